import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { House, JobWork } from '../../platform/job/house-act.js';
import { serveEach } from '../../platform/job/serve-each.js';

import { lastDay } from '../cooperation/last-day.js';
import { missedBy } from './cadence.rules.js';
import { type DueCase, onCase, type WatchedCase } from './execution-house.js';
import { cadencesOf, keepCadence } from './meeting-cadence.js';
import { endObligations } from './obligations-end.js';
import { extendSeries } from './obligations-keep.js';

/** The latest day it is anywhere: what is not due there is due nowhere, and an index can tell so. */
const latest = `($1::timestamptz at time zone 'Pacific/Kiritimati')::date`;
const today = `($1::timestamptz at time zone i."time_zone")::date`;

/** Cases in which something falls due while their agreement runs, or something is open that it never reached. */
const due = `select distinct s."institution_id" as "institutionId", s."cooperation_id" as "cooperationId" from (
    select o."institution_id", o."cooperation_id", o."due_on", true as "runs"
    from "obligation" o join "institution" i on i."id" = o."institution_id"
    where o."status" in ('PLANNED', 'DUE') and o."due_soon_on" <= ${latest}
      and ((o."status" = 'PLANNED' and o."due_soon_on" <= ${today}) or o."due_on" < ${today})
    union all
    select m."institution_id", m."cooperation_id", m."due_on", true
    from "meeting_cadence" m join "institution" i on i."id" = m."institution_id"
    where m."ended_at" is null and m."due_on" < ${latest} and m."due_on" < ${today}
    union all
    select o."institution_id", o."cooperation_id", o."due_on", false from "obligation" o
    where o."status" in ('PLANNED', 'DUE')
  ) s join "cooperation" c on c."institution_id" = s."institution_id" and c."id" = s."cooperation_id"
  join "institution" i on i."id" = s."institution_id"
  cross join lateral (select ${lastDay('c', 'i')} as "on") l
  where case when s."runs" then coalesce(s."due_on" <= l."on", true) else s."due_on" > l."on" and l."on" < ${today} end
  limit 1000`;

/** Tells of what falls due: each thing once, however many processes look; what a look cannot serve the next one does. */
export async function dueRound(house: House): Promise<void> {
  const found = await house.gateway.system.query<DueCase>(due, [house.clock.now().toISOString()]);
  await serveEach(found, (one) =>
    onCase(house, one, async (work, held) => {
      await obligationsDue(work, held);
      await meetingsMissed(work, held);
      await endObligations(work, held);
    }),
  );
}

interface Moved {
  readonly id: string;
  readonly version: number;
  readonly status: 'DUE' | 'OVERDUE';
  readonly series: string;
  readonly recurring: boolean;
  readonly party: string;
  readonly kind: string;
  readonly dueOn: CivilDate;
  readonly percent: string;
}

async function obligationsDue(work: JobWork, held: WatchedCase): Promise<void> {
  const moved = await work.query<Moved>(
    `update "obligation" set "status" = case when "due_on" < $3 then 'OVERDUE' else 'DUE' end, "updated_at" = $4,
       "version" = "version" + 1
     where "institution_id" = $1 and "cooperation_id" = $2
       and (("status" = 'PLANNED' and "due_soon_on" <= $3) or ("status" in ('PLANNED', 'DUE') and "due_on" < $3))
       and ($5::date is null or "due_on" <= $5)
     returning "id", "version", "status", "series", "recurring", "party", "kind", "due_on"::text as "dueOn",
       "percent"::text as "percent"`,
    [work.institutionId, held.id, held.today, work.now.toISOString(), held.lastDay],
  );
  for (const one of moved.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)))
    work.announce({
      kind: one.status === 'OVERDUE' ? 'OBLIGATION_OVERDUE' : 'OBLIGATION_DUE_SOON',
      subjectType: 'Obligation',
      subjectId: one.id,
      subjectVersion: one.version,
      facts: {
        ...{ cooperationId: held.id, party: one.party, commitmentKind: one.kind },
        ...{ dueOn: one.dueOn, percent: one.percent },
      },
    });
  for (const series of new Set(moved.flatMap((one) => (one.recurring ? [one.series] : []))))
    await extendSeries(work, held.id, series, held);
}

async function meetingsMissed(work: JobWork, held: WatchedCase): Promise<void> {
  const { today, lastDay: last } = held;
  const until = last !== null && last < today ? addDays(last, 1) : today;
  for (const cadence of await cadencesOf(work, work.institutionId, held.id)) {
    if (cadence.endedAt) continue;
    const { missed, state } = missedBy(cadence, until);
    if (missed.length === 0) continue;
    await keepCadence(work, work.institutionId, cadence.id, state);
    for (const [index, dueOn] of missed.entries())
      work.announce({
        kind: 'MEETING_CADENCE_MISSED',
        subjectType: 'MeetingCadence',
        subjectId: cadence.id,
        subjectVersion: 1,
        facts: { cooperationId: held.id, dueOn, missed: cadence.missed + index + 1 },
      });
  }
}
