import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { calledOffLetter, movedLetter, writeToInvited } from './coordination-letters.js';
import {
  announceInvitation,
  type Invited,
  invitedColumns,
  type SubjectRef,
  subjectOf,
} from './coordination-subject.js';

const ofSubject = ({ meetingId }: SubjectRef): string => (meetingId != null ? '"meeting_id"' : '"activity_id"');

/** Its time was moved: whoever was asked is asked again, and no answer of before counts. By row ids, once it is written. */
export async function inviteAgain(work: Work<Actor>, publicUrl: string | null, of: SubjectRef): Promise<void> {
  const { institutionId, now } = work;
  // First the invitations: an answer that is on its way is waited for, and then void.
  const moved = await work.query<Invited>(
    `update "coordination_invitation" set "round" = "round" + 1, "version" = "version" + 1
     where "institution_id" = $1 and ${ofSubject(of)} = $2 and "withdrawn_at" is null returning ${invitedColumns}`,
    [institutionId, of.meetingId ?? of.activityId],
  );
  if (moved.length === 0) return;
  const invitations = moved.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const voided = await work.query<{ id: string }>(
    `update "coordination_answer" set "voided_at" = $3, "voided_because" = 'MOVED'
     where "institution_id" = $1 and "invitation_id" = any($2) and "voided_at" is null returning "invitation_id" as "id"`,
    [institutionId, invitations.map(({ id }) => id), now.toISOString()],
  );
  const answered = new Set(voided.map(({ id }) => id));
  await writeToInvited(work, publicUrl, movedLetter, await subjectOf(work, of), invitations);
  for (const one of invitations) announceInvitation(work, 'COORDINATION_MOVED', one, { voids: answered.has(one.id) });
}

/** It is not to be: whoever was asked is told. By row ids, once it is written. */
export async function tellCalledOff(work: Work<Actor>, of: SubjectRef): Promise<void> {
  const invitations = await work.query<Invited>(
    `select ${invitedColumns} from "coordination_invitation"
     where "institution_id" = $1 and ${ofSubject(of)} = $2 and "withdrawn_at" is null`,
    [work.institutionId, of.meetingId ?? of.activityId],
  );
  if (invitations.length > 0) await writeToInvited(work, null, calledOffLetter, await subjectOf(work, of), invitations);
}
