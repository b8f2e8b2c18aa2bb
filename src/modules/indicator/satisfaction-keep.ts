import type { Listener, ListenerWork } from '../../platform/event/listen.js';
import { resultOf } from '../result/result-of.js';

/** What a campaign about a cooperation must be, to be kept: closed. */
const closed = `
  select c."cooperation_id" as "cooperationId", (c."closed_at" at time zone i."time_zone")::date::text as "closedOn"
  from "survey_campaign" c join "institution" i on i."id" = c."institution_id"
  where c."institution_id" = $1 and c."id" = $2 and c."cooperation_id" is not null and c."closed_at" is not null`;

/** Keeps what a closed survey about a cooperation came to, as it may be told; nothing of any other survey. */
export async function keepSatisfaction(work: ListenerWork, campaignId: string): Promise<void> {
  const { institutionId, now } = work;
  const [campaign] = await work.query<{ cooperationId: string; closedOn: string }>(closed, [institutionId, campaignId]);
  if (!campaign) return;
  const found = await resultOf(work, institutionId, campaignId);
  if (!found.ok || !found.value) return;
  const { index, responses, hash } = found.value;
  await work.query(
    `insert into "cooperation_satisfaction"
       ("institution_id", "id", "campaign_id", "cooperation_id", "index", "grade", "responses", "closed_on", "hash", "at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict ("institution_id", "campaign_id") do update set "index" = excluded."index", "grade" = excluded."grade",
       "responses" = excluded."responses", "closed_on" = excluded."closed_on", "hash" = excluded."hash", "at" = excluded."at"`,
    [
      institutionId,
      work.ids.next(),
      campaignId,
      campaign.cooperationId,
      index?.ikm.value ?? null,
      index?.band?.grade ?? null,
      responses,
      campaign.closedOn,
      hash,
      now.toISOString(),
    ],
  );
}

/** A survey that closes is kept; one whose responses are taken back, or let out later, is kept anew. */
export const satisfactionListener: Listener = {
  kinds: ['SURVEY_CAMPAIGN_CLOSED', 'SURVEY_RESULTS_ADVANCED', 'SURVEY_RESULTS_WITHDRAWN', 'SURVEY_RESPONSE_WITHDRAWN'],
  hear: (work, event) => keepSatisfaction(work, event.subjectId),
};
