import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { Complaint } from './complaint.entity.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { ANSWER_LIMIT, notOpen } from './complaint.rules.js';

export interface ComplaintClose {
  readonly complaintId: string;
  readonly answer: string;
  readonly expectedVersion?: number | null;
}

/** Closes a complaint with the answer that the complainant is given. */
export async function complaintClose(work: Work<Actor>, input: ComplaintClose): Promise<Outcome> {
  const problems = checkText(['input', 'answer'], input.answer, ANSWER_LIMIT);
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const complaint = loaded.value;
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  if (complaint.status !== 'OPEN') problems.push(notOpen(complaint.status));
  if (problems.length > 0) return fail(problems);
  complaint.status = 'CLOSED';
  complaint.answer = input.answer.trim();
  complaint.closedById = work.actor.personId;
  complaint.closedAt = work.now;
  complaint.version += 1;
  work.announce({
    kind: 'COMPLAINT_CLOSED',
    subjectType: 'Complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: {},
  });
  return ok({ id: complaint.id });
}
