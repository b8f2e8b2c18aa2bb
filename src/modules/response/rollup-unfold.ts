import type { Queries } from '../../platform/database/gateway.js';
import { constructItems } from './construct-items.js';
import { countedCells } from './rollup-cells.js';
import { takeRollup } from './rollup-fold.js';

const subtract = `
  with r as materialized (
    select s."institution_id", s."campaign_id", s."id", s."version_id", s."path" from "survey_response" s
    where s."institution_id" = $1 and s."campaign_id" = $2 and s."id" = any($4::uuid[])),
  ${countedCells('$3')}
  update "survey_rollup" u set "tally" = u."tally" - cells."tally" from cells
  where u."institution_id" = $1 and u."campaign_id" = $2 and u."version_number" = cells."version"
    and u."key_id" = cells."key_id" and u."part" = cells."part" and u."what" = cells."what"
    and u."value" = cells."value"`;

/**
 * Takes responses of one campaign out of the figures, in the transaction that erases them and before their answers are
 * deleted: off the tail where they still are there, out of the sums where they are folded in.
 */
export async function unfold(
  queries: Queries,
  institutionId: string,
  campaignId: string,
  responseIds: readonly string[],
): Promise<void> {
  const items = JSON.stringify(await constructItems(queries, institutionId, campaignId));
  await takeRollup(queries, institutionId, campaignId);
  const waiting = await queries.query<{ id: string }>(
    `delete from "survey_tail" where "institution_id" = $1 and "campaign_id" = $2 and "response_id" = any($3::uuid[])
     returning "response_id" as "id"`,
    [institutionId, campaignId, responseIds],
  );
  const inTail = new Set(waiting.map(({ id }) => id));
  const folded = responseIds.filter((id) => !inTail.has(id));
  if (folded.length === 0) return;
  await queries.query(subtract, [institutionId, campaignId, items, folded]);
  await queries.query(
    'delete from "survey_rollup" where "institution_id" = $1 and "campaign_id" = $2 and "tally" = 0',
    [institutionId, campaignId],
  );
}
