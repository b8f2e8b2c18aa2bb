import type { FiguresSection, Template } from '../../engines/report/template.js';
import { decimal, fraction, type Rational } from '../../kernel/exact/rational.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { holesOf, readFormula } from './formula.js';

export const templateFindings = ['SOURCE_NOT_CONFIRMED', 'HOLE', 'INPUT_UNUSED'] as const;
export interface TemplateFinding {
  readonly code: (typeof templateFindings)[number];
  readonly severity: 'WARNING' | 'INFO';
  /** The source, figure or input it is about. */
  readonly about: string;
  readonly text: LocalizedText;
}

/** What is doubtful in a template that could be read: it works, and this is told of it. */
export const lintTemplate = (template: Template, confirmed: readonly string[]): TemplateFinding[] => [
  ...template.sources
    .filter((source) => !source.confirmed && !confirmed.includes(source.code))
    .map(({ code, title }) => notConfirmed(code, title)),
  ...template.sections.flatMap((section) =>
    section.is === 'FIGURES' ? [...holes(section), ...unused(section, template)] : [],
  ),
];

const notConfirmed = (about: string, title: LocalizedText): TemplateFinding => ({
  code: 'SOURCE_NOT_CONFIRMED',
  severity: 'WARNING',
  about,
  text: text(
    `Nobody has held this source against the original: ${title.en}.`,
    `Sumber ini belum dicocokkan dengan aslinya: ${title.id}.`,
  ),
});

function holes({ inputs, figures }: FiguresSection): TemplateFinding[] {
  const fixed: Record<string, Rational> = {};
  for (const input of inputs) if (input.is === 'CONSTANT') fixed[input.code] = decimal(input.value);
  return figures.flatMap(({ code, of }) =>
    holesOf(of, fixed).map((values) => {
      const example = Object.entries(values)
        .filter(([name]) => !Object.hasOwn(fixed, name))
        .map(([name, value]) => `${name} = ${value ? fraction(value) : '?'}`)
        .join(', ');
      return {
        code: 'HOLE',
        severity: 'WARNING',
        about: code,
        text: text(
          `No case of the formula covers ${example}: the figure is then not known.`,
          `Tidak ada cabang rumus yang mencakup ${example}: nilainya menjadi tidak diketahui.`,
        ),
      };
    }),
  );
}

function unused({ inputs, figures }: FiguresSection, { whatIf }: Template): TemplateFinding[] {
  const used = new Set(figures.flatMap(({ of }) => namesOf(of)));
  for (const { adds } of whatIf?.additions ?? []) for (const name of adds) used.add(name);
  return inputs
    .filter(({ code }) => !used.has(code))
    .map(({ code }) => ({
      code: 'INPUT_UNUSED',
      severity: 'INFO',
      about: code,
      text: text('No formula asks for it: it is only shown.', 'Tidak dipakai rumus mana pun: hanya ditampilkan.'),
    }));
}

const namesOf = (rule: Parameters<typeof readFormula>[0]): readonly string[] => {
  const read = readFormula(rule);
  return 'names' in read ? read.names : [];
};
