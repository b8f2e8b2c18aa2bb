import type { Problem } from '../../kernel/problem.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { IdentitySettings } from '../identity/settings.js';
import type { MappedRow } from './mapped-row.js';
import type { RowFault } from './row-fault.js';
import type { SheetMapping } from './sheet-mapping.rules.js';

export const rowOutcomes = ['CREATED', 'UPDATED', 'UNCHANGED', 'FAILED'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What came of a row. */
export interface RowResult {
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly subjectId: string | null;
  readonly faults?: readonly RowFault[];
  readonly cells?: readonly (string | null)[];
}

/** How an import is meant, beside its rows. */
export interface ImportTerms {
  readonly mapping: SheetMapping;
  /** STAFF: whether those who are new are sent their invitation. */
  readonly invite: boolean;
  readonly settings: IdentitySettings;
}

/** Reads rows in, all in one go: those without fault are written, of all it is told what came of them. */
export type RowsImport = (
  work: Work<Actor>,
  rows: readonly MappedRow[],
  terms: ImportTerms,
) => Promise<readonly RowResult[]>;

export const failed = (row: MappedRow): RowResult => ({
  ...{ number: row.number, outcome: 'FAILED', subjectId: null, faults: [...row.faults], cells: row.texts },
});

/** A verb's problems as faults of the row's fields; `fields` says which field a path is about. */
export function faultsFrom(
  row: MappedRow,
  problems: readonly Problem[],
  fields: Readonly<Record<string, string>>,
): void {
  for (const { code, path, message } of problems) {
    const place = path.filter((step) => step !== 'input').join('.');
    row.fault(fields[place] ?? fields[place.split('.')[0] ?? ''] ?? null, code, message);
  }
}
