import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { required } from '../identity/problems.js';
import { Activity } from './activity.entity.js';
import { notHeld } from './activity-attendance-record.js';
import { activityObject } from './activity-objects.js';
import { evidenceIn, keepEvidence, photosIn } from './evidence.js';
import { announceActivity } from './execution.events.js';
import { executionOf, problemsIn } from './execution-work.js';

export interface ActivityEvidenceAdd {
  readonly activityId: string;
  readonly evidenceFileIds?: readonly string[] | null;
  readonly photoFileIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

/** Adds what shows that an activity was held, where it comes in later. */
export async function activityEvidenceAdd(work: Work<Actor>, input: ActivityEvidenceAdd): Promise<Outcome> {
  const on = await executionOf(work, activityObject, input.activityId);
  const files = await evidenceIn(work, 'evidenceFileIds', input.evidenceFileIds);
  const photos = await photosIn(work, input.photoFileIds);
  const problems = problemsIn(on, files, photos);
  if (!on.ok || !files.ok || !photos.ok) return fail(problems);
  if (files.value.length + photos.value.length === 0) problems.push(required('input', 'evidenceFileIds'));
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const activity = loaded.value;
  if (activity.status !== 'HELD') problems.push(notHeld(activity.status));
  if (problems.length > 0) return fail(problems);
  const { party } = on.value;
  activity.updatedAt = work.now;
  activity.version += 1;
  const of = { cooperationId: activity.cooperationId, activityId: activity.id, party };
  await keepEvidence(work, of, files.value);
  await keepEvidence(work, { ...of, kind: 'PHOTO' }, photos.value);
  announceActivity(work, 'ACTIVITY_EVIDENCE_ADDED', activity, {
    party,
    evidence: files.value.length + photos.value.length,
    photos: photos.value.length,
  });
  return ok({ id: activity.id });
}
