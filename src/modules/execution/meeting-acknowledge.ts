import type { Party } from '../../engines/workflow/definition.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { exists, invalid } from '../identity/problems.js';
import { announceMeeting } from './execution.events.js';
import { otherSide } from './execution.problems.js';
import { caseWith, executionOf } from './execution-work.js';
import { Meeting } from './meeting.entity.js';
import { meetingObject } from './meeting-objects.js';

export interface MeetingAcknowledge {
  readonly meetingId: string;
  readonly expectedVersion: number;
}

const path = ['input', 'meetingId'];

/** The side that did not write the minutes agrees with them, as it has read them; the partner, wherever its case stands. */
export async function meetingAcknowledge(work: Work<Actor>, input: MeetingAcknowledge): Promise<Outcome> {
  const on = await sideOf(work, input.meetingId);
  if (!on.ok) return on;
  const loaded = await forChange(work, Meeting, 'mtg', 'meetingId', input.meetingId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const meeting = loaded.value;
  if (meeting.minutesParty == null) return fail([noMinutes]);
  if (!meeting.shared) return fail([notShared]);
  if (meeting.minutesParty === on.value) return fail([ownMinutes]);
  if (meeting.acknowledgedAt != null) return fail([already]);
  meeting.acknowledgedAt = work.now;
  meeting.acknowledgedById = work.actor.personId;
  meeting.updatedAt = work.now;
  meeting.version += 1;
  announceMeeting(work, 'MEETING_ACKNOWLEDGED', meeting, { party: on.value });
  return ok({ id: meeting.id });
}

/** The side that the caller speaks for: staff whom the SOP lets work in the execution now, or the partner of the case. */
async function sideOf(work: Work<Actor>, meetingId: string): Promise<Result<Party, Problem[]>> {
  if (work.actor.kind === 'PARTNER') {
    const held = await caseWith(work, meetingObject, meetingId);
    return held.ok ? ok('PARTNER') : held;
  }
  const on = await executionOf(work, meetingObject, meetingId);
  return on.ok ? ok(on.value.party) : on;
}

const noMinutes = invalid(path, 'There are no minutes yet.', 'Notulen belum ada.');
const notShared = invalid(
  path,
  'This meeting is the institution’s own: there is no other side.',
  'Rapat ini milik institusi sendiri: tidak ada pihak lain.',
);
const ownMinutes = otherSide(
  path,
  'Your own side wrote these minutes; the other one acknowledges them.',
  'Notulen ini ditulis pihak Anda sendiri; pihak lain yang menyetujuinya.',
);
const already = exists(path, 'These minutes are acknowledged already.', 'Notulen ini sudah disetujui.');
