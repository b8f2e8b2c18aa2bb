import DataLoader from 'dataloader';
import { lengthIn } from '../../engines/calendar/count.js';
import { explained, noteOf } from '../../engines/calendar/explain.js';
import type { Queries } from '../../platform/database/gateway.js';
import { doubtsOf, type LoadedCalendar } from '../calendar/calendar-load.js';
import { caller, type Request } from '../identity/request.js';
import { calendarBy } from './clock-rows.js';
import { type Measure, timesOf } from './clock-times.js';
import type { ServiceClockExplanationType } from './service-clock.type.js';

interface Row extends Measure {
  readonly id: string;
  readonly status: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly calendarId: string | null;
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[];
}

/** By request: the clocks of a page are explained together. */
const loaders = new WeakMap<Request, DataLoader<string, ServiceClockExplanationType>>();

export function explanationOf(clockId: string, request: Request): Promise<ServiceClockExplanationType> {
  const loader =
    loaders.get(request) ?? new DataLoader<string, ServiceClockExplanationType>((ids) => explainAll(request, ids));
  loaders.set(request, loader);
  return loader.load(clockId);
}

const sql = `select k."id", k."status", k."started_at" as "startedAt", k."due_at" as "dueAt", s."mode", s."within",
    s."warnings", s."calendar_id" as "calendarId",
    (select coalesce(json_agg(json_build_object('from', p."started_at", 'to', p."ended_at") order by p."number"), '[]')
     from "service_pause" p where p."institution_id" = k."institution_id" and p."clock_id" = k."id") as "pauses"
  from "service_clock" k join "service_standard" s on s."institution_id" = k."institution_id" and s."id" = k."standard_id"
  where k."institution_id" = $1 and k."id" = any($2::uuid[])`;

async function explainAll(request: Request, ids: readonly string[]): Promise<ServiceClockExplanationType[]> {
  const { institutionId } = caller(request);
  const { gateway, clock } = request.runner;
  const rows: Queries & { institutionId: string } = {
    institutionId,
    query: (text, values) => gateway.read(institutionId, text, values),
  };
  const found = new Map((await rows.query<Row>(sql, [institutionId, ids])).map((row) => [row.id, row]));
  const calendars = new Map<string | null, LoadedCalendar>();
  for (const { calendarId } of found.values())
    if (!calendars.has(calendarId)) calendars.set(calendarId, await calendarBy(rows, calendarId));
  return ids.map((id) => {
    const row = found.get(id);
    const loaded = row && calendars.get(row.calendarId);
    if (!loaded) throw new Error('a clock is never deleted');
    return explain(row, loaded, clock.now());
  });
}

function explain(row: Row, loaded: LoadedCalendar, now: Date): ServiceClockExplanationType {
  const { mode, startedAt, status } = row;
  const paused = status === 'PAUSED';
  const pauses = row.pauses.map(({ from, to }) => ({ from: new Date(from), to: to === null ? now : new Date(to) }));
  const { dueAt } = timesOf(
    loaded,
    row,
    startedAt,
    pauses.filter((_, index) => row.pauses[index]?.to !== null),
  );
  const end = paused ? new Date(Math.max(now.getTime(), startedAt.getTime())) : dueAt;
  const length = lengthIn(row.within) ?? { weeks: 0, days: 0, minutes: 0 };
  return {
    dueAt: paused ? null : dueAt,
    differs: dueAt.getTime() !== row.dueAt.getTime(),
    timeZone: loaded.calendar.zone,
    doubts: doubtsOf(loaded, mode, startedAt, end),
    stretches: explained(loaded.calendar, mode, length, startedAt, end, pauses).map((stretch) => ({
      ...stretch,
      note: noteOf(stretch),
    })),
  };
}
