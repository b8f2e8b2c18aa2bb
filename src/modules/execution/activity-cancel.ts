import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { Activity } from './activity.entity.js';
import { activityObject } from './activity-objects.js';
import { tellCalledOff } from './coordination-again.js';
import { announceActivity } from './execution.events.js';
import { frozen, otherSide } from './execution.problems.js';
import { executionOf, problemsIn } from './execution-work.js';

export interface ActivityCancel {
  readonly activityId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Calls a planned activity off. */
export async function activityCancel(work: Work<Actor>, input: ActivityCancel): Promise<Outcome> {
  const on = await executionOf(work, activityObject, input.activityId);
  const problems = [...problemsIn(on), ...checkText(['input', 'reason'], input.reason, 2_000)];
  if (!on.ok) return fail(problems);
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const activity = loaded.value;
  if (activity.status !== 'PLANNED')
    problems.push(
      frozen(
        ['input', 'activityId'],
        activity.status,
        'Only an activity that is planned can be cancelled.',
        'Hanya kegiatan yang direncanakan yang dapat dibatalkan.',
      ),
    );
  else if (activity.plannedParty !== on.value.party) problems.push(plannersOnly);
  if (problems.length > 0) return fail(problems);
  activity.status = 'CANCELLED';
  activity.cancelledBecause = input.reason.trim();
  activity.updatedAt = work.now;
  activity.version += 1;
  announceActivity(work, 'ACTIVITY_CANCELLED', activity, { party: on.value.party });
  await work.flush();
  await tellCalledOff(work, { activityId: activity.id });
  return ok({ id: activity.id });
}

const plannersOnly = otherSide(
  ['input', 'activityId'],
  'The side that planned an activity cancels it.',
  'Pihak yang merencanakan kegiatanlah yang membatalkannya.',
);
