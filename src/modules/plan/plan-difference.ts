import { among } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import { planVisible } from './plan.policy.js';
import { contentOf } from './plan-content-of.js';
import { differenceOf, type FieldChange, type PlanChange } from './plan-difference.rules.js';

/** What the later of two versions of a cooperation's plan changes; null unless the caller sees both of one cooperation. */
export async function planDifference(request: Request, from: string, to: string): Promise<PlanChange[] | null> {
  const actor = caller(request);
  const { institutionId } = actor;
  const ids = [from, to].flatMap((id) => rowId('pla', id) ?? []);
  const [earlier, later] = ids;
  if (earlier === undefined || later === undefined) return null;
  const queries = {
    query: <R extends object>(sql: string, values?: readonly unknown[]) =>
      request.runner.gateway.read<R>(institutionId, sql, values),
  };
  const parameters = new Parameters();
  const institution = parameters.add(institutionId);
  const seen = await queries.query<{ id: string; of: string }>(
    `select p."id", p."cooperation_id" as "of" from "plan" p where p."institution_id" = ${institution}
     and ${whereSql(among('id', ids), 'p', parameters)} and ${whereSql(planVisible(actor), 'p', parameters)}`,
    parameters.values,
  );
  if (!ids.every((id) => seen.some((one) => one.id === id)) || new Set(seen.map((one) => one.of)).size > 1) return null;
  const [before, after] = await Promise.all([earlier, later].map((id) => contentOf(queries, institutionId, id)));
  if (!before || !after) return null;
  return differenceOf(before, after).map((one) => ({ ...one, fields: one.fields.map(withGlobalIds) }));
}

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)unitId$/, 'unit'],
  [/(^|\.)positionId$/, 'pos'],
];

/** Rows are known to the outside by global ids only. */
function withGlobalIds({ field, before, after }: FieldChange): FieldChange {
  const prefix = prefixes.find(([pattern]) => pattern.test(field))?.[1];
  const shown = (value: string | null) => (prefix && value !== null ? globalId(prefix, value) : value);
  return { field, before: shown(before), after: shown(after) };
}
