import type { Cell, Grid } from './cells.js';

const GAP = 22;
const SWEEPS = 60;

/** Gives every cell its x: as near to its neighbours above and below as its row leaves room. */
export function placeAcross(grid: Grid): void {
  for (const row of grid.rows)
    settle(
      row,
      row.map(() => ({ wish: 0, weight: 1 })),
    );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const down = sweep % 2 === 0;
    const last = sweep >= SWEEPS / 3;
    for (const row of down ? grid.rows : grid.rows.toReversed())
      settle(
        row,
        row.map((cell) => wishOf(cell, last ? [...cell.up, ...cell.down] : down ? cell.up : cell.down)),
      );
  }
  centre(grid);
  for (let pass = 0; pass < 3; pass += 1) for (const { cells } of grid.chains) straighten(cells.slice(1, -1), grid);
}

/** What no line ties to the rest, and no row either, stands in the middle below it. */
function centre(grid: Grid): void {
  const part = new Map<Cell, Cell[]>();
  for (const root of grid.rows.flat()) {
    if (part.has(root)) continue;
    const members: Cell[] = [];
    const stack = [root];
    for (let cell = stack.pop(); cell; cell = stack.pop()) {
      if (part.has(cell)) continue;
      part.set(cell, members);
      members.push(cell);
      stack.push(...cell.up, ...cell.down);
    }
  }
  const [main = []] = [...new Set(part.values())].toSorted((a, b) => b.length - a.length);
  const middle = (cells: readonly Cell[]) =>
    (Math.min(...cells.map((one) => one.x - one.w / 2)) + Math.max(...cells.map((one) => one.x + one.w / 2))) / 2;
  for (const row of grid.rows) {
    const members = part.get(row[0] ?? ({} as Cell)) ?? [];
    if (members === main || members[0]?.row !== row[0]?.row) continue;
    const alone = members.every((cell) => (grid.rows[cell.row] ?? []).every((one) => part.get(one) === members));
    const shift = alone ? middle(main) - middle(members) : 0;
    for (const cell of members) cell.x += shift;
  }
}

/** Pulls runs of a line to one x, as far as what stands beside them leaves room: a line with few bends is read at once. */
function straighten(cells: readonly Cell[], grid: Grid): void {
  let run: Cell[] = [];
  let [low, high] = [-Infinity, Infinity];
  const finish = () => {
    if (run.length > 1) {
      const mean = run.reduce((sum, cell) => sum + cell.x, 0) / run.length;
      const x = Math.min(Math.max(mean, low), high);
      for (const cell of run) cell.x = x;
    }
  };
  for (const cell of cells) {
    const [from, to] = roomOf(cell, grid.rows[cell.row] ?? []);
    if (Math.max(low, from) > Math.min(high, to)) {
      finish();
      run = [];
      [low, high] = [-Infinity, Infinity];
    }
    run.push(cell);
    [low, high] = [Math.max(low, from), Math.min(high, to)];
  }
  finish();
}

function roomOf(cell: Cell, row: readonly Cell[]): [number, number] {
  const at = row.indexOf(cell);
  const [left, right] = [at > 0 ? row[at - 1] : undefined, row[at + 1]];
  return [
    left ? left.x + (left.w + cell.w) / 2 + GAP : -Infinity,
    right ? right.x - (right.w + cell.w) / 2 - GAP : Infinity,
  ];
}

interface Wish {
  readonly wish: number;
  readonly weight: number;
}

function wishOf(cell: Cell, beside: readonly Cell[]): Wish {
  let [sum, weight] = [0, 0];
  for (const other of beside) {
    // Long lines are to be straight before short ones are.
    const pull = cell.box ? (other.box ? 2 : 1) : other.box ? 2 : 6;
    sum += other.x * pull;
    weight += pull;
  }
  return weight === 0 ? { wish: cell.x, weight: 0.1 } : { wish: sum / weight, weight };
}

/** Least squares under order and distance: pools of neighbours that would overlap share their mean (isotonic regression). */
function settle(row: readonly Cell[], wishes: readonly Wish[]): void {
  const xs = spread(
    wishes,
    row.map((cell) => cell.w),
    GAP,
  );
  row.forEach((cell, index) => {
    cell.x = xs[index] ?? 0;
  });
}

export function spread(wishes: readonly Wish[], widths: readonly number[], gap: number): number[] {
  const offsets: number[] = [];
  widths.forEach((width, index) => {
    offsets.push(index === 0 ? 0 : (offsets[index - 1] ?? 0) + ((widths[index - 1] ?? 0) + width) / 2 + gap);
  });
  const pools: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach(({ wish, weight }, index) => {
    let pool = { sum: (wish - (offsets[index] ?? 0)) * weight, weight, count: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.weight >= pool.sum / pool.weight;
      before = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, weight: pool.weight + before.weight, count: pool.count + before.count };
    }
    pools.push(pool);
  });
  const means = pools.flatMap((pool) => new Array<number>(pool.count).fill(pool.sum / pool.weight));
  return means.map((mean, index) => mean + (offsets[index] ?? 0));
}
