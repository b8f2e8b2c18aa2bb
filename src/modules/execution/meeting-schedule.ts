import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { invalid, notFound } from '../identity/problems.js';
import { announceMeeting } from './execution.events.js';
import { otherSide } from './execution.problems.js';
import { executionCase, problemsIn } from './execution-work.js';
import { Meeting, MeetingCadence } from './meeting.entity.js';
import { checkMeeting, type MeetingMode, type MeetingPlan, type PersonPlan } from './meeting.rules.js';
import { layInvited, peopleIn } from './meeting-people.js';

export interface MeetingSchedule extends MeetingPlan {
  readonly cooperationId: string;
  readonly cadenceId?: string | null;
  readonly title: string;
  readonly mode: MeetingMode;
  readonly startsAt: Date;
  readonly shared?: boolean | null;
  readonly people?: readonly PersonPlan[] | null;
}

/** Schedules a meeting of a case, of the plan's regular ones or by hand. */
export async function meetingSchedule(work: Work<Actor>, input: MeetingSchedule): Promise<Outcome> {
  const on = await executionCase(work, input.cooperationId);
  const cadence = input.cadenceId == null ? null : await found(work, MeetingCadence, 'mtc', input.cadenceId);
  const people = await peopleIn(work, 'people', input.people ?? [], on.ok ? on.value.partnerId : null);
  const problems = [...problemsIn(on, people), ...checkMeeting(input)];
  if (input.cadenceId != null) {
    const isOfCase = cadence !== null && (!on.ok || cadence.cooperationId === on.value.cooperationId);
    if (!isOfCase) problems.push(notFound('input', 'cadenceId'));
    else if (cadence.endedAt) problems.push(cadenceEnded);
  }
  if (on.ok && on.value.party === 'PARTNER') problems.push(...ofTheHouse(input));
  if (!on.ok || !people.ok || problems.length > 0) return fail(problems);
  const { cooperationId, party, entry } = on.value;
  const id = work.ids.next();
  work.em.create(Meeting, {
    institutionId: work.institutionId,
    id,
    cooperationId,
    cadenceId: cadence?.id ?? null,
    title: input.title.trim(),
    status: 'SCHEDULED',
    mode: input.mode,
    place: kept(input.place),
    url: kept(input.url),
    agenda: kept(input.agenda),
    startsAt: input.startsAt,
    endsAt: input.endsAt ?? null,
    shared: input.shared ?? true,
    internalNote: kept(input.internalNote),
    scheduledParty: party,
    scheduledById: work.actor.personId,
    scheduledEntry: entry,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await work.flush();
  await layInvited(work, id, people.value);
  announceMeeting(
    work,
    'MEETING_SCHEDULED',
    { id, cooperationId, version: 1 },
    {
      party,
      mode: input.mode,
      startsAt: input.startsAt.toISOString(),
      cadenceId: cadence?.id ?? null,
    },
  );
  return ok({ id });
}

/** What only the institution may say of a meeting. */
export function ofTheHouse(input: {
  readonly shared?: boolean | null;
  readonly internalNote?: string | null;
}): Problem[] {
  const path = (field: string) => ['input', field];
  return [
    ...(input.shared === false
      ? [
          otherSide(
            path('shared'),
            'Only the institution has meetings that the other side does not see.',
            'Hanya institusi yang memiliki rapat yang tidak dilihat pihak lain.',
          ),
        ]
      : []),
    ...(kept(input.internalNote) === null
      ? []
      : [
          otherSide(
            path('internalNote'),
            'Internal notes are the institution’s own.',
            'Catatan internal hanya milik institusi.',
          ),
        ]),
  ];
}

const cadenceEnded: Problem = invalid(
  ['input', 'cadenceId'],
  'The plan in force has this regular meeting no more. Schedule it without.',
  'Rencana yang berlaku tidak lagi memuat rapat berkala ini. Jadwalkan tanpanya.',
);
