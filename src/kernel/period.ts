import { addDays, type CivilDate } from './civil-date.js';

/** A stretch of the calendar: whole months, and days. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

const pattern = /^P(?!$)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

/** Reads an ISO 8601 duration of whole days or more, such as `P1M`; null for any other text, and for none at all. */
export function parsePeriod(text: string): Period | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  return period.months === 0 && period.days === 0 ? null : period;
}

/**
 * The day so many periods later. Counted from the first day, so that nothing drifts: monthly from 31 January is
 * 28 February, then 31 March.
 */
export function addPeriod(from: CivilDate, { months, days }: Period, times = 1): CivilDate {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months * times, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months * times, Math.min(day, last)));
  return addDays(moved.toISOString().slice(0, 10), days * times);
}
