import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { required } from '../identity/problems.js';
import { evidenceIn } from './evidence.js';
import { announceMeeting } from './execution.events.js';
import { frozen, inFuture } from './execution.problems.js';
import { executionOf, problemsIn, todayOf } from './execution-work.js';
import { Meeting } from './meeting.entity.js';
import { checkItems, type ItemPlan, MINUTES_LIMIT, type PersonPlan } from './meeting.rules.js';
import { countMeeting } from './meeting-cadence.js';
import { writeMinutes } from './meeting-minutes.js';
import { meetingObject } from './meeting-objects.js';
import { markAttended, peopleIn } from './meeting-people.js';

export interface MeetingHold {
  readonly meetingId: string;
  readonly heldOn: string;
  readonly attended: readonly PersonPlan[];
  readonly minutes?: string | null;
  readonly minutesFileIds?: readonly string[] | null;
  readonly items?: readonly ItemPlan[] | null;
  readonly expectedVersion?: number | null;
}

/** Says that a meeting was held, who was there, and what came of it; a regular one begins a new period. */
export async function meetingHold(work: Work<Actor>, input: MeetingHold): Promise<Outcome> {
  const on = await executionOf(work, meetingObject, input.meetingId);
  const files = await evidenceIn(work, 'minutesFileIds', input.minutesFileIds);
  const people = await peopleIn(work, 'attended', input.attended, on.ok ? on.value.partnerId : null);
  const items = input.items ?? [];
  const problems = [
    ...problemsIn(on, files, people),
    ...(input.heldOn > todayOf(work) ? [inFuture('input', 'heldOn')] : []),
    ...(input.attended.length === 0 ? [required('input', 'attended')] : []),
    ...checkText(['input', 'minutes'], input.minutes, MINUTES_LIMIT, 'OPTIONAL'),
    ...checkItems(items),
  ];
  if (!on.ok || !files.ok || !people.ok) return fail(problems);
  const loaded = await forChange(work, Meeting, 'mtg', 'meetingId', input.meetingId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const meeting = loaded.value;
  if (meeting.status !== 'SCHEDULED')
    problems.push(
      frozen(
        ['input', 'meetingId'],
        meeting.status,
        'Only a meeting that is scheduled can be held.',
        'Hanya rapat yang dijadwalkan yang dapat dilaksanakan.',
      ),
    );
  if (problems.length > 0) return fail(problems);
  const { cooperationId, party, entry } = on.value;
  meeting.status = 'HELD';
  meeting.heldEntry = entry;
  meeting.heldOn = input.heldOn;
  meeting.updatedAt = work.now;
  meeting.version += 1;
  await markAttended(work, meeting.id, people.value);
  await writeMinutes(work, meeting, party, { minutes: input.minutes ?? null, files: files.value, items });
  if (meeting.cadenceId) await countMeeting(work, work.institutionId, cooperationId, meeting.cadenceId, input.heldOn);
  announceMeeting(work, 'MEETING_HELD', meeting, {
    party,
    heldOn: input.heldOn,
    attended: people.value.length,
    minutes: meeting.minutesAt != null,
    items: items.length,
    cadenceId: meeting.cadenceId ?? null,
  });
  return ok({ id: meeting.id });
}
