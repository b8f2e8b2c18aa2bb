import { decimal, minus, one, over, plus, type Rational, square, times, whole } from '../../kernel/exact/rational.js';
import { roundHalfUp } from '../../kernel/exact/round.js';

/** How many must answer, and by which formula. */
export interface SampleSize {
  readonly method: 'KREJCIE_MORGAN' | 'SLOVIN';
  /** Who could be asked. */
  readonly population: number;
  readonly required: number;
}

/** χ² for one degree of freedom at 95 %, the share that needs most answers, and the error allowed. */
const chiSquare = decimal('3.841');
const half = decimal('0.5');
const precision = decimal('0.05');

/** χ²NP(1−P) / (d²(N−1) + χ²P(1−P)) with χ² = 3.841, P = 0.5, d = 0.05, to the nearest: the table of 1970. */
export function krejcieMorgan(population: number): SampleSize {
  const people = whole(checked(population));
  const spread = times(chiSquare, times(half, minus(one, half)));
  const exact = over(times(spread, people), plus(times(square(precision), minus(people, one)), spread));
  return { method: 'KREJCIE_MORGAN', population, required: Number(roundHalfUp(exact, 0).numerator) };
}

/** N / (1 + N·e²), taken up to the next whole person; the error as a decimal text, '0.05' for five percent. */
export function slovin(population: number, error = '0.05'): SampleSize {
  const people = whole(checked(population));
  const exact = over(people, plus(one, times(people, square(decimal(error)))));
  return { method: 'SLOVIN', population, required: ceiling(exact) };
}

const ceiling = ({ numerator, denominator }: Rational): number => Number((numerator + denominator - 1n) / denominator);

function checked(population: number): number {
  if (!Number.isSafeInteger(population) || population < 1) throw new RangeError(`a population of ${population}`);
  return population;
}
