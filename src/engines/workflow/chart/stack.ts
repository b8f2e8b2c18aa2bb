import type { Cell, Grid } from './cells.js';
import type { Band, Ranks } from './rank.js';
import type { Channels } from './trunks.js';

export interface Zone {
  readonly top: number;
  readonly bottom: number;
}
export interface Stack {
  /** Where every row begins and ends, its channels included. Lines run straight inside and bend between. */
  readonly zones: readonly Zone[];
  readonly bands: readonly { readonly band: Band; readonly top: number; readonly bottom: number }[];
  readonly height: number;
}

export const CHANNEL = 9;
const BAND_HEAD = 16;
const BAND_FOOT = 14;
const LEAST_GAP = 13;

/** Gives every row its y, from the top down; no band lower than its name is long. */
export function placeDown(grid: Grid, { bands }: Ranks, channels: Channels, least: (band: Band) => number): Stack {
  const zones: Zone[] = [];
  const tops: number[] = [];
  let y = 0;
  grid.rows.forEach((row, index) => {
    const isBoxes = index % 2 === 0;
    if (isBoxes && bands.some((band) => band.first * 2 === index)) {
      const before = bands[tops.length - 1];
      if (before) y = Math.max(y, (tops.at(-1) ?? 0) + least(before));
      tops.push(y);
      y += BAND_HEAD;
    }
    if (!isBoxes) y += gap(grid.rows[index - 1] ?? [], LEAST_GAP);
    const start = y;
    const tallest = Math.max(0, ...row.map((cell) => cell.h));
    y += (channels.above.get(index) ?? 0) * CHANNEL;
    for (const cell of row) cell.y = y + tallest / 2;
    y += tallest + (channels.below.get(index) ?? 0) * CHANNEL;
    zones.push({ top: start, bottom: y });
    if (!isBoxes) y += gap(row, LEAST_GAP);
  });
  const last = bands.at(-1);
  const height = Math.max(y + BAND_FOOT, last ? (tops.at(-1) ?? 0) + least(last) : 0);
  const placed = bands.map((band, index) => ({ band, top: tops[index] ?? 0, bottom: tops[index + 1] ?? height }));
  return { zones, bands: placed, height };
}

/** The farther a line goes aside, the more room it gets to bend. */
function gap(row: readonly Cell[], least: number): number {
  const aside = row.flatMap((cell) => cell.down.map((next) => Math.max(0, Math.abs(next.x - cell.x) - cell.w / 2)));
  return least + Math.min(32, Math.max(0, ...aside) * 0.16);
}
