import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { moneySql } from '../../platform/read/exact.js';
import { caller, type Request } from '../identity/request.js';
import { countedCommitments } from './plan.queries.js';
import type { PlanCommitmentWhere } from './plan-where.type.js';

/** What the parties put in, by side, kind, unit and currency, in one statement. */
export async function planTotals(
  request: Request,
  where: PlanCommitmentWhere | null | undefined,
): Promise<readonly object[]> {
  const actor = caller(request);
  const parameters = new Parameters();
  const institution = parameters.add(actor.institutionId);
  return request.runner.gateway.read(
    actor.institutionId,
    `select t."party", t."kind", t."count", t."unit", trim_scale(t."quantity")::text as "quantity",
       ${moneySql('t."amount"', 't."currency"')} as "money"
     from (select c."party", c."kind", c."unit", c."currency", count(*)::int as "count", sum(c."quantity") as "quantity",
         sum(c."amount") as "amount"
       from "plan_commitment" c where c."institution_id" = ${institution}
         and ${whereSql(countedCommitments(actor, where), 'c', parameters)}
       group by c."party", c."kind", c."unit", c."currency") t
     order by t."party", t."kind", t."currency" nulls last, t."unit" nulls last`,
    parameters.values,
  );
}
