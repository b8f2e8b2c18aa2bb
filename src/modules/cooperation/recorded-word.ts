import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';

/** How a partner, or whoever was invited, said outside this system what staff record for them. */
export const recordedChannels = ['LETTER', 'EMAIL', 'MESSAGE', 'MEETING', 'PHONE', 'OTHER'] as const;
export type RecordedChannel = (typeof recordedChannels)[number];

/** A contact who speaks for the partner today, or for the one it was merged into. */
export interface SpeakingContact {
  readonly id: string;
  readonly personId: string;
}
export async function speakingContact(
  work: Work<Actor>,
  partnerId: string | null,
  globalId: string,
): Promise<SpeakingContact | null> {
  const id = rowId('pct', globalId);
  if (id === null || partnerId === null) return null;
  const [contact] = await work.query<SpeakingContact>(
    `select c."id", c."person_id" as "personId" from "partner_contact" c
     join "partner" p on p."institution_id" = c."institution_id" and p."id" = $3
     where c."institution_id" = $1 and c."id" = $2 and c."partner_id" in (p."id", p."merged_into_id")
       and c."ended_at" is null`,
    [work.institutionId, id, partnerId],
  );
  return contact ?? null;
}
