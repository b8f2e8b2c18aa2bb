import type { CivilDate } from '../../kernel/civil-date.js';
import { type Calendar, intervalsOn } from './calendar.js';
import { FARTHEST, isWritable, nextDay, type Passage, passagesOn, wallAt } from './zone.js';

const workOn = (calendar: Calendar, date: CivilDate): Passage[] =>
  passagesOn(date, intervalsOn(calendar, date), calendar.zone);

/** The days from one on (not itself), as far as anybody counts. */
function* daysFrom(date: CivilDate, direction: 1 | -1): Generator<CivilDate> {
  let day = date;
  for (let count = 0; count < FARTHEST && isWritable(day); count += 1) {
    day = nextDay(day, direction);
    yield day;
  }
}

/**
 * Working time in order, from the day before an instant's. Where clocks go back over midnight a day begins, ends and
 * begins again, so two days are merged.
 */
function* workFrom(calendar: Calendar, at: Date, direction: 1 | -1): Generator<Passage> {
  const first = nextDay(wallAt(at, calendar.zone).date, direction === 1 ? -1 : 1);
  let held = workOn(calendar, first);
  for (const day of daysFrom(first, direction)) {
    const coming = workOn(calendar, day);
    if (held.length === 0) {
      held = coming;
      continue;
    }
    const all = [...held, ...coming].sort((a, b) => (a.from - b.from) * direction);
    const end = Math.max(...held.map((one) => all.indexOf(one))) + 1;
    yield* all.slice(0, end);
    held = all.slice(end);
  }
}

/** Whether anybody works at an instant. */
export const isWorkingAt = (calendar: Calendar, at: Date): boolean =>
  workOn(calendar, wallAt(at, calendar.zone).date).some(({ from, to }) => from <= at.getTime() && at.getTime() < to);

/** The instant itself where it is of working time, else when that begins again; null when it does not for years. */
export function nextWorkingMoment(calendar: Calendar, at: Date): Date | null {
  for (const { from, to } of workFrom(calendar, at, 1))
    if (to > at.getTime()) return new Date(Math.max(from, at.getTime()));
  return null;
}

/** When this much working time will have passed, or had to begin; null when that is not so for years. */
export function movedByWork(calendar: Calendar, at: Date, milliseconds: number, direction: 1 | -1): Date | null {
  if (milliseconds === 0) return at;
  let left = milliseconds;
  const start = at.getTime();
  for (const passage of workFrom(calendar, at, direction)) {
    const [from, to] =
      direction === 1 ? [Math.max(passage.from, start), passage.to] : [passage.from, Math.min(passage.to, start)];
    if (to <= from) continue;
    if (left <= to - from) return new Date(direction === 1 ? from + left : to - left);
    left -= to - from;
  }
  return null;
}

/**
 * The end of the n-th working day after the day of an instant, or the beginning of the n-th before it: that day itself
 * does not count. Null when there are not so many for years.
 */
export function movedByDays(calendar: Calendar, date: CivilDate, days: number, direction: 1 | -1): Date | null {
  let left = days;
  for (const day of daysFrom(date, direction)) {
    const work = workOn(calendar, day);
    if (work.length === 0) continue;
    left -= 1;
    if (left === 0) return new Date(direction === 1 ? (work.at(-1)?.to ?? 0) : (work[0]?.from ?? 0));
  }
  return null;
}

/** The working time between two instants in milliseconds; less than nothing where they are the wrong way round. */
export function workBetween(calendar: Calendar, from: Date, to: Date): number {
  if (to < from) return -workBetween(calendar, to, from);
  let sum = 0;
  const last = nextDay(wallAt(to, calendar.zone).date, 1);
  for (let day = nextDay(wallAt(from, calendar.zone).date, -1); day <= last; day = nextDay(day, 1))
    for (const passage of workOn(calendar, day))
      sum += Math.max(0, Math.min(passage.to, to.getTime()) - Math.max(passage.from, from.getTime()));
  return sum;
}
