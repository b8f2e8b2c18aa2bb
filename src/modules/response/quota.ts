import type { Problem } from '../../kernel/problem.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { FoundLink } from '../survey/link-token.js';
import type { SurveyMode } from '../survey/mode-notice.js';
import type { AnsweredVersion } from './answered-version.js';
import { linkProblems, quotaFull } from './link.problems.js';
import type { Quota } from './link.queries.js';
import { quotasOf, type ResponseBody } from './response-rows.js';

/** Whoever counts before writing takes turns on the campaign; references to it need not wait. Tells its mode. */
export async function takeTurns(
  { query }: Queries,
  institutionId: string,
  campaignId: string,
): Promise<SurveyMode | null> {
  const [row] = await query<{ mode: SurveyMode }>(
    'select "mode" from "survey_campaign" where "institution_id" = $1 and "id" = $2 for no key update',
    [institutionId, campaignId],
  );
  return row?.mode ?? null;
}

const problemOf = ({ question }: Quota): Problem => (question === null ? linkProblems.FULL : quotaFull(question));

/** Takes a place in every quota that a response counts towards; problems where one is full: then none may be kept. */
export async function takeQuotas(
  { query }: Queries,
  institutionId: string,
  quotas: readonly Quota[],
  version: AnsweredVersion,
  body: ResponseBody,
): Promise<Problem[]> {
  const wanted = quotasOf(quotas, version, body);
  if (wanted.length === 0) return [];
  const rows = await query<{ id: string }>(
    `with "held" as (select "id" from "survey_quota" where "institution_id" = $1 and "id" = any($2) order by "id" for update)
     update "survey_quota" q set "taken" = q."taken" + 1 from "held"
     where q."institution_id" = $1 and q."id" = "held"."id" and q."taken" < q."most" returning q."id"`,
    [institutionId, wanted.map(({ id }) => id)],
  );
  const taken = new Set(rows.map(({ id }) => id));
  return wanted.filter(({ id }) => !taken.has(id)).map(problemOf);
}

/**
 * Whether a response that waits would still have a place among all of them; quotas of one choice are for responses that
 * count at once, since being full would tell what somebody answered.
 */
export async function quotaProblems(
  queries: Queries,
  { institutionId, campaign }: FoundLink,
  quotas: readonly Quota[],
): Promise<Problem[]> {
  if (quotas.length === 0) return [];
  await takeTurns(queries, institutionId, campaign.id);
  const full = await queries.query(
    `select 1 as one from "survey_quota" where "institution_id" = $1 and "campaign_id" = $2 and "question" is null
       and "most" <= "taken" + (select count(*) from "survey_ballot" b
         where b."institution_id" = $1 and b."campaign_id" = $2 and not b."retired") limit 1`,
    [institutionId, campaign.id],
  );
  return full.length > 0 ? [linkProblems.FULL] : [];
}

/** The responses of a campaign that wait for their step, closed up. */
export const waitingBallots = (
  { query }: Queries,
  institutionId: string,
  campaignId: string,
): Promise<{ id: string; sealed: string }[]> =>
  query(
    `select "id", "sealed" from "survey_ballot"
     where "institution_id" = $1 and "campaign_id" = $2 and not "retired" order by "id"`,
    [institutionId, campaignId],
  );

/** An open link takes so many responses and no more. */
export async function openLimitProblem(
  queries: Queries,
  { institutionId, kind, campaign }: FoundLink,
): Promise<Problem | null> {
  if (kind !== 'OPEN' || campaign.openLimit === null) return null;
  await takeTurns(queries, institutionId, campaign.id);
  const [row] = await queries.query<{ count: number }>(
    'select count(*) as "count" from "survey_open_submission" where "institution_id" = $1 and "campaign_id" = $2',
    [institutionId, campaign.id],
  );
  return (row?.count ?? 0) >= campaign.openLimit ? linkProblems.FULL : null;
}
