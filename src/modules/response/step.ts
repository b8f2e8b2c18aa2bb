import { randomInt } from 'node:crypto';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Queries } from '../../platform/database/gateway.js';
import { houseAct } from '../../platform/job/house-act.js';
import { serveEach } from '../../platform/job/serve-each.js';
import type { Seal } from '../../platform/mail/seal.js';
import type { Runner } from '../../platform/mutation/run.js';
import { answeredVersion } from './answered-version.js';
import { openBallot } from './ballot.js';
import { waitingBallots } from './quota.js';
import { writeStep } from './response.store.js';
import { type AnswerRow, answerRows, type ResponseBody, type ResponseRow } from './response-rows.js';

interface Campaign {
  readonly mode: string;
  readonly k: number;
  readonly steps: number;
  readonly counted: number;
  readonly version: number;
  readonly timeZone: string;
}

/** Lets out all whole steps of k that wait, each in a transaction of its own. */
export async function letOutSteps(runner: Runner, institutionId: string, campaignId: string, k: number): Promise<void> {
  const [row] = await runner.gateway.read<{ count: number }>(
    institutionId,
    'select count(*) as "count" from "survey_ballot" where "institution_id" = $1 and "campaign_id" = $2 and not "retired"',
    [institutionId, campaignId],
  );
  if ((row?.count ?? 0) < k) return;
  while (await letOutStep(runner, institutionId, campaignId));
}

/** What a round does: campaigns of any institution where a step waits that nobody has let out. */
export async function letOutAll(runner: Runner): Promise<void> {
  const rows = await runner.gateway.system.query<{ institutionId: string; campaignId: string; k: number }>(
    `select b."institution_id" as "institutionId", b."campaign_id" as "campaignId", c."k" from "survey_ballot" b
     join "survey_campaign" c on c."institution_id" = b."institution_id" and c."id" = b."campaign_id"
     where not b."retired" group by 1, 2, 3 having count(*) >= c."k"`,
  );
  await serveEach(rows, ({ institutionId, campaignId, k }) => letOutSteps(runner, institutionId, campaignId, k));
}

/**
 * Opens k of the responses that wait, chosen by chance and written in an order of chance under new ids, with the day of
 * the step for all. Who has answered is written anew too, so that no order in the database is the order of the answers.
 */
const letOutStep = (runner: Runner, institutionId: string, campaignId: string): Promise<boolean> =>
  houseAct(runner, institutionId, async (queries) => {
    const { ids, now, seal } = queries;
    const campaign = await heldCampaign(queries, institutionId, campaignId);
    const waiting = await waitingBallots(queries, institutionId, campaignId);
    if (!campaign || waiting.length < campaign.k) return false;
    const chosen = readable(seal, institutionId, drawn(waiting, waiting.length), campaign.k);
    if (chosen.length < campaign.k) return false;
    const responses: ResponseRow[] = chosen.map(({ body }) => ({
      ...body,
      id: ids.random(),
      anonymous: campaign.mode === 'ANONYMOUS',
      day: civilDateIn(now, campaign.timeZone),
      step: campaign.steps + 1,
    }));
    const answers = await answersOf(queries, institutionId, responses);
    await writeStep(queries, { institutionId, campaignId }, responses, answers);
    await queries.query('delete from "survey_ballot" where "institution_id" = $1 and "id" = any($2)', [
      institutionId,
      chosen.map(({ id }) => id),
    ]);
    await shuffleParticipation(queries, institutionId, campaignId);
    await growQuotas(queries, institutionId, campaignId, responses.length);
    await queries.query(
      `update "survey_campaign" set "counted" = "counted" + $3, "steps" = "steps" + 1, "counted_at" = $4
       where "institution_id" = $1 and "id" = $2`,
      [institutionId, campaignId, responses.length, now.toISOString()],
    );
    queries.announce({
      kind: 'SURVEY_RESULTS_ADVANCED',
      subjectType: 'SurveyCampaign',
      subjectId: campaignId,
      subjectVersion: campaign.version,
      facts: { step: campaign.steps + 1, counted: campaign.counted + responses.length },
    });
    return true;
  });

/** So many of the ballots that open. One that does not is left where it is: it counts again with the secret it had. */
function readable(seal: Seal, institutionId: string, ballots: readonly { id: string; sealed: string }[], most: number) {
  const found: { id: string; body: ResponseBody }[] = [];
  for (const { id, sealed } of ballots) {
    if (found.length === most) break;
    const body = openBallot(seal, institutionId, id, sealed);
    if (body) found.push({ id, body });
  }
  return found;
}

const heldCampaign = async (
  { query }: Queries,
  institutionId: string,
  campaignId: string,
): Promise<Campaign | undefined> =>
  (
    await query<Campaign>(
      `select c."mode", c."k", c."steps", c."counted", c."version", n."time_zone" as "timeZone" from "survey_campaign" c
       join "institution" n on n."id" = c."institution_id"
       where c."institution_id" = $1 and c."id" = $2 for no key update of c`,
      [institutionId, campaignId],
    )
  )[0];

/** So many of a list, in an order of chance. */
export function drawn<T>(from: readonly T[], count: number): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(randomInt(left.length), 1)).flat();
}

async function answersOf(
  queries: Queries,
  institutionId: string,
  responses: readonly ResponseRow[],
): Promise<AnswerRow[]> {
  const rows: AnswerRow[] = [];
  for (const response of responses)
    rows.push(...answerRows(await answeredVersion(queries, institutionId, response.versionId), response.id, response));
  return rows;
}

const shuffleParticipation = ({ query }: Queries, institutionId: string, campaignId: string): Promise<object[]> =>
  query(
    `with "gone" as (delete from "survey_participation" where "institution_id" = $1 and "campaign_id" = $2
       returning "invitation_id", "key_hash", "body_hash")
     insert into "survey_participation" ("institution_id", "campaign_id", "invitation_id", "key_hash", "body_hash")
     select $1, $2, "invitation_id", "key_hash", "body_hash" from "gone" order by gen_random_uuid()`,
    [institutionId, campaignId],
  );

/** Quotas of stepped campaigns tell of what was let out, and of nothing before. */
const growQuotas = ({ query }: Queries, institutionId: string, campaignId: string, by: number): Promise<object[]> =>
  query(
    `update "survey_quota" set "taken" = "taken" + $3
     where "institution_id" = $1 and "campaign_id" = $2 and "question" is null`,
    [institutionId, campaignId, by],
  );
