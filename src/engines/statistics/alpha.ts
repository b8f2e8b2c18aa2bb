import { minus, over, type Rational, ratio, sign, square, sum, times, whole } from '../../kernel/exact/rational.js';
import { signedRoot } from '../../kernel/exact/surd.js';
import { type CrossProducts, covariances } from './cross-products.js';
import { type Absence, type Caution, decimals, type Figure, known, missing, tooFewForSpread } from './figure.js';
import { baseCautions } from './share.js';

/** One item in the light of the others. */
export interface AlphaItem {
  readonly code: string;
  /** Sample variance of its values. */
  readonly variance: Figure;
  /** Alpha of the other items: higher than the whole's, the item fits badly. */
  readonly alphaIfDeleted: Figure;
  /** Corrected item–total correlation: with the sum of the other items, −1 to 1. */
  readonly itemTotalCorrelation: Figure;
}
/** Cronbach's alpha: k/(k−1) · (1 − Σ item variances / variance of the total); how well k items measure one thing. */
export interface AlphaFigures {
  /** Responses that answered every item: the base of every figure here. */
  readonly n: number;
  /** Responses left out because they answered only some of the items. */
  readonly incomplete: number;
  /** At most 1, four decimals; below zero when items contradict each other, which is shown and warned of. */
  readonly alpha: Figure;
  readonly items: readonly AlphaItem[];
  readonly cautions: readonly Caution[];
}

type Matrix = readonly (readonly Rational[])[];

export function alphaFigures(products: CrossProducts): AlphaFigures {
  const { n, incomplete, items } = products;
  const none = items.length < 2 ? 'FEW_ITEMS' : tooFewForSpread(n);
  const matrix = none ? [] : covariances(products);
  const alpha = none ?? alphaOf(matrix);
  return {
    n,
    incomplete,
    alpha: told(alpha),
    items: items.map(({ code }, at) => ({
      code,
      variance: told(none ?? entry(matrix, at, at)),
      alphaIfDeleted: told(none ?? alphaOf(without(matrix, at))),
      itemTotalCorrelation: none ? missing(none) : itemTotal(matrix, at),
    })),
    cautions: [
      ...baseCautions(n),
      ...(typeof alpha === 'object' && sign(alpha) < 0 ? (['NEGATIVE_ALPHA'] as const) : []),
    ],
  };
}

const told = (value: Rational | Absence): Figure =>
  typeof value === 'string' ? missing(value) : known(value, decimals.coefficient);
const entry = (matrix: Matrix, i: number, j: number): Rational => matrix[i]?.[j] ?? whole(0);
const without = (matrix: Matrix, at: number): Matrix =>
  matrix.filter((_, i) => i !== at).map((row) => row.filter((_, j) => j !== at));
const trace = (matrix: Matrix): Rational => sum(matrix.map((row, i) => row[i] ?? whole(0)));
const total = (matrix: Matrix): Rational => sum(matrix.flat());

function alphaOf(matrix: Matrix): Rational | Absence {
  const k = matrix.length;
  if (k < 2) return 'FEW_ITEMS';
  const variance = total(matrix);
  if (sign(variance) === 0) return 'NO_VARIANCE';
  return times(ratio(BigInt(k), BigInt(k - 1)), minus(whole(1), over(trace(matrix), variance)));
}

function itemTotal(matrix: Matrix, at: number): Figure {
  const own = entry(matrix, at, at);
  const rest = total(without(matrix, at));
  if (sign(own) === 0 || sign(rest) === 0) return missing('NO_VARIANCE');
  const shared = minus(sum(matrix[at] ?? []), own);
  return known(signedRoot(shared, over(square(shared), times(own, rest))), decimals.coefficient);
}
