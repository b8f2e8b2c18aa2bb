import {
  greatestDivisor,
  minus,
  negative,
  over,
  type Rational,
  sign,
  times,
  whole,
  zero,
} from '../../../kernel/exact/rational.js';

/** The one direction, in smallest whole numbers, that every row sends to zero; null when there is none or a choice. */
export function kernel(rows: readonly (readonly Rational[])[], width: number): readonly number[] | null {
  const pivots = new Map<number, readonly Rational[]>();
  for (const row of rows) {
    let left = row;
    for (const [at, done] of pivots) left = eliminate(left, done, at);
    const pivot = left.findIndex((value) => sign(value) !== 0);
    const lead = left[pivot];
    if (!lead) continue;
    const scaled = left.map((value) => over(value, lead));
    for (const [at, done] of pivots) pivots.set(at, eliminate(done, scaled, pivot));
    pivots.set(pivot, scaled);
  }
  if (pivots.size !== width - 1) return null;
  const places = Array.from({ length: width }, (_, at) => at);
  const free = places.find((at) => !pivots.has(at)) ?? 0;
  return smallestWhole(places.map((at) => (at === free ? whole(1) : negative(pivots.get(at)?.[free] ?? zero))));
}

const eliminate = (row: readonly Rational[], by: readonly Rational[], pivot: number): readonly Rational[] =>
  row.map((value, at) => minus(value, times(row[pivot] ?? zero, by[at] ?? zero)));

/** One entry is 1, so the smallest common denominator gives the smallest whole numbers. */
function smallestWhole(direction: readonly Rational[]): number[] {
  const common = direction.reduce((by, { denominator }) => by * (denominator / greatestDivisor(by, denominator)), 1n);
  return direction.map(({ numerator, denominator }) => Number(numerator * (common / denominator)));
}
