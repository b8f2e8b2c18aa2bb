import type { Queries } from '../../platform/database/gateway.js';
import { type Cell, countedCells } from '../response/rollup-cells.js';
import type { Ground } from './ground.js';
import type { Selection } from './selection.js';

/** The sums of one moment, and which moment it is. */
export interface Snapshot {
  readonly cells: readonly Cell[];
  /** When the last of these responses came; in the stepped modes the begin of the day of its step. */
  readonly asOf: Date | null;
  /** The last step counted; null in IDENTIFIED mode. */
  readonly step: number | null;
}

interface Row {
  readonly cells: readonly [number, string, string, Cell['what'], string, number][] | null;
  readonly submitted: string | null;
  readonly day: string | null;
  readonly step: number | null;
}

const response = `s."institution_id", s."campaign_id", s."id", s."version_id", s."path"`;
const summed = (cells: string) => `
  select json_agg(json_build_array("version", "key_id", "part", "what", "value", "tally")) as "cells"
  from (select "version", "key_id", "part", "what", "value", sum("tally") as "tally" from (${cells}) parts
    group by 1, 2, 3, 4, 5) sums`;
const latest = (condition: string) => `
  select to_char(max(s."submitted_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submitted",
    max(s."day")::text as "day", max(s."step") as "step"
  from "survey_response" s where s."institution_id" = $1 and s."campaign_id" = $2 and ${condition}`;

/** Sums and unfolded tail in one statement: one moment, however busy folding and submitting are. */
const everything = `
  with r as materialized (
    select ${response} from "survey_tail" t
    join "survey_response" s on s."institution_id" = t."institution_id" and s."id" = t."response_id"
    where t."institution_id" = $1 and t."campaign_id" = $2),
  ${countedCells('$3')}
  select sums."cells", latest.* from (${summed(`
    select "version_number"::int as "version", "key_id", "part", "what", "value", "tally" from "survey_rollup"
    where "institution_id" = $1 and "campaign_id" = $2
    union all select * from cells`)}) sums, `;
/** The latest by the index on submitted_at; how far the steps are, the campaign says. */
const byTime = `(select to_char((select s."submitted_at" from "survey_response" s
    where s."institution_id" = $1 and s."campaign_id" = $2 and s."submitted_at" is not null
    order by s."submitted_at" desc limit 1) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submitted",
    null as "day", null::int as "step") latest`;
const bySteps = `(select null as "submitted", to_char(c."counted_at" at time zone i."time_zone", 'YYYY-MM-DD') as "day",
    c."steps" as "step" from "survey_campaign" c join "institution" i on i."id" = c."institution_id"
  where c."institution_id" = $1 and c."id" = $2) latest`;

/** `RESPONSES`: the sums that are kept are not looked at, everything is counted again. */
export async function snapshotOf(
  queries: Queries,
  ground: Ground,
  selection: Selection,
  from: 'SUMS' | 'RESPONSES',
): Promise<Snapshot> {
  const { institutionId, campaign } = ground;
  const stepped = campaign.mode !== 'IDENTIFIED';
  const known = [institutionId, campaign.id, JSON.stringify(ground.items)];
  // The condition's parameters come after ours.
  const asked = selection.sql ?? (from === 'RESPONSES' ? 'true' : undefined);
  const condition = asked?.replace(/\$(\d+)/g, (_, at: string) => `$${Number(at) + known.length}`);
  const sql = condition
    ? `with r as materialized (
        select ${response} from "survey_response" s
        where s."institution_id" = $1 and s."campaign_id" = $2 and ${condition}),
      ${countedCells('$3')}
      select sums."cells", latest.* from (${summed('select * from cells')}) sums, (${latest(condition)}) latest`
    : `${everything}${stepped ? bySteps : byTime}`;
  const [row] = await queries.query<Row>(sql, [...known, ...selection.values]);
  const cells = (row?.cells ?? []).map(
    ([version, keyId, part, what, value, tally]): Cell => ({ version, keyId, part, what, value, tally }),
  );
  const at = stepped ? row?.day && `${row.day}T00:00:00Z` : row?.submitted;
  const step = stepped ? (selection.step ?? row?.step ?? 0) : null;
  return { cells, asOf: at ? new Date(at) : null, step };
}
