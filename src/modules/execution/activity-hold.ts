import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Activity } from './activity.entity.js';
import { checkDays, checkParticipants } from './activity.rules.js';
import { activityObject } from './activity-objects.js';
import { evidenceIn, keepEvidence } from './evidence.js';
import { announceActivity } from './execution.events.js';
import { frozen, inFuture } from './execution.problems.js';
import { executionOf, problemsIn, todayOf } from './execution-work.js';
import type { MeetingMode } from './meeting.rules.js';

export interface ActivityHold {
  readonly activityId: string;
  readonly heldOn: string;
  readonly endedOn?: string | null;
  readonly mode?: MeetingMode | null;
  readonly participants?: number | null;
  readonly evidenceFileIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

/** Says that a planned activity was held, with what shows it. */
export async function activityHold(work: Work<Actor>, input: ActivityHold): Promise<Outcome> {
  const on = await executionOf(work, activityObject, input.activityId);
  const files = await evidenceIn(work, 'evidenceFileIds', input.evidenceFileIds);
  const today = todayOf(work);
  const problems = [
    ...problemsIn(on, files),
    ...(input.heldOn > today ? [inFuture('input', 'heldOn')] : []),
    ...(input.endedOn != null && input.endedOn > today ? [inFuture('input', 'endedOn')] : []),
    ...checkDays({ from: 'heldOn', to: 'endedOn' }, input.heldOn, input.endedOn),
    ...checkParticipants(input.participants),
  ];
  if (!on.ok || !files.ok) return fail(problems);
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
  const { party } = on.value;
  activity.status = 'HELD';
  activity.happensOn = input.heldOn;
  activity.endsOn = input.endedOn ?? null;
  if (input.mode != null) activity.mode = input.mode;
  activity.participants = input.participants ?? null;
  activity.heldParty = party;
  activity.heldById = work.actor.personId;
  activity.updatedAt = work.now;
  activity.version += 1;
  const { cooperationId } = activity;
  await keepEvidence(work, { cooperationId, activityId: activity.id, party }, files.value);
  announceActivity(work, 'ACTIVITY_HELD', activity, {
    party,
    heldOn: input.heldOn,
    participants: input.participants ?? null,
    evidence: files.value.length,
  });
  return ok({ id: activity.id });
}
