import { compare, minus, negative, plus, type Rational, ratio, sign, square, zero } from './rational.js';

/** `base + root` or `base − root` with the square root of a fraction: what a standard deviation or a limit is. */
export interface Surd {
  readonly base: Rational;
  readonly radicand: Rational;
  readonly minus: boolean;
}
export type Exact = Rational | Surd;

export const isSurd = (value: Exact): value is Surd => 'radicand' in value;

/** The largest whole number whose square is not above the value. */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << (BigInt(value.toString(2).length + 1) / 2n);
  for (;;) {
    const better = (guess + value / guess) / 2n;
    if (better >= guess) return guess;
    guess = better;
  }
}

/** The root itself where the fraction is a square. */
function rationalRoot({ numerator, denominator }: Rational): Rational | null {
  const [above, below] = [wholeRoot(numerator), wholeRoot(denominator)];
  return above * above === numerator && below * below === denominator ? ratio(above, below) : null;
}

function surd(base: Rational, radicand: Rational, downward: boolean): Exact {
  if (sign(radicand) < 0) throw new RangeError('the root of a number below zero');
  const root = rationalRoot(radicand);
  if (root) return downward ? minus(base, root) : plus(base, root);
  return { base, radicand, minus: downward };
}
export const plusRoot = (base: Rational, radicand: Rational): Exact => surd(base, radicand, false);
export const minusRoot = (base: Rational, radicand: Rational): Exact => surd(base, radicand, true);
export const root = (radicand: Rational): Exact => plusRoot(zero, radicand);
/** The root with the sign of another number: how a correlation and a test value carry theirs. */
export const signedRoot = (signOf: Rational, radicand: Rational): Exact =>
  sign(signOf) < 0 ? minusRoot(zero, radicand) : root(radicand);

/** Below zero, zero or above, as the value is to the limit. */
export function compareExact(value: Exact, limit: Rational): number {
  if (!isSurd(value)) return compare(value, limit);
  const distance = minus(limit, value.base);
  if (!value.minus) return sign(distance) < 0 ? 1 : compare(value.radicand, square(distance));
  return sign(distance) > 0 ? -1 : -compare(value.radicand, square(negative(distance)));
}
