import { checkHistogram, countOf, type Histogram, totalOf } from './counts.js';
import { type Share, shareOf } from './share.js';

/** The best rungs (TOP) or the worst (BOTTOM), whichever end of the scale is the good one. */
export type BoxSide = 'TOP' | 'BOTTOM';

export interface BoxShare extends Share {
  readonly side: BoxSide;
  /** The rungs taken together, lowest first, of how many there are. */
  readonly values: readonly number[];
  readonly rungs: number;
}
export interface BoxOf {
  readonly histogram: Histogram;
  /** The scale's values, lowest first. */
  readonly rungs: readonly number[];
  readonly side: BoxSide;
  /** How many rungs are taken together. */
  readonly boxes: number;
  readonly higherIsBetter: boolean;
}

export function boxShare({ histogram, rungs, side, boxes, higherIsBetter }: BoxOf): BoxShare {
  if (!Number.isInteger(boxes) || boxes < 1 || boxes >= rungs.length)
    throw new RangeError(`${boxes} boxes of ${rungs.length} rungs`);
  const values = (side === 'TOP') === higherIsBetter ? rungs.slice(-boxes) : rungs.slice(0, boxes);
  const count = values.reduce((sum, value) => sum + countOf(histogram, value), 0);
  const n = totalOf(histogram);
  checkHistogram(histogram, n, rungs);
  return { ...shareOf(count, n), side, values, rungs: rungs.length };
}

/** Customer satisfaction: who chose one of the two best rungs (4 and 5 of 5), of all who answered. */
export const csat = (histogram: Histogram, rungs: readonly number[], higherIsBetter = true): BoxShare =>
  boxShare({ histogram, rungs, side: 'TOP', boxes: 2, higherIsBetter });
