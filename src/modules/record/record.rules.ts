import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkCode, checkLocalized, checkText } from '../identity/check.js';
import { invalid } from '../identity/problems.js';

export const recordStatuses = ['ACTIVE', 'DESTROYED'] as const;
export type RecordStatus = (typeof recordStatuses)[number];

/** What a record was made of. */
export const recordSources = ['MONITORING_REPORT', 'EVALUATION', 'DOCUMENT', 'FILE'] as const;
export type RecordSource = (typeof recordSources)[number];

/** What happens in the house that a series may file by itself. */
export const filingEvents = ['MONITORING_REPORT_FINISHED', 'EVALUATION_COMPLETED', 'DOCUMENT_VERSION_ADDED'] as const;
export type FilingEvent = (typeof filingEvents)[number];

export interface AutoFiling {
  readonly event: FilingEvent;
  /** Of documents: only those of this kind, by its code in the SOP. */
  readonly documentKind: string | null;
}

/** What a record is evidence for. */
export const recordTags = ['LED'] as const;
export type RecordTagCode = (typeof recordTags)[number];

/** What a column of the table of series shows. */
export const columnSources = [
  'NUMBER',
  'CODE',
  'TITLE',
  'FORM',
  'FORM_TITLE',
  'LOCATION',
  'RETENTION',
  'TRIGGER',
  'DISPOSITION',
  'BASIS',
  'RECORDS',
  'FIELD',
] as const;
export type ColumnSource = (typeof columnSources)[number];
export const fieldTypes = ['TEXT', 'NUMBER', 'DATE'] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface Column {
  readonly key: string;
  readonly heading: LocalizedText;
  readonly shows: ColumnSource;
  /** Of the series' own fields: which one, and what it holds. */
  readonly field: string | null;
  readonly type: FieldType | null;
}

/** The usual table, until an institution says otherwise. */
export const usualColumns: readonly Column[] = (
  [
    ['no', text('No', 'No'), 'NUMBER'],
    ['title', text('Record', 'Nama Rekaman'), 'TITLE'],
    ['code', text('Code', 'Kode'), 'CODE'],
    ['form', text('Form', 'Formulir'), 'FORM_TITLE'],
    ['location', text('Where kept', 'Lokasi Penyimpanan'), 'LOCATION'],
    ['retention', text('Kept for', 'Masa Penyimpanan'), 'RETENTION'],
  ] as const
).map(([key, heading, shows]) => ({ key, heading, shows, field: null, type: null }));

export const MOST_COLUMNS = 30;

export function checkColumns(columns: readonly Column[]): Problem[] {
  const path = ['input', 'columns'];
  const problems = columns.flatMap((column, at) => checkColumn([...path, String(at)], column));
  if (columns.length < 1 || columns.length > MOST_COLUMNS)
    problems.push(invalid(path, `1 to ${MOST_COLUMNS} columns.`, `1 sampai ${MOST_COLUMNS} kolom.`));
  if (new Set(columns.map(({ key }) => key)).size < columns.length)
    problems.push(invalid(path, 'Each key names one column.', 'Setiap kunci hanya untuk satu kolom.'));
  return problems;
}

function checkColumn(path: readonly string[], { key, heading, shows, field, type }: Column): Problem[] {
  const problems = [...checkCode([...path, 'key'], key), ...checkLocalized([...path, 'heading'], heading, 200)];
  if (shows === 'FIELD') problems.push(...checkCode([...path, 'field'], field));
  if ((shows === 'FIELD') !== (type !== null) || (shows !== 'FIELD' && field !== null))
    problems.push(
      invalid(
        [...path, 'type'],
        'A column of the series’ own fields names the field and its type; no other does.',
        'Kolom isian seri menyebut isian dan jenisnya; kolom lain tidak.',
      ),
    );
  return problems;
}

/** Who may fill one place of an approval: holders of these posts, or of these roles. */
export interface ApprovalPlace {
  readonly positions: readonly string[];
  readonly roles: readonly string[];
}
/** Two different persons, until an institution says who. */
export const usualApprovals: readonly ApprovalPlace[] = [
  { positions: [], roles: ['ADMINISTRATOR', 'COORDINATOR'] },
  { positions: [], roles: ['ADMINISTRATOR', 'COORDINATOR'] },
];

export function checkApprovals(places: readonly ApprovalPlace[]): Problem[] {
  const path = ['input', 'approvals'];
  const problems = places.flatMap(({ positions, roles }, at) =>
    positions.length + roles.length > 0
      ? positions.flatMap((code) => checkText([...path, String(at), 'positions'], code, 100))
      : [invalid([...path, String(at)], 'Say by whom.', 'Sebutkan oleh siapa.')],
  );
  if (places.length < 2 || places.length > 5)
    problems.push(
      invalid(
        path,
        'Two to five approvals: one person alone never disposes of records.',
        'Dua sampai lima persetujuan: pemusnahan arsip tidak pernah oleh satu orang saja.',
      ),
    );
  return problems;
}

/** A form's code with its version, as it is printed: `BO.28.1.2-V0`. */
export const formMark = (code: string | null, version: string | null): string | null =>
  code === null ? null : version === null ? code : `${code}-${version}`;

export const destroyed = (field: string): Problem =>
  problem(
    'FROZEN',
    ['input', field],
    text('This record was destroyed; its tombstone stays as it is.', 'Arsip ini sudah dimusnahkan; catatannya tetap.'),
  );
