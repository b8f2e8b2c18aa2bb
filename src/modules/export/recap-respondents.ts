import type { RespondentRow } from '../../engines/statistics/ikm/recap-table.js';
import type { Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import type { Ground } from '../result/ground.js';
import { indexPlan } from '../result/index-result.js';
import type { SurveyResult } from '../result/result.js';

/**
 * What each respondent gave to each element of the index, in the order they came. For IDENTIFIED campaigns only: such a
 * row is somebody's answers.
 */
export async function recapRespondents(
  queries: Queries,
  ground: Ground,
  result: SurveyResult,
): Promise<RespondentRow[]> {
  const plan = indexPlan(ground.current);
  if (!plan || !result.index) return [];
  const parameters = new Parameters();
  const [institution, campaign] = [ground.institutionId, ground.campaign.id].map((id) => parameters.add(id));
  const numbers = parameters.add(result.indexVersions);
  const values = result.index.elements.map(({ code }) => {
    const key = plan.questions.find(([element]) => element === code)?.[1] ?? '';
    return `max(a."num") filter (where a."key_id" = ${parameters.add(ground.keyIds.get(key) ?? null)}::uuid)`;
  });
  const rows = await queries.query<{ readonly given: RespondentRow }>(
    `select json_build_array(${values.join(', ')}) as "given" from "survey_response" s
     join "questionnaire_version" v on v."institution_id" = s."institution_id" and v."id" = s."version_id"
       and v."number" = any(${numbers})
     left join "survey_answer" a on a."institution_id" = s."institution_id" and a."response_id" = s."id"
       and a."entry" = 0 and a."part" = ''
     where s."institution_id" = ${institution} and s."campaign_id" = ${campaign}
     group by s."submitted_at", s."id" order by s."submitted_at", s."id"`,
    parameters.values,
  );
  return rows.map(({ given }) => given);
}
