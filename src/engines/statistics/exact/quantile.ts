import { decimal, over, plus, type Rational, sum, times, whole } from '../../../kernel/exact/rational.js';
import { roundHalfUp } from '../../../kernel/exact/round.js';

/** How sure the intervals are, percent. */
export const LEVEL = 95;

/** Two-sided 95 % point of the normal distribution, to the six decimals that are used everywhere. */
export const Z: Rational = decimal('1.959964');

/** Two-sided 95 % points of Student's t for 1 to 40 degrees of freedom. */
const tabled =
  '12.706205 4.302653 3.182446 2.776445 2.570582 2.446912 2.364624 2.306004 2.262157 2.228139 ' +
  '2.200985 2.178813 2.160369 2.144787 2.131450 2.119905 2.109816 2.100922 2.093024 2.085963 ' +
  '2.079614 2.073873 2.068658 2.063899 2.059539 2.055529 2.051831 2.048407 2.045230 2.042272 ' +
  '2.039513 2.036933 2.034515 2.032245 2.030108 2.028094 2.026192 2.024394 2.022691 2.021075';
const points: readonly Rational[] = tabled.split(' ').map(decimal);

/** Fisher's series in 1/df above the table: coefficients of z, z³, z⁵, z⁷, z⁹ and what divides them. */
const series: readonly (readonly [readonly number[], number])[] = [
  [[1, 1], 4],
  [[3, 16, 5], 96],
  [[-15, 17, 19, 3], 384],
  [[-945, -1920, 1482, 776, 79], 92160],
];
const z: Rational = decimal('1.959963984540054');
const powerOf = (base: Rational, exponent: number): Rational =>
  Array.from({ length: exponent }, () => base).reduce(times);
/** What the powers of 1/df are multiplied by: the same for every figure. */
const terms: readonly Rational[] = series.map(([coefficients, by]) =>
  over(sum(coefficients.map((factor, index) => times(whole(factor), powerOf(z, 2 * index + 1)))), whole(by)),
);

/** Two-sided 95 % point of Student's t, to six decimals: 12.706205 for one degree of freedom, 1.959964 for very many. */
export function studentPoint(degrees: number): Rational {
  if (!Number.isSafeInteger(degrees) || degrees < 1) throw new RangeError(`${degrees} degrees of freedom`);
  const known = points[degrees - 1];
  if (known) return known;
  let [point, power] = [z, whole(degrees)];
  for (const term of terms) {
    point = plus(point, over(term, power));
    power = times(power, whole(degrees));
  }
  return roundHalfUp(point, 6);
}
