import { globalId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import type { ActionFactType, FactCandidateType } from './case-view.type.js';

const posts = `select p."id" as "value", p."code", p."title", u."name" as "unit" from "position" p
  left join "org_unit" u on u."institution_id" = p."institution_id" and u."id" = p."unit_id"
  where p."institution_id" = $1 and p."closed_on" is null
    and (cardinality($2::text[]) = 0 or p."code" = any($2) or p."aliases" && $2)
  order by p."code", p."id" limit 500`;

const units = `select u."id" as "value", u."code", u."name" as "title", null as "unit" from "org_unit" u
  where u."institution_id" = $1 and u."closed_on" is null order by u."code", u."id" limit 500`;

/** Posts or units a fact may name: titles only, no persons, so that a partner may be offered them too. */
export async function candidatesFor(request: Request, fact: ActionFactType): Promise<FactCandidateType[]> {
  const { institutionId } = caller(request);
  const { gateway } = request.runner;
  if (fact.kind === 'POSITIONS') {
    const rows = await gateway.read<FactCandidateType>(institutionId, posts, [institutionId, fact.positions]);
    return rows.map((row) => ({ ...row, value: globalId('pos', row.value) }));
  }
  if (fact.kind !== 'UNITS') return [];
  const rows = await gateway.read<FactCandidateType>(institutionId, units, [institutionId]);
  return rows.map((row) => ({ ...row, value: globalId('unit', row.value) }));
}
