import {
  compare,
  decimal,
  minus,
  over,
  plus,
  type Rational,
  ratio,
  square,
  sum,
  times,
  whole,
} from '../../kernel/exact/rational.js';
import { minusRoot, plusRoot } from '../../kernel/exact/surd.js';
import { type Histogram, totalOf } from './counts.js';
import { studentPoint } from './exact/quantile.js';
import { type Caution, type Interval, interval, noInterval, tooFewForSpread } from './figure.js';

/** Sum of the values, exact. */
export const sumOf = (histogram: Histogram): Rational =>
  sum(histogram.map(({ value, count }) => times(decimal(value), whole(count))));

/** Null when nobody answered. */
export function meanOf(histogram: Histogram): Rational | null {
  const n = totalOf(histogram);
  return n === 0 ? null : over(sumOf(histogram), whole(n));
}

/** The middle value; between two, half way. Null when nobody answered. */
export function medianOf(histogram: Histogram): Rational | null {
  const n = totalOf(histogram);
  if (n === 0) return null;
  const sorted = histogram.toSorted((a, b) => a.value - b.value);
  const at = (position: number): Rational => {
    let seen = 0;
    for (const { value, count } of sorted) {
      seen += count;
      if (seen > position) return decimal(value);
    }
    throw new RangeError(`no place ${position}`);
  };
  return times(plus(at(Math.floor((n - 1) / 2)), at(Math.floor(n / 2))), ratio(1n, 2n));
}

/** Sample variance (divided by n − 1). Null below two answers. */
export function varianceOf(histogram: Histogram): Rational | null {
  const n = totalOf(histogram);
  const mean = meanOf(histogram);
  if (mean === null || n < 2) return null;
  const squares = histogram.map(({ value, count }) => times(square(minus(decimal(value), mean)), whole(count)));
  return over(sum(squares), whole(n - 1));
}

/**
 * Student's interval of a mean. With the number of invited known (population), the finite population correction
 * √((N−n)/(N−1)): when all have answered, nothing is left to guess.
 */
export function meanInterval(histogram: Histogram, population: number | null, places: number): Interval {
  const n = totalOf(histogram);
  const [mean, variance] = [meanOf(histogram), varianceOf(histogram)];
  if (mean === null || variance === null) return noInterval(tooFewForSpread(n) ?? 'NO_ANSWERS');
  const half = times(square(studentPoint(n - 1)), over(times(variance, correction(n, population)), whole(n)));
  return interval(minusRoot(mean, half), plusRoot(mean, half), places);
}

function correction(n: number, population: number | null): Rational {
  if (population === null || population < n) return whole(1);
  return ratio(BigInt(population - n), BigInt(population - 1));
}

/** What to keep in mind about a mean and its interval. */
export function meanCautions(histogram: Histogram, population: number | null): Caution[] {
  const n = totalOf(histogram);
  const variance = varianceOf(histogram);
  return [
    ...(variance !== null && compare(variance, whole(0)) === 0 ? (['NO_VARIANCE'] as const) : []),
    ...(population !== null && population < n ? (['MORE_THAN_POPULATION'] as const) : []),
  ];
}
