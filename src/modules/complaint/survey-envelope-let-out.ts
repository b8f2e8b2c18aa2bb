import { type House, houseAct } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';

import { tellOwner } from './complaint-letters.js';
import { openEnvelope } from './survey-envelope-seal.js';

interface Waiting {
  readonly id: string;
  readonly campaignId: string;
  readonly day: string;
  readonly sealed: string;
}

const overdue = `select distinct e."institution_id" as "institutionId" from "survey_envelope" e
  join "institution" n on n."id" = e."institution_id"
  where e."day" < ($1::timestamptz at time zone n."time_zone")::date`;

const overdueOf = `select e."id", e."campaign_id" as "campaignId", to_char(e."day", 'YYYY-MM-DD') as "day", e."sealed"
  from "survey_envelope" e join "institution" n on n."id" = e."institution_id"
  where e."institution_id" = $1 and e."day" < ($2::timestamptz at time zone n."time_zone")::date`;
const taken = 'delete from "survey_envelope" where "institution_id" = $1 and "id" = any($2) returning "id"';

const opened = `insert into "complaint" ("institution_id", "id", "source", "rules", "campaign_id", "cooperation_id",
    "contact_name", "contact_email", "contact_phone", "message", "status", "at")
  select $1, e.id, 'ENVELOPE', '{}', e.campaign_id, c."cooperation_id", e.name, e.email, e.phone, e.message, 'OPEN',
    e.day::timestamp at time zone n."time_zone"
  from json_to_recordset($2) as e(id uuid, campaign_id uuid, day date, name text, email text,
    phone text, message text)
  join "survey_campaign" c on c."institution_id" = $1 and c."id" = e.campaign_id
  join "institution" n on n."id" = $1
  order by e.id`;

/**
 * Turns the envelopes of days that are over into complaints: all of an institution at once, in random order, under new
 * ids, with their day. What was written when, and so beside which response, cannot be read from them.
 */
export const letOutEnvelopes = (house: House, institutionId: string): Promise<number> =>
  houseAct(house, institutionId, async (work) => {
    const { query, now, ids, seal } = work;
    const waiting = await query<Waiting>(overdueOf, [institutionId, now.toISOString()]);
    // One that does not open waits for the secret it was closed with, and holds up no other.
    const readable = waiting.flatMap(({ sealed, ...envelope }) => {
      const words = openEnvelope(seal, institutionId, envelope.id, sealed);
      return words ? [{ envelope, words }] : [];
    });
    const own = await query<{ id: string }>(taken, [institutionId, readable.map(({ envelope }) => envelope.id)]);
    if (own.length === 0) return 0;
    const ownIds = new Set(own.map(({ id }) => id));
    const rows = readable
      .filter(({ envelope }) => ownIds.has(envelope.id))
      .map(({ envelope: { campaignId, day }, words }) => ({
        ...words,
        id: ids.random(),
        campaign_id: campaignId,
        day,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    await query(opened, [institutionId, JSON.stringify(rows)]);
    for (const { id, campaign_id: campaignId } of rows)
      work.announce({
        kind: 'COMPLAINT_OPENED',
        subjectType: 'Complaint',
        subjectId: id,
        subjectVersion: 1,
        facts: { source: 'ENVELOPE', campaignId, partnerId: null },
      });
    for (const campaignId of new Set(rows.map((row) => row.campaign_id))) await tellOwner(work, campaignId);
    return rows.length;
  });

/** Looks every few minutes; more than one process at once takes each envelope once. */
export const envelopeJobs = (house: House): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [{ everyMs: 300_000, run: () => letOutAll(house) }],
});

async function letOutAll(house: House): Promise<void> {
  const found = await house.gateway.system.query<{ institutionId: string }>(overdue, [house.clock.now().toISOString()]);
  await serveEach(found, ({ institutionId }) => letOutEnvelopes(house, institutionId));
}
