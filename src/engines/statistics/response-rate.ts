import { checkCount } from './counts.js';
import type { Figure } from './figure.js';
import type { SampleSize } from './sample-size.js';
import { percentOf } from './share.js';

/** Who answered of those whom the invitation reached, against the sample that was required. */
export interface ResponseRate {
  readonly invited: number;
  /** The invitation came back. */
  readonly unreachable: number;
  readonly completed: number;
  /** Completed of invited less unreachable, percent; null when nobody was reached. */
  readonly rate: Figure;
  readonly required: SampleSize | null;
  /** How many answers are still missing to the required sample; 0 when it is met, null when none was set. */
  readonly missing: number | null;
  /** Null when no sample was required. */
  readonly met: boolean | null;
}

export interface Turnout {
  readonly invited: number;
  readonly unreachable: number;
  readonly completed: number;
}

export function responseRate({ invited, unreachable, completed }: Turnout, required: SampleSize | null): ResponseRate {
  for (const count of [invited, unreachable, completed]) checkCount(count);
  if (unreachable > invited || completed > invited - unreachable)
    throw new RangeError(`${completed} of ${invited} invited, ${unreachable} not reached`);
  const missing = required && Math.max(0, required.required - completed);
  return {
    invited,
    unreachable,
    completed,
    rate: percentOf(completed, invited - unreachable),
    required,
    missing,
    met: missing === null ? null : missing === 0,
  };
}
