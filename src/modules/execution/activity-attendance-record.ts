import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Activity } from './activity.entity.js';
import type { Participant } from './activity.rules.js';
import { attendanceIn, keepAttendance } from './activity-attendance.js';
import { activityObject } from './activity-objects.js';
import { announceActivity } from './execution.events.js';
import { frozen } from './execution.problems.js';
import { executionOf, problemsIn } from './execution-work.js';

export interface ActivityAttendanceRecord {
  readonly activityId: string;
  readonly attendance: readonly Participant[];
  readonly expectedVersion?: number | null;
}

/** Says anew who took part in an activity that was held: the whole list. */
export async function activityAttendanceRecord(work: Work<Actor>, input: ActivityAttendanceRecord): Promise<Outcome> {
  const on = await executionOf(work, activityObject, input.activityId);
  if (!on.ok) return on;
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const activity = loaded.value;
  const came = await attendanceIn(work, input.attendance, null, on.value, activity.happensOn);
  const problems = [...problemsIn(came), ...(activity.status === 'HELD' ? [] : [notHeld(activity.status)])];
  if (!came.ok || problems.length > 0) return fail(problems);
  activity.participants = came.value.participants;
  activity.updatedAt = work.now;
  activity.version += 1;
  await keepAttendance(work, activity.id, came.value.rows);
  const { participants } = came.value;
  announceActivity(work, 'ACTIVITY_ATTENDANCE_RECORDED', activity, { party: on.value.party, participants });
  return ok({ id: activity.id });
}

export const notHeld = (status: string) =>
  frozen(
    ['input', 'activityId'],
    status,
    'This is said of an activity that was held.',
    'Ini hanya untuk kegiatan yang telah dilaksanakan.',
  );
