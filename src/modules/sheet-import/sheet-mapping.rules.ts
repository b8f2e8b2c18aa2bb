import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';

export const importTargets = ['COOPERATIONS', 'PARTNERS', 'UNITS', 'STAFF'] as const;
export type ImportTarget = (typeof importTargets)[number];
export const numberFormats = ['COMMA', 'POINT'] as const;
export type NumberFormat = (typeof numberFormats)[number];

/** What a column may become, and whether a row must have it. */
export const importFields: Readonly<Record<ImportTarget, Readonly<Record<string, 'REQUIRED' | 'OPTIONAL'>>>> = {
  COOPERATIONS: {
    title: 'REQUIRED',
    partnerName: 'REQUIRED',
    ...optional('partnerCountry', 'partnerKind', 'partnerLevel', 'externalKey', 'number', 'partnerNumber', 'kind'),
    ...optional('signedOn', 'beganOn', 'endsOn', 'endedOn', 'place', 'level', 'description', 'summary', 'unit'),
    ...optional('budget', 'currency', 'institutionSignatory', 'institutionSignatoryTitle', 'institutionResponsible'),
    ...optional('institutionResponsibleTitle', 'partnerSignatory', 'partnerSignatoryTitle', 'partnerResponsible'),
    ...optional('partnerResponsibleTitle'),
  },
  PARTNERS: { name: 'REQUIRED', ...optional('country', 'kind', 'level', 'address', 'website') },
  UNITS: { code: 'REQUIRED', name: 'REQUIRED', kind: 'REQUIRED', ...optional('nameEn', 'parentCode', 'echelon') },
  STAFF: {
    ...{ email: 'REQUIRED', name: 'REQUIRED' },
    ...optional('roles', 'position', 'unit', 'mode', 'startsOn', 'endsOn', 'basis'),
  },
};

function optional(...names: readonly string[]): Record<string, 'OPTIONAL'> {
  return Object.fromEntries(names.map((name) => [name, 'OPTIONAL']));
}

/** A fact of the procedure: `fact:endsOn`. */
export const FACT = 'fact:';
export const isField = (target: ImportTarget, field: string): boolean =>
  Object.hasOwn(importFields[target], field) ||
  (target === 'COOPERATIONS' && field.startsWith(FACT) && field.length > FACT.length);

/** How the sheets of an institution are read. */
export interface SheetMapping {
  /** In which row the headings are; 1 unless told. */
  readonly headingRow?: number | null;
  readonly columns: readonly ColumnMapping[];
  /** What every row is to have where its cell is empty, or there is no such column. */
  readonly defaults?: readonly FieldValue[] | null;
  /** How numbers are written that are kept as text; COMMA (1.500.000,50) unless told. */
  readonly numbers?: NumberFormat | null;
  /** COOPERATIONS: where they stand. */
  readonly adoption?: AdoptionMapping | null;
}
export interface ColumnMapping {
  /** The heading, whatever the case of its letters and its spacing; or the letter of the column, as `=C`. */
  readonly column: string;
  readonly field: string;
  /** What the institution's words mean. */
  readonly values?: readonly ValueMapping[] | null;
}
export interface ValueMapping {
  readonly from: string;
  readonly to: string;
}
export interface FieldValue {
  readonly field: string;
  readonly value: string;
}
export interface AdoptionMapping {
  /** By code; else the one in force for the partner's country, where there is just one. */
  readonly procedure?: string | null;
  /** Where an agreement in force stands: an outcome, or steps. */
  readonly outcome?: string | null;
  readonly steps?: readonly string[] | null;
  /** Where one whose last day is over stands; as one in force unless told. */
  readonly pastOutcome?: string | null;
}

const MOST_COLUMNS = 200;
const MOST_VALUES = 500;

/** Everything wrong with a mapping, before any sheet is seen. */
export function checkMapping(target: ImportTarget, mapping: SheetMapping, at: readonly string[]): Problem[] {
  const { columns, adoption, headingRow } = mapping;
  const problems: Problem[] = [];
  if (columns.length === 0) problems.push(required(...at, 'columns'));
  if (columns.length > MOST_COLUMNS) problems.push(tooMany([...at, 'columns'], MOST_COLUMNS));
  if (headingRow != null && (headingRow < 1 || headingRow > 1000))
    problems.push(invalid([...at, 'headingRow'], 'From 1 to 1,000.', 'Antara 1 dan 1.000.'));
  for (const [index, { column, field, values }] of columns.slice(0, MOST_COLUMNS).entries()) {
    const path = [...at, 'columns', String(index)];
    problems.push(...checkText([...path, 'column'], column, 300), ...checkField(target, [...path, 'field'], field));
    if (columns.findIndex((one) => one.field === field) < index)
      problems.push(
        problem(
          'ALREADY_EXISTS',
          [...path, 'field'],
          text('Another column is read as this.', 'Kolom lain sudah dibaca sebagai ini.'),
        ),
      );
    if ((values?.length ?? 0) > MOST_VALUES) problems.push(tooMany([...path, 'values'], MOST_VALUES));
  }
  for (const [index, { field, value }] of (mapping.defaults ?? []).entries()) {
    const path = [...at, 'defaults', String(index)];
    problems.push(...checkField(target, [...path, 'field'], field), ...checkText([...path, 'value'], value, 1000));
  }
  if (target === 'COOPERATIONS' && (adoption?.outcome == null) === (adoption?.steps == null))
    problems.push(
      invalid(
        [...at, 'adoption'],
        'Say where cooperations stand: at an outcome or in steps.',
        'Tentukan letak kerja sama: pada hasil akhir atau pada langkah.',
      ),
    );
  if (target !== 'COOPERATIONS' && adoption)
    problems.push(invalid([...at, 'adoption'], 'For cooperations only.', 'Hanya untuk kerja sama.'));
  const given = new Set([...columns.map((one) => one.field), ...(mapping.defaults ?? []).map((one) => one.field)]);
  for (const [field, need] of Object.entries(importFields[target]))
    if (need === 'REQUIRED' && !given.has(field))
      problems.push(
        problem(
          'REQUIRED',
          [...at, 'columns'],
          text(`No column is read as ${field}.`, `Tidak ada kolom untuk ${field}.`),
        ),
      );
  if (target === 'COOPERATIONS' && !given.has('beganOn') && !given.has('signedOn'))
    problems.push(
      problem(
        'REQUIRED',
        [...at, 'columns'],
        text('No column is read as beganOn or signedOn.', 'Tidak ada kolom untuk beganOn atau signedOn.'),
      ),
    );
  return problems;
}

const tooMany = (path: readonly string[], most: number): Problem =>
  problem('TOO_MANY', path, text(`At most ${most}.`, `Paling banyak ${most}.`));

const checkField = (target: ImportTarget, path: readonly string[], field: string): Problem[] =>
  isField(target, field)
    ? []
    : [
        invalid(
          path,
          `Should be one of ${Object.keys(importFields[target]).join(', ')}.`,
          `Seharusnya salah satu dari ${Object.keys(importFields[target]).join(', ')}.`,
        ),
      ];
