import type { Cell, Chain, Grid } from './cells.js';
import { type Line, n, TIP } from './line.js';
import { spread } from './place.js';
import type { Stack, Zone } from './stack.js';

/** The lines that go down, each through its own cells. */
export function downLines(grid: Grid, { zones }: Stack): Line[] {
  const ports = portsOf(grid);
  const zone = (cell: Cell): Zone => zones[cell.row] ?? { top: cell.y, bottom: cell.y };
  return grid.chains.map(({ bundle, cells }): Line => {
    const at = (cell: Cell) => ports.get(`${bundle.id} ${cell.id}`) ?? cell.x;
    const path: string[] = [];
    cells.forEach((cell, index) => {
      const next = cells[index + 1];
      const [x, half] = [at(cell), cell.h / 2];
      if (index === 0) path.push(`M${n(x)} ${n(cell.y + half)}`);
      else if (!next) path.push(`V${n(cell.y - half - TIP)}`);
      else if (cell.label) path.push(`V${n(cell.y - half - 2)}M${n(x)} ${n(cell.y + half + 1)}`);
      if (!next) return;
      const [low, high, x2] = [zone(cell).bottom, zone(next).top, at(next)];
      const middle = (low + high) / 2;
      const bend =
        Math.abs(x - x2) < 0.1 ? `V${n(high)}` : `C${n(x)} ${n(middle)} ${n(x2)} ${n(middle)} ${n(x2)} ${n(high)}`;
      path.push(`V${n(low)}${bend}`);
    });
    const last = cells.at(-1);
    const tip = last ? ({ x: at(last), y: last.y - last.h / 2, turn: 0 } as const) : null;
    return { kind: bundle.kind, from: bundle.from, to: bundle.to, path: path.join(''), tip };
  });
}

/** Where each line leaves or meets a box: below or above its neighbour if it can, and none on top of another. */
function portsOf(grid: Grid): Map<string, number> {
  const ports = new Map<string, number>();
  const share = (box: Cell, ends: readonly { chain: Chain; beside: Cell }[]) => {
    const sorted = ends.toSorted((a, b) => a.beside.x - b.beside.x);
    const room = Math.max(0, box.w / 2 - (box.h < 10 ? 4 : 34));
    const step = Math.min(14, (2 * room) / Math.max(1, sorted.length - 1));
    const clamp = (x: number) => Math.min(Math.max(x, box.x - room), box.x + room);
    const wishes = sorted.map(({ beside }) => ({ wish: clamp(beside.x), weight: 1 }));
    const xs = spread(
      wishes,
      sorted.map(() => 0),
      step,
    );
    const [first, last] = [box.x - room, box.x + room];
    // Where neighbours pull both ways at once there is no room for wishes: evenly, then.
    const [low, high] = [first - (xs[0] ?? first), (xs.at(-1) ?? last) - last];
    const fits = low + high < 0.1;
    const aside = Math.max(0, low) - Math.max(0, high);
    const wide = Math.min(30, (2 * room) / Math.max(1, sorted.length - 1));
    const even = box.x - ((sorted.length - 1) * wide) / 2;
    sorted.forEach(({ chain }, index) => {
      ports.set(`${chain.bundle.id} ${box.id}`, fits ? (xs[index] ?? box.x) + aside : even + index * wide);
    });
  };
  for (const box of grid.cellOf.values()) {
    const ends = (end: 0 | -1, beside: 1 | -2) =>
      grid.chains.flatMap((chain) => {
        const next = chain.cells.at(beside);
        return chain.cells.at(end) === box && next ? [{ chain, beside: next }] : [];
      });
    share(box, ends(0, 1));
    share(box, ends(-1, -2));
  }
  return ports;
}
