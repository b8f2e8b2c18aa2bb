import type { Party } from '../../engines/workflow/definition.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type RecordedChannel, speakingContact } from '../cooperation/recorded-word.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { evidenceNeeded, notYourParty, onlyThePartners } from './clause.problems.js';
import type { OpenCase } from './clause-held.js';

/** What the partner said elsewhere: which contact, how, and what shows it. */
export interface Recorded {
  readonly contactId: string;
  readonly channel: RecordedChannel;
  readonly evidenceFileId: string;
}
export interface Speech {
  readonly party: Party;
  readonly recorded?: Recorded | null;
}

/** Whose word it is, and how that is known. */
export interface Speaker {
  readonly party: Party;
  readonly personId: string;
  /** Of the account that acts, also where it records. */
  readonly positionCode: string;
  readonly mode: string;
  readonly recordedById: string | null;
  readonly channel: RecordedChannel | null;
  readonly evidenceFileId: string | null;
  readonly evidenceName: string | null;
}

/** Each party speaks by its own account; staff may record what the partner said elsewhere, with evidence. */
export async function speakerOf(
  work: Work<Actor>,
  { case: { partnerId }, capacity }: OpenCase,
  { party, recorded }: Speech,
): Promise<Result<Speaker, Problem[]>> {
  const side: Party = capacity.partner === null ? 'INSTITUTION' : 'PARTNER';
  const post = { party, positionCode: capacity.position, mode: capacity.mode };
  if (side === 'PARTNER' && party === 'INSTITUTION') return fail([notYourParty]);
  if (side === party)
    return recorded
      ? fail([onlyThePartners])
      : ok({
          ...post,
          personId: work.actor.personId,
          recordedById: null,
          channel: null,
          evidenceFileId: null,
          evidenceName: null,
        });
  if (!recorded) return fail([evidenceNeeded]);
  const contact = await speakingContact(work, partnerId, recorded.contactId);
  const file = await uploadedFile(work, recorded.evidenceFileId);
  const problems = [
    ...(contact ? [] : [notFound('input', 'recorded', 'contactId')]),
    ...(file ? [] : [notFound('input', 'recorded', 'evidenceFileId')]),
  ];
  if (!contact || !file) return fail(problems);
  return ok({
    ...post,
    personId: contact.personId,
    recordedById: work.actor.personId,
    channel: recorded.channel,
    evidenceFileId: file.id,
    evidenceName: file.fileName,
  });
}
