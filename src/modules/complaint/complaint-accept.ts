import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Complaint } from './complaint.entity.js';
import { complainantsOnly, maySettle } from './complaint.policy.js';
import { acceptComplaint } from './complaint-settle.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintAccept {
  readonly complaintId: string;
  readonly expectedVersion?: number | null;
}

/** The complainant is content with the answer: by the partner's account, or as told to staff. */
export async function complaintAccept(work: Work<Actor>, input: ComplaintAccept): Promise<Outcome> {
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { id, status } = loaded.value;
  if (!maySettle(work.actor)) return fail([complainantsOnly]);
  const problems = checkWay('complaintAccept', status);
  if (problems.length > 0) return fail(problems);
  await acceptComplaint(work, id, work.actor.kind === 'PARTNER' ? 'PARTNER' : 'STAFF');
  return ok({ id });
}
