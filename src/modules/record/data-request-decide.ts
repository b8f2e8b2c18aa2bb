import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly } from '../identity/problems.js';
import { DataRequest } from './data-request.entity.js';
import { notAt } from './data-request.rules.js';

export interface DataRequestDecide {
  readonly requestId: string;
  readonly grant: boolean;
  readonly reason?: string | null;
  readonly expectedVersion?: number | null;
}

/** Grants a request or refuses it with the reason. Access is done with the decision; an erasure is carried out by itself. */
export async function dataRequestDecide(work: Work<Actor>, input: DataRequestDecide): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, DataRequest, 'dsr', 'requestId', input.requestId, input.expectedVersion);
  const problems = checkText(['input', 'reason'], input.reason, 2_000, input.grant ? 'OPTIONAL' : 'REQUIRED');
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const request = loaded.value;
  if (request.status !== 'OPEN') problems.push(notAt(request.status));
  if (problems.length > 0) return fail(problems);
  const { personId } = work.actor;
  const over = !input.grant || request.kind === 'ACCESS';
  Object.assign(request, {
    status: input.grant ? (over ? 'DONE' : 'GRANTED') : 'REFUSED',
    ...{ decidedById: personId, decidedAt: work.now, decidedBecause: kept(input.reason) },
    ...(over ? { doneById: personId, doneAt: work.now } : {}),
    version: request.version + 1,
  });
  work.announce({
    ...{
      kind: 'DATA_REQUEST_DECIDED',
      subjectType: 'DataRequest',
      subjectId: request.id,
      subjectVersion: request.version,
    },
    facts: { personId: request.personId, request: request.kind, granted: input.grant },
  });
  return ok({ id: request.id });
}
