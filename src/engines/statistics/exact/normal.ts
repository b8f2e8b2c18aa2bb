import { compare, minus, one, type Rational, ratio, whole, zero } from '../../../kernel/exact/rational.js';
import { wholeRoot } from '../../../kernel/exact/surd.js';

const SCALE = 10n ** 60n;
/** √(2/π). */
const ROOT = ratio(797884560802865355879892119868763737n, 10n ** 36n);

/**
 * The two-sided p-value of a test value, given its square: how often chance alone would bring a difference as large.
 * The alternating series is summed in whole numbers of 60 digits; beyond 8 standard errors it is 0 to 14 decimals.
 */
export function twoSidedP(squared: Rational): Rational {
  if (compare(squared, whole(64)) > 0) return zero;
  const by = (squared.numerator * SCALE) / squared.denominator;
  let [power, total] = [wholeRoot(by * SCALE), 0n];
  for (let k = 0n; power !== 0n; k += 1n) {
    total += (k % 2n === 0n ? power : -power) / (2n * k + 1n);
    power = (power * by) / SCALE / (2n * (k + 1n));
  }
  return minus(one, ratio(total * ROOT.numerator, SCALE * ROOT.denominator));
}
