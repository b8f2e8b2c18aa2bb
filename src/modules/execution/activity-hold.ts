import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Activity } from './activity.entity.js';
import { checkDays, checkParticipants, type Participant } from './activity.rules.js';
import { attendanceIn, keepAttendance } from './activity-attendance.js';
import { type ActivityClass, classIn } from './activity-class.js';
import { activityObject } from './activity-objects.js';
import { evidenceIn, keepEvidence, photosIn } from './evidence.js';
import { announceActivity } from './execution.events.js';
import { frozen, inFuture } from './execution.problems.js';
import { executionOf, problemsIn, todayOf } from './execution-work.js';
import type { MeetingMode } from './meeting.rules.js';

export interface ActivityHold extends ActivityClass {
  readonly activityId: string;
  readonly heldOn: string;
  readonly endedOn?: string | null;
  readonly mode?: MeetingMode | null;
  readonly participants?: number | null;
  readonly attendance?: readonly Participant[] | null;
  readonly evidenceFileIds?: readonly string[] | null;
  readonly photoFileIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

/** Says that a planned activity was held, who came, and what shows it. */
export async function activityHold(work: Work<Actor>, input: ActivityHold): Promise<Outcome> {
  const on = await executionOf(work, activityObject, input.activityId);
  const files = await evidenceIn(work, 'evidenceFileIds', input.evidenceFileIds);
  const photos = await photosIn(work, input.photoFileIds);
  const counted = await classIn(work, input, on.ok ? on.value.party : null, input.heldOn);
  const came = await attendanceIn(work, input.attendance, input.participants, on.ok ? on.value : null, input.heldOn);
  const today = todayOf(work);
  const problems = [
    ...problemsIn(on, files, photos, counted, came),
    ...(input.heldOn > today ? [inFuture('input', 'heldOn')] : []),
    ...(input.endedOn != null && input.endedOn > today ? [inFuture('input', 'endedOn')] : []),
    ...checkDays({ from: 'heldOn', to: 'endedOn' }, input.heldOn, input.endedOn),
    ...checkParticipants(input.participants),
  ];
  if (!on.ok || !files.ok || !photos.ok || !counted.ok || !came.ok) return fail(problems);
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const activity = loaded.value;
  if (activity.status !== 'PLANNED')
    problems.push(
      frozen(
        ['input', 'activityId'],
        activity.status,
        'Only an activity that is planned can be held.',
        'Hanya kegiatan yang direncanakan yang dapat dilaksanakan.',
      ),
    );
  if (problems.length > 0) return fail(problems);
  const { party, entry } = on.value;
  activity.status = 'HELD';
  activity.happensOn = input.heldOn;
  activity.endsOn = input.endedOn ?? null;
  if (input.mode != null) activity.mode = input.mode;
  Object.assign(activity, counted.value);
  activity.participants = came.value.participants;
  activity.heldParty = party;
  activity.heldById = work.actor.personId;
  activity.heldEntry = entry;
  activity.updatedAt = work.now;
  activity.version += 1;
  const of = { cooperationId: activity.cooperationId, activityId: activity.id, party };
  await keepEvidence(work, of, files.value);
  await keepEvidence(work, { ...of, kind: 'PHOTO' }, photos.value);
  await keepAttendance(work, activity.id, came.value.rows);
  announceActivity(work, 'ACTIVITY_HELD', activity, {
    ...{ party, heldOn: input.heldOn, mode: activity.mode ?? null, participants: came.value.participants },
    ...{ unitId: activity.unitId ?? null, dharma: activity.dharma ?? null, relevant: activity.relevant ?? null },
    ...{ evidence: files.value.length + photos.value.length, photos: photos.value.length },
  });
  return ok({ id: activity.id });
}
