import { all } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { caller, type Request } from '../identity/request.js';
import { cooperationVisible } from './cooperation.policy.js';
import { cooperationFilter } from './cooperation.queries.js';
import type { CooperationWhere } from './cooperation.type.js';

/** How many cooperations stand where, over all SOPs; only those the caller may see. */
export function cooperationCounts(request: Request, where: CooperationWhere | null): Promise<object[]> {
  const actor = caller(request);
  const parameters = new Parameters();
  const condition = whereSql(all(cooperationVisible(actor), cooperationFilter(where ?? {}, actor)), 'c', parameters);
  const institution = parameters.add(actor.institutionId);
  return request.runner.gateway.read<object>(
    actor.institutionId,
    `select c."phase", c."status", c."outcome_kind" as "outcomeKind", count(*)::int as "cooperations"
     from "cooperation" c where c."institution_id" = ${institution} and ${condition}
     group by 1, 2, 3 order by 1, 2, 3`,
    parameters.values,
  );
}
