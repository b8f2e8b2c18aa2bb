import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { carryDone } from './plan-agree.js';
import { announcePlan } from './plan-announce.js';
import { recountAttainment } from './plan-attainment.js';
import { contentOf } from './plan-content-of.js';
import { findingsOf } from './plan-findings.rules.js';
import { latestPlan, type PlanRow, planForWork } from './plan-load.js';
import { notRevisable } from './plan-problems.rules.js';
import { writeContent } from './plan-rows.js';
import { beginPlan } from './plan-save.js';

export interface PlanRevise {
  readonly planId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Begins the next version as a copy of the plan in force, which stays in force until the next one is agreed. */
export async function planRevise(work: Work<Actor>, input: PlanRevise): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const loaded = await planForWork(work, input.planId, 'PLAN', input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const { plan } = loaded.value;
  const latest = await latestPlan(work, plan.cooperationId);
  if (plan.status !== 'AGREED' || latest?.id !== plan.id) problems.push(notRevisable);
  if (problems.length > 0) return fail(problems);
  return ok({ id: await nextVersion(work, plan, input.reason.trim()) });
}

/** The next version, a draft, of a plan in force that has none yet. Who may, and whether now, is for whoever calls. */
export async function nextVersion(work: Work<Actor>, plan: PlanRow, reason: string): Promise<string> {
  const { cooperationId } = plan;
  const content = await contentOf(work, work.institutionId, plan.id);
  const beginning = { cooperationId, number: plan.number + 1, basedOnId: plan.id, reason };
  const next = await beginPlan(work, beginning, content, findingsOf(content));
  await writeContent(work, next, content);
  await carryDone(work, plan.id, next.id);
  await recountAttainment(work, cooperationId);
  announcePlan(work, 'PLAN_REVISED', next, 1, { basedOn: plan.id });
  return next.id;
}
