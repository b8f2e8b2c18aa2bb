import { addDays, civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { takeTurns } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { mayRunSurveys, runnersOnly } from '../survey/survey.policy.js';
import { daysOutside, noIndex, notClosedYet } from './follow-up.problems.js';
import { resultOf } from './result-of.js';

/** A month: time for a plan, and not so long that nobody remembers. */
const DAYS = 30;

export interface FollowUpsOpen {
  readonly campaignId: string;
  readonly days?: number | null;
}

/**
 * The three lowest elements of a closed campaign become follow-ups of its owner. Once: called again it opens what is
 * missing, which is nothing, and changes none.
 */
export async function followUpsOpen(
  work: Work<Actor>,
  input: FollowUpsOpen,
): Promise<Result<{ readonly id: string; readonly ids: readonly string[] }, Problem[]>> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const days = input.days ?? DAYS;
  if (days < 1 || days > 365) return fail([daysOutside]);
  const campaignId = rowId('svy', input.campaignId);
  await takeTurns(work, `follow-ups/${campaignId}`);
  const found = campaignId === null ? ok(null) : await resultOf(work, work.institutionId, campaignId);
  if (!found.ok) return found;
  const result = found.value;
  if (!result) return fail([notFound('input', 'campaignId')]);
  if (result.campaign.status !== 'CLOSED') return fail([notClosedYet]);
  const known = await idsOf(work, result.campaign.id);
  if (known.length > 0) return ok({ id: result.campaign.id, ids: known });
  const priorities = result.index?.priorities ?? [];
  if (priorities.length === 0) return fail([noIndex]);
  const dueOn = addDays(civilDateIn(work.now, result.campaign.timeZone), days);
  await work.query(
    `insert into "survey_follow_up"
       ("institution_id", "id", "campaign_id", "element", "rank", "nrr", "owner_id", "due_on", "status", "created_at")
     select $1, f."id", $2, f."element", f."rank", f."nrr", $3, $4, 'OPEN', $5
     from json_to_recordset($6) as f("id" uuid, "element" text, "rank" int, "nrr" text)`,
    [
      work.institutionId,
      result.campaign.id,
      result.campaign.ownerId,
      dueOn,
      work.now.toISOString(),
      JSON.stringify(
        priorities.map(({ code, rank, nrr }) => ({
          id: work.ids.next(),
          element: code,
          rank,
          nrr: nrr.value?.toFixed(3) ?? '',
        })),
      ),
    ],
  );
  work.announce({
    kind: 'SURVEY_FOLLOW_UPS_OPENED',
    subjectType: 'SurveyCampaign',
    subjectId: result.campaign.id,
    subjectVersion: 0,
    facts: { elements: priorities.map(({ code }) => code), dueOn },
  });
  return ok({ id: result.campaign.id, ids: await idsOf(work, result.campaign.id) });
}

async function idsOf(work: Work<Actor>, campaignId: string): Promise<string[]> {
  const rows = await work.query<{ id: string }>(
    'select "id" from "survey_follow_up" where "institution_id" = $1 and "campaign_id" = $2 order by "rank"',
    [work.institutionId, campaignId],
  );
  return rows.map(({ id }) => id);
}
