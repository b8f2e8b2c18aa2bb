import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { RecordHold } from './record.entity.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';

export interface RecordHoldLift {
  readonly holdId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Ends a hold, and says why. What it kept may be disposed of again by the usual way. */
export async function recordHoldLift(work: Work<Actor>, input: RecordHoldLift): Promise<Outcome> {
  if (!mayKeepRecords(work.actor)) return fail([archivistsOnly]);
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const loaded = await forChange(work, RecordHold, 'rho', 'holdId', input.holdId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const hold = loaded.value;
  if (hold.liftedAt) problems.push(lifted);
  if (problems.length > 0) return fail(problems);
  Object.assign(hold, {
    ...{ liftedById: work.actor.personId, liftedAt: work.now, liftedBecause: input.reason.trim() },
    version: hold.version + 1,
  });
  work.announce({
    ...{ kind: 'RECORD_HOLD_LIFTED', subjectType: 'RecordHold', subjectId: hold.id, subjectVersion: hold.version },
    facts: { seriesId: hold.seriesId, recordId: hold.recordId, cooperationId: hold.cooperationId },
  });
  return ok({ id: hold.id });
}

const lifted = problem(
  'FROZEN',
  ['input', 'holdId'],
  text('This hold was lifted already.', 'Penahanan ini sudah dicabut.'),
);
