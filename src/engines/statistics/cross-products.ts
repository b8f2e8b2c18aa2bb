import { minus, over, type Rational, times, whole } from '../../kernel/exact/rational.js';

/** One item of a scale that several items measure together. */
export interface ScaleItem {
  readonly code: string;
  /** False for an item asked the other way round: it is turned before it is put with the others. */
  readonly higherIsBetter: boolean;
}
/** Sums over the responses that answered every item (listwise); whole values only, so that the sums are exact. */
export interface CrossProducts {
  readonly items: readonly ScaleItem[];
  /** Responses that answered every item. */
  readonly n: number;
  /** Responses that answered some items and not all. */
  readonly incomplete: number;
  readonly sums: readonly number[];
  /** products[i][j]: the sum of item i times item j. */
  readonly products: readonly (readonly number[])[];
}

/** From rows, one a response, values in the items' order. */
export function crossProducts(
  items: readonly ScaleItem[],
  rows: readonly (readonly (number | null)[])[],
): CrossProducts {
  const sums = items.map(() => 0);
  const products = items.map(() => items.map(() => 0));
  let [n, incomplete] = [0, 0];
  for (const row of rows) {
    const values = row.flatMap((value) => value ?? []);
    if (values.length < items.length) {
      if (values.length > 0) incomplete += 1;
      continue;
    }
    n += 1;
    values.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
      const line = products[i] ?? [];
      values.forEach((other, j) => {
        line[j] = (line[j] ?? 0) + value * other;
      });
    });
  }
  return { items, n, incomplete, sums, products };
}

/** Sample covariances (divided by n − 1) with every item turned the good way; needs two responses. */
export function covariances({ items, n, sums, products }: CrossProducts): Rational[][] {
  for (const value of [...sums, ...products.flat()])
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not an exact sum`);
  return items.map((a, i) =>
    items.map((b, j) => {
      const [x, y, xy] = [sums[i] ?? 0, sums[j] ?? 0, products[i]?.[j] ?? 0];
      const scatter = minus(whole(xy), over(times(whole(x), whole(y)), whole(n)));
      const turned = a.higherIsBetter === b.higherIsBetter ? 1 : -1;
      return over(times(scatter, whole(turned)), whole(n - 1));
    }),
  );
}
