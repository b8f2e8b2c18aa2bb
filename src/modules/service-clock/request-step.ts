import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Changed, Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { mayServe, serversOnly } from './service.policy.js';
import { ahead, beforeIt, isEnded } from './service.problems.js';
import { ServiceRequest, ServiceStep } from './service-request.entity.js';
import { isOver, NOTE_LIMIT, type StepKind, statusAfter } from './service-request.rules.js';

export interface OnRequest {
  readonly requestId: string;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
}

export interface Step {
  readonly kind: StepKind;
  /** Of an event in the past tense. */
  readonly event: string;
  readonly at: Date;
  readonly medium?: string | null;
  readonly note?: string | null;
  readonly documentVersionId?: string | null;
  /** The kind of the document that was handed over. */
  readonly document?: string | null;
}

/** A request that something may still be done about, held, by who serves it. */
export async function servedRequest(
  work: Work<Actor>,
  input: OnRequest,
  may: (actor: Actor) => boolean = mayServe,
): Promise<Result<ServiceRequest, Problem[]>> {
  const held = await forChange(work, ServiceRequest, 'srq', 'requestId', input.requestId, input.expectedVersion);
  if (!held.ok) return held;
  if (!may(work.actor)) return fail([serversOnly]);
  if (isOver(held.value.status)) return fail([isEnded(held.value.status)]);
  return held;
}

/** What was done about a request, and when it was done; entered later it counts from when it was done. */
export function checkStep(
  request: ServiceRequest,
  work: Work<Actor>,
  at: Date,
  note: string | null | undefined,
): Problem[] {
  return [
    ...(at > work.now ? [ahead('input', 'at')] : []),
    ...(at < request.receivedAt ? [beforeIt('input', 'at')] : []),
    ...checkText(['input', 'note'], note, NOTE_LIMIT, 'OPTIONAL'),
  ];
}

const firsts: Readonly<Partial<Record<StepKind, 'respondedAt' | 'followedUpAt' | 'deliveredAt'>>> = {
  RESPONSE: 'respondedAt',
  FOLLOW_UP: 'followedUpAt',
  DELIVERY: 'deliveredAt',
};

export function addStep(work: Work<Actor>, request: ServiceRequest, step: Step): { ok: true; value: Changed } {
  const { institutionId, now, actor } = work;
  const { kind, at, medium = null, documentVersionId = null, document = null } = step;
  request.steps += 1;
  const first = firsts[kind];
  if (first) request[first] ??= at;
  request.status = statusAfter(request.status as Parameters<typeof statusAfter>[0], kind);
  if (isOver(request.status)) request.endedAt = at;
  request.updatedAt = now;
  request.version += 1;
  work.em.create(ServiceStep, {
    ...{ institutionId, id: work.ids.next(), requestId: request.id, number: request.steps, kind, medium },
    ...{ happenedAt: at, enteredAt: now, byId: actor.personId, note: kept(step.note), documentVersionId },
  });
  work.announce({
    kind: step.event,
    subjectType: 'ServiceRequest',
    subjectId: request.id,
    subjectVersion: request.version,
    facts: {
      ...{ channel: request.channel, cooperationId: request.cooperationId ?? null, number: request.steps, medium },
      ...{ documentVersionId, document, happenedAt: at.toISOString() },
    },
  });
  return ok({ id: request.id });
}

/** The usual way: something that was done at a time is entered. */
export async function stepOn(
  work: Work<Actor>,
  input: OnRequest & { readonly at?: Date | null },
  step: Pick<Step, 'kind' | 'event' | 'medium'>,
): Promise<Outcome> {
  const held = await servedRequest(work, input);
  if (!held.ok) return held;
  const at = input.at ?? work.now;
  const problems = checkStep(held.value, work, at, input.note);
  if (problems.length > 0) return fail(problems);
  return addStep(work, held.value, { ...step, at, note: input.note ?? null });
}
