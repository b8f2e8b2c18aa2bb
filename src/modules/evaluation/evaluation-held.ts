import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { LoadedCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { notFound, stale } from '../identity/problems.js';
import { Evaluation } from './evaluation.entity.js';
import { completed } from './evaluation.rules.js';

export interface HeldEvaluation {
  readonly evaluation: Evaluation;
  readonly case: LoadedCase;
}

/** A draft of a case whose evaluation is the caller's now; the case is held, so all who write one take turns. */
export async function heldDraft(
  work: Work<Actor>,
  evaluationId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<HeldEvaluation, Problem[]>> {
  const seen = await found(work, Evaluation, 'evl', evaluationId);
  if (!seen) return fail([notFound('input', 'evaluationId')]);
  const held = await caseForWork(work, globalId('coo', seen.cooperationId), 'EVALUATION');
  if (!held.ok) return fail(held.error.map((one) => ({ ...one, path: ['input', 'evaluationId'] })));
  const evaluation = await work.em.refreshOrFail(seen);
  if (expectedVersion != null && expectedVersion !== evaluation.version) return fail([stale(evaluation.version)]);
  return evaluation.status === 'DRAFT' ? ok({ evaluation, case: held.value.case }) : fail([completed]);
}
