import type { CivilDate } from '../../kernel/civil-date.js';
import { addPeriod, parsePeriod } from '../../kernel/period.js';

/** The day an ISO 8601 period of the plan comes to when it is counted so many times over from a day. */
export function periodsAfter(from: CivilDate, period: string, times: number): CivilDate {
  const read = parsePeriod(period);
  if (!read) throw new Error(`not a period: ${period}`);
  return addPeriod(from, read, times);
}

/** Whole days from one day to another; below zero when the other comes before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
