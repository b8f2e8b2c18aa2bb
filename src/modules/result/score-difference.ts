import type { Histogram } from '../../engines/statistics/counts.js';
import { missing } from '../../engines/statistics/figure.js';
import { promoterRungs } from '../../engines/statistics/nps.js';
import { type PromoterDifference, promoterDifference } from '../../engines/statistics/nps-difference.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Ground, thresholdOf } from './ground.js';
import { releasedOn } from './released.js';
import { noQuestion, notWhereFew } from './result.problems.js';
import { pooledScale, releasedOf } from './scale-result.js';
import { select } from './selection.js';

/** The net promoter score of one campaign less an earlier one's, by independent answers. */
export async function scoreDifference(
  queries: Queries,
  waves: { readonly earlier: Ground; readonly later: Ground },
  key: string,
): Promise<Result<PromoterDifference, Problem[]>> {
  const [earlier, later] = [await scoresOf(queries, waves.earlier, key), await scoresOf(queries, waves.later, key)];
  if (!earlier.ok) return earlier;
  if (!later.ok) return later;
  const both = [earlier.value, later.value];
  if (both.some(({ told }) => told === 'NOTHING')) return fail([notWhereFew]);
  const found = promoterDifference(earlier.value.histogram, later.value.histogram);
  if (both.every(({ told }) => told === 'EVERYTHING')) return ok(found);
  // The error of a score gives its groups away, where these are withheld.
  const none = missing('SUPPRESSED');
  return ok({ ...found, standardError: none, marginOfError: none, z: none, p: none, significant: null });
}

interface Scores {
  readonly histogram: Histogram;
  readonly told: 'NOTHING' | 'SCORE' | 'EVERYTHING';
}

async function scoresOf(queries: Queries, ground: Ground, key: string): Promise<Result<Scores, Problem[]>> {
  const question = ground.current.questions.get(key);
  if (question?.kind !== 'NPS' || question.steps.length !== promoterRungs.length) return fail([noQuestion('question')]);
  const selection = await select(queries, ground, {}, {});
  if (!selection.ok) return selection;
  const released = await releasedOn(queries, ground, selection.value, 'SUMS');
  const keyed = released.keyed.find((one) => one.key === key);
  if (!keyed) return fail([noQuestion('question')]);
  const scale = pooledScale(keyed, question);
  const k = thresholdOf(ground);
  if (k === null) return ok({ histogram: scale.histogram, told: 'EVERYTHING' });
  const names = releasedOf(scale, question, k);
  const told = names.includes('GROUPS') ? 'EVERYTHING' : names.includes('NPS') ? 'SCORE' : 'NOTHING';
  return ok({ histogram: scale.histogram, told });
}
