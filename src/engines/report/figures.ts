import { compare, decimal, fraction, type Rational, sum, whole, zero } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import { text } from '../../kernel/text.js';
import { fieldValue, meets, type Scope } from './condition.js';
import type { DataRow, Rows, Source } from './datasets.js';
import { fieldTitle, isOfPartner } from './field-titles.js';
import type { MadeFigure, MadeFigures, Why } from './report.js';
import { sourcesOf } from './sections.js';
import type { FiguresSection, FormulaRule, Input } from './template.js';

/** What is known of each input and figure, by its code. */
export type Values = Readonly<Record<string, Rational | null>>;
export interface Evaluated {
  readonly value: Rational | null;
  readonly unknown: readonly string[];
  readonly dividedByZero: readonly string[];
  /** All is known, and no case speaks of it. */
  readonly uncovered: boolean;
}
/** Works out a formula: whoever calls the engine brings the one that can. */
export type Evaluate = (rule: FormulaRule, values: Values) => Evaluated;

/** Figures of the institution's register that hold on the day, by code and whose they are. */
export interface RegisteredFigure {
  readonly code: string;
  readonly of: 'UNIT' | 'INSTITUTION';
  readonly value: string;
  readonly source: Source;
}

interface Told {
  readonly value: Rational | null;
  readonly unknown: readonly Why[];
  readonly sources: readonly Source[];
}

export function figuresOf(
  section: FiguresSection,
  rows: Rows,
  registered: readonly RegisteredFigure[],
  scope: Scope,
  evaluate: Evaluate,
): MadeFigures {
  const values: Record<string, Rational | null> = {};
  const made: MadeFigure[] = [];
  for (const input of section.inputs) {
    const found = inputOf(input, rows, registered, scope);
    values[input.code] = found.value;
    made.push({
      ...{ code: input.code, title: input.title, is: 'INPUT', unit: null, formula: null },
      ...printed(found.value, decimalsOf(found.value)),
      ...{ unknown: found.unknown, sources: found.sources },
    });
  }
  for (const { code, title, of, decimals, unit } of section.figures) {
    const worked = evaluate(of, values);
    values[code] = worked.value;
    made.push({
      ...{ code, title, is: 'FIGURE', unit: unit ?? null, formula: writtenOf(of) },
      ...printed(worked.value, decimals),
      ...{ unknown: worked.value ? [] : whysOf(worked), sources: [] },
    });
  }
  return { is: 'FIGURES', code: section.code, title: section.title, figures: made };
}

const printed = (value: Rational | null, decimals: number) => ({
  value: value && decimalText(value, decimals),
  exact: value && fraction(value),
  decimals,
});
/** What is counted is told in full. */
const decimalsOf = (value: Rational | null): number => {
  for (let decimals = 0; value && decimals < 6; decimals += 1)
    if (compare(decimal(decimalText(value, decimals)), value) === 0) return decimals;
  return value ? 6 : 0;
};

export const writtenOf = (rule: FormulaRule): string =>
  'formula' in rule
    ? rule.formula
    : rule.cases.map(({ when, is }) => (when === undefined ? is : `${when}: ${is}`)).join('; ');

function inputOf(input: Input, rows: Rows, registered: readonly RegisteredFigure[], scope: Scope): Told {
  switch (input.is) {
    case 'CONSTANT':
      return { value: decimal(input.value), unknown: [], sources: [] };
    case 'FIGURE':
      return figureOf(input, registered, scope);
    case 'COUNT': {
      const found = (rows[input.rows] ?? []).filter((row) => meets(row, input.where, scope));
      return counted(
        input,
        found,
        (rows[input.rows] ?? []).filter((row) => mayMeet(row, input, scope)),
      );
    }
    case 'SUM_OF_GREATEST':
      return greatest(
        input,
        (rows[input.rows] ?? []).filter((row) => meets(row, input.where, scope)),
      );
  }
}

type Count = Extract<Input, { is: 'COUNT' }>;

/** Whether a row that lacks what is needed would meet all that is not about it. */
function mayMeet(row: DataRow, { where, needs }: Count, scope: Scope): boolean {
  const lacking = needs.filter((field) => fieldValue(row, field) === null);
  if (lacking.length === 0) return false;
  return meets(
    row,
    where.filter((one) => !('field' in one && lacking.includes(one.field))),
    scope,
  );
}

function counted({ distinct, needs }: Count, found: readonly DataRow[], open: readonly DataRow[]): Told {
  const keys = new Set(found.map((row) => fieldValue(row, distinct)));
  keys.delete(null);
  const doubtful = open.filter((row) => !keys.has(fieldValue(row, distinct)));
  if (doubtful.length > 0) return unjudged(doubtful, needs);
  return { value: whole(keys.size), unknown: [], sources: sourcesOf(found) };
}

type Greatest = Extract<Input, { is: 'SUM_OF_GREATEST' }>;

