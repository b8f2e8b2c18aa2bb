/** A fraction in lowest terms, denominator above zero: every figure is one of these until it is printed. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [more, less] = [magnitude(a), magnitude(b)];
  while (less > EXACT) [more, less] = [less, more % less];
  if (less === 0n) return more;
  // What is left is small enough for plain numbers, which are many times faster.
  let [rest, by] = [Number(more % less), Number(less)];
  while (rest !== 0) [rest, by] = [by % rest, rest];
  return BigInt(by);
}

export function ratio(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('a fraction over zero');
  const by = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / by, denominator: denominator / by };
}
export const whole = (value: number | bigint): Rational => ({ numerator: BigInt(value), denominator: 1n });

const digits = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/;

/** The number as it is written: 0.1 is one tenth, not the binary number next to it. */
export function decimal(value: number | string): Rational {
  const match = digits.exec(String(value));
  if (!match) throw new RangeError(`${value} is not a decimal number`);
  const [, sign, before = '', after = '', exponent = '0'] = match;
  const shift = BigInt(exponent) - BigInt(after.length);
  const size = BigInt(sign + before + after);
  return shift < 0n ? ratio(size, 10n ** -shift) : whole(size * 10n ** shift);
}

export const zero = whole(0);
export const one = whole(1);

export const plus = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
export const times = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);
export const over = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);
export const negative = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });
export const square = (a: Rational): Rational => times(a, a);
export const sum = (of: readonly Rational[]): Rational => of.reduce(plus, zero);

/** Below zero, zero or above, as a is to b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const sign = (a: Rational): number => compare(a, zero);

/** As it stands in a receipt: `17661/200`. */
export const fraction = (a: Rational): string =>
  a.denominator === 1n ? String(a.numerator) : `${a.numerator}/${a.denominator}`;
