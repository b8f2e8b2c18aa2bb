import { compare, minus, over, plus, sign, square, times } from '../../kernel/exact/rational.js';
import { root, signedRoot } from '../../kernel/exact/surd.js';
import type { Histogram } from './counts.js';
import { twoSidedP } from './exact/normal.js';
import { Z } from './exact/quantile.js';
import { decimals, type Figure, known, missing } from './figure.js';
import { scoreOf, squaredErrorOf } from './nps.js';

/**
 * A net promoter score against an earlier one, by independent answers: never show a change without it. Of a null test
 * value the figure says why (fewer than two answers in a wave, or no variance in either).
 */
export interface PromoterDifference {
  /** Later less earlier, in points. */
  readonly difference: Figure;
  /** √(SE₁² + SE₂²), in points. */
  readonly standardError: Figure;
  /** Half the width of the difference's 95 % interval, in points. */
  readonly marginOfError: Figure;
  /** Difference over standard error. */
  readonly z: Figure;
  /** Two-sided: how often chance alone brings as large a difference. 0 means below 0.00005. */
  readonly p: Figure;
  /** The difference is beyond what chance brings 95 times of 100; null when it cannot be tested. */
  readonly significant: boolean | null;
}

export function promoterDifference(earlier: Histogram, later: Histogram): PromoterDifference {
  const [before, after] = [scoreOf(earlier), scoreOf(later)];
  const [was, is] = [squaredErrorOf(earlier), squaredErrorOf(later)];
  const difference = before && after ? minus(after, before) : null;
  const told = difference ? known(difference, decimals.points) : missing('NO_ANSWERS');
  if (!difference || !was || !is) {
    const none = missing(difference ? 'ONE_ANSWER' : 'NO_ANSWERS');
    return { difference: told, standardError: none, marginOfError: none, z: none, p: none, significant: null };
  }
  const error = plus(was, is);
  const testable = sign(error) > 0;
  const squared = testable ? over(square(difference), error) : null;
  return {
    difference: told,
    standardError: known(root(error), decimals.points),
    marginOfError: known(root(times(error, square(Z))), decimals.points),
    z: squared ? known(signedRoot(difference, squared), decimals.coefficient) : missing('NO_VARIANCE'),
    p: squared ? known(twoSidedP(squared), decimals.p) : missing('NO_VARIANCE'),
    significant: squared ? compare(squared, square(Z)) > 0 : null,
  };
}
