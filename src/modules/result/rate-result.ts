import { stepRelease } from '../../engines/statistics/anonymity/steps.js';
import { type ResponseRate, responseRate } from '../../engines/statistics/response-rate.js';
import { krejcieMorgan } from '../../engines/statistics/sample-size.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Ground, thresholdOf } from './ground.js';

const sql = `
  select count(*)::int as "invited",
    count(*) filter (where i."status" = 'UNREACHABLE' and p."invitation_id" is null)::int as "unreachable",
    count(p."invitation_id")::int as "completed"
  from "survey_invitation" i
  left join "survey_participation" p on p."institution_id" = i."institution_id" and p."campaign_id" = i."campaign_id"
    and p."invitation_id" = i."id"
  where i."institution_id" = $1 and i."campaign_id" = $2 and (i."status" <> 'REVOKED' or p."invitation_id" is not null)`;

/**
 * Who answered of those invited by name, against the sample that their number asks for. Where figures advance in steps,
 * so does this. Null when nobody was invited.
 */
export async function rateResult(queries: Queries, ground: Ground): Promise<ResponseRate | null> {
  const [row] = await queries.query<{ invited: number; unreachable: number; completed: number }>(sql, [
    ground.institutionId,
    ground.campaign.id,
  ]);
  if (!row || row.invited === 0) return null;
  const k = thresholdOf(ground);
  const completed = k === null ? row.completed : stepRelease(row.completed, k).counted;
  return responseRate({ ...row, completed }, krejcieMorgan(ground.population ?? row.invited));
}
