import {
  compare,
  decimal,
  minus,
  one,
  over,
  type Rational,
  ratio,
  sum,
  times,
  whole,
  zero,
} from '../../kernel/exact/rational.js';

/** What an indicator is measured by; numbers as they are written. */
export interface Aim {
  readonly direction: 'UP' | 'DOWN' | 'KEEP';
  /** Null only where none is needed (KEEP). */
  readonly baseline: string | null;
  readonly target: string;
}

const full = whole(100);

/**
 * How far a value is on the way from the baseline to the target, percent: below 0 when it went the other way, above
 * 100 when it went further. Where there is no way to go (the target is the baseline, or behind it) it is 100 when the
 * target is held and 0 when not. KEEP: 100 less the distance from the target, in percent of the target. Null without a
 * baseline to count from.
 */
export function attainmentOf({ direction, baseline, target }: Aim, value: string): Rational | null {
  const [now, aim] = [decimal(value), decimal(target)];
  if (direction === 'KEEP') return kept(now, aim);
  if (baseline === null) return null;
  const from = decimal(baseline);
  const isForward = compare(aim, from) * (direction === 'UP' ? 1 : -1) > 0;
  if (!isForward) return compare(now, aim) * (direction === 'UP' ? 1 : -1) >= 0 ? full : zero;
  return times(full, over(minus(now, from), minus(aim, from)));
}

function kept(now: Rational, aim: Rational): Rational {
  if (compare(now, aim) === 0) return full;
  if (compare(aim, zero) === 0) return zero;
  return times(full, minus(one, magnitude(over(minus(now, aim), aim))));
}

const magnitude = (value: Rational): Rational => (compare(value, zero) < 0 ? minus(zero, value) : value);

/** The same, held to 0 to 100. */
export const capped = (attainment: Rational): Rational =>
  compare(attainment, zero) < 0 ? zero : compare(attainment, full) > 0 ? full : attainment;

/**
 * Of several indicators: the average of what each attained, none beyond 100, one that was not measured 0. Null while
 * none was measured.
 */
export function attainmentOfAll(attainments: readonly (Rational | null)[]): Rational | null {
  if (attainments.every((one) => one === null)) return null;
  const total = sum(attainments.map((one) => (one === null ? zero : capped(one))));
  return times(total, ratio(1n, BigInt(attainments.length)));
}
