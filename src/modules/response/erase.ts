import type { Queries } from '../../platform/database/gateway.js';
import { answeredVersion } from './answered-version.js';
import { sealBallot } from './ballot.js';
import type { Quota } from './link.queries.js';
import { quotasOf, type ResponseBody } from './response-rows.js';
import { unfold } from './rollup-unfold.js';
import { drawn } from './step.js';
import type { SubmitWork } from './submit-port.js';

/** Erases a response that waits, or was taken out of the figures. Nobody is told: there was nothing to see. */
export const eraseBallot = ({ query, institutionId }: SubmitWork, id: string): Promise<object[]> =>
  query('delete from "survey_ballot" where "institution_id" = $1 and "id" = $2', [institutionId, id]);

/** Erases a response of an identified campaign, and gives its places in the quotas back. */
export async function eraseCounted(work: SubmitWork, campaignId: string, id: string): Promise<void> {
  await giveBackQuotas(work, work.institutionId, campaignId, id);
  await remove(work, campaignId, [id]);
  const [campaign] = await work.query<{ version: number }>(
    'select "version" from "survey_campaign" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, campaignId],
  );
  tell(work, campaignId, 'SURVEY_RESPONSE_WITHDRAWN', campaign?.version ?? 0, {});
}

/**
 * Erases a response that was let out with others: the whole step leaves the figures, so that what they were before and
 * are now differs by k responses and never by one. The others are closed up again for good, still theirs to take back.
 */
export async function eraseStep(work: SubmitWork, campaignId: string, id: string, step: number): Promise<void> {
  const { institutionId } = work;
  const rows = await work.query<ResponseBody & { id: string }>(
    `select "id", "version_id" as "versionId", "invitation_id" as "invitationId", "partner_id" as "partnerId", "segment",
       to_json("submitted_at") #>> '{}' as "submittedAt", "language", "channel", "path", "answers", "calculated",
       "scores", "receipt_hash" as "receiptHash"
     from "survey_response" where "institution_id" = $1 and "campaign_id" = $2 and "step" = $3`,
    [institutionId, campaignId, step],
  );
  await remove(
    work,
    campaignId,
    rows.map((row) => row.id),
  );
  const others = rows.filter((row) => row.id !== id);
  await retire(work, campaignId, drawn(others, others.length));
  const [campaign] = await work.query<{ counted: number; version: number }>(
    `update "survey_campaign" set "counted" = "counted" - $3, "counted_at" = $4
     where "institution_id" = $1 and "id" = $2 returning "counted", "version"`,
    [institutionId, campaignId, rows.length, work.now.toISOString()],
  );
  const facts = { step, counted: campaign?.counted ?? 0 };
  tell(work, campaignId, 'SURVEY_RESULTS_WITHDRAWN', campaign?.version ?? 0, facts);
}

/** Takes responses out of the figures and out of the database. */
async function remove(work: SubmitWork, campaignId: string, responseIds: readonly string[]): Promise<void> {
  await unfold(work, work.institutionId, campaignId, responseIds);
  await work.query(
    `with "answer" as (delete from "survey_answer" where "institution_id" = $1 and "response_id" = any($2))
     delete from "survey_response" where "institution_id" = $1 and "id" = any($2)`,
    [work.institutionId, responseIds],
  );
}

async function retire(
  { query, institutionId, ids, seal }: SubmitWork,
  campaignId: string,
  bodies: readonly (ResponseBody & { readonly id: string })[],
): Promise<void> {
  const ballots = bodies.map(({ id: _, ...body }) => {
    const id = ids.random();
    return { id, sealed: sealBallot(seal, institutionId, id, body), receipt_hash: body.receiptHash };
  });
  await query(
    `insert into "survey_ballot" ("institution_id", "id", "campaign_id", "sealed", "receipt_hash", "retired")
     select $1, b."id", $2, b."sealed", b."receipt_hash", true
     from json_to_recordset($3) as b("id" uuid, "sealed" text, "receipt_hash" text)`,
    [institutionId, campaignId, JSON.stringify(ballots)],
  );
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

const tell = (
  work: SubmitWork,
  campaignId: string,
  kind: string,
  subjectVersion: number,
  facts: Readonly<Record<string, unknown>>,
): void => work.announce({ kind, subjectType: 'SurveyCampaign', subjectId: campaignId, subjectVersion, facts });
