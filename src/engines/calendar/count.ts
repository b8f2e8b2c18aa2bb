import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { Calendar } from './calendar.js';
import { movedByDays, movedByWork } from './working-time.js';
import { DAY, instantOf, isWritable, wallAt } from './zone.js';

/**
 * What "one day" means, by name, since rules that say no more can be read in each of these ways.
 * WORKING_DAYS: to the end of the next working day; the day it begins on does not count. Hours are working hours.
 * WORKING_HOURS: as much working time as a mean working day of the week has, from the very minute.
 * CALENDAR_DAYS: the same time of the clock on the next day, whatever day that is. Hours pass by night too.
 * HOURS: 24 hours later (1×24 jam).
 */
export const countModes = ['WORKING_DAYS', 'WORKING_HOURS', 'CALENDAR_DAYS', 'HOURS'] as const;
export type CountMode = (typeof countModes)[number];

/** How long, in whole numbers from 0. Weeks are of seven days of the calendar in every mode. */
export interface Length {
  readonly weeks: number;
  readonly days: number;
  readonly minutes: number;
}

/** Weeks, days, hours and minutes of ISO 8601 (`P2W`, `P3D`, `PT4H30M`); null for anything else, months and years too. */
export function lengthIn(duration: string): Length | null {
  const match = /^P(?=.)(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/.exec(duration);
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { weeks, days, minutes: hours * 60 + minutes };
}

/** Whether holidays and working hours matter to a mode. */
export const countsWork = (mode: CountMode): boolean => mode === 'WORKING_DAYS' || mode === 'WORKING_HOURS';

/** The working minutes of a mean working day of the week. */
export function meanDay({ week }: Calendar): number {
  const days = week.filter((intervals) => intervals.length > 0);
  const minutes = days.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return days.length === 0 ? 0 : Math.round(minutes / days.length);
}

/**
 * The instant this long after another (before it, with -1), counted in a mode: weeks, then days, then the rest. Null
 * where no such instant is found within some twenty years of working days, or in the years of four digits.
 */
export function counted(
  calendar: Calendar,
  from: Date,
  { weeks, days, minutes }: Length,
  mode: CountMode,
  direction: 1 | -1 = 1,
): Date | null {
  if (!isCountable(from)) return null;
  const time = minutes * 60_000;
  if (mode === 'HOURS') return within(from.getTime() + direction * ((weeks * 7 + days) * DAY + time));
  const whole = weeks * 7 + (mode === 'CALENDAR_DAYS' ? days : 0);
  const day = whole === 0 ? from : sameTime(calendar.zone, from, direction * whole);
  if (day === null || mode === 'CALENDAR_DAYS') return day && within(day.getTime() + direction * time);
  if (mode === 'WORKING_HOURS') return movedByWork(calendar, day, days * meanDay(calendar) * 60_000 + time, direction);
  const reached = days === 0 ? day : movedByDays(calendar, wallAt(day, calendar.zone).date, days, direction);
  return reached && movedByWork(calendar, reached, time, direction);
}

/** The same time of the clock, so many days on. */
function sameTime(zone: string, from: Date, days: number): Date | null {
  if (within(from.getTime() + days * DAY) === null) return null;
  const { date, time } = wallAt(from, zone);
  return instantOf(addDays(date, days), time, zone);
}

/** Whether days around an instant can be written with four digits of a year, in every zone. */
export const isCountable = (at: Date): boolean => within(at.getTime()) !== null;

const within = (at: number): Date | null =>
  Number.isFinite(at) && Math.abs(at) < 8e15 && isWritable(dayOf(at)) ? new Date(at) : null;

/** Years beyond four digits sort as what they are not: their sign stands first. */
function dayOf(at: number): CivilDate {
  const iso = new Date(at).toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : '';
}
