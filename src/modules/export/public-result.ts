import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Ground } from '../result/ground.js';
import type { SurveyResult } from '../result/result.js';
import { resultOn } from '../result/result-of.js';

/** When the last response of the last whole k came. */
const wholeStep = `
  with n as (select count(*) as "all" from "survey_response" where "institution_id" = $1 and "campaign_id" = $2)
  select to_char(s."submitted_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at"
  from "survey_response" s, n
  where s."institution_id" = $1 and s."campaign_id" = $2 and n."all" >= $3
  order by s."submitted_at", s."id" limit 1 offset (select greatest(("all" / $3) * $3 - 1, 0) from n)`;

const NEVER = new Date(0);

/**
 * The figures of a campaign for anybody. In the stepped modes what staff see. In IDENTIFIED mode, where staff see every
 * response, the public sees figures of whole k's of responses only, kept safe by the same rules: nobody outside was told
 * of when answering. The rate says how many have answered this minute, and is left out.
 */
export async function publicResult(queries: Queries, ground: Ground): Promise<Result<SurveyResult, Problem[]>> {
  const { institutionId, campaign } = ground;
  let asOf: Date | undefined;
  if (campaign.mode === 'IDENTIFIED') {
    const [row] = await queries.query<{ at: string }>(wholeStep, [institutionId, campaign.id, campaign.k]);
    asOf = row ? new Date(row.at) : NEVER;
  }
  const result = await resultOn(queries, ground, {}, { asOf: asOf ?? null }, 'SUMS', campaign.k);
  return result.ok ? ok({ ...result.value, rate: null }) : result;
}
