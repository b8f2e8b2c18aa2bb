import { counted, lengthIn } from '../../engines/calendar/count.js';
import { further, type Pause, passed, putOff } from '../../engines/calendar/elapsed.js';
import { doubtsOf, type LoadedCalendar } from '../calendar/calendar-load.js';
import type { Standard, Warning } from './service-standard.rules.js';

export type RungKind = 'WARN' | 'BREACH';

/** A moment of a clock that is told, once. */
export interface Rung {
  readonly timer: string;
  readonly kind: RungKind;
  readonly at: Date;
}

export interface Times {
  readonly dueAt: Date;
  /** Whether nothing unconfirmed lies before it. */
  readonly confirmed: boolean;
  readonly rungs: readonly Rung[];
}

export type Measure = Pick<Standard, 'within' | 'mode' | 'warnings'>;

/** What is due is in time: it is too late from the next millisecond on. */
export const tooLate = (dueAt: Date): Date => new Date(dueAt.getTime() + 1);

const LATEST = new Date('9999-12-30T00:00:00Z');

/** When a clock is due and when it is told of, counted from its start. Pauses that began before are made up for. */
export function timesOf(loaded: LoadedCalendar, measure: Measure, from: Date, pauses: readonly Pause[] = []): Times {
  const { calendar } = loaded;
  const { within, mode, warnings } = measure;
  const length = lengthIn(within);
  if (!length) throw new Error(`not a length: ${within}`);
  const reached = counted(calendar, from, length, mode);
  // Where nobody works for years, a day is a day.
  const unpaused = reached ?? counted(calendar, from, length, 'HOURS') ?? LATEST;
  const moved = (at: Date): Date => putOff(calendar, mode, at, pauses) ?? at;
  const dueAt = moved(unpaused);
  const warned = warnings.map(({ percent, before }: Warning, index): Rung => {
    const back = before === null ? null : lengthIn(before);
    const part = Math.floor((passed(calendar, mode, from, unpaused) * (percent ?? 0)) / 100);
    const at = back ? counted(calendar, unpaused, back, mode, -1) : further(calendar, mode, from, part);
    return { timer: `WARN:${index + 1}`, kind: 'WARN', at: moved(at === null || at < from ? from : at) };
  });
  return {
    dueAt,
    confirmed: reached !== null && doubtsOf(loaded, mode, from, dueAt).length === 0,
    rungs: [...warned, { timer: 'BREACH', kind: 'BREACH', at: tooLate(dueAt) }],
  };
}
