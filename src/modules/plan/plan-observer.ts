import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';

interface Seen {
  readonly id: string;
  readonly complete: boolean;
  readonly acknowledged: boolean;
  readonly version: number;
  readonly attainment: number | null;
}

/**
 * Of each case the version that is being made, if there is one, else the one in force: whether it is complete, and
 * acknowledged by all. The number and the attainment are of the one in force; 0 and unknown while there is none.
 */
const sql = `select c."id", coalesce(l."complete", false) as "complete", coalesce(l."status" = 'AGREED', false) as "acknowledged",
    coalesce(a."number", 0) as "version", a."attainment_percent"::float8 as "attainment"
  from unnest($2::uuid[]) as c("id")
  left join lateral (select p."complete", p."status" from "plan" p
    where p."institution_id" = $1 and p."cooperation_id" = c."id" order by p."number" desc limit 1) l on true
  left join "plan" a on a."institution_id" = $1 and a."cooperation_id" = c."id" and a."status" = 'AGREED'`;

/** What guards may ask of plans. */
export const planObserver: Observer = {
  names: ['plan.complete', 'plan.acknowledged', 'plan.version', 'indicators.attainmentPercent'],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const rows = await work.query<Seen>(sql, [work.institutionId, cases.map(({ id }) => id)]);
    return new Map(rows.map((row) => [row.id, observed(row)]));
  },
};

const observed = ({ complete, acknowledged, version, attainment }: Seen): Observed => ({
  ...{ 'plan.complete': complete, 'plan.acknowledged': acknowledged, 'plan.version': version },
  ...(attainment === null ? {} : { 'indicators.attainmentPercent': attainment }),
});
