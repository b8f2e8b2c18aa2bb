import type { Gateway } from '../../platform/database/gateway.js';
import type { FoundLink } from '../survey/link-token.js';

export interface Quota {
  readonly id: string;
  readonly question: string | null;
  readonly choice: string | null;
  readonly most: number;
  readonly taken: number;
}

/** What was sent in by this link already; by an open one, under the key that was asked for. */
export interface Submission {
  readonly keyHash: string | null;
  readonly bodyHash: string | null;
}

/** How a link stands in the database, apart from the campaign itself. */
export interface LinkFacts {
  readonly submission: Submission | null;
  readonly draft: { readonly versionId: string; readonly sealed: string; readonly revision: number } | null;
  readonly quotas: readonly Quota[];
  /** Responses that wait for their step. */
  readonly waiting: number;
  /** Responses by the open link, where there is a limit to them. */
  readonly openTaken: number;
}

const facts = `select coalesce(
    (select json_build_object('keyHash', p."key_hash", 'bodyHash', p."body_hash") from "survey_participation" p
     where p."institution_id" = $1 and p."campaign_id" = $2 and p."invitation_id" = $3),
    (select json_build_object('keyHash', s."key_hash", 'bodyHash', s."body_hash") from "survey_open_submission" s
     where $3::uuid is null and s."institution_id" = $1 and s."campaign_id" = $2 and s."key_hash" = $5)) as "submission",
  (select json_build_object('versionId', d."version_id", 'sealed', d."sealed", 'revision', d."revision")
   from "survey_draft" d where d."institution_id" = $1 and d."draft_key" = $4 and d."campaign_id" = $2) as "draft",
  (select coalesce(json_agg(json_build_object('id', q."id", 'question', q."question", 'choice', q."choice",
     'most', q."most", 'taken', q."taken") order by q."id"), '[]')
   from "survey_quota" q where q."institution_id" = $1 and q."campaign_id" = $2) as "quotas",
  (select count(*) from "survey_ballot" b
   where b."institution_id" = $1 and b."campaign_id" = $2 and not b."retired") as "waiting",
  case when $6::int is null then 0 else (select count(*) from "survey_open_submission" s
   where s."institution_id" = $1 and s."campaign_id" = $2) end as "openTaken"`;

export async function linkFacts(
  gateway: Gateway,
  { institutionId, campaign, invitation, kind }: FoundLink,
  draftKey: string | null,
  keyHash: string | null,
): Promise<LinkFacts> {
  const [row] = await gateway.read<LinkFacts>(institutionId, facts, [
    institutionId,
    campaign.id,
    invitation?.id ?? null,
    draftKey,
    keyHash,
    kind === 'OPEN' ? campaign.openLimit : null,
  ]);
  if (!row) throw new Error('a link has no facts');
  return row;
}
