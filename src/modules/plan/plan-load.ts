import type { Capacity } from '../../engines/workflow/actor.js';
import type { WorkKind } from '../../engines/workflow/observation.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import type { LoadedCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import { notFound, stale } from '../identity/problems.js';
import { planVisible, throughPlan } from './plan.policy.js';
import type { PlanStatus } from './plan.rules.js';
import type { Finding } from './plan-findings.rules.js';

export interface PlanRow {
  readonly id: string;
  readonly cooperationId: string;
  readonly number: number;
  readonly status: PlanStatus;
  readonly basedOnId: string | null;
  readonly findings: readonly Finding[];
  readonly version: number;
}

export interface PlanAtWork {
  readonly plan: PlanRow;
  readonly case: LoadedCase;
  readonly capacity: Capacity;
}

const columns = `p."id", p."cooperation_id" as "cooperationId", p."number", p."status", p."based_on_id" as "basedOnId",
  p."findings", p."version"`;

/** The latest version of a case's plan; null when there is none yet. */
export async function latestPlan(work: Work<Actor>, cooperationId: string): Promise<PlanRow | null> {
  const [row] = await work.query<PlanRow>(
    `select ${columns} from "plan" p where p."institution_id" = $1 and p."cooperation_id" = $2
     order by p."number" desc limit 1`,
    [work.institutionId, cooperationId],
  );
  return row ?? null;
}

/**
 * A plan that the caller may work on now, by the case's SOP. The case is held until the transaction ends: all that work
 * on one plan take turns, so the plan is read after that.
 */
export async function planForWork(
  work: Work<Actor>,
  planId: string,
  kind: WorkKind,
  expectedVersion?: number | null,
): Promise<Result<PlanAtWork, Problem[]>> {
  const id = rowId('pla', planId);
  const found = id === null ? null : await seen(work, 'plan', id, planVisible(work.actor), '"cooperation_id"');
  return found === null
    ? fail([notFound('input', 'planId')])
    : at(work, { plan: id ?? '', cooperation: found }, kind, ['input', 'planId'], expectedVersion);
}

/** As `planForWork`, by an item of the plan. */
export async function itemForWork(
  work: Work<Actor>,
  table: 'plan_indicator' | 'plan_action',
  prefix: string,
  field: string,
  itemId: string,
  kind: WorkKind,
): Promise<Result<PlanAtWork & { readonly itemId: string }, Problem[]>> {
  const id = rowId(prefix, itemId);
  const plan = id === null ? null : await seen(work, table, id, throughPlan(work.actor), '"plan_id"');
  if (id === null || plan === null) return fail([notFound('input', field)]);
  const cooperation = (await seen(work, 'plan', plan, planVisible(work.actor), '"cooperation_id"')) ?? '';
  const loaded = await at(work, { plan, cooperation }, kind, ['input', field]);
  return loaded.ok ? ok({ ...loaded.value, itemId: id }) : loaded;
}

async function seen(
  work: Work<Actor>,
  table: string,
  id: string,
  visible: Where,
  wanted: string,
): Promise<string | null> {
  const parameters = new Parameters();
  const [institution, row] = [parameters.add(work.institutionId), parameters.add(id)];
  const [found] = await work.query<{ wanted: string }>(
    `select o.${wanted} as "wanted" from "${table}" o where o."institution_id" = ${institution} and o."id" = ${row}
     and ${whereSql(visible, 'o', parameters)}`,
    parameters.values,
  );
  return found?.wanted ?? null;
}

async function at(
  work: Work<Actor>,
  ids: { readonly plan: string; readonly cooperation: string },
  kind: WorkKind,
  path: readonly string[],
  expectedVersion?: number | null,
): Promise<Result<PlanAtWork, Problem[]>> {
  const opened = await caseForWork(work, globalId('coo', ids.cooperation), kind);
  if (!opened.ok) return fail(opened.error.map((one) => ({ ...one, path })));
  const [plan] = await work.query<PlanRow>(
    `select ${columns} from "plan" p where p."institution_id" = $1 and p."id" = $2`,
    [work.institutionId, ids.plan],
  );
  if (!plan) return fail([notFound(...path)]);
  if (expectedVersion != null && expectedVersion !== plan.version) return fail([stale(plan.version)]);
  return ok({ plan, ...opened.value });
}
