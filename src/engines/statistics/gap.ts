import { decimal, minus, type Rational } from '../../kernel/exact/rational.js';
import { roundedNumber } from '../../kernel/exact/round.js';
import { addCounts, type Histogram, totalOf } from './counts.js';
import { type Caution, decimals, type Figure, type Interval, known, missing } from './figure.js';
import { meanCautions, meanInterval, meanOf } from './moments.js';
import { baseCautions } from './share.js';

/** How many gave this pair of answers. */
export interface PairCount {
  readonly expectation: number;
  readonly experience: number;
  readonly count: number;
}
export interface PairAnswers {
  /** Those who answered both sides. */
  readonly pairs: readonly PairCount[];
  /** Those who answered one side only: told, but in no figure. */
  readonly onlyExpectation: number;
  readonly onlyExperience: number;
  /** How many were invited, when that is known: narrows the interval. */
  readonly population?: number | null;
}
/** What partners expected against what they met, on one scale. */
export interface GapFigures {
  /** Complete pairs: the base of every figure here. */
  readonly n: number;
  readonly onlyExpectation: number;
  readonly onlyExperience: number;
  /** Averages on the scale, four decimals. */
  readonly expectation: Figure;
  readonly experience: Figure;
  /** Experience less expectation, averaged over the pairs: below zero, less was met than hoped for. */
  readonly gap: Figure;
  /** Of the gap: Student's t for paired answers, 95 %. */
  readonly interval: Interval;
  readonly cautions: readonly Caution[];
}

/** No scale is finer. */
const SCALE_DECIMALS = 9;

export const expectationsOf = (pairs: readonly PairCount[]): Histogram =>
  addCounts(pairs.map(({ expectation, count }) => ({ value: expectation, count })));
export const experiencesOf = (pairs: readonly PairCount[]): Histogram =>
  addCounts(pairs.map(({ experience, count }) => ({ value: experience, count })));

export function gapFigures({ pairs, onlyExpectation, onlyExperience, population = null }: PairAnswers): GapFigures {
  const [expectations, experiences] = [expectationsOf(pairs), experiencesOf(pairs)];
  const n = totalOf(pairs.map((pair) => ({ value: pair, count: pair.count })));
  const [expectation, experience] = [meanOf(expectations), meanOf(experiences)];
  const told = (value: Rational | null): Figure => (value ? known(value, decimals.mean) : missing('NO_ANSWERS'));
  const differences = differencesOf(pairs);
  return {
    n,
    onlyExpectation,
    onlyExperience,
    expectation: told(expectation),
    experience: told(experience),
    gap: told(expectation && experience && minus(experience, expectation)),
    interval: meanInterval(differences, population, decimals.mean),
    cautions: [...baseCautions(n), ...meanCautions(differences, population)],
  };
}

/** By decimals, so that a scale of halves or tenths keeps its exact steps. */
const differencesOf = (pairs: readonly PairCount[]): Histogram =>
  addCounts(
    pairs.map(({ expectation, experience, count }) => ({
      value: roundedNumber(minus(decimal(experience), decimal(expectation)), SCALE_DECIMALS),
      count,
    })),
  );
