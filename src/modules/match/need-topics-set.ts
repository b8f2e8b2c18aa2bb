import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Need } from '../need/need.entity.js';
import { keepersOnly, mayKeepNeed } from '../need/need.policy.js';
import { isWithdrawn } from '../need/need.rules.js';
import { namedTopics } from './named-topics.js';

export interface NeedTopicsSet {
  readonly needId: string;
  /** All of them; the first weighs as much as the last. */
  readonly topics: readonly string[];
  readonly expectedVersion?: number | null;
}

/** Says what a need is about, so that partners can be found for it. */
export async function needTopicsSet(work: Work<Actor>, input: NeedTopicsSet): Promise<Outcome> {
  const loaded = await forChange(work, Need, 'need', 'needId', input.needId, input.expectedVersion);
  const problems = loaded.ok ? [] : [...loaded.error];
  const topics = await namedTopics(work, input.topics, 'topics', problems);
  if (!loaded.ok) return fail(problems);
  const need = loaded.value;
  if (!mayKeepNeed(work.actor, need)) return fail([keepersOnly]);
  if (need.status === 'WITHDRAWN') problems.push(isWithdrawn(['input', 'needId']));
  if (problems.length > 0) return fail(problems);
  await work.query('delete from "need_topic" where "institution_id" = $1 and "need_id" = $2', [
    work.institutionId,
    need.id,
  ]);
  await work.query(
    `insert into "need_topic" ("institution_id", "id", "need_id", "topic_id", "place")
     select $1, gen_random_uuid(), $2, t."id", t."n" from unnest($3::uuid[]) with ordinality as t("id", "n")`,
    [work.institutionId, need.id, topics],
  );
  need.version += 1;
  work.announce({
    kind: 'NEED_TOPICS_SET',
    subjectType: 'Need',
    subjectId: need.id,
    subjectVersion: need.version,
    facts: { topics: topics.length },
  });
  return ok({ id: need.id });
}
