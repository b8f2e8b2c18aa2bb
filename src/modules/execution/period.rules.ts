import type { CivilDate } from '../../kernel/civil-date.js';

const pattern = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DAY = 86_400_000;
const LAST = Date.parse('9999-12-31T00:00:00Z');

/** Whether it is an ISO 8601 period of days, weeks, months or years that leads anywhere. */
export const isPeriod = (value: string): boolean => {
  const parts = pattern.exec(value);
  return parts?.slice(1).some((part) => Number(part ?? 0) > 0) ?? false;
};

/**
 * The day a period comes to when it is counted `times` over from a day: always from the first day, so that a month from
 * the 31st is the last day of a short month, and the 31st again after it.
 */
export function periodsAfter(from: CivilDate, period: string, times: number): CivilDate {
  const match = pattern.exec(period);
  if (!match || !isPeriod(period)) throw new Error(`not a period: ${period}`);
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0) * times);
  const start = new Date(`${from}T00:00:00Z`);
  const month = start.getUTCMonth() + years * 12 + months;
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const at = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastOfMonth));
  // Far away is far enough: PostgreSQL and the contract end there too.
  const moved = at + (weeks * 7 + days) * DAY;
  return new Date(Number.isNaN(moved) ? LAST : Math.min(moved, LAST)).toISOString().slice(0, 10);
}

/** Whole days from one day to another; below zero when the other comes before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
