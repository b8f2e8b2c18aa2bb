import { GraphQLError } from 'graphql';
import { targetRule } from '../../engines/indicator/compile-pack.js';
import { targetOf } from '../../engines/indicator/target.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import type { Queries } from '../../platform/database/gateway.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { caller, type Request } from '../identity/request.js';
import { behind, type Drilled, drilled } from './drill.js';
import { drillKeyOf } from './drill-key.js';
import { exactNumber } from './exact-number.type.js';
import { readsIndicators } from './indicator.policy.js';
import type { IndicatorTargetType, IndicatorType } from './indicator.type.js';
import { indicatorView } from './indicator-view.js';
import { indicatorsOf } from './indicators-of.js';
import { packsInForce, yearOf } from './packs-in-force.js';

/** Statements bound to the caller's institution, each planned for its values. */
export const readsFor = (request: Request, { institutionId }: Actor): Queries => ({
  query: (sql, values) => request.runner.gateway.read(institutionId, sql, values, 'FRESH'),
});

const todayFor = (request: Request, actor: Actor): CivilDate => civilDateIn(request.runner.clock.now(), actor.timeZone);

export interface IndicatorsAsked {
  readonly year?: number | null | undefined;
  readonly asOf?: CivilDate | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly codes?: readonly string[] | null | undefined;
}

/** Indicators as the caller may read them; null for whoever may not, and for a unit that is none. */
export async function indicatorsFor(request: Request, asked: IndicatorsAsked): Promise<IndicatorType[] | null> {
  const actor = caller(request);
  if (!readsIndicators(actor)) return null;
  const scope = asked.unitId == null ? null : rowId('unit', asked.unitId);
  const { institutionId } = actor;
  const queries = readsFor(request, actor);
  if (asked.unitId != null && !(scope && (await isUnit(queries, institutionId, scope)))) return null;
  const today = todayFor(request, actor);
  const asOf = asked.asOf ?? today;
  if (asOf > today)
    throw new GraphQLError('asOf is still to come: what stands then is not known yet.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  const year = asked.year ?? yearOf('01-01', asOf);
  const codes = asked.codes ?? null;
  const found = await indicatorsOf(queries, { institutionId, year, asOf, scope, codes });
  return found.map(indicatorView);
}

async function isUnit(queries: Queries, institutionId: string, id: string): Promise<boolean> {
  const found = await queries.query('select 1 as one from "org_unit" where "institution_id" = $1 and "id" = $2', [
    institutionId,
    id,
  ]);
  return found.length > 0;
}

const MOST_YEARS = 50;

/** The targets of an indicator for some years; null where there is no such indicator for the caller. */
export async function targetsFor(
  request: Request,
  code: string,
  from: number,
  to: number,
): Promise<IndicatorTargetType[] | null> {
  const actor = caller(request);
  if (!readsIndicators(actor)) return null;
  const packs = await packsInForce(readsFor(request, actor), actor.institutionId, todayFor(request, actor));
  for (const { indicators, targetStep } of packs) {
    const definition = indicators.find((one) => one.definition.code === code)?.definition;
    if (!definition) continue;
    const rule = definition.target && targetRule(definition.target, targetStep);
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST_YEARS)) }, (_, index) => ({
      year: from + index,
      target: exactNumber(rule && targetOf(rule, from + index), definition.decimals),
    }));
  }
  return null;
}

/** What is behind a count, and how to read on from it. */
export interface Drill {
  readonly drilled: Drilled;
  readonly count: number;
  readonly cooperationIds: readonly string[];
}

/** Null for whoever may not read indicators, and for a key that names nothing here. */
export async function drillFor(request: Request, id: string): Promise<Drill | null> {
  const actor = caller(request);
  const key = drillKeyOf(id);
  if (!readsIndicators(actor) || !key) return null;
  const queries = readsFor(request, actor);
  const found = await drilled(queries, actor.institutionId, key);
  return found && { drilled: found, ...(await behind(queries, found)) };
}
