import type { Queries } from '../../platform/database/gateway.js';
import type { NamedResponse } from './response-table.js';

const BATCH = 500;

interface Kept extends Omit<NamedResponse, 'submittedAt'> {
  readonly submittedAt: string;
  /** To the microsecond: where the next batch begins. */
  readonly cursor: string;
}

/** By the index on submitted_at, so that each batch costs the same however many went before. */
const sql = `
  select s."id", v."number"::int as "versionNumber", s."path", s."answers", s."calculated", s."day"::text as "day",
    to_char(s."submitted_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt",
    s."submitted_at"::text as "cursor", p."name" as "partner", i."name" as "contact", s."segment", s."language", s."channel"
  from "survey_response" s
  join "questionnaire_version" v on v."institution_id" = s."institution_id" and v."id" = s."version_id"
  left join "partner" p on p."institution_id" = s."institution_id" and p."id" = s."partner_id"
  left join "survey_invitation" i on i."institution_id" = s."institution_id" and i."id" = s."invitation_id"
  where s."institution_id" = $1 and s."campaign_id" = $2 and s."submitted_at" <= $3::timestamptz
    and (s."submitted_at", s."id") > ($4::timestamptz, $5::uuid)
  order by s."submitted_at", s."id" limit $6`;

const BEGIN = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/**
 * The responses of an IDENTIFIED campaign in the order they came, a batch at a time: no more than one is in memory, and
 * no transaction waits for a slow reader. What comes in after `until` is left out.
 */
export async function* responseBatches(
  queries: Queries,
  institutionId: string,
  campaignId: string,
  until: Date,
): AsyncGenerator<NamedResponse> {
  let from: readonly string[] = BEGIN;
  for (;;) {
    const rows = await queries.query<Kept>(sql, [institutionId, campaignId, until.toISOString(), ...from, BATCH]);
    for (const { submittedAt, cursor: _, ...rest } of rows) yield { ...rest, submittedAt: new Date(submittedAt) };
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    from = [last.cursor, last.id];
  }
}

const entries = `
  select k."key", (select max(a."num") from "survey_answer" a where a."institution_id" = $1 and a."campaign_id" = $2
    and a."key_id" = k."id")::int as "most"
  from "question_key" k where k."institution_id" = $1 and k."questionnaire_id" = $3 and k."kind" = 'GROUP'`;

/** The most entries that anybody gave, by group. */
export async function entriesGiven(
  queries: Queries,
  ids: { readonly institutionId: string; readonly campaignId: string; readonly questionnaireId: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.query<{ key: string; most: number | null }>(entries, [
    ids.institutionId,
    ids.campaignId,
    ids.questionnaireId,
  ]);
  return new Map(rows.map(({ key, most }) => [key, most ?? 0]));
}
