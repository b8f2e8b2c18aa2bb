import { roundedNumber } from '../../kernel/exact/round.js';
import type { Exact } from '../../kernel/exact/surd.js';
import { LEVEL } from './exact/quantile.js';

/** Why there is no figure. Words for people are in words.ts. */
export const absences = [
  'NO_ANSWERS',
  'ONE_ANSWER',
  'NO_VARIANCE',
  'NO_ELEMENTS',
  'ELEMENT_UNANSWERED',
  'FEW_ITEMS',
  'FEW_ELEMENTS',
  'SUPPRESSED',
  'HELD_BACK',
] as const;
export type Absence = (typeof absences)[number];

/** What a reader must keep in mind beside a figure. Words for people are in words.ts. */
export const cautions = [
  'SMALL_BASE',
  'NO_VARIANCE',
  'MORE_THAN_POPULATION',
  'OUTSIDE_SCALE',
  'NEGATIVE_ALPHA',
  'MANY_COMPARISONS',
] as const;
export type Caution = (typeof cautions)[number];

/** A number rounded once, or none and the reason. None is never zero. */
export interface Figure {
  readonly value: number | null;
  readonly absent: Absence | null;
}
/** Where the true value lies, 95 times of 100 that such a survey is held. Not cut off at the ends of a scale. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Percent. */
  readonly level: number;
  readonly absent: Absence | null;
}

/** Decimals by what is counted; each figure is rounded half up to them once, from the exact value. */
export const decimals = { percent: 2, points: 2, mean: 4, coefficient: 4, p: 4, nrr: 3, weight: 6, index: 4, ikm: 2 };

/** Below so many answers a share is told with a caution. */
export const SMALL_BASE = 30;

export const known = (value: Exact, places: number): Figure => ({ value: roundedNumber(value, places), absent: null });
export const missing = (absent: Absence): Figure => ({ value: null, absent });
export const interval = (lower: Exact, upper: Exact, places: number): Interval => ({
  lower: roundedNumber(lower, places),
  upper: roundedNumber(upper, places),
  level: LEVEL,
  absent: null,
});
export const noInterval = (absent: Absence): Interval => ({ lower: null, upper: null, level: LEVEL, absent });

/** Why n answers give no spread and no interval; null when they do. */
export const tooFewForSpread = (n: number): Absence | null => (n === 0 ? 'NO_ANSWERS' : n === 1 ? 'ONE_ANSWER' : null);
