import { type BoxShare, boxShare } from './box.js';
import { checkHistogram, type Histogram, totalOf } from './counts.js';
import { type Caution, decimals, type Figure, type Interval, known, missing } from './figure.js';
import { meanCautions, meanInterval, meanOf } from './moments.js';

/** The scale of the effort score: 1 to 7. */
export const effortRungs: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** Customer effort score, version 2: how easy it was. */
export interface EffortFigures {
  readonly n: number;
  /** 7 is easy (the usual statement) or, when false, 7 is much effort. */
  readonly higherIsBetter: boolean;
  /** 1 to 7, four decimals. */
  readonly mean: Figure;
  readonly interval: Interval;
  /** Who found it easy: 5, 6 or 7; with the scale the other way, 1, 2 or 3. */
  readonly easy: BoxShare;
  readonly cautions: readonly Caution[];
}

export function effortFigures(histogram: Histogram, higherIsBetter: boolean): EffortFigures {
  const n = totalOf(histogram);
  checkHistogram(histogram, n, effortRungs);
  const mean = meanOf(histogram);
  const easy = boxShare({ histogram, rungs: effortRungs, side: 'TOP', boxes: 3, higherIsBetter });
  return {
    n,
    higherIsBetter,
    mean: mean ? known(mean, decimals.mean) : missing('NO_ANSWERS'),
    interval: meanInterval(histogram, null, decimals.mean),
    easy,
    cautions: [...easy.cautions, ...meanCautions(histogram, null)],
  };
}
