import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, keptLocalized } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { ActivityKind } from './activity.entity.js';
import { mayKeepExecution } from './execution.policy.js';
import { keepersOnly } from './execution.problems.js';

export interface ActivityKindSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly retired?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Adds a kind of activity, or words the one of this code anew; a retired one stays where it was used. */
export async function activityKindSet(work: Work<Actor>, input: ActivityKindSet): Promise<Outcome> {
  if (!mayKeepExecution(work.actor)) return fail([keepersOnly]);
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'title'], input.title, 200),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'activity-kind');
  const { institutionId } = work;
  const held = await work.em.findOne(ActivityKind, { institutionId, code: input.code });
  const version = held?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const id = held?.id ?? work.ids.next();
  if (held) {
    held.title = keptLocalized(input.title);
    held.retired = input.retired ?? held.retired;
    held.version += 1;
  } else
    work.em.create(ActivityKind, {
      institutionId,
      id,
      code: input.code,
      title: keptLocalized(input.title),
      retired: input.retired ?? false,
    });
  work.announce({
    kind: 'ACTIVITY_KIND_SET',
    subjectType: 'ActivityKind',
    subjectId: id,
    subjectVersion: version + 1,
    facts: { code: input.code, retired: input.retired ?? held?.retired ?? false },
  });
  return ok({ id });
}
