import type { Value } from '../value.js';

/** A day that was computed. Unlike a text it is compared as a day; `time` is NaN for a day that does not exist. */
export class Day {
  readonly time: number;

  constructor(time: number) {
    this.time = time;
  }
}

/** A value while an expression is worked out. */
export type Inner = Value | Day | readonly Inner[];

const MS_A_DAY = 86_400_000;

/** The day that a computed day or a text `YYYY-MM-DD` says; none for what is empty. */
export function dayOf(value: Inner): Day | undefined {
  if (value instanceof Day) return value;
  return typeof value === 'string' ? new Day(Date.parse(`${value}T00:00:00Z`)) : undefined;
}

/** As it is kept in an answer. A day outside the years 1 to 9999 cannot be. */
export function civilDateOf({ time }: Day): string | undefined {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

export const dateUnits = ['days', 'months', 'years'] as const;
export type DateUnit = (typeof dateUnits)[number];
export const isDateUnit = (unit: Inner): unit is DateUnit => dateUnits.some((one) => one === unit);

/** A month too short for the day runs over into the next, as SurveyJS lets it (31 January + 1 month = 3 March). */
export function addTo(day: Day, amount: number, unit: DateUnit): Day {
  const date = new Date(day.time);
  if (unit === 'days') date.setUTCDate(date.getUTCDate() + amount);
  if (unit === 'months') date.setUTCMonth(date.getUTCMonth() + amount);
  if (unit === 'years') date.setUTCFullYear(date.getUTCFullYear() + amount);
  return new Day(date.getTime());
}

/** Whole days between two days, whichever comes first. */
export const daysBetween = (one: Day, other: Day): number => Math.abs(other.time - one.time) / MS_A_DAY;

/** Full months from one day to another, less than zero when the other comes first. */
export function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [new Date(from.time), new Date(to.time)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** Full years from one day to another, towards zero. */
export function yearsBetween(from: Day, to: Day): number {
  const years = Math.trunc(monthsBetween(from, to) / 12);
  return Number.isNaN(years) ? 0 : years;
}
