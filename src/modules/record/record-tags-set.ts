import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { heldRecord } from './record-held.js';
import { checkTags, setTags, type TagInput, tagFacts } from './record-tags.js';

export interface RecordTagsSet {
  readonly recordId: string;
  readonly tags: readonly TagInput[];
  readonly expectedVersion?: number | null;
}

/** Says what a record is evidence of; what is not named it is not any more. */
export async function recordTagsSet(work: Work<Actor>, input: RecordTagsSet): Promise<Outcome> {
  const held = await heldRecord(work, input.recordId, input.expectedVersion);
  const problems = await checkTags(work, input.tags);
  if (!held.ok) return fail([...held.error, ...problems]);
  if (problems.length > 0) return fail(problems);
  const record = held.value;
  record.version += 1;
  await setTags(work, record.id, input.tags);
  work.announce({
    ...{ kind: 'RECORD_TAGGED', subjectType: 'Record', subjectId: record.id, subjectVersion: record.version },
    facts: { tags: tagFacts(input.tags) },
  });
  return ok({ id: record.id });
}
