import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { constructItems } from './construct-items.js';
import { type ConstructItem, countedCells } from './rollup-cells.js';

/** How many responses wait before folding begins: below, reading them is as quick. */
const WORTH_FOLDING = 200;
const AT_ONCE = 5_000;

/** One campaign's sums are changed by one transaction at a time; readers do not wait. */
export const takeRollup = (queries: Queries, institutionId: string, campaignId: string) =>
  queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`rollup/${institutionId}/${campaignId}`]);

const fold = (items: readonly ConstructItem[]): string => `
  with taken as (
    delete from "survey_tail" t using (
      select "ctid" from "survey_tail" where "institution_id" = $1 and "campaign_id" = $2
      limit ${AT_ONCE}) waiting
    where t."ctid" = waiting."ctid" returning t."institution_id", t."response_id"),
  r as materialized (
    select s."institution_id", s."campaign_id", s."id", s."version_id", s."path"
    from taken join "survey_response" s on s."institution_id" = taken."institution_id" and s."id" = taken."response_id"),
  ${countedCells('$3', items)},
  written as (
    insert into "survey_rollup"
      ("institution_id", "campaign_id", "version_number", "key_id", "part", "what", "value", "tally")
    select $1, $2, "version", "key_id", "part", "what", "value", "tally" from cells
    on conflict ("institution_id", "campaign_id", "version_number", "key_id", "part", "what", "value")
    do update set "tally" = "survey_rollup"."tally" + excluded."tally")
  select count(*)::int as "folded" from taken`;

/**
 * Takes responses of one campaign from the tail into the sums, one statement a batch, until none is left that nobody
 * else is busy with. Safe with any number of processes. Returns how many it took.
 */
export async function foldCampaign(gateway: Gateway, institutionId: string, campaignId: string): Promise<number> {
  for (let folded = 0; ; ) {
    const taken = await gateway.transaction(institutionId, async (transaction) => {
      const items = await constructItems(transaction, institutionId, campaignId);
      await takeRollup(transaction, institutionId, campaignId);
      const [row] = await transaction.query<{ folded: number }>(fold(items), [
        institutionId,
        campaignId,
        JSON.stringify(items),
      ]);
      return row?.folded ?? 0;
    });
    folded += taken;
    if (taken < AT_ONCE) return folded;
  }
}

/** Folds every campaign with enough to fold, in all institutions. */
export async function foldAll(gateway: Gateway, worth = WORTH_FOLDING): Promise<number> {
  const waiting = await gateway.system.query<{ institutionId: string; campaignId: string }>(
    `select "institution_id" as "institutionId", "campaign_id" as "campaignId" from "survey_tail"
     group by 1, 2 having count(*) >= $1`,
    [worth],
  );
  let folded = 0;
  await serveEach(waiting, async ({ institutionId, campaignId }) => {
    folded += await foldCampaign(gateway, institutionId, campaignId);
  });
  return folded;
}
