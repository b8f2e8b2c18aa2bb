import type { RequiredClause } from '../../engines/workflow/declared.js';
import type { Definition } from '../../engines/workflow/definition.js';
import { holds } from '../../engines/workflow/evaluate.js';
import type { State } from '../../engines/workflow/state.js';
import type { ClauseStatus } from './clause.rules.js';

export const requirementStatuses = ['MISSING', 'OPEN', 'AGREED'] as const;
export type RequirementStatus = (typeof requirementStatuses)[number];

/** A clause as the checklist looks at it. */
export interface FiledClause {
  readonly id: string;
  readonly code: string | null;
  readonly status: ClauseStatus;
  readonly document: string | null;
}

/** What the procedure wants of an instrument in a case as it stands. */
export const requiredIn = ({ requiredClauses = [] }: Definition, state: State): RequiredClause[] =>
  requiredClauses.filter(({ when }) => when === undefined || holds(when, state));

/** The clauses that are to fulfil an entry, agreed ones first. */
export const filedUnder = (code: string, clauses: readonly FiledClause[]): FiledClause[] =>
  clauses
    .filter((one) => one.code === code && one.status !== 'REMOVED')
    .toSorted((a, b) => Number(b.status === 'AGREED') - Number(a.status === 'AGREED'));

/** Agreed once one of its clauses is. */
export function requirementStatus(code: string, clauses: readonly FiledClause[]): RequirementStatus {
  const [best] = filedUnder(code, clauses);
  return best === undefined ? 'MISSING' : best.status === 'AGREED' ? 'AGREED' : 'OPEN';
}

/** Whether what an entry rests on has been held against the original. */
export const isConfirmed = ({ sources }: Definition, { source }: RequiredClause): boolean =>
  sources.find((one) => one.code === source.document)?.confirmed !== false;
