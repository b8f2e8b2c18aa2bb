import { clausesAtWork } from '../../engines/workflow/negotiated.js';
import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';
import { type FiledClause, requiredIn, requirementStatus } from './checklist.rules.js';

interface Row extends FiledClause {
  readonly cooperation_id: string;
}

/** What an SOP may ask of a case's clauses. */
export const clauseObserver: Observer = {
  names: ['clauses.total', 'clauses.agreed', 'clauses.open', 'clauses.requiredMissing'],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const rows = await work.query<Row>(
      `select "cooperation_id", "id", "code", "status", "document" from "clause"
       where "institution_id" = $1 and "cooperation_id" = any($2) and "removed_at" is null`,
      [work.institutionId, cases.map((one) => one.id)],
    );
    const of = (id: string) => rows.filter((row) => row.cooperation_id === id);
    return new Map(cases.map((one) => [one.id, seen(one, of(one.id))]));
  },
};

function seen({ definition, state }: ObservedCase, all: readonly FiledClause[]): Observed {
  const clauses = clausesAtWork(state, all);
  const agreed = clauses.filter((one) => one.status === 'AGREED').length;
  const missing = requiredIn(definition, state).filter((one) => requirementStatus(one.code, clauses) !== 'AGREED');
  return {
    'clauses.total': clauses.length,
    'clauses.agreed': agreed,
    'clauses.open': clauses.length - agreed,
    'clauses.requiredMissing': missing.length,
  };
}
