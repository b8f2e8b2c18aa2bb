import type { Queries } from '../../platform/database/gateway.js';
import type { Ground } from '../result/ground.js';

/** Which responses of an IDENTIFIED campaign a share counts: all up to one, in the order they came. */
export interface ShareCut {
  readonly at: string;
  readonly id: string;
}
/** How many those are, and a digest of which. */
export interface Counted {
  readonly counted: number;
  readonly digest: string;
}

/** The last response of the last whole k. */
const wholeStep = `
  with n as (select count(*) as "all" from "survey_response" where "institution_id" = $1 and "campaign_id" = $2)
  select to_char(s."submitted_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "at", s."id"
  from "survey_response" s, n
  where s."institution_id" = $1 and s."campaign_id" = $2 and n."all" >= $3
  order by s."submitted_at", s."id" limit 1 offset (select greatest(("all" / $3) * $3 - 1, 0) from n)`;

const which = `
  select count(*)::int as "counted", encode(sha256(convert_to(coalesce(string_agg(s."id"::text, ' ' order by s."id"), ''),
    'UTF8')), 'hex') as "digest"
  from "survey_response" s where s."institution_id" = $1 and s."campaign_id" = $2
    and (s."submitted_at", s."id") <= ($3::timestamptz, $4::uuid)`;

const inForce = `
  select "counted", "digest" from "survey_share"
  where "institution_id" = $1 and "campaign_id" = $2 and "revoked_at" is null and "expires_at" > $3
    and "counted" is not null`;

/** Null when fewer than k have answered. */
export async function shareCut(queries: Queries, { institutionId, campaign }: Ground): Promise<ShareCut | null> {
  const [cut] = await queries.query<ShareCut>(wholeStep, [institutionId, campaign.id, campaign.k]);
  return cut ?? null;
}

export async function countedTo(
  queries: Queries,
  { institutionId, campaign }: Ground,
  { at, id }: ShareCut,
): Promise<Counted> {
  const [row] = await queries.query<Counted>(which, [institutionId, campaign.id, at, id]);
  return row ?? { counted: 0, digest: '' };
}

export const countedInForce = (queries: Queries, { institutionId, campaign }: Ground, now: Date): Promise<Counted[]> =>
  queries.query<Counted>(inForce, [institutionId, campaign.id, now]);

/** Two pictures count the very same responses, or numbers at least k apart: their difference never tells on few. */
export const mayStandBeside = (one: Counted, other: Counted, k: number): boolean =>
  isSame(one, other) || Math.abs(one.counted - other.counted) >= k;

export const isSame = (one: Counted, other: Counted): boolean =>
  one.counted === other.counted && one.digest === other.digest;
