import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { Complaint } from './complaint.entity.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { notClosed } from './complaint.rules.js';

export interface ComplaintReopen {
  readonly complaintId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Opens a closed complaint again; the answer given stands until there is another. */
export async function complaintReopen(work: Work<Actor>, input: ComplaintReopen): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const complaint = loaded.value;
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  if (complaint.status !== 'CLOSED') problems.push(notClosed(complaint.status));
  if (problems.length > 0) return fail(problems);
  complaint.status = 'OPEN';
  complaint.reopenedBecause = input.reason.trim();
  complaint.closedById = null;
  complaint.closedAt = null;
  complaint.version += 1;
  work.announce({
    kind: 'COMPLAINT_REOPENED',
    subjectType: 'Complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: {},
  });
  return ok({ id: complaint.id });
}
