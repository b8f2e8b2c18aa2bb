import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { required } from '../identity/problems.js';
import { evidenceIn } from './evidence.js';
import { announceMeeting } from './execution.events.js';
import { frozen } from './execution.problems.js';
import { executionOf, problemsIn } from './execution-work.js';
import { Meeting } from './meeting.entity.js';
import { checkItems, type ItemPlan, MINUTES_LIMIT } from './meeting.rules.js';
import { writeMinutes } from './meeting-minutes.js';
import { meetingObject } from './meeting-objects.js';

export interface MeetingMinutesRecord {
  readonly meetingId: string;
  readonly minutes?: string | null;
  readonly minutesFileIds?: readonly string[] | null;
  readonly items?: readonly ItemPlan[] | null;
  readonly expectedVersion?: number | null;
}

/** Writes or mends the minutes of a meeting that was held; an acknowledgement of earlier ones is void. */
export async function meetingMinutesRecord(work: Work<Actor>, input: MeetingMinutesRecord): Promise<Outcome> {
  const on = await executionOf(work, meetingObject, input.meetingId);
  const files = await evidenceIn(work, 'minutesFileIds', input.minutesFileIds);
  const items = input.items ?? [];
  const isEmpty = kept(input.minutes) === null && (input.minutesFileIds ?? []).length === 0;
  const problems = [
    ...problemsIn(on, files),
    ...(isEmpty
      ? [required('input', 'minutes')]
      : checkText(['input', 'minutes'], input.minutes, MINUTES_LIMIT, 'OPTIONAL')),
    ...checkItems(items),
  ];
  if (!on.ok || !files.ok) return fail(problems);
  const loaded = await forChange(work, Meeting, 'mtg', 'meetingId', input.meetingId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const meeting = loaded.value;
  if (meeting.status !== 'HELD')
    problems.push(
      frozen(
        ['input', 'meetingId'],
        meeting.status,
        'Minutes are of a meeting that was held.',
        'Notulen hanya untuk rapat yang telah dilaksanakan.',
      ),
    );
  if (problems.length > 0) return fail(problems);
  const voids = meeting.acknowledgedAt != null;
  meeting.updatedAt = work.now;
  meeting.version += 1;
  await writeMinutes(work, meeting, on.value.party, { minutes: input.minutes ?? null, files: files.value, items });
  announceMeeting(work, 'MEETING_MINUTES_RECORDED', meeting, { party: on.value.party, voids, items: items.length });
  return ok({ id: meeting.id });
}
