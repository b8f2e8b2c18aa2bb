import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { invalid, notFound } from '../identity/problems.js';
import { FiledRecord, RecordHold, RecordSeries } from './record.entity.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';
import { destroyed } from './record.rules.js';
import { takeHoldTurn } from './record-recount.js';

export interface RecordHoldPlace {
  readonly seriesId?: string | null;
  readonly recordId?: string | null;
  readonly cooperationId?: string | null;
  readonly reason: string;
}
type Target = Pick<RecordHold, 'seriesId' | 'recordId' | 'cooperationId'>;

/** Keeps a record, a series or all of a case from being disposed of, approved or not, until the hold is lifted. */
export async function recordHoldPlace(work: Work<Actor>, input: RecordHoldPlace): Promise<Outcome> {
  if (!mayKeepRecords(work.actor)) return fail([archivistsOnly]);
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  // After a disposal that is being carried out this moment, and before the next.
  await takeHoldTurn(work);
  const target = await targetOf(work, input);
  if (!target.ok) return fail([...target.error, ...problems]);
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  work.em.create(RecordHold, {
    ...{ institutionId: work.institutionId, id, ...target.value, reason: input.reason.trim() },
    ...{ placedById: work.actor.personId, placedAt: work.now },
  });
  work.announce({
    ...{ kind: 'RECORD_HOLD_PLACED', subjectType: 'RecordHold', subjectId: id, subjectVersion: 1 },
    facts: { ...target.value },
  });
  return ok({ id });
}

async function targetOf(work: Work<Actor>, input: RecordHoldPlace): Promise<Result<Target, Problem[]>> {
  const { seriesId, recordId, cooperationId } = input;
  if ([seriesId, recordId, cooperationId].filter((one) => one != null).length !== 1) return fail([oneOfThree]);
  const none = { seriesId: null, recordId: null, cooperationId: null };
  if (seriesId != null) {
    const series = await found(work, RecordSeries, 'rse', seriesId);
    return series ? ok({ ...none, seriesId: series.id }) : fail([notFound('input', 'seriesId')]);
  }
  if (cooperationId != null) {
    const cooperation = await found(work, Cooperation, 'coo', cooperationId);
    return cooperation ? ok({ ...none, cooperationId: cooperation.id }) : fail([notFound('input', 'cooperationId')]);
  }
  const record = await found(work, FiledRecord, 'rec', recordId ?? '');
  if (!record) return fail([notFound('input', 'recordId')]);
  return record.status === 'DESTROYED' ? fail([destroyed('recordId')]) : ok({ ...none, recordId: record.id });
}

const oneOfThree = invalid(
  ['input'],
  'A hold is of a series, of a record or of a cooperation: name one of the three.',
  'Penahanan berlaku untuk satu seri, satu arsip atau satu kerja sama: sebutkan salah satunya.',
);
