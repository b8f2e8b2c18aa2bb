import { addDays, civilDateIn } from '../../kernel/civil-date.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { SurveyResult } from './result.js';

/** A month: time for a plan, and not so long that nobody remembers. */
export const FOLLOW_UP_DAYS = 30;

/**
 * The lowest elements of a closed campaign fall to its owner, each with its day. Says so by an event; null where there
 * is no index to follow up.
 */
export async function keepFollowUps(
  queries: Queries,
  ids: Ids,
  now: Date,
  { institutionId, days, result }: { institutionId: string; days: number; result: SurveyResult },
): Promise<Announcement | null> {
  const priorities = result.index?.priorities ?? [];
  const dueOn = addDays(civilDateIn(now, result.campaign.timeZone), days);
  const rows = priorities.map(({ code, rank, nrr }) => ({
    id: ids.next(),
    element: code,
    rank,
    nrr: nrr.value?.toFixed(3) ?? '',
  }));
  await queries.query(
    `with looked as (update "survey_campaign" set "followed_up_at" = $5 where "institution_id" = $1 and "id" = $2)
     insert into "survey_follow_up"
       ("institution_id", "id", "campaign_id", "element", "rank", "nrr", "owner_id", "due_on", "status", "created_at")
     select $1, f."id", $2, f."element", f."rank", f."nrr", $3, $4, 'OPEN', $5
     from json_to_recordset($6) as f("id" uuid, "element" text, "rank" int, "nrr" text)`,
    [institutionId, result.campaign.id, result.campaign.ownerId, dueOn, now.toISOString(), JSON.stringify(rows)],
  );
  if (rows.length === 0) return null;
  return {
    kind: 'SURVEY_FOLLOW_UPS_OPENED',
    subjectType: 'SurveyCampaign',
    subjectId: result.campaign.id,
    subjectVersion: 0,
    facts: { elements: priorities.map(({ code }) => code), dueOn },
  };
}
