import { minus, over, plus, type Rational, ratio, sign, square, times, whole } from '../../kernel/exact/rational.js';
import { minusRoot, plusRoot, root } from '../../kernel/exact/surd.js';
import { checkHistogram, type Histogram, totalOf } from './counts.js';
import { Z } from './exact/quantile.js';
import {
  type Caution,
  decimals,
  type Figure,
  type Interval,
  interval,
  known,
  missing,
  noInterval,
  tooFewForSpread,
} from './figure.js';
import { baseCautions, percentOf } from './share.js';

/** The scale of the net promoter score: 0 to 10. */
export const promoterRungs: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One of the three groups. */
export interface PromoterGroup {
  /** Null when suppressed. */
  readonly count: number | null;
  readonly percent: Figure;
}
/** Net promoter score: percent of promoters less percent of detractors, of those who answered. */
export interface PromoterFigures {
  readonly n: number;
  /** 9 and 10. */
  readonly promoters: PromoterGroup;
  /** 7 and 8. */
  readonly passives: PromoterGroup;
  /** 0 to 6. */
  readonly detractors: PromoterGroup;
  /** −100 to 100 points, two decimals. */
  readonly score: Figure;
  /** Half the width of the interval: z·100·√((p + d − (p − d)²)/n), in points; null for fewer than two answers. */
  readonly marginOfError: Figure;
  readonly interval: Interval;
  readonly cautions: readonly Caution[];
}

export function promoterFigures(histogram: Histogram): PromoterFigures {
  const { n, promoters, passives, detractors } = groupsOf(histogram);
  const group = (count: number): PromoterGroup => ({ count, percent: percentOf(count, n) });
  const [score, error] = [scoreOf(histogram), squaredErrorOf(histogram)];
  const none = tooFewForSpread(n) ?? 'NO_ANSWERS';
  const radicand = error && times(error, square(Z));
  return {
    n,
    promoters: group(promoters),
    passives: group(passives),
    detractors: group(detractors),
    score: score ? known(score, decimals.points) : missing('NO_ANSWERS'),
    marginOfError: radicand ? known(root(radicand), decimals.points) : missing(none),
    interval:
      score && radicand
        ? interval(minusRoot(score, radicand), plusRoot(score, radicand), decimals.points)
        : noInterval(none),
    cautions: [...baseCautions(n), ...(error && sign(error) === 0 ? (['NO_VARIANCE'] as const) : [])],
  };
}

function groupsOf(histogram: Histogram) {
  const n = totalOf(histogram);
  checkHistogram(histogram, n, promoterRungs);
  const among = (from: number, to: number) => totalOf(histogram.filter(({ value }) => value >= from && value <= to));
  return { n, promoters: among(9, 10), passives: among(7, 8), detractors: among(0, 6) };
}

/** In points, exact; null when nobody answered. */
export function scoreOf(histogram: Histogram): Rational | null {
  const { n, promoters, detractors } = groupsOf(histogram);
  return n === 0 ? null : ratio(BigInt(promoters - detractors) * 100n, BigInt(n));
}

/** The standard error squared, in points squared; null below two answers. */
export function squaredErrorOf(histogram: Histogram): Rational | null {
  const { n, promoters, detractors } = groupsOf(histogram);
  if (n < 2) return null;
  const [p, d] = [ratio(BigInt(promoters), BigInt(n)), ratio(BigInt(detractors), BigInt(n))];
  const variance = minus(plus(p, d), square(minus(p, d)));
  return over(times(variance, whole(10_000)), whole(n));
}
