import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { evidenceNeeded, notYourParty, onlyThePartners } from './clause.problems.js';
import type { ClauseParty } from './clause.rules.js';
import type { OpenCase } from './clause-held.js';

/** How the partner said something that staff record. */
export const clauseChannels = ['LETTER', 'EMAIL', 'WHATSAPP', 'MEETING', 'PHONE', 'OTHER'] as const;
export type ClauseChannel = (typeof clauseChannels)[number];

/** What the partner said elsewhere: which contact, how, and what shows it. */
export interface Recorded {
  readonly contactId?: string | null;
  readonly channel?: ClauseChannel | null;
  readonly fileId?: string | null;
}
export interface Speech {
  readonly party: ClauseParty;
  readonly recorded?: Recorded | null;
}

/** Whose word it is, and how that is known. */
export interface Speaker {
  readonly party: ClauseParty;
  readonly personId: string;
  /** Of the account that acts, also where it records. */
  readonly positionCode: string;
  readonly mode: string;
  readonly recordedById: string | null;
  readonly channel: ClauseChannel | null;
  readonly evidenceFileId: string | null;
  readonly evidenceName: string | null;
}

/** Each party speaks by its own account; staff may record what the partner said elsewhere, with evidence. */
export async function speakerOf(
  work: Work<Actor>,
  { case: { partnerId }, capacity }: OpenCase,
  { party, recorded }: Speech,
): Promise<Result<Speaker, Problem[]>> {
  const side: ClauseParty = capacity.partner === null ? 'INSTITUTION' : 'PARTNER';
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
  if (!recorded) return fail([evidenceNeeded()]);
  const { contactId, channel, fileId } = recorded;
  const missing = (['contactId', 'channel', 'fileId'] as const).filter((field) => !recorded[field]);
  if (!contactId || !channel || !fileId) return fail(missing.map((field) => evidenceNeeded(field)));
  const personId = await contactOf(work, partnerId, contactId);
  const file = await uploadedFile(work, fileId);
  const problems = [
    ...(personId ? [] : [notFound('input', 'recorded', 'contactId')]),
    ...(file ? [] : [notFound('input', 'recorded', 'fileId')]),
  ];
  if (!personId || !file) return fail(problems);
  return ok({
    ...post,
    personId,
    recordedById: work.actor.personId,
    channel,
    evidenceFileId: file.id,
    evidenceName: file.fileName,
  });
}

/** The person of a contact who speaks for the case's partner today, or for the one it was merged into. */
async function contactOf(work: Work<Actor>, partnerId: string, globalId: string): Promise<string | null> {
  const id = rowId('pct', globalId);
  if (id === null) return null;
  const [row] = await work.query<{ person_id: string }>(
    `select c."person_id" from "partner_contact" c
     join "partner" p on p."institution_id" = c."institution_id" and p."id" = $3
     where c."institution_id" = $1 and c."id" = $2 and c."partner_id" in (p."id", p."merged_into_id")
       and c."ended_at" is null`,
    [work.institutionId, id, partnerId],
  );
  return row?.person_id ?? null;
}
