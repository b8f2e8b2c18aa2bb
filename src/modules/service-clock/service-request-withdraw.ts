import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { addStep, checkStep, type OnRequest, servedRequest } from './request-step.js';
import { mayServe } from './service.policy.js';

/** Who asked wants it no more: said by the partner’s account, or to staff. */
export async function serviceRequestWithdraw(work: Work<Actor>, input: OnRequest): Promise<Outcome> {
  const held = await servedRequest(work, input, (actor) => actor.kind === 'PARTNER' || mayServe(actor));
  if (!held.ok) return held;
  const problems = checkStep(held.value, work, work.now, input.note);
  if (problems.length > 0) return fail(problems);
  const step = { kind: 'WITHDRAWAL', event: 'SERVICE_REQUEST_WITHDRAWN' } as const;
  return addStep(work, held.value, { ...step, at: work.now, note: input.note ?? null });
}
