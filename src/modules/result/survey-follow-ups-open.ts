import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { takeTurns } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { mayRunSurveys, runnersOnly } from '../survey/survey.policy.js';
import { daysOutside, noIndex, notClosedYet } from './follow-up.problems.js';
import { FOLLOW_UP_DAYS, keepFollowUps } from './follow-ups-keep.js';
import { resultOf } from './result-of.js';

export interface FollowUpsOpen {
  readonly campaignId: string;
  readonly days?: number | null;
}

/**
 * The three lowest elements of a closed campaign become follow-ups of its owner: at once and with another term than the
 * round that does it by itself would give. Called again it changes none.
 */
export async function followUpsOpen(
  work: Work<Actor>,
  input: FollowUpsOpen,
): Promise<Result<{ readonly id: string; readonly ids: readonly string[] }, Problem[]>> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const days = input.days ?? FOLLOW_UP_DAYS;
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
  const event = await keepFollowUps(work, work.ids, work.now, { institutionId: work.institutionId, days, result });
  if (event) work.announce(event);
  return ok({ id: result.campaign.id, ids: await idsOf(work, result.campaign.id) });
}

async function idsOf(work: Work<Actor>, campaignId: string): Promise<string[]> {
  const rows = await work.query<{ id: string }>(
    'select "id" from "survey_follow_up" where "institution_id" = $1 and "campaign_id" = $2 order by "rank"',
    [work.institutionId, campaignId],
  );
  return rows.map(({ id }) => id);
}
