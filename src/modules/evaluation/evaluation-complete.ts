import { decide } from '../../engines/workflow/decide.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { fail, ok } from '../../kernel/result.js';
import { everything } from '../../kernel/where.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import { holdCase } from '../cooperation/case-load.js';
import { recordCase } from '../cooperation/case-record.js';
import { announceCase } from '../cooperation/cooperation.events.js';
import { today } from '../cooperation/fact-input.js';
import { type FormMarks, withForm } from '../document/form-mark.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid } from '../identity/problems.js';
import { fileMade } from '../monitoring/made-document.js';
import { latestPlan } from '../plan/plan-load.js';
import { nextVersion } from '../plan/plan-revise.js';
import { announceEvaluation } from './evaluation.events.js';
import { missingIn } from './evaluation.rules.js';
import { drawEvaluation } from './evaluation-draw.js';
import { heldDraft } from './evaluation-held.js';
import { evaluationPaper } from './evaluation-paper.js';

export interface EvaluationComplete {
  readonly evaluationId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Draws the figures a last time and freezes them with the judgement. To be improved, the plan gets its next version; to
 * be examined anew, a cooperation in force comes under review.
 */
export async function evaluationComplete(
  work: Work<Actor>,
  storage: Storage,
  forms: FormMarks,
  input: EvaluationComplete,
): Promise<Outcome> {
  const held = await heldDraft(work, input.evaluationId, input.expectedVersion);
  if (!held.ok) return held;
  const { id, cooperationId, number, version, ...judged } = held.value.evaluation;
  const [count] = await work.query<{ items: number }>(
    'select count(*)::int as "items" from "evaluation_item" where "institution_id" = $1 and "evaluation_id" = $2',
    [work.institutionId, id],
  );
  const problems = missingIn({ ...nullsOf(judged), items: count?.items ?? 0 });
  if (judged.outcome === 'IMPROVE' && judged.nextPlanDueOn != null && judged.nextPlanDueOn < today(work))
    problems.push(invalid(['input', 'nextPlanDueOn'], 'Today or later.', 'Hari ini atau sesudahnya.'));
  if (problems.length > 0) return fail(problems);
  await drawEvaluation(work, { id, cooperationId, from: judged.fromOn, until: judged.untilOn });
  const filed = await fileMade(work, storage, held.value.case, 'EVALUATION', async () =>
    withForm(await evaluationPaper(work, id), await forms(work, 'EVALUATION_COMPLETED')),
  );
  if (!filed.ok) return fail(filed.error.map((one) => ({ ...one, path: ['input', 'evaluationId'] })));
  const nextPlanId = judged.outcome === 'IMPROVE' ? await nextPlanOf(work, cooperationId, number) : null;
  await work.query(
    `update "evaluation" set "status" = 'COMPLETED', "completed_at" = $3, "completed_by_id" = $4, "next_plan_id" = $5,
       "document_version_id" = $6, "version" = "version" + 1 where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, work.now.toISOString(), work.actor.personId, nextPlanId, filed.value],
  );
  if (judged.outcome === 'REVIEW') await openReview(work, cooperationId, id);
  announceEvaluation(work, 'EVALUATION_COMPLETED', { id, cooperationId, number }, version + 1, {
    ...{ outcome: judged.outcome, benefitPercent: judged.benefitPercent, conformityPercent: judged.conformityPercent },
    ...{ nextPlanId, nextPlanDueOn: judged.outcome === 'IMPROVE' ? judged.nextPlanDueOn : null },
  });
  return ok({ id });
}

const nullsOf = (one: {
  readonly benefitPercent?: number | null;
  readonly benefitReason?: string | null;
  readonly conformityPercent?: number | null;
  readonly conformityReason?: string | null;
  readonly outcome?: string | null;
  readonly nextPlanDueOn?: string | null;
}) => ({
  benefitPercent: one.benefitPercent ?? null,
  benefitReason: one.benefitReason ?? null,
  conformityPercent: one.conformityPercent ?? null,
  conformityReason: one.conformityReason ?? null,
  outcome: one.outcome ?? null,
  nextPlanDueOn: one.nextPlanDueOn ?? null,
});

/** The version of the plan that follows: the one that is being made already, else a new one; none without a plan. */
async function nextPlanOf(work: Work<Actor>, cooperationId: string, number: number): Promise<string | null> {
  const latest = await latestPlan(work, cooperationId);
  if (!latest) return null;
  return latest.status === 'AGREED'
    ? nextVersion(work, latest, `Evaluasi ${number} · Evaluation ${number}`)
    : latest.id;
}

/** Of a cooperation in force while its case goes on; the SOP's own acts bring it back. Under review already, it stays. */
async function openReview(work: Work<Actor>, cooperationId: string, evaluationId: string): Promise<void> {
  const current = await holdCase(work, cooperationId, everything);
  if (current?.state.standing?.is !== 'IN_FORCE') return;
  const { definition, state } = current;
  const decided = decide(definition, state, { do: 'review', at: work.now.toISOString() });
  if (!decided.ok) throw new Error('a cooperation in force cannot come under review');
  const after = decided.value.reduce(evolve, state);
  await recordCase(work, definition, current, after, decided.value, null);
  announceCase(work, 'COOPERATION_REVIEW_OPENED', cooperationId, current.version + 1, after, decided.value, {
    evaluationId,
  });
}
