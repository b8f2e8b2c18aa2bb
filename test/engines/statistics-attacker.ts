import type { ProtectedTable } from '../../src/engines/statistics/anonymity/table.js';
import { minus, over, type Rational, sign, times, whole, zero } from '../../src/kernel/exact/rational.js';

/** What an attacker sets up from a published table: unknowns for what is hidden, one equation a sum. */
interface System {
  readonly unknowns: readonly string[];
  readonly equations: readonly { readonly factors: ReadonlyMap<string, number>; readonly sum: number }[];
}

/** Every sum of the table: the cells of a row make the row's total, and so on to the grand total. */
export function systemOf({ total, rows, columns, cells }: ProtectedTable): System {
  const named = new Map<string, number | null>([
    ...rows.map((count, i) => [`r${i}`, count] as const),
    ...columns.map((count, j) => [`c${j}`, count] as const),
    ...cells.flatMap((row, i) => row.map((count, j) => [`x${i},${j}`, count] as const)),
    ['n', total],
  ]);
  const equation = (parts: readonly string[], whole: string) => {
    const factors = new Map<string, number>();
    let sum = 0;
    for (const [name, factor] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const]) {
      const shown = named.get(name) ?? null;
      if (shown === null) factors.set(name, factor);
      else sum -= factor * shown;
    }
    return { factors, sum };
  };
  return {
    unknowns: [...named].flatMap(([name, count]) => (count === null ? [name] : [])),
    equations: [
      ...rows.map((_, i) =>
        equation(
          columns.map((_c, j) => `x${i},${j}`),
          `r${i}`,
        ),
      ),
      ...columns.map((_, j) =>
        equation(
          rows.map((_r, i) => `x${i},${j}`),
          `c${j}`,
        ),
      ),
      equation(
        rows.map((_, i) => `r${i}`),
        'n',
      ),
      equation(
        columns.map((_, j) => `c${j}`),
        'n',
      ),
    ],
  };
}

/** By linear algebra: the unknowns that the equations alone determine, and what they are. */
export function solved({ unknowns, equations }: System): Map<string, number> {
  const rows: Rational[][] = [];
  for (const { factors, sum } of equations) {
    let row = [...unknowns.map((name) => whole(factors.get(name) ?? 0)), whole(sum)];
    for (const done of rows) row = subtract(row, done, pivotOf(done));
    const pivot = pivotOf(row);
    if (pivot < 0 || pivot === unknowns.length) continue;
    const lead = row[pivot] ?? zero;
    const scaled = row.map((value) => over(value, lead));
    rows.forEach((done, at) => {
      rows[at] = subtract(done, scaled, pivot);
    });
    rows.push(scaled);
  }
  const alone = rows.filter((row) => row.slice(0, -1).filter((value) => sign(value) !== 0).length === 1);
  return new Map(alone.map((row) => [unknowns[pivotOf(row)] ?? '', Number(row.at(-1)?.numerator)]));
}
const pivotOf = (row: readonly Rational[]): number => row.findIndex((value) => sign(value) !== 0);
const subtract = (row: readonly Rational[], by: readonly Rational[], pivot: number): Rational[] =>
  row.map((value, at) => minus(value, times(row[pivot] ?? zero, by[at] ?? zero)));

/** By trying: the least and the most each hidden cell is in any table of whole numbers, none below zero. */
export function bounds({ total, rows, columns, cells }: ProtectedTable): Map<string, readonly [number, number]> {
  const [width, flat] = [columns.length, cells.flat()];
  const left = {
    rows: rows.map((sum) => sum ?? Infinity),
    columns: columns.map((sum) => sum ?? Infinity),
    total: total ?? 0,
  };
  const filled = flat.map(() => 0);
  const found = new Map<string, readonly [number, number]>();
  const fill = (at: number): void => {
    const [i, j] = [Math.floor(at / width), at % width];
    if (at === flat.length) {
      if (left.total > 0 || [...left.rows, ...left.columns].some((rest) => rest > 0 && rest < Infinity)) return;
      filled.forEach((value, place) => {
        if (flat[place] !== null) return;
        const name = `x${Math.floor(place / width)},${place % width}`;
        const [low, high] = found.get(name) ?? [value, value];
        found.set(name, [Math.min(low, value), Math.max(high, value)]);
      });
      return;
    }
    const [row, column, known] = [left.rows[i] ?? 0, left.columns[j] ?? 0, flat[at] ?? null];
    const room = Math.min(row, column, left.total);
    const forced = j === width - 1 && row < Infinity ? row : known;
    if (known !== null && forced !== known) return;
    for (let value = forced ?? 0; value <= Math.min(room, forced ?? room); value += 1) {
      [left.rows[i], left.columns[j], filled[at]] = [row - value, column - value, value];
      left.total -= value;
      fill(at + 1);
      left.total += value;
    }
    [left.rows[i], left.columns[j]] = [row, column];
  };
  fill(0);
  return found;
}