function greatest({ by, weightOf, weights }: Greatest, found: readonly DataRow[]): Told {
  const weighed = new Map(weights.map(({ code, weight }) => [code, decimal(weight)]));
  const most = [...weighed.values()].reduce((a, b) => (compare(a, b) < 0 ? b : a), zero);
  const best = new Map<string, Rational>();
  for (const row of found) {
    const [key, code] = [fieldValue(row, by), fieldValue(row, weightOf)];
    if (typeof key !== 'string') continue;
    const weight = typeof code === 'string' ? (weighed.get(code) ?? zero) : zero;
    const before = best.get(key) ?? zero;
    best.set(key, compare(before, weight) < 0 ? weight : before);
  }
  // What is not classified could weigh most; where the most is reached already it makes no difference.
  const doubtful = found.filter((row) => {
    const key = fieldValue(row, by);
    return fieldValue(row, weightOf) === null && typeof key === 'string' && compare(best.get(key) ?? zero, most) < 0;
  });
  if (doubtful.length > 0) return unjudged(doubtful, [weightOf]);
  return { value: sum([...best.values()]), unknown: [], sources: sourcesOf(found) };
}

function figureOf(
  { figure, of }: Extract<Input, { is: 'FIGURE' }>,
  registered: readonly RegisteredFigure[],
  { window }: Scope,
): Told {
  const found = registered.filter((one) => one.code === figure && one.of === of);
  const sources = found.map(({ source }) => source);
  const [first, ...others] = found;
  if (!first) return { value: null, unknown: [figureMissing(figure, window.until)], sources: [] };
  const value = decimal(first.value);
  if (others.some((one) => compare(decimal(one.value), value) !== 0))
    return { value: null, unknown: [figuresDiffer(figure, window.until)], sources };
  return { value, unknown: [], sources };
}

function unjudged(rows: readonly DataRow[], fields: readonly string[]): Told {
  const unknown = notJudged(rows, fields);
  const partners = unknown.flatMap(({ sources }) => sources).filter(({ kind }) => kind === 'PARTNER');
  return { value: null, unknown, sources: [...partners, ...sourcesOf(rows)] };
}

const figureMissing = (code: string, on: string): Why => ({
  code: 'FIGURE_MISSING',
  sources: [],
  text: text(`No figure ${code} is registered for ${on}.`, `Angka ${code} belum tercatat untuk ${on}.`),
});
const figuresDiffer = (code: string, on: string): Why => ({
  code: 'FIGURES_DIFFER',
  sources: [],
  text: text(
    `More than one figure ${code} holds on ${on}, and they differ.`,
    `Lebih dari satu angka ${code} berlaku pada ${on}, dan nilainya berbeda.`,
  ),
});
/** One reason for each field that is not recorded, with what it is not recorded of. */
function notJudged(rows: readonly DataRow[], fields: readonly string[]): Why[] {
  return fields.flatMap((field): Why[] => {
    const lacking = rows.filter((row) => fieldValue(row, field) === null);
    const sources = sourcesOf(lacking.map((row) => ({ ...row, sources: lackingSource(row, field) })));
    if (sources.length === 0) return [];
    const shown = `${sources
      .slice(0, 5)
      .map(({ label }) => label)
      .join('; ')}${sources.length > 5 ? ' …' : ''}`;
    const name = fieldTitle(field);
    return [
      {
        code: 'NOT_JUDGED',
        text: text(
          `Not recorded: ${name.en}, of ${sources.length}: ${shown}.`,
          `Belum dicatat: ${name.id}, untuk ${sources.length}: ${shown}.`,
        ),
        sources,
      },
    ];
  });
}

/** What a field is recorded of: the partner, or what the row itself is. */
function lackingSource(row: DataRow, field: string): readonly Source[] {
  const [id, label] = [fieldValue(row, 'partnerId'), fieldValue(row, 'partner')];
  if (!isOfPartner(field) || typeof id !== 'string') return row.sources.slice(0, 1);
  return [{ kind: 'PARTNER', id, label: typeof label === 'string' ? label : id, evidence: null }];
}

function whysOf({ unknown, dividedByZero, uncovered }: Evaluated): Why[] {
  return [
    ...unknown.map(
      (code): Why => ({
        code: 'UNKNOWN_INPUT',
        sources: [],
        text: text(`${code} is not known.`, `${code} belum diketahui.`),
      }),
    ),
    ...dividedByZero.map(
      (divisor): Why => ({
        code: 'DIVIDED_BY_ZERO',
        sources: [],
        text: text(`${divisor} is zero.`, `${divisor} bernilai nol.`),
      }),
    ),
    ...(uncovered
      ? [
          {
            code: 'UNCOVERED',
            sources: [],
            text: text(
              'The rule says nothing for these values: no case of its formula covers them.',
              'Aturan tidak menetapkan apa pun untuk nilai ini: tidak ada cabang rumus yang mencakupnya.',
            ),
          } as const,
        ]
      : []),
  ];
}
