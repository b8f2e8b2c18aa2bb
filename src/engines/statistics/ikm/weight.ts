import { type Rational, ratio } from '../../../kernel/exact/rational.js';
import { roundHalfUp } from '../../../kernel/exact/round.js';

/**
 * What each of x elements weighs: 1/x itself (the house's default), or 1/x rounded half up to 3 or 2 decimals as many
 * reports print and use it (0.111, 0.11). Part of the published version: it can change the grade.
 */
export const weightModes = ['EXACT', 'THREE_DECIMALS', 'TWO_DECIMALS'] as const;
export type WeightMode = (typeof weightModes)[number];

const places: Readonly<Record<WeightMode, number | null>> = { EXACT: null, THREE_DECIMALS: 3, TWO_DECIMALS: 2 };

export function weightOf(elements: number, mode: WeightMode): Rational {
  const exact = ratio(1n, BigInt(elements));
  const decimals = places[mode];
  return decimals === null ? exact : roundHalfUp(exact, decimals);
}
