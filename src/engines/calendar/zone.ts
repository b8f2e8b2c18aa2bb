import { addDays, type CivilDate } from '../../kernel/civil-date.js';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Made once a zone: making one takes longer than all else that is asked of it. There are some hundred zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  clocks.set(zone, made);
  return made;
}

/** Whether the machine knows a zone by this name, as it is in the tables (`Asia/Makassar`). */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far the clock on the wall is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: number, zone: string): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    clockOf(zone).format(at).match(/\d+/g) ?? []
  ).map(Number);
  const wall = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  wall.setUTCFullYear(year, month - 1, day);
  return wall.getTime() - Math.floor(at / 1000) * 1000;
}

/** What the clock on the wall shows: the day, and the milliseconds since its midnight. */
export function wallAt(at: Date, zone: string): { readonly date: CivilDate; readonly time: number } {
  const wall = at.getTime() + offsetAt(at.getTime(), zone);
  return { date: new Date(wall).toISOString().slice(0, 10), time: ((wall % DAY) + DAY) % DAY };
}

/** A time through which the clock keeps one distance from UTC. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** All instants that could be of this day, in stretches. Clocks are never changed twice in two days. */
function stretchesAround(date: CivilDate, zone: string): Stretch[] {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const [from, to] = [midnight - 16 * HOUR, midnight + 40 * HOUR];
  const [before, after] = [offsetAt(from, zone), offsetAt(to, zone)];
  if (before === after) return [{ from, to, offset: before }];
  let [last, first] = [from, to];
  while (first - last > 1000) {
    const middle = Math.floor((last + first) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) last = middle;
    else first = middle;
  }
  return [
    { from, to: first, offset: before },
    { from: first, to, offset: after },
  ];
}

/** A time between two instants; `to` does not belong to it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/**
 * When the clock on the wall shows a time of these minutes on a day, in order: nothing where clocks skip it, twice where
 * they show it twice.
 */
export function passagesOn(
  date: CivilDate,
  intervals: readonly { readonly from: number; readonly to: number }[],
  zone: string,
): Passage[] {
  if (intervals.length === 0) return [];
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const found = stretchesAround(date, zone)
    .flatMap((stretch) =>
      intervals.map(({ from, to }) => ({
        from: Math.max(midnight + from * 60_000 - stretch.offset, stretch.from),
        to: Math.min(midnight + to * 60_000 - stretch.offset, stretch.to),
      })),
    )
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: Passage[] = [];
  for (const passage of found) {
    const last = joined.at(-1);
    if (last && last.to === passage.from) joined[joined.length - 1] = { from: last.from, to: passage.to };
    else joined.push(passage);
  }
  return joined;
}

/**
 * The instant at which the clock on the wall shows this: the first where it does twice; where it never does, as far
 * after the gap as the time is after the gap's beginning.
 */
export function instantOf(date: CivilDate, time: number, zone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + time;
  const stretches = stretchesAround(date, zone);
  const shown = stretches.find(({ from, to, offset }) => wall - offset >= from && wall - offset < to);
  return new Date(wall - (shown ?? stretches[0] ?? { offset: 0 }).offset);
}

/** The days a count may look at: some twenty years, and none beyond the four-digit years. */
export const FARTHEST = 7_320;
export const isWritable = (date: CivilDate): boolean => date > '0001-01-03' && date < '9999-12-28';
export const nextDay = (date: CivilDate, direction: 1 | -1): CivilDate => addDays(date, direction);
