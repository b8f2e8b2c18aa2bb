import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';
import { fulfilledPercent } from './fulfilled-percent.js';
import { lastLife } from './last-life.js';

interface Seen {
  readonly id: string;
  readonly total: number;
  readonly overdue: number;
  readonly fulfilled: number | null;
  readonly meetings: number;
  readonly idle: number;
}

/** By the day it is now, whether or not anybody has been told yet. */
const sql = `select c."id", o."total", o."overdue", o."fulfilled",
    (select count(*)::int from "meeting_cadence" m where m."institution_id" = $1 and m."cooperation_id" = c."id"
      and m."ended_at" is null and (m."missed" > 0 or m."due_on" < t."today")) as "meetings",
    (t."today" - ${lastLife('c', 'i')})::int as "idle"
  from "cooperation" c join "institution" i on i."id" = c."institution_id"
  cross join lateral (select ($2::timestamptz at time zone i."time_zone")::date as "today") t
  cross join lateral (select count(*) filter (where b."status" <> 'DROPPED')::int as "total",
      count(*) filter (where b."status" in ('PLANNED', 'DUE', 'OVERDUE') and b."due_on" < t."today")::int as "overdue",
      ${fulfilledPercent('b', 't."today"')}::float8 as "fulfilled"
    from "obligation" b where b."institution_id" = $1 and b."cooperation_id" = c."id") o
  where c."institution_id" = $1 and c."id" = any($3)`;

/** What guards may ask of the execution. */
export const executionObserver: Observer = {
  names: [
    'obligations.total',
    'obligations.overdue',
    'obligations.fulfilledPercent',
    'meetings.overdue',
    'activity.idleDays',
  ],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const ids = cases.map(({ id }) => id);
    const rows = await work.query<Seen>(sql, [work.institutionId, work.now.toISOString(), ids]);
    return new Map(rows.map((row) => [row.id, observed(row)]));
  },
};

const observed = ({ total, overdue, fulfilled, meetings, idle }: Seen): Observed => ({
  ...{ 'obligations.total': total, 'obligations.overdue': overdue },
  ...(fulfilled === null ? {} : { 'obligations.fulfilledPercent': fulfilled }),
  ...{ 'meetings.overdue': meetings, 'activity.idleDays': idle },
});
