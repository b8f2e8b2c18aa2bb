import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Ground } from '../result/ground.js';
import type { ResultMoment, SurveyResult } from '../result/result.js';
import { resultOn } from '../result/result-of.js';

/**
 * The figures of a campaign for anybody, kept safe by k in every mode. In the stepped modes what staff see, from the
 * sums; in IDENTIFIED mode those of the responses up to one of them (see share-cut.ts). The rate says how many have
 * answered this minute, and is left out.
 */
export async function publicResult(
  queries: Queries,
  ground: Ground,
  upTo: ResultMoment['upTo'] = null,
): Promise<Result<SurveyResult, Problem[]>> {
  if (ground.campaign.mode === 'IDENTIFIED' && !upTo) throw new Error('the public sees no moving figures of responses');
  const result = await resultOn(queries, ground, {}, { upTo }, 'SUMS', ground.campaign.k);
  return result.ok ? ok({ ...result.value, rate: null }) : result;
}
