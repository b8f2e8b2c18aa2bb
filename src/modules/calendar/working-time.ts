import { type CountMode, counted, isCountable, lengthIn } from '../../engines/calendar/count.js';
import { isWorkingAt, nextWorkingMoment, workBetween } from '../../engines/calendar/working-time.js';
import type { Queries } from '../../platform/database/gateway.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import type { WorkingTimeType } from './calendar.type.js';
import { doubtsOf, loadCalendar } from './calendar-load.js';

export interface WorkingTimeAsked {
  readonly from: Date;
  readonly duration: string;
  readonly mode: CountMode;
  readonly before: boolean;
  readonly calendarId: string | null;
}

/**
 * What a front end must know of a time to keep; null for a calendar that is not there, undefined for no duration or an
 * instant at the end of all years.
 */
export async function workingTime(
  queries: Queries,
  institutionId: string,
  { from, duration, mode, before, calendarId }: WorkingTimeAsked,
): Promise<WorkingTimeType | null | undefined> {
  const length = lengthIn(duration);
  if (!length || !isCountable(from)) return undefined;
  const id = calendarId === null ? null : rowId('cal', calendarId);
  const loaded = calendarId !== null && id === null ? null : await loadCalendar(queries, institutionId, id);
  if (!loaded) return null;
  const { calendar } = loaded;
  const due = counted(calendar, from, length, mode, before ? -1 : 1);
  const doubts = due === null ? [] : doubtsOf(loaded, mode, from, due);
  return {
    due,
    confirmed: due !== null && doubts.length === 0,
    doubts,
    isWorking: isWorkingAt(calendar, from),
    nextWorkingMoment: nextWorkingMoment(calendar, from),
    workingMinutes: due && isNear(from, due) ? Math.floor(Math.abs(workBetween(calendar, from, due)) / 60_000) : null,
    calendarId: loaded.id === null ? null : globalId('cal', loaded.id),
    timeZone: calendar.zone,
    mode,
  };
}

/** Working minutes are summed day by day. */
const FARTHEST = 20 * 366 * 86_400_000;
const isNear = (from: Date, due: Date): boolean => Math.abs(due.getTime() - from.getTime()) < FARTHEST;
