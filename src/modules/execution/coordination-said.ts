import type { Work } from '../../platform/mutation/work.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import type { UploadedFile } from '../document/document.rules.js';
import type { Actor } from '../identity/actor.js';
import { kept } from '../identity/check.js';
import type { CoordinationInvitation } from './coordination.entity.js';
import type { Answering } from './coordination.rules.js';
import { announceInvitation, invitedOf } from './coordination-subject.js';

/** How staff know of an answer that was given elsewhere. */
export interface AnswerRecorded {
  readonly channel: RecordedChannel;
  readonly saidOn: string;
  readonly evidence: UploadedFile | null;
}

/** Keeps an answer that counts from now on, said by the caller or recorded; what was said before no longer counts. */
export async function keepAnswer(
  work: Work<Actor>,
  invitation: CoordinationInvitation,
  { answer, note, delegates }: Answering,
  recorded: AnswerRecorded | null,
): Promise<void> {
  const { institutionId, now, actor } = work;
  const { id, round } = invitation;
  await work.query(
    `update "coordination_answer" set "voided_at" = $3, "voided_because" = 'ANSWERED_ANEW'
     where "institution_id" = $1 and "invitation_id" = $2 and "voided_at" is null`,
    [institutionId, id, now.toISOString()],
  );
  const answerId = work.ids.next();
  await work.query(
    `insert into "coordination_answer" ("institution_id", "id", "invitation_id", "round", "answer", "note", "person_id",
       "recorded_by_id", "channel", "said_on", "evidence_file_id", "evidence_name", "at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[institutionId, answerId, id, round, answer, kept(note)],
      ...(recorded === null ? [actor.personId, null] : [null, actor.personId]),
      ...[recorded?.channel ?? null, recorded?.saidOn ?? null],
      ...[recorded?.evidence?.id ?? null, recorded?.evidence?.fileName ?? null, now.toISOString()],
    ],
  );
  const sent = (delegates ?? []).map(({ name, title }, place) => ({
    ...{ id: work.ids.next(), place, name: name.trim(), title: kept(title) },
  }));
  await work.query(
    `insert into "coordination_delegate" ("institution_id", "id", "answer_id", "place", "name", "title")
     select $1, r."id", $2, r."place", r."name", r."title"
     from json_to_recordset($3) as r("id" uuid, "place" int, "name" text, "title" text)`,
    [institutionId, answerId, JSON.stringify(sent)],
  );
  invitation.version += 1;
  announceInvitation(work, 'COORDINATION_ANSWERED', invitedOf(invitation), {
    ...{ answer, delegates: sent.length, recorded: recorded !== null },
    ...(recorded === null ? {} : { channel: recorded.channel, saidOn: recorded.saidOn }),
  });
}
