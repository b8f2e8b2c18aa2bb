import type { Queries } from '../../platform/database/gateway.js';

export interface ProcedureInForce {
  readonly id: string;
  readonly code: string;
  readonly hash: string;
}

/** The active procedures that serve partners of this scope (seen from the institution's country). */
export const proceduresFor = (
  queries: Queries,
  institutionId: string,
  scope: 'DOMESTIC' | 'FOREIGN',
): Promise<ProcedureInForce[]> =>
  queries.query<ProcedureInForce>(
    `select "id", "code", "hash" from "procedure_version"
     where "institution_id" = $1 and "state" = 'ACTIVE' and "scope" in ($2, 'ANY') order by "code"`,
    [institutionId, scope],
  );
