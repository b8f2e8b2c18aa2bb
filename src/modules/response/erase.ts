import type { Queries } from '../../platform/database/gateway.js';
import { writeEvents } from '../../platform/event/announce.js';
import { answeredVersion } from './answered-version.js';
import { sealBallot } from './ballot.js';
import type { Quota } from './link.queries.js';
import type { RespondentHouse } from './respondent.js';
import { quotasOf, type ResponseBody } from './response-rows.js';
import { drawn } from './step.js';

type House = Pick<RespondentHouse, 'runner' | 'erasing'>;

const remove = `with "answer" as (delete from "survey_answer" where "institution_id" = $1 and "response_id" = any($2)),
  "tail" as (delete from "survey_tail" where "institution_id" = $1 and "campaign_id" = $3 and "response_id" = any($2))
  delete from "survey_response" where "institution_id" = $1 and "id" = any($2)`;

/** Erases a response of an identified campaign, and gives its places in the quotas back. */
export async function eraseCounted(
  { runner, erasing }: House,
  queries: Queries,
  institutionId: string,
  campaignId: string,
  id: string,
): Promise<void> {
  for (const before of erasing) await before(queries, { institutionId, campaignId, responseIds: [id] });
  await giveBackQuotas(queries, institutionId, campaignId, id);
  await queries.query(remove, [institutionId, [id], campaignId]);
  await tell(runner, queries, institutionId, campaignId, 'SURVEY_RESPONSE_WITHDRAWN', {});
}

/**
 * Erases a response that was let out with others: the whole step leaves the figures, so that what they were before and
 * are now differs by k responses and never by one. The others are closed up again for good, still theirs to take back.
 */
export async function eraseStep(
  { runner, erasing }: House,
  queries: Queries,
  institutionId: string,
  campaignId: string,
  id: string,
  step: number,
): Promise<void> {
  const rows = await queries.query<ResponseBody & { id: string }>(
    `select "id", "version_id" as "versionId", "invitation_id" as "invitationId", "partner_id" as "partnerId", "segment",
       to_json("submitted_at") #>> '{}' as "submittedAt", "language", "channel", "path", "answers", "calculated", "scores",
       "receipt_hash" as "receiptHash"
     from "survey_response" where "institution_id" = $1 and "campaign_id" = $2 and "step" = $3`,
    [institutionId, campaignId, step],
  );
  const responseIds = rows.map((row) => row.id);
  for (const before of erasing) await before(queries, { institutionId, campaignId, responseIds });
  await queries.query(remove, [institutionId, responseIds, campaignId]);
  const others = drawn(
    rows.filter((row) => row.id !== id),
    rows.length,
  );
  await queries.query(
    `insert into "survey_ballot" ("institution_id", "id", "campaign_id", "sealed", "receipt_hash", "retired")
     select $1, b."id", $2, b."sealed", b."receipt_hash", true
     from json_to_recordset($3) as b("id" uuid, "sealed" text, "receipt_hash" text)`,
    [
      institutionId,
      campaignId,
      JSON.stringify(
        others.map(({ id: _, ...body }) => {
          const ballotId = runner.ids.random();
          const sealed = sealBallot(runner.seal, institutionId, ballotId, body);
          return { id: ballotId, sealed, receipt_hash: body.receiptHash };
        }),
      ),
    ],
  );
  const [campaign] = await queries.query<{ counted: number }>(
    `update "survey_campaign" set "counted" = "counted" - $3, "counted_at" = $4
     where "institution_id" = $1 and "id" = $2 returning "counted"`,
    [institutionId, campaignId, rows.length, runner.clock.now().toISOString()],
  );
  await tell(runner, queries, institutionId, campaignId, 'SURVEY_RESULTS_WITHDRAWN', {
    step,
    counted: campaign?.counted ?? 0,
  });
}

async function giveBackQuotas(queries: Queries, institutionId: string, campaignId: string, id: string): Promise<void> {
  const quotas = await queries.query<Quota>(
    `select "id", "question", "choice", "most", "taken" from "survey_quota"
     where "institution_id" = $1 and "campaign_id" = $2`,
    [institutionId, campaignId],
  );
  if (quotas.length === 0) return;
  const [body] = await queries.query<Pick<ResponseBody, 'versionId' | 'answers' | 'calculated'>>(
    `select "version_id" as "versionId", "answers", "calculated" from "survey_response"
     where "institution_id" = $1 and "id" = $2`,
    [institutionId, id],
  );
  if (!body) return;
  const version = await answeredVersion(queries, institutionId, body.versionId);
  await queries.query(
    'update "survey_quota" set "taken" = "taken" - 1 where "institution_id" = $1 and "id" = any($2) and "taken" > 0',
    [institutionId, quotasOf(quotas, version, body).map((quota) => quota.id)],
  );
}

async function tell(
  { clock, ids }: House['runner'],
  queries: Queries,
  institutionId: string,
  campaignId: string,
  kind: string,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const [campaign] = await queries.query<{ version: number }>(
    'select "version" from "survey_campaign" where "institution_id" = $1 and "id" = $2',
    [institutionId, campaignId],
  );
  await writeEvents(queries, { institutionId, personId: null, at: clock.now(), nextId: ids.next }, [
    {
      kind,
      subjectType: 'SurveyCampaign',
      subjectId: campaignId,
      subjectVersion: campaign?.version ?? 0,
      facts,
    },
  ]);
}
