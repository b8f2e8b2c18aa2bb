import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, keptLocalized } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { Topic } from './match.entity.js';
import { maySetTopics, topicsByOffice } from './match.policy.js';

export interface TopicSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly retired?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Enters a topic in the institution's list, or changes the one of that code. */
export async function topicSet(work: Work<Actor>, input: TopicSet): Promise<Outcome> {
  if (!maySetTopics(work.actor)) return fail([topicsByOffice]);
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'title'], input.title, 200),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'topic');
  const code = input.code.trim();
  const known = await work.em.findOne(Topic, { institutionId: work.institutionId, code });
  if (known && input.expectedVersion != null && input.expectedVersion !== known.version)
    return fail([stale(known.version)]);
  const details = { title: keptLocalized(input.title), retired: input.retired ?? false };
  const topic =
    known ??
    work.em.create(Topic, {
      ...{ institutionId: work.institutionId, id: work.ids.next(), code, createdAt: work.now },
      ...details,
    });
  if (known) Object.assign(known, details, { version: known.version + 1 });
  work.announce({
    kind: 'TOPIC_SET',
    subjectType: 'Topic',
    subjectId: topic.id,
    subjectVersion: known ? known.version : 1,
    facts: { code, retired: details.retired },
  });
  return ok({ id: topic.id });
}
