import { minus, one, over, plus, type Rational, ratio, square, times, whole } from '../../kernel/exact/rational.js';
import { minusRoot, plusRoot } from '../../kernel/exact/surd.js';
import { checkCount } from './counts.js';
import { Z } from './exact/quantile.js';
import {
  type Caution,
  decimals,
  type Figure,
  type Interval,
  interval,
  known,
  missing,
  noInterval,
  SMALL_BASE,
  tooFewForSpread,
} from './figure.js';

/** A part of those who answered. */
export interface Share {
  /** How many; null when suppressed. */
  readonly count: number | null;
  /** Of how many. */
  readonly base: number;
  /** Percent, 0 to 100, two decimals. */
  readonly percent: Figure;
  /** Wilson's 95 % interval, in percent. */
  readonly interval: Interval;
  readonly cautions: readonly Caution[];
}

export function shareOf(count: number, base: number): Share {
  for (const one of [count, base]) checkCount(one);
  if (count > base) throw new RangeError(`${count} of ${base}`);
  return { count, base, percent: percentOf(count, base), interval: wilson(count, base), cautions: baseCautions(base) };
}

export function percentOf(count: number, base: number): Figure {
  return base === 0 ? missing('NO_ANSWERS') : known(ratio(BigInt(count) * 100n, BigInt(base)), decimals.percent);
}

export const baseCautions = (base: number): Caution[] => (base < SMALL_BASE ? ['SMALL_BASE'] : []);

/** (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), times 100; stays within 0 and 100, also for 0 and n of n. */
function wilson(count: number, base: number): Interval {
  const none = tooFewForSpread(base);
  if (none) return noInterval(none);
  const [n, p, squared] = [whole(base), ratio(BigInt(count), BigInt(base)), square(Z)];
  const divisor = plus(one, over(squared, n));
  const percent = (value: Rational) => times(value, whole(100));
  const centre = over(plus(p, over(squared, times(whole(2), n))), divisor);
  const spread = plus(over(times(p, minus(one, p)), n), over(squared, times(whole(4), square(n))));
  const half = over(times(squared, spread), square(divisor));
  const [middle, radicand] = [percent(centre), times(half, whole(10_000))];
  return interval(minusRoot(middle, radicand), plusRoot(middle, radicand), decimals.percent);
}
