import { type CountMode, counted, lengthIn } from '../../engines/calendar/count.js';
import type { Queries } from '../../platform/database/gateway.js';
import { doubtsOf, loadStandard } from '../calendar/calendar-load.js';

/** What a class says of time. */
export interface ClassTimes {
  readonly mode: string;
  readonly answerWithin: string;
  readonly closeWithin: string;
}

export interface Deadlines {
  readonly answerDueAt: Date;
  readonly closeDueAt: Date;
  /** Whether nothing unconfirmed lies before them. */
  readonly dueConfirmed: boolean;
}

/** By when a complaint is answered and closed, by the institution's calendar; null where nobody works for years. */
export async function deadlinesOf(
  work: Queries & { readonly institutionId: string },
  { mode, answerWithin, closeWithin }: ClassTimes,
  from: Date,
): Promise<Deadlines | null> {
  const standing = await loadStandard(work, work.institutionId);
  const within = (duration: string): Date | null => {
    const length = lengthIn(duration);
    return length && counted(standing.calendar, from, length, mode as CountMode);
  };
  const [answerDueAt, closeDueAt] = [within(answerWithin), within(closeWithin)];
  if (!answerDueAt || !closeDueAt) return null;
  const last = new Date(Math.max(answerDueAt.getTime(), closeDueAt.getTime()));
  return { answerDueAt, closeDueAt, dueConfirmed: doubtsOf(standing, mode as CountMode, from, last).length === 0 };
}
