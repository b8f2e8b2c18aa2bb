import { diffQuestionnaires } from '../../engines/questionnaire/diff.js';
import type { Turns } from '../../kernel/turns.js';
import type { DraftChange, Ground } from './publish-candidate.js';

/** What changed since the version before, and of what comes back since the version that asked it last. */
export function* changesOf({ questionnaire, previous, returned }: Ground): Turns<DraftChange[]> {
  if (!previous) return [];
  const changes: DraftChange[] = [];
  for (const change of diffQuestionnaires(previous, questionnaire)) changes.push({ ...change, sinceVersion: null });
  for (const { number, questionnaire: earlier, keys } of returned) {
    yield;
    for (const change of diffQuestionnaires(earlier, questionnaire))
      if (change.key !== null && keys.has(change.key) && change.kind !== 'QUESTION_MOVED')
        changes.push({ ...change, sinceVersion: number });
  }
  return changes;
}
