import type { Party } from '../../engines/workflow/definition.js';
import type { Work } from '../../platform/mutation/work.js';
import type { UploadedFile } from '../document/document.rules.js';
import type { Actor } from '../identity/actor.js';
import { kept } from '../identity/check.js';
import { keepEvidence } from './evidence.js';
import type { Meeting } from './meeting.entity.js';
import type { ItemPlan } from './meeting.rules.js';

export interface Minutes {
  readonly minutes?: string | null;
  readonly files: readonly UploadedFile[];
  readonly items: readonly ItemPlan[];
}

/** Writes minutes into a meeting that was held: the other side has these to acknowledge, whatever it did before. */
export async function writeMinutes(work: Work<Actor>, meeting: Meeting, party: Party, given: Minutes): Promise<void> {
  const words = kept(given.minutes);
  if (words !== null || given.files.length > 0) {
    if (words !== null) meeting.minutes = words;
    meeting.minutesParty = party;
    meeting.minutesById = work.actor.personId;
    meeting.minutesAt = work.now;
    meeting.acknowledgedAt = null;
    meeting.acknowledgedById = null;
  }
  await keepEvidence(work, { cooperationId: meeting.cooperationId, meetingId: meeting.id, party }, given.files);
  if (given.items.length === 0) return;
  const rows = given.items.map((item, index) => ({
    ...item,
    body: item.body.trim(),
    id: work.ids.next(),
    place: index + 1,
  }));
  await work.query(
    `insert into "meeting_item" ("institution_id", "id", "meeting_id", "number", "kind", "body", "owner_party", "due_on")
     select $1, r."id", $2, r."place" + (select count(*) from "meeting_item" m where m."institution_id" = $1 and m."meeting_id" = $2),
       r."kind", r."body", r."ownerParty", r."dueOn"
     from json_to_recordset($3) as r("id" uuid, "place" int, "kind" text, "body" text, "ownerParty" text, "dueOn" date)`,
    [work.institutionId, meeting.id, JSON.stringify(rows)],
  );
}
