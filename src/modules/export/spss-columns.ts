import { inLanguage } from '../../engines/questionnaire/texts.js';
import type { Locale } from '../../kernel/text.js';
import type { ValueLabel, Variable } from '../../platform/table/spss-variable.js';
import { type Cell, type Column, isMark, type Row } from '../../platform/table/table.js';
import { codeOfMark, noValues } from './answer-state.js';
import type { CodedValue } from './column-shape.js';
import type { AnswerColumn } from './response-columns.js';

/** A column as SPSS has it: closed ones as numbers with codes for "no value", open ones beside their state. */
export interface SpssColumn {
  readonly variables: readonly Variable[];
  readonly cells: (cell: Cell) => Row;
}

const codes = noValues.map(({ code }) => code);
const ANSWERED = 0;

/** Columns that hold no answers. */
export function plainSpss({ name, kind }: Column): SpssColumn {
  return {
    variables: [
      {
        name,
        label: name,
        kind: kind === 'BOOLEAN' ? 'NUMBER' : kind,
        measure: kind === 'TEXT' || kind === 'BOOLEAN' ? 'NOMINAL' : 'SCALE',
        values: [],
        missing: [],
      },
    ],
    cells: (cell) => [cell],
  };
}

export function answerSpss(name: string, column: AnswerColumn, locale: Locale): SpssColumn {
  const { shape } = column;
  const label = labelOf(column, locale);
  const missing = noValues.map(({ code, meaning }) => ({ value: code, label: meaning[locale] }));
  const values = spssValues(shape.values);
  const labels = shape.values.map(
    (one): ValueLabel => ({
      value: values.get(one.code) ?? 0,
      label: inLanguage(one.texts, locale) ?? String(one.code),
    }),
  );
  if (values.size > 0 && ![...values.values()].some((value) => codes.includes(value)))
    return {
      variables: [{ name, label, kind: 'NUMBER', measure: shape.level, values: labels, missing }],
      cells: (cell) => [stateOf(cell) ?? numberOf(cell, values)],
    };
  const kind = shape.kind === 'BOOLEAN' ? 'NUMBER' : shape.kind;
  const state = { value: ANSWERED, label: locale === 'id' ? 'Dijawab' : 'Answered' };
  return {
    variables: [
      { name, label, kind, measure: shape.level, values: values.size > 0 ? labels : [], missing: [] },
      { name: `${name}_state`, label, kind: 'NUMBER', measure: 'NOMINAL', values: [state, ...missing], missing: [] },
    ],
    cells: (cell) => [
      values.size > 0 ? numberOf(cell, values) : openCell(cell, kind),
      stateOf(cell) ?? (cell === null ? null : ANSWERED),
    ],
  };
}

/** The numbers that stand for values: themselves where all are numbers, else their places. */
export function spssValues(values: readonly CodedValue[]): ReadonlyMap<CodedValue['code'], number> {
  const numeric = values.every(({ code }) => typeof code !== 'string' || String(Number(code)) === code);
  return new Map(values.map(({ code }, at) => [code, numeric ? Number(code) : at + 1]));
}

const stateOf = (cell: Cell): number | null => (isMark(cell) ? codeOfMark(cell.mark) : null);

const numberOf = (cell: Cell, values: ReadonlyMap<CodedValue['code'], number>): number | null =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? (values.get(cell) ?? null) : null;

function openCell(cell: Cell, kind: Variable['kind']): Cell {
  if (isMark(cell)) return null;
  if (kind === 'NUMBER') return typeof cell === 'number' ? cell : null;
  return kind === 'TEXT' && typeof cell === 'number' ? String(cell) : cell;
}

/** The question's words, then the part's. */
export function labelOf({ subject, group, shape }: AnswerColumn, locale: Locale): string {
  const words = [
    ...(group ? [`${inLanguage(group.question.titles, locale) ?? group.question.key} ${group.entry}`] : []),
    inLanguage(subject.titles, locale) ?? subject.key,
    ...(shape.suffix === '' ? [] : [inLanguage(shape.texts, locale) ?? shape.suffix.slice(1)]),
  ];
  return words.join(' – ');
}
