import { attainmentOf, attainmentOfAll } from '../../engines/statistics/attainment.js';
import { decimalText } from '../../kernel/exact/round.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Direction } from './plan.rules.js';

const DECIMALS = 2;

interface Measured {
  readonly id: string;
  readonly planId: string;
  readonly direction: Direction;
  readonly baseline: string | null;
  readonly target: string;
  readonly value: string | null;
  readonly on: string | null;
}

/** Works the figures of a case's plans out anew, so that lists can be filtered by them; what was superseded stays. */
export async function recountAttainment(work: Work<Actor>, cooperationId: string): Promise<void> {
  const measured = await work.query<Measured>(
    `select i."id", i."plan_id" as "planId", i."direction", i."baseline"::text, i."target"::text,
       v."value"::text as "value", v."on"::text as "on"
     from "plan" p join "plan_indicator" i on i."institution_id" = p."institution_id" and i."plan_id" = p."id"
     left join lateral (select v."value", v."on" from "plan_indicator_value" v
       where v."institution_id" = i."institution_id" and v."series_id" = i."series_id"
       order by v."on" desc, v."at" desc, v."id" desc limit 1) v on true
     where p."institution_id" = $1 and p."cooperation_id" = $2 and p."status" <> 'SUPERSEDED'`,
    [work.institutionId, cooperationId],
  );
  const figures = measured.map((one) => ({ ...one, of: one.value === null ? null : attainmentOf(one, one.value) }));
  const plans = [...new Set(figures.map(({ planId }) => planId))].map((id) => {
    const all = attainmentOfAll(figures.filter(({ planId }) => planId === id).map((one) => one.of));
    return { id, percent: all && decimalText(all, DECIMALS) };
  });
  await work.query(
    `with counted as (
       update "plan_indicator" i set "latest_value" = f."value", "latest_on" = f."on", "attainment_percent" = f."percent"
       from json_to_recordset($3) as f("id" uuid, "value" numeric, "on" date, "percent" numeric)
       where i."institution_id" = $1 and i."id" = f."id")
     update "plan" p set "attainment_percent" = t."percent"
     from "plan" o left join json_to_recordset($4) as t("id" uuid, "percent" numeric) on t."id" = o."id"
     where o."institution_id" = $1 and o."cooperation_id" = $2 and o."status" <> 'SUPERSEDED'
       and p."institution_id" = $1 and p."id" = o."id"`,
    [
      work.institutionId,
      cooperationId,
      JSON.stringify(
        figures.map(({ id, value, on, of }) => ({ id, value, on, percent: of && decimalText(of, DECIMALS) })),
      ),
      JSON.stringify(plans),
    ],
  );
}
