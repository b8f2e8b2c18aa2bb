import { plus, type Rational, ratio, times, whole } from './rational.js';
import { compareExact, type Exact, isSurd, type Surd, wholeRoot } from './surd.js';

/**
 * The one rounding of the house: to the nearest, a tie away from zero (88.305 → 88.31, −0.5 → −1), as decrees, paper
 * and PostgreSQL's `numeric` do. Exact: nothing is a binary fraction before or after.
 */
export function roundHalfUp(value: Exact, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  if (isSurd(value)) return ratio(floor(shifted(value, scale)), scale);
  const size = value.numerator * scale;
  const up = ((size < 0n ? -size : size) * 2n + value.denominator) / (value.denominator * 2n);
  return ratio(size < 0n ? -up : up, scale);
}

/** Scaled, and a half further; a surd is never a tie, as a tie is a fraction. */
const shifted = (value: Surd, scale: bigint): Surd => ({
  base: plus(times(value.base, whole(scale)), ratio(1n, 2n)),
  radicand: times(value.radicand, whole(scale * scale)),
  minus: value.minus,
});

function floor(value: Surd): bigint {
  const { base, radicand } = value;
  const near = wholeRoot(radicand.numerator / radicand.denominator);
  let guess = base.numerator / base.denominator + (value.minus ? -near : near);
  while (compareExact(value, whole(guess)) < 0) guess -= 1n;
  while (compareExact(value, whole(guess + 1n)) >= 0) guess += 1n;
  return guess;
}

/** Rounded and written with all its decimals: `88.30`. */
export function decimalText(value: Exact, decimals: number): string {
  const { numerator, denominator } = roundHalfUp(value, decimals);
  const size = (numerator * 10n ** BigInt(decimals)) / denominator;
  const text = String(size < 0n ? -size : size).padStart(decimals + 1, '0');
  const at = text.length - decimals;
  return `${size < 0n ? '-' : ''}${text.slice(0, at)}${decimals > 0 ? `.${text.slice(at)}` : ''}`;
}

/** Rounded, as a number that prints as it was rounded: the last step of every figure, and the only float. */
export const roundedNumber = (value: Exact, decimals: number): number => Number(decimalText(value, decimals));
