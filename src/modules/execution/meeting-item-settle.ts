import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, found } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { notFound } from '../identity/problems.js';
import { announceMeeting } from './execution.events.js';
import { frozen, inFuture, otherSide } from './execution.problems.js';
import { executionOf, problemsIn, todayOf } from './execution-work.js';
import { Meeting, MeetingItem } from './meeting.entity.js';
import { meetingItemObject } from './meeting-objects.js';

export interface MeetingItemSettle {
  readonly itemId: string;
  readonly settledOn: string;
  readonly resolution?: string | null;
}

/** Says that a problem or a thing to do is settled: the institution of any, the partner of what is not the other's. */
export async function meetingItemSettle(work: Work<Actor>, input: MeetingItemSettle): Promise<Outcome> {
  const on = await executionOf(work, meetingItemObject, input.itemId);
  const problems = [
    ...problemsIn(on),
    ...(input.settledOn > todayOf(work) ? [inFuture('input', 'settledOn')] : []),
    ...checkText(['input', 'resolution'], input.resolution, 2_000, 'OPTIONAL'),
  ];
  if (!on.ok) return fail(problems);
  const item = await found(work, MeetingItem, 'mti', input.itemId);
  if (!item) return fail([notFound('input', 'itemId'), ...problems]);
  const loaded = await forChange(work, Meeting, 'mtg', 'itemId', globalId('mtg', item.meetingId), null);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const meeting = loaded.value;
  if (on.value.party === 'PARTNER' && item.ownerParty === 'INSTITUTION') problems.push(ofInstitution);
  if (item.settledOn != null)
    problems.push(frozen(['input', 'itemId'], 'SETTLED', 'This is settled already.', 'Ini sudah selesai.'));
  if (problems.length > 0) return fail(problems);
  item.settledOn = input.settledOn;
  item.settledById = work.actor.personId;
  item.resolution = kept(input.resolution);
  meeting.updatedAt = work.now;
  meeting.version += 1;
  announceMeeting(work, 'MEETING_ITEM_SETTLED', meeting, { item: item.number, itemKind: item.kind });
  return ok({ id: meeting.id });
}

const ofInstitution = otherSide(
  ['input', 'itemId'],
  'This falls to the institution, which says when it is done.',
  'Ini menjadi tugas institusi, yang menyatakan kapan selesai.',
);
