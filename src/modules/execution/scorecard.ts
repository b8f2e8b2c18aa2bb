import { fulfilledPercent } from './fulfilled-percent.js';

/** What has been told is over: the scorecard says what the statuses say, which a look keeps up to the minute. */
const told = fulfilledPercent('b', 'null::date');
const counts = (status: string): string => `count(*) filter (where b."status" ${status})::int`;
/** By the day it was done on; what its own side entered only after its day counts once the other side confirms it. */
const inTime = `b."status" = 'FULFILLED' and b."fulfilled_on" <= b."due_on" and not exists (
    select 1 from "obligation_fulfilment" f join "institution" z on z."id" = f."institution_id"
    where f."institution_id" = b."institution_id" and f."obligation_id" = b."id" and f."voided_at" is null
      and f."party" = b."party" and f."confirmed_at" is null and (f."at" at time zone z."time_zone")::date > b."due_on")`;

/** How each side of a case keeps its commitments, as SQL over the case's row. */
export const scorecardOf = (c: string): string => {
  const of = `from "obligation" b where b."institution_id" = ${c}."institution_id" and b."cooperation_id" = ${c}."id"
    and b."status" <> 'DROPPED'`;
  const kinds = `select b."party", b."kind", count(*)::int as "total", ${counts("= 'FULFILLED'")} as "fulfilled",
      ${counts("= 'OVERDUE'")} as "overdue", ${told}::text as "fulfilledPercent" ${of} group by b."party", b."kind"`;
  const parties = `select b."party", count(*)::int as "total", ${counts("in ('PLANNED', 'DUE')")} as "ahead",
      ${counts("= 'OVERDUE'")} as "overdue", ${counts("= 'FULFILLED'")} as "fulfilled",
      count(*) filter (where ${inTime})::int as "onTime", ${counts("= 'EXCUSED'")} as "excused",
      ${counts("= 'BREACHED'")} as "breached",
      round(100.0 * count(*) filter (where ${inTime})
        / nullif(count(*) filter (where b."status" in ('FULFILLED', 'OVERDUE', 'BREACHED')), 0), 2)::text as "onTimePercent",
      ${told}::text as "fulfilledPercent" ${of} group by b."party"`;
  return `(select coalesce(json_agg(to_jsonb(p) || jsonb_build_object('byKind',
      (select jsonb_agg(to_jsonb(k) - 'party' order by k."kind") from (${kinds}) k where k."party" = p."party")) order by p."party"), '[]')
    from (${parties}) p)`;
};
