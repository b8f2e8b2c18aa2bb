import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { inviteAgain } from './coordination-again.js';
import { announceMeeting } from './execution.events.js';
import { frozen, otherSide } from './execution.problems.js';
import { executionOf } from './execution-work.js';
import { Meeting } from './meeting.entity.js';
import { checkMeeting, type MeetingMode, type MeetingPlan } from './meeting.rules.js';
import { meetingObject } from './meeting-objects.js';
import { ofTheHouse } from './meeting-schedule.js';

export interface MeetingChange extends MeetingPlan {
  readonly meetingId: string;
  readonly expectedVersion?: number | null;
}

const fields = ['title', 'mode', 'place', 'url', 'agenda', 'startsAt', 'endsAt', 'internalNote'] as const;

/** Changes what is given: all of it before the meeting, by the side that scheduled it; the internal note at any time. */
export async function meetingChange(
  work: Work<Actor>,
  publicUrl: string | null,
  input: MeetingChange,
): Promise<Outcome> {
  const on = await executionOf(work, meetingObject, input.meetingId);
  if (!on.ok) return on;
  const loaded = await forChange(work, Meeting, 'mtg', 'meetingId', input.meetingId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const meeting = loaded.value;
  const { party } = on.value;
  const given = fields.filter((field) => input[field] !== undefined);
  const plan = given.filter((field) => field !== 'internalNote');
  if (plan.length > 0 && meeting.status !== 'SCHEDULED')
    return fail([
      frozen(
        ['input', 'meetingId'],
        meeting.status,
        'Only a meeting that is scheduled is changed; of another only the internal note.',
        'Hanya rapat yang masih dijadwalkan yang diubah; selain itu hanya catatan internalnya.',
      ),
    ]);
  if (plan.length > 0 && meeting.scheduledParty !== party) return fail([schedulersOnly]);
  const next = { ...meeting, ...Object.fromEntries(given.map((field) => [field, input[field]])) } as MeetingPlan;
  const problems = [...checkMeeting(next), ...(party === 'PARTNER' ? ofTheHouse(input) : [])];
  if (problems.length > 0) return fail(problems);
  const [from, to] = [meeting.startsAt, meeting.endsAt];
  if (input.title !== undefined) meeting.title = input.title?.trim() ?? meeting.title;
  if (input.mode !== undefined) meeting.mode = (input.mode ?? meeting.mode) as MeetingMode;
  if (input.place !== undefined) meeting.place = kept(input.place);
  if (input.url !== undefined) meeting.url = kept(input.url);
  if (input.agenda !== undefined) meeting.agenda = kept(input.agenda);
  if (input.startsAt != null) meeting.startsAt = input.startsAt;
  if (input.endsAt !== undefined) meeting.endsAt = input.endsAt;
  if (input.internalNote !== undefined && party === 'INSTITUTION') meeting.internalNote = kept(input.internalNote);
  meeting.updatedAt = work.now;
  meeting.version += 1;
  // That a note was written is the house's own, too.
  announceMeeting(work, 'MEETING_CHANGED', meeting, { fields: plan });
  await work.flush();
  if (!sameTime(from, meeting.startsAt) || !sameTime(to, meeting.endsAt))
    await inviteAgain(work, publicUrl, { meetingId: meeting.id });
  return ok({ id: meeting.id });
}

const sameTime = (one: Date | null | undefined, other: Date | null | undefined): boolean =>
  one?.getTime() === other?.getTime();

export const schedulersOnly = otherSide(
  ['input', 'meetingId'],
  'The side that scheduled a meeting changes or cancels it.',
  'Pihak yang menjadwalkan rapatlah yang mengubah atau membatalkannya.',
);
