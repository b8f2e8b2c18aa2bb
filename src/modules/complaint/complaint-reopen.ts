import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { Complaint } from './complaint.entity.js';
import { complainantsOnly, maySettle } from './complaint.policy.js';
import { REASON_LIMIT } from './complaint.rules.js';
import { reopenComplaint } from './complaint-settle.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintReopen {
  readonly complaintId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** The answer will not do, or a closed complaint is not settled after all. */
export async function complaintReopen(work: Work<Actor>, input: ComplaintReopen): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], input.reason, REASON_LIMIT);
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const { id, status } = loaded.value;
  if (!maySettle(work.actor)) return fail([complainantsOnly]);
  problems.push(...checkWay('complaintReopen', status));
  if (problems.length > 0) return fail(problems);
  await reopenComplaint(work, id, input.reason);
  return ok({ id });
}
