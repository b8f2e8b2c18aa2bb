import { widthOf, wrap } from '../../../kernel/svg.js';
import type { Locale } from '../../../kernel/text.js';
import { boxesOf } from './boxes.js';
import { bundlesOf } from './bundles.js';
import { type Cell, gridOf } from './cells.js';
import { downLines } from './down-lines.js';
import type { Line, SideWords } from './line.js';
import type { Marks } from './marks.js';
import { arrange } from './order.js';
import type { Graph } from './parts.js';
import { placeAcross } from './place.js';
import { rank } from './rank.js';
import { sideLines } from './side-lines.js';
import { placeDown, type Stack } from './stack.js';
import { trunksOf } from './trunks.js';

/** Everything a picture needs, with its place. */
export interface Layout {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
  readonly words: readonly SideWords[];
  readonly bands: readonly (Stack['bands'][number] & { readonly name: readonly string[] })[];
  /** How wide the strip with the bands' names is, left of all. */
  readonly strip: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Beyond these no sheet of paper holds the chart, and drawing it would take a server's time from others. */
const MOST_NODES = 150;
const MOST_LINES = 500;
const MOST_CELLS = 6_000;
export const BAND_SIZE = 11;
export const BAND_LINE = 14;

const longestWord = (name: string): number =>
  Math.max(...name.split(/\s+/u).map((word) => widthOf(word, BAND_SIZE, true)));

/** Null when the chart is too large to be drawn. The same graph always gives the same picture. */
export function layoutOf(graph: Graph, locale: Locale, marks: Marks): Layout | null {
  const bundles = bundlesOf(graph, locale);
  if (graph.nodes.length > MOST_NODES || bundles.length > MOST_LINES) return null;
  const ranks = rank(graph);
  const grid = gridOf(boxesOf(graph, locale, marks), bundles, ranks.row);
  if (grid.rows.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) return null;
  arrange(grid);
  placeAcross(grid);
  const { trunks, channels } = trunksOf(grid);
  const stack = placeDown(grid, ranks, channels, (band) => longestWord(band.title[locale]) + 20);
  const names = stack.bands.map((one) => wrap(one.band.title[locale], one.bottom - one.top - 16, BAND_SIZE, true));
  const cells = grid.rows.flat();
  const left = Math.min(...cells.map((cell) => cell.x - cell.w / 2));
  const right = Math.max(...cells.map((cell) => cell.x + cell.w / 2));
  const beside = sideLines(trunks, stack, left, right);
  return {
    cells,
    lines: [...downLines(grid, stack), ...beside.lines],
    words: beside.words,
    bands: stack.bands.map((one, index) => ({ ...one, name: names[index] ?? [] })),
    strip: Math.max(...names.map((name) => name.length)) * BAND_LINE + 10,
    left: beside.left,
    right: beside.right,
    height: stack.height,
  };
}
