import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { Complaint } from './complaint.entity.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { ANSWER_LIMIT } from './complaint.rules.js';
import { sendClosed } from './complaint-answer-letters.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintClose {
  readonly complaintId: string;
  readonly answer?: string | null;
  readonly expectedVersion?: number | null;
}

/** Closes a complaint back to the complainant, with the answer given before or one given now. */
export async function complaintClose(work: Work<Actor>, input: ComplaintClose): Promise<Outcome> {
  const given = checkText(['input', 'answer'], input.answer, ANSWER_LIMIT, 'OPTIONAL');
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...given]);
  const complaint = loaded.value;
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  const answer = kept(input.answer) ?? complaint.answer ?? null;
  const problems = answer === null ? checkText(['input', 'answer'], answer, ANSWER_LIMIT) : given;
  problems.push(...checkWay('complaintClose', complaint.status));
  if (problems.length > 0) return fail(problems);
  Object.assign(complaint, {
    status: 'CLOSED',
    answer,
    closedById: work.actor.personId,
    closedAt: work.now,
    version: complaint.version + 1,
  });
  const sent = await sendClosed(work, complaint);
  work.announce({
    kind: 'COMPLAINT_CLOSED',
    subjectType: 'Complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: { sent },
  });
  return ok({ id: complaint.id });
}
