import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { Person } from '../identity/person.entity.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, invalid, notFound } from '../identity/problems.js';
import { DataRequest } from './data-request.entity.js';
import { type DataRequestKind, dueAfter } from './data-request.rules.js';

export interface DataRequestRecord {
  readonly personId: string;
  readonly kind: DataRequestKind;
  readonly channel: RecordedChannel;
  readonly receivedAt?: string | null;
  readonly note?: string | null;
}

/** Registers what a person asks about the own data; the 72 hours run from when it was received, not from now. */
export async function dataRequestRecord(work: Work<Actor>, input: DataRequestRecord): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const person = await found(work, Person, 'per', input.personId);
  const receivedAt = input.receivedAt == null ? work.now : new Date(input.receivedAt);
  const problems = checkText(['input', 'note'], input.note, 2_000, 'OPTIONAL');
  if (!person) problems.push(notFound('input', 'personId'));
  if (receivedAt > work.now) problems.push(inFuture);
  if (!person || problems.length > 0) return fail(problems);
  const id = work.ids.next();
  work.em.create(DataRequest, {
    ...{ institutionId: work.institutionId, id, personId: person.id, kind: input.kind, status: 'OPEN' },
    ...{ channel: input.channel, receivedAt, dueAt: dueAfter(receivedAt), note: kept(input.note) },
    ...{ recordedById: work.actor.personId, recordedAt: work.now },
  });
  work.announce({
    ...{ kind: 'DATA_REQUEST_RECORDED', subjectType: 'DataRequest', subjectId: id, subjectVersion: 1 },
    facts: { personId: person.id, request: input.kind, dueAt: dueAfter(receivedAt).toISOString() },
  });
  return ok({ id });
}

const inFuture = invalid(['input', 'receivedAt'], 'Now at the latest.', 'Paling lambat sekarang.');
