import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

/** What this module announces of evaluations. */
export type EvaluationEvent = 'EVALUATION_STARTED' | 'EVALUATION_CHANGED' | 'EVALUATION_COMPLETED';

/** Ids, kinds and numbers; what was said stands in the rows alone. */
export const announceEvaluation = (
  work: Pick<Work<Actor>, 'announce'>,
  kind: EvaluationEvent,
  { id, cooperationId, number }: { readonly id: string; readonly cooperationId: string; readonly number: number },
  version: number,
  more: Readonly<Record<string, unknown>> = {},
): void =>
  work.announce({
    kind,
    subjectType: 'Evaluation',
    subjectId: id,
    subjectVersion: version,
    facts: { cooperationId, number, ...more },
  });
