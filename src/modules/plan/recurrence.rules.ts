import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import { addPeriod, type Period, parsePeriod } from '../../kernel/period.js';

/** When something is due: once, or again and again up to a last day. */
export interface Recurrence {
  readonly dueOn: CivilDate;
  /** An ISO 8601 period; null: once. */
  readonly recurs: string | null;
  readonly recursUntil: CivilDate | null;
}

/** Recurrences are made this far ahead: 13 months. */
const HORIZON_DAYS = 396;
export const horizonOf = (day: CivilDate): CivilDate => addDays(day, HORIZON_DAYS);

/** So many obligations of a plan lie within one horizon at most. */
export const MOST_AHEAD = 2_000;

function periodOf(recurs: string): Period {
  const period = parsePeriod(recurs);
  if (!period) throw new Error(`not a period: ${recurs}`);
  return period;
}

const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How many days from one day to another, whichever comes first. */
export const daysApart = (one: CivilDate, other: CivilDate): number => Math.abs(daysBetween(one, other));

/** Days no further apart than this belong to the same one of what recurs. */
export function halfPeriod(recurs: string): number {
  const { months, days } = periodOf(recurs);
  return Math.floor((months * 30 + days) / 2);
}

/**
 * The days from `since` to `until`, and at least one that is not over: however seldom something recurs, and however much
 * of it is done ahead, there is a next time. Counted from the first day, so that nothing drifts.
 */
export function dueDays(
  { dueOn, recurs, recursUntil }: Recurrence,
  since: CivilDate,
  until: CivilDate,
  isOver: (day: CivilDate) => boolean = () => false,
): CivilDate[] {
  if (recurs === null) return dueOn >= since ? [dueOn] : [];
  const period = periodOf(recurs);
  const longest = period.months * 31 + period.days;
  const days: CivilDate[] = [];
  let goesOn = false;
  let last = '';
  for (let times = Math.max(0, Math.floor(daysBetween(dueOn, since) / longest)); ; times += 1) {
    const day = addPeriod(dueOn, period, times);
    if (day <= last || (recursUntil !== null && day > recursUntil) || (day > until && goesOn)) return days;
    last = day;
    if (day < since) continue;
    days.push(day);
    goesOn ||= !isOver(day);
  }
}

/**
 * The items without which the others would make no more than a case may have ahead; none where all fit. Those that
 * recur most often are named first.
 */
export function crowding<T extends Recurrence>(items: readonly T[]): T[] {
  const counted = items
    .map((item) => ({ item, count: dueDays(item, item.dueOn, horizonOf(item.dueOn)).length }))
    .toSorted((one, other) => other.count - one.count);
  let total = counted.reduce((sum, { count }) => sum + count, 0);
  return counted.flatMap(({ item, count }) => {
    if (total <= MOST_AHEAD) return [];
    total -= count;
    return [item];
  });
}
