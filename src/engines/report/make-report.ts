import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Chosen } from './condition.js';
import { type DatasetName, type Rows } from './datasets.js';
import { type Evaluate, figuresOf, type RegisteredFigure } from './figures.js';
import type { MadeSection, Report } from './report.js';
import { countsOf, tableOf } from './sections.js';
import type { Section, Template } from './template.js';
import type { Window } from './window.js';

/** All that a report is made of, read beforehand. */
export interface Ground {
  readonly hash: string;
  readonly institution: LocalizedText;
  readonly unit: Report['unit'];
  readonly window: Window;
  readonly asOf: CivilDate;
  readonly chosen: Chosen;
  readonly confirmed: readonly string[];
  readonly rows: Rows;
  readonly figures: readonly RegisteredFigure[];
  /** What was written, by the question's code. */
  readonly words: Readonly<Record<string, string>>;
}

export function makeReport(template: Template, ground: Ground, evaluate: Evaluate): Report {
  const { window, chosen, rows } = ground;
  const scope = { window, chosen };
  const made = (section: Section): MadeSection => {
    switch (section.is) {
      case 'TABLE':
        return tableOf(section, rows, scope);
      case 'COUNTS':
        return countsOf(section, rows, scope);
      case 'FIGURES':
        return figuresOf(section, rows, ground.figures, scope, evaluate);
      case 'NARRATIVE': {
        const { is, code, title, questions } = section;
        const answers = questions.map((one) => ({ ...one, words: ground.words[one.code] ?? null }));
        return { is, code, title, answers };
      }
    }
  };
  return {
    template: { code: template.code, version: template.version, hash: ground.hash },
    title: template.title,
    institution: ground.institution,
    unit: ground.unit,
    window,
    asOf: ground.asOf,
    chosen: template.parameters.map(({ code }) => ({ code, values: chosen[code] ?? [] })),
    notConfirmed: template.sources
      .filter(({ code, confirmed }) => !confirmed && !ground.confirmed.includes(code))
      .map(({ title }) => title),
    assumptions: template.assumptions,
    sections: template.sections.map(made),
  };
}

/** The datasets it asks for. */
export const datasetsIn = ({ sections }: Template): DatasetName[] => [
  ...new Set(
    sections.flatMap((section): DatasetName[] => {
      if (section.is === 'TABLE' || section.is === 'COUNTS') return [section.rows];
      if (section.is === 'FIGURES') return section.inputs.flatMap((input) => ('rows' in input ? [input.rows] : []));
      return [];
    }),
  ),
];

/** The figures of the register it asks for. */
export const registeredIn = ({ sections }: Template): string[] => [
  ...new Set(
    sections.flatMap((section) =>
      section.is === 'FIGURES' ? section.inputs.flatMap((input) => (input.is === 'FIGURE' ? [input.figure] : [])) : [],
    ),
  ),
];
