import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { invalid, notFound } from '../identity/problems.js';
import { Partner } from '../partner/partner.entity.js';
import { isMerged } from '../partner/partner.rules.js';
import { Complaint } from './complaint.entity.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { type ComplaintWords, checkWords, keptWords, MESSAGE_LIMIT } from './complaint.rules.js';

export interface ComplaintRecord extends ComplaintWords {
  readonly partnerId?: string | null;
  readonly cooperationId?: string | null;
  readonly message: string;
}

/** Enters a complaint that a partner brought otherwise than by a survey. */
export async function complaintRecord(work: Work<Actor>, input: ComplaintRecord): Promise<Outcome> {
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  const { message, ...contact } = input;
  const problems = [...checkText(['input', 'message'], message, MESSAGE_LIMIT), ...checkWords(contact)];
  const partner = input.partnerId == null ? null : await found(work, Partner, 'par', input.partnerId);
  const cooperation = input.cooperationId == null ? null : await found(work, Cooperation, 'coo', input.cooperationId);
  if (input.partnerId != null && !partner) problems.push(notFound('input', 'partnerId'));
  if (partner?.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
  if (input.cooperationId != null && !cooperation) problems.push(notFound('input', 'cooperationId'));
  if (partner && cooperation && cooperation.partnerId !== partner.id) problems.push(otherPartner);
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  const words = keptWords(input);
  const partnerId = partner?.id ?? cooperation?.partnerId ?? null;
  work.em.create(Complaint, {
    institutionId: work.institutionId,
    id,
    source: 'STAFF',
    rules: [],
    cooperationId: cooperation?.id ?? null,
    partnerId,
    contactName: words.name,
    contactEmail: words.email,
    contactPhone: words.phone,
    message: words.message,
    status: 'OPEN',
    recordedById: work.actor.personId,
    at: work.now,
  });
  work.announce({
    kind: 'COMPLAINT_OPENED',
    subjectType: 'Complaint',
    subjectId: id,
    subjectVersion: 1,
    facts: { source: 'STAFF', campaignId: null, partnerId, cooperationId: cooperation?.id ?? null },
  });
  return ok({ id });
}

const otherPartner = invalid(
  ['input', 'partnerId'],
  'This cooperation is with another partner. Leave the partner out, or name the right one.',
  'Kerja sama ini dengan mitra lain. Kosongkan mitranya, atau sebutkan yang benar.',
);
