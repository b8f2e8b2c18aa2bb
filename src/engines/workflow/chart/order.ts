import type { Cell, Grid } from './cells.js';

const SWEEPS = 10;
const TRIES = 40;

/** Puts the cells of every row into the order in which the fewest lines cross, as far as a few tries find it. */
export function arrange(grid: Grid): void {
  seed(grid);
  let best = grid.rows.map((row) => [...row]);
  let fewest = crossings(grid.rows);
  const cells = grid.rows.reduce((sum, row) => sum + row.length, 0);
  const tries = Math.max(1, Math.min(TRIES, Math.floor(4_000 / Math.max(1, cells))));
  for (let attempt = 0; attempt < tries && fewest > 0; attempt += 1) {
    if (attempt > 0) shuffle(grid, attempt);
    for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
      const down = sweep % 2 === 0;
      const rows = down ? grid.rows : grid.rows.toReversed();
      for (const row of rows) byMiddle(row, (cell) => (down ? cell.up : cell.down), grid);
      const now = crossings(grid.rows);
      if (now < fewest) {
        fewest = now;
        best = grid.rows.map((row) => [...row]);
      }
    }
  }
  grid.rows.splice(0, grid.rows.length, ...best);
}

/** Another beginning, the same one every time: sorting by middles alone may rest in a poor order. */
function shuffle(grid: Grid, attempt: number): void {
  let state = attempt * 2_654_435_761;
  for (const row of grid.rows)
    for (let at = row.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((state / 4_294_967_296) * (at + 1));
      const [one, two] = [row[at], row[other]];
      if (one && two) [row[at], row[other]] = [two, one];
    }
}

/** The order in which a walk from above meets the cells. */
function seed(grid: Grid): void {
  const met = new Map<Cell, number>();
  for (const root of grid.rows.flat()) {
    const stack = [root];
    for (let cell = stack.pop(); cell; cell = stack.pop()) {
      if (met.has(cell)) continue;
      met.set(cell, met.size);
      stack.push(...cell.down.toReversed());
    }
  }
  for (const row of grid.rows) row.sort((a, b) => (met.get(a) ?? 0) - (met.get(b) ?? 0));
}

function byMiddle(row: Cell[], beside: (cell: Cell) => readonly Cell[], grid: Grid): void {
  const place = new Map<Cell, number>();
  for (const other of new Set(row.flatMap((cell) => beside(cell).map((one) => one.row))))
    grid.rows[other]?.forEach((cell, index) => {
      place.set(cell, index);
    });
  const middle = new Map(
    row.map((cell, index) => {
      const places = beside(cell).map((one) => place.get(one) ?? 0);
      return [cell, places.length === 0 ? index : places.reduce((a, b) => a + b, 0) / places.length];
    }),
  );
  row.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}

function crossings(rows: readonly Cell[][]): number {
  let sum = 0;
  rows.forEach((row, index) => {
    const place = new Map((rows[index + 1] ?? []).map((cell, at) => [cell, at]));
    sum += inversions(row.flatMap((cell) => cell.down.map((one) => place.get(one) ?? 0).toSorted((a, b) => a - b)));
  });
  return sum;
}

/** How many pairs stand the wrong way round, by a Fenwick tree. */
function inversions(places: readonly number[]): number {
  const size = Math.max(0, ...places) + 2;
  const tree = new Array<number>(size + 1).fill(0);
  let sum = 0;
  places.forEach((place, seen) => {
    let notAfter = 0;
    for (let at = place + 1; at > 0; at -= at & -at) notAfter += tree[at] ?? 0;
    sum += seen - notAfter;
    for (let at = place + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  });
  return sum;
}
