import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { announcePlan } from './plan-announce.js';
import { contentOf } from './plan-content-of.js';
import { findingsOf } from './plan-findings.rules.js';
import { planForWork } from './plan-load.js';
import { incomplete, onlyDrafts } from './plan-problems.rules.js';

export interface PlanPropose {
  readonly planId: string;
  readonly expectedVersion?: number | null;
}

/** Puts a complete draft before every party. */
export async function planPropose(work: Work<Actor>, input: PlanPropose): Promise<Outcome> {
  const loaded = await planForWork(work, input.planId, 'PLAN', input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { plan, capacity } = loaded.value;
  if (plan.status !== 'DRAFT') return fail([onlyDrafts]);
  const findings = findingsOf(await contentOf(work, work.institutionId, plan.id));
  if (findings.length > 0) return fail([incomplete(findings, [capacity.position])]);
  await work.query(
    `update "plan" set "status" = 'PROPOSED', "proposed_by_id" = $3, "proposed_at" = $4, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, plan.id, work.actor.personId, work.now.toISOString()],
  );
  announcePlan(work, 'PLAN_PROPOSED', plan, plan.version + 1);
  return ok({ id: plan.id });
}
