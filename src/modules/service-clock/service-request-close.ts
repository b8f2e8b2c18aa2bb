import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { addStep, checkStep, type OnRequest, servedRequest } from './request-step.js';
import { notAnswered } from './service.problems.js';

/** Nothing more is to be done about a request that was answered. */
export async function serviceRequestClose(work: Work<Actor>, input: OnRequest): Promise<Outcome> {
  const held = await servedRequest(work, input);
  if (!held.ok) return held;
  const problems = [
    ...(held.value.respondedAt ? [] : [notAnswered]),
    ...checkStep(held.value, work, work.now, input.note),
  ];
  if (problems.length > 0) return fail(problems);
  const step = { kind: 'CLOSING', event: 'SERVICE_REQUEST_CLOSED' } as const;
  return addStep(work, held.value, { ...step, at: work.now, note: input.note ?? null });
}
