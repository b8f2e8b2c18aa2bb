import { counted, type Length } from '../../engines/calendar/count.js';
import type { CalendarMode } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { doubtsOf, type LoadedCalendar } from '../calendar/calendar-load.js';

export type ClockStarted = Extract<Event, { type: 'TimerStarted' }>;

/** When a clock runs out, and whether that is sure: nothing unconfirmed lies between. */
export interface Due {
  readonly at: Date;
  readonly confirmed: boolean;
}

/**
 * How the modes of an SOP are counted: in WORKING_DAYS a day is a working day, in HOURS the working time of one; hours
 * are working hours in both. Null: by the calendar on the wall, through nights and holidays.
 */
const workModes = {
  WORKING_DAYS: 'WORKING_DAYS',
  HOURS: 'WORKING_HOURS',
  CALENDAR_DAYS: null,
} as const satisfies Record<CalendarMode, string | null>;

/** Whether an event starts a clock that hangs on when the institution works. */
export const countsByWork = (event: Event): event is ClockStarted =>
  event.type === 'TimerStarted' && 'after' in event.due && workModes[event.calendar] !== null;

/**
 * When a clock that was started runs out. `standing` is needed by clocks that count by work. What counts back from a day
 * counts the days of the calendar in every mode: 90 days before an agreement ends are 90 days.
 */
export function dueAt({ at, due, calendar: mode }: ClockStarted, standing: LoadedCalendar | null): Due {
  if ('before' in due)
    return { at: moved(new Date(`${due.date}T00:00:00Z`), partsOf(due.before), -1), confirmed: true };
  const begins = new Date(due.since ?? at);
  const counts = workModes[mode];
  const parts = partsOf(due.after);
  const { months, weeks, days, minutes } = parts;
  const plain = { at: moved(begins, parts, 1), confirmed: true };
  if (counts === null || (days === 0 && minutes === 0)) return plain;
  if (!standing) throw new Error('a clock that counts by work, and no calendar');
  const from = moved(begins, { months, weeks, days: 0, minutes: 0 }, 1);
  const reached = counted(standing.calendar, from, { weeks: 0, days, minutes }, counts);
  // Where nobody works for years, a day is a day.
  if (!reached) return { ...plain, confirmed: false };
  return { at: reached, confirmed: doubtsOf(standing, counts, from, reached).length === 0 };
}

interface Parts extends Length {
  readonly months: number;
}

function partsOf(duration: string): Parts {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  if (!match) throw new Error(`not a duration: ${duration}`);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { months: years * 12 + months, weeks, days, minutes: hours * 60 + minutes };
}

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T00:00:00Z');

/** An instant this far away by the calendar on the wall. */
function moved(from: Date, { months, weeks, days, minutes }: Parts, direction: 1 | -1): Date {
  const date = new Date(from);
  date.setUTCMonth(date.getUTCMonth() + direction * months);
  const milliseconds = ((weeks * 7 + days) * 24 * 60 + minutes) * 60_000;
  // Far away is far enough: PostgreSQL knows no year 0, and JavaScript ends at 275760.
  const at = date.getTime() + direction * milliseconds;
  const reached = Number.isNaN(at) ? (direction > 0 ? latest : earliest) : at;
  return new Date(Math.min(Math.max(reached, earliest), latest));
}
