import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { inEngineRoom } from '../identity/engine-room.js';
import { notFound } from '../identity/problems.js';
import { Complaint } from './complaint.entity.js';
import { partnersOnly } from './complaint.policy.js';
import { type ComplaintWords, checkWords, keptWords, MESSAGE_LIMIT } from './complaint.rules.js';

export interface ComplaintOpen extends ComplaintWords {
  readonly cooperationId?: string | null;
  readonly message: string;
}

/** A partner complains by its own account. Who wants to be reached otherwise than by the account says so. */
export async function complaintOpen(work: Work<Actor>, input: ComplaintOpen): Promise<Outcome> {
  const { actor, institutionId, now } = work;
  if (actor.kind !== 'PARTNER' || actor.partnerId === null) return fail([partnersOnly]);
  const { message, ...contact } = input;
  const problems = [...checkText(['input', 'message'], message, MESSAGE_LIMIT), ...checkWords(contact)];
  const cooperation = input.cooperationId == null ? null : await found(work, Cooperation, 'coo', input.cooperationId);
  if (input.cooperationId != null && !cooperation) problems.push(notFound('input', 'cooperationId'));
  if (problems.length > 0) return fail(problems);
  const account = await accountOf(work);
  const words = keptWords(input);
  const id = work.ids.next();
  const partnerId = cooperation?.partnerId ?? actor.partnerId;
  work.em.create(Complaint, {
    institutionId,
    id,
    source: 'PARTNER',
    rules: [],
    cooperationId: cooperation?.id ?? null,
    partnerId,
    openedById: actor.personId,
    contactName: words.name ?? account.name,
    contactEmail: words.email ?? account.email,
    contactPhone: words.phone,
    message: words.message,
    status: 'OPEN',
    at: now,
  });
  work.announce({
    kind: 'COMPLAINT_OPENED',
    subjectType: 'Complaint',
    subjectId: id,
    subjectVersion: 1,
    facts: { source: 'PARTNER', campaignId: null, partnerId, cooperationId: cooperation?.id ?? null },
  });
  return ok({ id });
}

async function accountOf(work: Work<Actor>): Promise<{ readonly name: string | null; readonly email: string | null }> {
  const { accountId, personId } = work.actor;
  const [row] = await inEngineRoom(work, ({ query }) =>
    query<{ name: string; email: string }>(
      `select p."name", a."email" from "person" p join "account" a on a."id" = $3
       where p."institution_id" = $1 and p."id" = $2`,
      [work.institutionId, personId, accountId],
    ),
  );
  return row ?? { name: null, email: null };
}
