import type { Gateway } from '../../platform/database/gateway.js';
import { constructItems } from './construct-items.js';
import { countedCells } from './rollup-cells.js';
import { takeRollup } from './rollup-fold.js';

const folded = `select s."institution_id", s."campaign_id", s."id", s."version_id", s."path" from "survey_response" s
  where s."institution_id" = $1 and s."campaign_id" = $2
    and not exists (select 1 from "survey_tail" t where t."institution_id" = s."institution_id"
      and t."campaign_id" = s."campaign_id" and t."response_id" = s."id")`;

/** One statement, so one moment: what the sums say, beside what the folded responses add up to now. */
const differences = `
  with r as materialized (${folded}), ${countedCells('$3')}
  select count(*)::int as "different" from cells full join (
    select "version_number"::int as "version", "key_id", "part", "what", "value", "tally" from "survey_rollup"
    where "institution_id" = $1 and "campaign_id" = $2) u using ("version", "key_id", "part", "what", "value")
  where coalesce(cells."tally", 0) <> coalesce(u."tally", 0)`;

const patiently = "set local statement_timeout = '15min'";

/** How many sums of a campaign differ from a recount of its responses: always none, or something is broken. */
export const recount = (gateway: Gateway, institutionId: string, campaignId: string): Promise<number> =>
  gateway.transaction(institutionId, async (transaction) => {
    const items = JSON.stringify(await constructItems(transaction, institutionId, campaignId));
    await transaction.query(patiently);
    const [row] = await transaction.query<{ different: number }>(differences, [institutionId, campaignId, items]);
    return row?.different ?? 0;
  });

/** Forgets the sums of a campaign: every response waits in the tail again. For when a recount differed. */
export const unfoldCampaign = (gateway: Gateway, institutionId: string, campaignId: string): Promise<void> =>
  gateway.transaction(institutionId, async (transaction) => {
    await takeRollup(transaction, institutionId, campaignId);
    await transaction.query(patiently);
    await transaction.query('delete from "survey_rollup" where "institution_id" = $1 and "campaign_id" = $2', [
      institutionId,
      campaignId,
    ]);
    await transaction.query(
      `insert into "survey_tail" ("institution_id", "campaign_id", "response_id")
       select "institution_id", "campaign_id", "id" from "survey_response"
       where "institution_id" = $1 and "campaign_id" = $2 on conflict do nothing`,
      [institutionId, campaignId],
    );
  });
