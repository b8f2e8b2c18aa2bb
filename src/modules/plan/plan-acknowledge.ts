import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { acknowledge, standsBy } from './plan-agree.js';
import type { PlanHooks } from './plan-hooks.js';
import { planForWork } from './plan-load.js';
import { acknowledgedAlready, notProposed } from './plan-problems.rules.js';

export interface PlanAcknowledge {
  readonly planId: string;
  readonly expectedVersion: number;
}

/** The caller's side stands by the plan as it was read. */
export async function planAcknowledge(
  work: Work<Actor>,
  input: PlanAcknowledge,
  hooks: readonly PlanHooks[],
): Promise<Outcome> {
  const loaded = await planForWork(work, input.planId, 'PLAN', input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { plan, capacity } = loaded.value;
  const party = capacity.partner === null ? 'INSTITUTION' : 'PARTNER';
  if (plan.status !== 'PROPOSED') return fail([notProposed]);
  if (await standsBy(work, plan.id, party)) return fail([acknowledgedAlready]);
  const { position: positionCode, mode } = capacity;
  const own = { recordedById: null, contactId: null, channel: null, saidOn: null, evidence: null };
  await acknowledge(work, plan, { party, personId: work.actor.personId, positionCode, mode, ...own }, hooks);
  return ok({ id: plan.id });
}
