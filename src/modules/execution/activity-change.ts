import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { Activity } from './activity.entity.js';
import { type ActivityWords, checkActivity, checkDays } from './activity.rules.js';
import { type ActivityClass, classFields, classIn } from './activity-class.js';
import { activityObject } from './activity-objects.js';
import { kindCalled } from './activity-plan.js';
import { inviteAgain } from './coordination-again.js';
import { announceActivity } from './execution.events.js';
import { frozen, otherSide } from './execution.problems.js';
import { executionOf, problemsIn } from './execution-work.js';

export interface ActivityChange extends ActivityWords, ActivityClass {
  readonly activityId: string;
  readonly kind?: string | null;
  readonly plannedOn?: string | null;
  readonly endsOn?: string | null;
  readonly expectedVersion?: number | null;
}

const planFields = ['kind', 'title', 'description', 'plannedOn', 'endsOn', 'mode', 'place'] as const;

/** Changes what is given: the plan before it is held, by the side that planned it; how it is counted at any time. */
export async function activityChange(
  work: Work<Actor>,
  publicUrl: string | null,
  input: ActivityChange,
): Promise<Outcome> {
  const on = await executionOf(work, activityObject, input.activityId);
  if (!on.ok) return on;
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const activity = loaded.value;
  const given = planFields.filter((field) => input[field] !== undefined);
  if (given.length > 0 && activity.status !== 'PLANNED') return fail([heldAlready(activity.status)]);
  if (given.length > 0 && activity.plannedParty !== on.value.party) return fail([plannersOnly]);
  if (activity.status === 'CANCELLED') return fail([heldAlready(activity.status)]);
  const from = input.plannedOn ?? activity.happensOn;
  const to = input.endsOn === undefined ? activity.endsOn : input.endsOn;
  const counted = await classIn(work, input, on.value.party, from);
  const kind = input.kind == null ? null : await kindCalled(work, input.kind);
  const words = { ...activity, ...Object.fromEntries(given.map((field) => [field, input[field]])) } as ActivityWords;
  const problems: Problem[] = [
    ...problemsIn(counted, ...(kind ? [kind] : [])),
    ...checkActivity(words),
    ...checkDays({ from: 'plannedOn', to: 'endsOn' }, from, to),
  ];
  if (!counted.ok || problems.length > 0) return fail(problems);
  const moved = from !== activity.happensOn || to !== activity.endsOn;
  if (kind?.ok) activity.kindId = kind.value.id;
  if (input.title != null) activity.title = input.title.trim();
  if (input.description !== undefined) activity.description = kept(input.description);
  if (input.mode !== undefined) activity.mode = input.mode;
  if (input.place !== undefined) activity.place = kept(input.place);
  activity.happensOn = from;
  activity.endsOn = to ?? null;
  Object.assign(activity, counted.value);
  activity.updatedAt = work.now;
  activity.version += 1;
  const fields = [...given, ...classFields.filter((field) => input[field] !== undefined)];
  announceActivity(work, 'ACTIVITY_CHANGED', activity, { party: on.value.party, fields, moved, ...counted.value });
  await work.flush();
  if (moved) await inviteAgain(work, publicUrl, { activityId: activity.id });
  return ok({ id: activity.id });
}

const heldAlready = (status: string): Problem =>
  frozen(
    ['input', 'activityId'],
    status,
    'Only a planned activity is changed; of one that was held, only how it is counted.',
    'Hanya kegiatan yang direncanakan yang diubah; setelah terlaksana, hanya penggolongannya.',
  );

const plannersOnly: Problem = otherSide(
  ['input', 'activityId'],
  'The side that planned an activity changes its plan.',
  'Pihak yang merencanakan kegiatanlah yang mengubah rencananya.',
);
