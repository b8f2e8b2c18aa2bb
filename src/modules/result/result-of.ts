import { createHash } from 'node:crypto';
import { protectGroup } from '../../engines/statistics/anonymity/group.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import { alphaResults } from './alpha-result.js';
import { type Ground, groundOf, thresholdOf } from './ground.js';
import { heldBack } from './held-back.js';
import { indexPlan, indexResult } from './index-result.js';
import { questionResults } from './question-result.js';
import { rateResult } from './rate-result.js';
import { receiptOf } from './receipt-of.js';
import { releasedOn } from './released.js';
import type { ResultFilter, ResultMoment, SurveyResult } from './result.js';
import { fewAgain } from './result.problems.js';
import { select } from './selection.js';

/**
 * All figures of a campaign, kept safe by its mode; null when there is no such campaign. The caller has asked whether
 * the reader reads results (`readsResults`). `queries` is bound to the institution.
 */
export async function resultOf(
  queries: Queries,
  institutionId: string,
  campaignId: string,
  filter: ResultFilter = {},
  moment: ResultMoment = {},
  from: 'SUMS' | 'RESPONSES' = 'SUMS',
): Promise<Result<SurveyResult | null, Problem[]>> {
  const ground = await groundOf(queries, institutionId, campaignId);
  return ground ? resultOn(queries, ground, filter, moment, from) : ok(null);
}

/** `k`: the threshold to keep; whoever shows figures to the public keeps one in every mode. */
export async function resultOn(
  queries: Queries,
  ground: Ground,
  filter: ResultFilter,
  moment: ResultMoment,
  from: 'SUMS' | 'RESPONSES' = 'SUMS',
  k: number | null = thresholdOf(ground),
): Promise<Result<SurveyResult, Problem[]>> {
  const selected = await select(queries, ground, filter, moment);
  if (!selected.ok) return selected;
  const selection = selected.value;
  const { cells, asOf, step, counted, keyed, stepOf } = await releasedOn(queries, ground, selection, from);
  const guard = { k, narrowed: selection.narrowed };
  const counts = [...counted].map(([number, one]) => ({ number, responses: one.responses }));
  const responses = counts.reduce((sum, one) => sum + one.responses, 0);
  // A whole step may have been taken back since the filter was judged.
  if (k !== null && selection.narrowed && responses < k) return fail([fewAgain(k)]);
  const told =
    k === null
      ? null
      : protectGroup(
          counts.map((one) => one.responses),
          k,
        ).counts;
  const index = indexResult(ground, keyed, guard);
  const isHeld = indexPlan(ground.current)?.questions.some(([, key]) => stepOf(key) === 0) ?? false;
  const figures = {
    campaign: ground.campaign,
    asOf,
    step,
    filter: selection.filter,
    responses,
    versions: counts.flatMap(({ number, responses: n }, at) => {
      const version = ground.versions.get(number);
      if (!version) return [];
      return [{ id: version.id, number, label: version.label, responses: told ? (told[at] ?? null) : n }];
    }),
    questions: questionResults(keyed, responses, guard, ground.population, stepOf),
    ...(isHeld ? heldBack(index) : index),
    alpha: alphaResults(ground, cells, guard),
  };
  const receipt = receiptOf(figures, ground.population);
  const hash = createHash('sha256').update(receipt).digest('hex');
  return ok({ ...figures, rate: await rateResult(queries, ground), receipt, hash });
}
