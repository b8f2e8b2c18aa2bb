import { root } from '../../kernel/exact/surd.js';
import { type AnswerStates, type Bases, basesOf, checkHistogram, countOf, type Histogram } from './counts.js';
import { type Caution, decimals, type Figure, type Interval, known, missing, tooFewForSpread } from './figure.js';
import { meanCautions, meanInterval, meanOf, medianOf, varianceOf } from './moments.js';
import { baseCautions, percentOf } from './share.js';

export interface ScaleAnswers {
  readonly histogram: Histogram;
  readonly states: AnswerStates;
  /** The scale's values, lowest first; null for a free number. */
  readonly rungs: readonly number[] | null;
  /** How many were invited, when that is known: narrows the interval. */
  readonly population?: number | null;
}
/** How many gave one value. */
export interface Rung {
  readonly value: number;
  /** Null when suppressed. */
  readonly count: number | null;
  /** Of those who answered. */
  readonly percent: Figure;
}
/** Figures of one scale or number question. A scale is ordinal: read the mean beside median and distribution. */
export interface ScaleFigures {
  /** Who answered: the base of every figure here. */
  readonly n: number;
  readonly bases: Bases;
  /** Every rung of the scale, also those nobody chose, lowest first. */
  readonly distribution: readonly Rung[];
  /** In units of the scale, four decimals, as median, deviation and interval. */
  readonly mean: Figure;
  readonly median: Figure;
  /** Of the sample (divided by n − 1). */
  readonly standardDeviation: Figure;
  /** Of the mean: Student's t, 95 %, corrected for a known finite population. */
  readonly interval: Interval;
  readonly cautions: readonly Caution[];
}

export function scaleFigures({ histogram, states, rungs, population = null }: ScaleAnswers): ScaleFigures {
  const n = states.answered;
  checkHistogram(histogram, n, rungs);
  const [mean, median, variance] = [meanOf(histogram), medianOf(histogram), varianceOf(histogram)];
  const values = rungs ?? histogram.map(({ value }) => value).toSorted((a, b) => a - b);
  return {
    n,
    bases: basesOf(states),
    distribution: values.map((value) => {
      const count = countOf(histogram, value);
      return { value, count, percent: percentOf(count, n) };
    }),
    mean: mean ? known(mean, decimals.mean) : missing('NO_ANSWERS'),
    median: median ? known(median, decimals.mean) : missing('NO_ANSWERS'),
    standardDeviation: variance ? known(root(variance), decimals.mean) : missing(tooFewForSpread(n) ?? 'NO_ANSWERS'),
    interval: meanInterval(histogram, population, decimals.mean),
    cautions: [...baseCautions(n), ...meanCautions(histogram, population)],
  };
}
