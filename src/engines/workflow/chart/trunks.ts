import type { Bundle } from './bundles.js';
import type { Cell, Grid } from './cells.js';
import type { EdgeKind } from './parts.js';

/** -1: left of the chart, 1: right of it. */
export type Side = -1 | 1;
/** How a line leaves or reaches a box: by its side, or, where another box stands in the way, by the channel at its row. */
export interface Dock {
  readonly cell: Cell;
  readonly blocked: boolean;
  /** From the box's middle: along its side, or along its top or bottom. */
  shift: number;
  /** Which track of the channel, from 1. */
  readonly track: number;
}
/** Lines that lead back to one node, gathered into one beside the chart. */
export interface Trunk {
  readonly kind: EdgeKind;
  readonly side: Side;
  readonly words: readonly string[];
  readonly target: Dock;
  readonly sources: readonly Dock[];
}
export interface Channels {
  readonly above: ReadonlyMap<number, number>;
  readonly below: ReadonlyMap<number, number>;
}

const PORT = 13;

export function trunksOf(grid: Grid): { trunks: Trunk[]; channels: Channels } {
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  const docks = new Map<string, Dock[]>();
  const dock = (cell: Cell, side: Side, isTarget: boolean): Dock => {
    const blocked = isBlocked(grid, cell, side);
    const channel = isTarget ? above : below;
    const track = blocked ? (channel.get(cell.row) ?? 0) + 1 : 0;
    if (blocked) channel.set(cell.row, track);
    const made: Dock = { cell, blocked, shift: 0, track };
    const key = JSON.stringify([cell.id, side, blocked ? isTarget : null]);
    docks.set(key, [...(docks.get(key) ?? []), made]);
    return made;
  };
  const groups = new Map<string, Bundle[]>();
  for (const bundle of grid.back) {
    const key = JSON.stringify([bundle.to, bundle.kind]);
    groups.set(key, [...(groups.get(key) ?? []), bundle]);
  }
  const middle = middleOf(grid);
  const planned = [...groups.values()].flatMap((bundles) => {
    const target = grid.cellOf.get(bundles[0]?.to ?? '');
    const sources = bundles.flatMap((bundle) => grid.cellOf.get(bundle.from) ?? []);
    return target ? [{ bundles, target, sources, side: sideFor(grid, target, sources, middle) }] : [];
  });
  // What leaves a side stands above what arrives there, so that the two do not cross.
  const leaving = planned.map(({ sources, side }) => sources.map((cell) => dock(cell, side, false)));
  const trunks = planned.map(({ bundles, target, side }, index): Trunk => {
    const words = [...new Set(bundles.flatMap((bundle) => bundle.words))];
    const kind = bundles[0]?.kind ?? 'ON';
    return { kind, side, words, target: dock(target, side, true), sources: leaving[index] ?? [] };
  });
  for (const [key, made] of docks) {
    const side = Number(JSON.parse(key)[1]);
    made.forEach((one, index) => {
      const room = one.blocked ? one.cell.w / 2 - 12 : one.cell.h - 8;
      const step = Math.min(PORT, room / made.length);
      one.shift = one.blocked ? side * (one.cell.w / 2 - 12 - index * step) : (index - (made.length - 1) / 2) * step;
    });
  }
  return { trunks, channels: { above, below } };
}

const isBlocked = (grid: Grid, cell: Cell, side: Side): boolean =>
  (grid.rows[cell.row] ?? []).some((other) => other.box !== null && other !== cell && (other.x - cell.x) * side > 0);

function sideFor(grid: Grid, target: Cell, sources: readonly Cell[], middle: number): Side {
  const obstacles = (side: Side) => [target, ...sources].filter((cell) => isBlocked(grid, cell, side)).length;
  const [left, right] = [obstacles(-1), obstacles(1)];
  if (left !== right) return left < right ? -1 : 1;
  return target.x < middle ? -1 : 1;
}

function middleOf(grid: Grid): number {
  const xs = [...grid.cellOf.values()].map((cell) => cell.x);
  return (Math.min(...xs) + Math.max(...xs)) / 2 - 1;
}
