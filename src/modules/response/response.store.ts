import type { Queries } from '../../platform/database/gateway.js';
import type { AnswerRow, ResponseRow } from './response-rows.js';

/** What marks a link as used. */
export interface Claim {
  readonly institutionId: string;
  readonly campaignId: string;
  /** Null for an open link: then the key is what is good once. */
  readonly invitationId: string | null;
  readonly keyHash: string | null;
  readonly bodyHash: string | null;
  readonly draftKey: string | null;
}

/**
 * One statement each, whatever a response holds. A claim that is taken already leaves nothing behind: all that follows
 * in the statement is written from the claim's own row. An invitation that is being taken back or passed on is waited for.
 */
const claimed = (invited: boolean): string => `with "claim" as (insert into ${
  invited
    ? `"survey_participation" ("institution_id", "campaign_id", "invitation_id", "key_hash", "body_hash")
       select $1, $2, v."id", $4, $5 from "survey_invitation" v where v."institution_id" = $1 and v."id" = $3
         and v."status" not in ('REVOKED', 'FORWARDED') for key share`
    : `"survey_open_submission" ("institution_id", "campaign_id", "key_hash", "body_hash")
       select $1, $2, $4, $5 where $3::uuid is null`
} on conflict do nothing returning 1 as one),
  "draft" as (delete from "survey_draft" where "institution_id" = $1 and "draft_key" = $6
    and exists (select from "claim"))`;
const counted = 'select count(*) as "count" from "claim"';

const responseFields = `"id", "version_id", "anonymous", "invitation_id", "partner_id", "segment", "submitted_at", "day",
  "step", "language", "channel", "path", "answers", "calculated", "scores", "receipt_hash"`;
const responsesIn = (parameter: string): string => `json_to_recordset(${parameter}) as r("id" uuid, "version_id" uuid,
  "anonymous" boolean, "invitation_id" uuid, "partner_id" uuid, "segment" text, "submitted_at" timestamptz, "day" date,
  "step" int, "language" text, "channel" text, "path" text, "answers" jsonb, "calculated" jsonb, "scores" jsonb,
  "receipt_hash" text)`;
const answerFields = '"key_id", "response_id", "entry", "part", "code", "num", "txt", "na", "version_number"';

/** Responses, their typed answers, and that these are not in the rollup yet. */
const written = (responses: string, answers: string, from: string): string => `"response" as (
    insert into "survey_response" ("institution_id", "campaign_id", ${responseFields})
    select $1, $2, ${responseFields} from ${from}${responsesIn(responses)} returning "id"),
  "tail" as (insert into "survey_tail" ("institution_id", "campaign_id", "response_id")
    select $1, $2, "id" from "response"),
  "answer" as (insert into "survey_answer" ("institution_id", "campaign_id", ${answerFields})
    select $1, $2, ${answerFields} from ${from}json_to_recordset(${answers}) as a("key_id" uuid, "response_id" uuid,
      "entry" smallint, "part" text, "code" text, "num" double precision, "txt" text, "na" boolean,
      "version_number" smallint))`;

const told = `"told" as (
    insert into "event" ("institution_id", "id", "kind", "subject_type", "subject_id", "subject_version", "person_id", "at", "facts")
    select $1, $9, 'SURVEY_RESPONSE_SUBMITTED', 'SurveyCampaign', c."id", c."version", null, $10, '{}'
    from "claim", "survey_campaign" c where c."institution_id" = $1 and c."id" = $2)`;

const identified = {
  PERSONAL: `${claimed(true)}, ${written('$7', '$8', '"claim", ')}, ${told} ${counted}`,
  OPEN: `${claimed(false)}, ${written('$7', '$8', '"claim", ')}, ${told} ${counted}`,
};
const ballot = `"ballot" as (insert into "survey_ballot" ("institution_id", "id", "campaign_id", "sealed", "receipt_hash")
  select $1, $7, $2, $8, $9 from "claim")`;
const sealed = {
  PERSONAL: `${claimed(true)}, ${ballot} ${counted}`,
  OPEN: `${claimed(false)}, ${ballot} ${counted}`,
};
const letOut = `with ${written('$3', '$4', '')} select count(*) as "count" from "response"`;

const kindOf = ({ invitationId }: Claim) => (invitationId === null ? 'OPEN' : 'PERSONAL');
const claimValues = (claim: Claim) => [
  claim.institutionId,
  claim.campaignId,
  claim.invitationId,
  claim.keyHash,
  claim.bodyHash,
  claim.draftKey,
];

/** Writes a response that counts at once, with its event. False: the claim was taken. */
export async function writeIdentified(
  { query }: Queries,
  claim: Claim,
  response: ResponseRow,
  answers: readonly AnswerRow[],
  event: { readonly id: string; readonly at: Date },
): Promise<boolean> {
  const [row] = await query<{ count: number }>(identified[kindOf(claim)], [
    ...claimValues(claim),
    JSON.stringify([rowOf(response)]),
    JSON.stringify(answers),
    event.id,
    event.at.toISOString(),
  ]);
  return row?.count === 1;
}

/** Writes a response that waits, sealed. False: the claim was taken. */
export async function writeBallot(
  { query }: Queries,
  claim: Claim,
  { id, words, receiptHash }: { readonly id: string; readonly words: string; readonly receiptHash: string },
): Promise<boolean> {
  const [row] = await query<{ count: number }>(sealed[kindOf(claim)], [...claimValues(claim), id, words, receiptHash]);
  return row?.count === 1;
}

/** Writes the responses of a step. */
export async function writeStep(
  { query }: Queries,
  { institutionId, campaignId }: Pick<Claim, 'institutionId' | 'campaignId'>,
  responses: readonly ResponseRow[],
  answers: readonly AnswerRow[],
): Promise<void> {
  await query(letOut, [institutionId, campaignId, JSON.stringify(responses.map(rowOf)), JSON.stringify(answers)]);
}

const rowOf = ({ versionId, invitationId, partnerId, submittedAt, receiptHash, ...rest }: ResponseRow) => ({
  ...rest,
  version_id: versionId,
  invitation_id: invitationId,
  partner_id: partnerId,
  submitted_at: submittedAt,
  receipt_hash: receiptHash,
});
