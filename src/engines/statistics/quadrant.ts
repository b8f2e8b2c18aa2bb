import { compare, over, type Rational, sum, whole } from '../../kernel/exact/rational.js';
import { type Absence, decimals, type Figure, known, missing } from './figure.js';
import { expectationsOf, experiencesOf, type PairCount } from './gap.js';
import { meanOf } from './moments.js';

/** Where an element lies among the others: what was expected of it, and what was met. */
export const quadrants = ['CONCENTRATE_HERE', 'KEEP_UP', 'LOW_PRIORITY', 'POSSIBLE_OVERKILL'] as const;
export type Quadrant = (typeof quadrants)[number];

export interface QuadrantElement {
  readonly code: string;
  readonly expectation: Figure;
  readonly experience: Figure;
  /** Null without complete pairs, or without a second element to compare with. */
  readonly quadrant: Quadrant | null;
}
/** Importance and performance: expectation stands for importance, experience for performance. */
export interface QuadrantFigures {
  /** The cross: averages over the elements that have pairs, each element counted once. On it counts as high. */
  readonly expectation: Figure;
  readonly experience: Figure;
  readonly elements: readonly QuadrantElement[];
}

export function quadrantFigures(
  elements: readonly { readonly code: string; readonly pairs: readonly PairCount[] }[],
): QuadrantFigures {
  const averaged = elements.map(({ code, pairs }) => ({
    code,
    expectation: meanOf(expectationsOf(pairs)),
    experience: meanOf(experiencesOf(pairs)),
  }));
  const cross = {
    expectation: average(averaged.flatMap(({ expectation }) => expectation ?? [])),
    experience: average(averaged.flatMap(({ experience }) => experience ?? [])),
  };
  return {
    expectation: told(cross.expectation, 'FEW_ELEMENTS'),
    experience: told(cross.experience, 'FEW_ELEMENTS'),
    elements: averaged.map(({ code, expectation, experience }) => ({
      code,
      expectation: told(expectation, 'NO_ANSWERS'),
      experience: told(experience, 'NO_ANSWERS'),
      quadrant:
        expectation && experience && cross.expectation && cross.experience
          ? quadrantOf(compare(expectation, cross.expectation) >= 0, compare(experience, cross.experience) >= 0)
          : null,
    })),
  };
}

const told = (value: Rational | null, absent: Absence): Figure =>
  value ? known(value, decimals.mean) : missing(absent);
const average = (values: readonly Rational[]): Rational | null =>
  values.length < 2 ? null : over(sum(values), whole(values.length));
const quadrantOf = (important: boolean, good: boolean): Quadrant =>
  important ? (good ? 'KEEP_UP' : 'CONCENTRATE_HERE') : good ? 'POSSIBLE_OVERKILL' : 'LOW_PRIORITY';
