import type { Calendar } from './calendar.js';
import { type CountMode, countsWork } from './count.js';
import { movedByWork, workBetween } from './working-time.js';

/** A time that does not count. Several of one clock never overlap, and stand in order. */
export interface Pause {
  readonly from: Date;
  readonly to: Date;
}

/** What passes between two instants in a mode, in milliseconds: working time, or the time of the clock. */
export const passed = (calendar: Calendar, mode: CountMode, from: Date, to: Date): number =>
  countsWork(mode) ? workBetween(calendar, from, to) : to.getTime() - from.getTime();

/** The instant at which this much more has passed in a mode; null where nobody works for years. */
export const further = (calendar: Calendar, mode: CountMode, from: Date, milliseconds: number): Date | null =>
  countsWork(mode)
    ? movedByWork(calendar, from, milliseconds, 1)
    : new Date(Math.min(from.getTime() + milliseconds, LATEST));

const LATEST = Date.parse('9999-12-30T00:00:00Z');

/** What has passed from one instant to a later one without the pauses. Adds up over any split of the time. */
export function elapsed(
  calendar: Calendar,
  mode: CountMode,
  from: Date,
  to: Date,
  pauses: readonly Pause[] = [],
): number {
  const within = pauses.flatMap((pause) => {
    const [begin, end] = [latest(pause.from, from), earliest(pause.to, to)];
    return begin < end ? [passed(calendar, mode, begin, end)] : [];
  });
  return within.reduce((sum, one) => sum - one, passed(calendar, mode, from, to));
}

/** An instant moved on by the pauses that began before it was reached: what they took is made up for in the same mode. */
export function putOff(calendar: Calendar, mode: CountMode, at: Date, pauses: readonly Pause[]): Date | null {
  let reached: Date | null = at;
  for (const { from, to } of pauses)
    if (reached && from < reached) reached = further(calendar, mode, reached, passed(calendar, mode, from, to));
  return reached;
}

const latest = (a: Date, b: Date): Date => (a > b ? a : b);
const earliest = (a: Date, b: Date): Date => (a < b ? a : b);
