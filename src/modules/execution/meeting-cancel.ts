import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { tellCalledOff } from './coordination-again.js';
import { announceMeeting } from './execution.events.js';
import { frozen } from './execution.problems.js';
import { executionOf, problemsIn } from './execution-work.js';
import { Meeting } from './meeting.entity.js';
import { schedulersOnly } from './meeting-change.js';
import { meetingObject } from './meeting-objects.js';

export interface MeetingCancel {
  readonly meetingId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Calls a meeting off. A regular one stays due: another must be held in time. */
export async function meetingCancel(work: Work<Actor>, input: MeetingCancel): Promise<Outcome> {
  const on = await executionOf(work, meetingObject, input.meetingId);
  const problems = [...problemsIn(on), ...checkText(['input', 'reason'], input.reason, 2_000)];
  if (!on.ok) return fail(problems);
  const loaded = await forChange(work, Meeting, 'mtg', 'meetingId', input.meetingId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const meeting = loaded.value;
  if (meeting.status !== 'SCHEDULED')
    problems.push(
      frozen(
        ['input', 'meetingId'],
        meeting.status,
        'Only a meeting that is scheduled can be cancelled.',
        'Hanya rapat yang dijadwalkan yang dapat dibatalkan.',
      ),
    );
  else if (meeting.scheduledParty !== on.value.party) problems.push(schedulersOnly);
  if (problems.length > 0) return fail(problems);
  meeting.status = 'CANCELLED';
  meeting.cancelledBecause = input.reason.trim();
  meeting.updatedAt = work.now;
  meeting.version += 1;
  announceMeeting(work, 'MEETING_CANCELLED', meeting, { party: on.value.party });
  await work.flush();
  await tellCalledOff(work, { meetingId: meeting.id });
  return ok({ id: meeting.id });
}
