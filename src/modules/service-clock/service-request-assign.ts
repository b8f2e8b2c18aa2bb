import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { isStaff } from '../identity/is-staff.js';
import { Person } from '../identity/person.entity.js';
import { notFound } from '../identity/problems.js';
import { servedRequest } from './request-step.js';
import { keepersOnly, mayKeepServices } from './service.policy.js';
import { notStaff } from './service.problems.js';

export interface ServiceRequestAssign {
  readonly requestId: string;
  readonly personId: string;
  readonly expectedVersion?: number | null;
}

/** Gives a request to a member of staff, who sees and serves it from now on. */
export async function serviceRequestAssign(work: Work<Actor>, input: ServiceRequestAssign): Promise<Outcome> {
  const held = await servedRequest(work, input);
  if (!held.ok) return held;
  if (!mayKeepServices(work.actor)) return fail([keepersOnly]);
  const request = held.value;
  const person = await found(work, Person, 'per', input.personId);
  if (!person) return fail([notFound('input', 'personId')]);
  if (!(await isStaff(work, person.id))) return fail([notStaff]);
  Object.assign(request, { handlerId: person.id, updatedAt: work.now, version: request.version + 1 });
  work.announce({
    kind: 'SERVICE_REQUEST_ASSIGNED',
    subjectType: 'ServiceRequest',
    subjectId: request.id,
    subjectVersion: request.version,
    facts: { personId: person.id, cooperationId: request.cooperationId ?? null },
  });
  return ok({ id: request.id });
}
