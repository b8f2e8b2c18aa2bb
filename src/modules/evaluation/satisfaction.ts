import type { Queries } from '../../platform/database/gateway.js';
import type { Period } from '../monitoring/monitoring.rules.js';
import { resultOf } from '../result/result-of.js';

/** What a survey about one cooperation tells, kept safe by its mode as for every reader. */
export interface SurveyFigures {
  readonly campaignId: string;
  /** Converted index (IKM), two decimals; null where there is none to tell. */
  readonly index: number | null;
  readonly grade: string | null;
  readonly responses: number;
  readonly hash: string;
}

const MOST = 20;
const sql = `select c."id" from "survey_campaign" c join "institution" i on i."id" = c."institution_id"
  where c."institution_id" = $1 and c."cooperation_id" = $2 and c."opened_at" is not null
    and ($4::date is null or (c."opened_at" at time zone i."time_zone")::date <= $4::date)
    and ($3::date is null or c."closed_at" is null or (c."closed_at" at time zone i."time_zone")::date >= $3::date)
  order by c."opened_at" desc, c."id" limit ${MOST}`;

/** The surveys about a cooperation that were open in a period, the latest first; in any, where none is given. */
export async function satisfactionOf(
  queries: Queries,
  institutionId: string,
  cooperationId: string,
  period: Period | null,
): Promise<SurveyFigures[]> {
  const campaigns = await queries.query<{ id: string }>(sql, [
    institutionId,
    cooperationId,
    period?.from ?? null,
    period?.until ?? null,
  ]);
  const told: SurveyFigures[] = [];
  for (const { id: campaignId } of campaigns) {
    const found = await resultOf(queries, institutionId, campaignId);
    if (!found.ok || !found.value) continue;
    const { index, responses, hash } = found.value;
    told.push({ campaignId, index: index?.ikm.value ?? null, grade: index?.band?.grade ?? null, responses, hash });
  }
  return told;
}

/** The latest that has an index to tell. */
export const latestIndex = (surveys: readonly SurveyFigures[]): SurveyFigures | null =>
  surveys.find((one) => one.index !== null) ?? null;
