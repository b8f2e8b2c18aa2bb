import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { Complaint } from './complaint.entity.js';
import { answeredYourself, complainantsOnly, evidenceNeeded, maySettle, ownWord } from './complaint.policy.js';
import { type Acceptance, acceptComplaint } from './complaint-settle.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintAccept {
  readonly complaintId: string;
  /** How staff know it; not of the complainant's own account. */
  readonly recorded?: { readonly channel: RecordedChannel; readonly evidenceFileId: string } | null;
  readonly expectedVersion?: number | null;
}

/**
 * The complainant is content with the answer: by the partner's account, or as told to staff, who show what was said.
 * Nobody says so of an answer of their own.
 */
export async function complaintAccept(work: Work<Actor>, input: ComplaintAccept): Promise<Outcome> {
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { id, status, answeredById } = loaded.value;
  if (!maySettle(work.actor)) return fail([complainantsOnly]);
  const problems = checkWay('complaintAccept', status);
  if (problems.length > 0) return fail(problems);
  if (answeredById === work.actor.personId) return fail([answeredYourself]);
  const acceptance = await acceptanceIn(work, input.recorded ?? null);
  if (!acceptance.ok) return acceptance;
  await acceptComplaint(work, id, acceptance.value);
  return ok({ id });
}

async function acceptanceIn(
  work: Work<Actor>,
  recorded: ComplaintAccept['recorded'],
): Promise<Result<Acceptance, Problem[]>> {
  if (work.actor.kind === 'PARTNER') return recorded ? fail([ownWord]) : ok({ through: 'PARTNER' });
  if (!recorded) return fail([evidenceNeeded]);
  const file = await uploadedFile(work, recorded.evidenceFileId);
  if (!file) return fail([notFound('input', 'recorded', 'evidenceFileId')]);
  const { personId } = work.actor;
  return ok({ through: 'STAFF', recordedById: personId, channel: recorded.channel, file });
}
