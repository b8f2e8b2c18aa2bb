import { type CountMode, countsWork } from '../../engines/calendar/count.js';
import type { Pause } from '../../engines/calendar/elapsed.js';
import { lintCalendar } from '../../engines/calendar/lint.js';
import { addDays, type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { globalId } from '../../platform/read/global-id.js';
import type { LoadedCalendar } from '../calendar/calendar-load.js';
import { calendarBy, type Rows } from './clock-rows.js';
import { type Measure, timesOf } from './clock-times.js';
import { SOON } from './service-findings.rules.js';
import type { ServiceFindingType } from './service-report.type.js';

interface StandardRow {
  readonly code: string;
  readonly mode: CountMode;
  readonly calendarId: string | null;
  readonly validUntil: CivilDate | null;
}
interface ClockRow extends Measure {
  readonly calendarId: string | null;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly dueConfirmed: boolean;
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
}

const latest = `select distinct on ("code") "code", "mode", "calendar_id" as "calendarId", "valid_until"::text as "validUntil"
  from "service_standard" where "institution_id" = $1 order by "code", "edition" desc`;
const running = `select s."mode", s."within", s."warnings", s."calendar_id" as "calendarId", k."started_at" as "startedAt",
    k."due_at" as "dueAt", k."due_confirmed" as "dueConfirmed",
    (select coalesce(json_agg(json_build_object('from', p."started_at", 'to', p."ended_at") order by p."number"), '[]')
     from "service_pause" p where p."institution_id" = k."institution_id" and p."clock_id" = k."id") as "pauses"
  from "service_clock" k join "service_standard" s on s."institution_id" = k."institution_id" and s."id" = k."standard_id"
  where k."institution_id" = $1 and k."status" = 'RUNNING' order by k."due_at" limit 2000`;

const nothing = { standardCode: null, calendarId: null, calendarFinding: null, date: null };

/** What is doubtful in how times are counted, and what soon will be. */
export async function serviceFindings(rows: Rows, zone: string, now: Date): Promise<ServiceFindingType[]> {
  const today = civilDateIn(now, zone);
  const standards = await rows.query<StandardRow>(latest, [rows.institutionId]);
  const clocks = await rows.query<ClockRow>(running, [rows.institutionId]);
  const used = [...standards, ...clocks].filter(({ mode }) => countsWork(mode)).map(({ calendarId }) => calendarId);
  const calendars = new Map<string | null, LoadedCalendar>();
  for (const id of [...used, ...clocks.map((one) => one.calendarId)])
    if (!calendars.has(id)) calendars.set(id, await calendarBy(rows, id));
  const unconfirmed = clocks.filter((one) => !one.dueConfirmed).length;
  const differ = clocks.filter((one) => differs(one, calendars.get(one.calendarId))).length;
  return [
    ...[...new Set(used)].flatMap((id) => aboutCalendar(calendars.get(id), now)),
    ...(unconfirmed > 0 ? [{ ...nothing, code: 'CLOCKS_UNCONFIRMED' as const, count: unconfirmed }] : []),
    ...(differ > 0 ? [{ ...nothing, code: 'CLOCKS_DIFFER' as const, count: differ }] : []),
    ...standards
      .filter(({ validUntil }) => validUntil !== null && validUntil >= today && validUntil < addDays(today, SOON))
      .map(({ code, validUntil }) => ({
        ...{ ...nothing, code: 'STANDARD_ENDS' as const, count: 0 },
        ...{ standardCode: code, date: validUntil },
      })),
  ];
}

function aboutCalendar(loaded: LoadedCalendar | undefined, now: Date): ServiceFindingType[] {
  if (!loaded) return [];
  const { id, calendar } = loaded;
  if (id === null) return [{ ...nothing, code: 'NO_CALENDAR', count: 0 }];
  return lintCalendar(calendar, civilDateIn(now, calendar.zone)).map((finding) => ({
    ...{ ...nothing, code: 'CALENDAR' as const, count: finding.count, date: finding.date },
    ...{ calendarId: globalId('cal', id), calendarFinding: finding },
  }));
}

function differs(clock: ClockRow, loaded: LoadedCalendar | undefined): boolean {
  if (!loaded) return false;
  const pauses: Pause[] = clock.pauses.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));
  return timesOf(loaded, clock, clock.startedAt, pauses).dueAt.getTime() !== clock.dueAt.getTime();
}
