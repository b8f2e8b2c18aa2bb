import type { Turns } from '../../kernel/turns.js';
import { type Cell, type Line, type Page, type PlacedLine, type Row, TOP } from './sheet.js';

export type LineWidth = (line: Line) => number;

/** How many lines of a cell at least stand together at a page's end and at the next one's beginning. */
const TOGETHER = 2;
/** Of so many pages a paper consists at most; a longer one is not written. */
export const MOST_PAGES = 1_000;
export class TooManyPages extends Error {}

const sum = (lines: readonly Line[]): number => lines.reduce((total, line) => total + line.letter.height, 0);
const tallest = (row: Row, lines: (cell: Cell) => readonly Line[]): number =>
  2 * row.padding + Math.max(0, ...row.cells.map((cell) => sum(lines(cell))));
const heightOf = (row: Row): number => tallest(row, (cell) => cell.lines);
const firstLines = (row: Row): number =>
  row.whole ? heightOf(row) : tallest(row, (cell) => cell.lines.slice(0, TOGETHER));

/** Puts rows on pages, down to `bottom`; null begins a new page. */
export function* paginate(rows: readonly (Row | null)[], bottom: number, width: LineWidth): Turns<Page[]> {
  const pages: Page[] = [{ texts: [], boxes: [] }];
  let y: number = TOP;
  const turn = (head: Row | null): void => {
    if (pages.length === MOST_PAGES) throw new TooManyPages();
    pages.push({ texts: [], boxes: [] });
    y = TOP;
    if (head) y += put(pages, head, y, width);
  };
  for (const [at, row] of rows.entries()) {
    if (at % 20 === 0) yield;
    if (!row) {
      if (y > TOP) turn(null);
      continue;
    }
    if (y > TOP && y + row.before + needed(rows, at) > bottom) turn(row.head);
    if (y > TOP) y += row.before;
    let rest: Row | null = row;
    while (rest) {
      const [now, later]: [Row, Row | null] = split(rest, bottom - y);
      y += put(pages, now, y, width);
      rest = later;
      if (rest) turn(row.head);
    }
  }
  return pages;
}

/** What must stand on one page from this row on: with a heading, the beginning of what it heads. */
function needed(rows: readonly (Row | null)[], at: number): number {
  const row = rows[at];
  if (!row) return 0;
  const next = rows[at + 1];
  return row.withNext && next ? heightOf(row) + next.before + needed(rows, at + 1) : firstLines(row);
}

/** What of a row fits into the height, and what is left over; at least a line goes on. */
function split(row: Row, height: number): [Row, Row | null] {
  if (heightOf(row) <= height) return [row, null];
  const counts = row.cells.map((cell) => fitting(cell.lines, height - 2 * row.padding));
  const cut = (from: (at: number) => number, to: (at: number) => number | undefined): Row => ({
    ...row,
    cells: row.cells.map((cell, at) => ({ ...cell, lines: cell.lines.slice(from(at), to(at)) })),
  });
  const now = cut(
    () => 0,
    (at) => counts[at],
  );
  const later = cut(
    (at) => counts[at] ?? 0,
    () => undefined,
  );
  return [now, later];
}

function fitting(lines: readonly Line[], height: number): number {
  let used = 0;
  let count = 0;
  for (const { letter } of lines) {
    used += letter.height;
    if (used > height) break;
    count += 1;
  }
  const left = lines.length - count;
  return Math.max(1, left > 0 && left < TOGETHER && count > TOGETHER ? count - (TOGETHER - left) : count);
}

/** Writes a row down; answers how high it is. */
function put(pages: readonly Page[], row: Row, top: number, width: LineWidth): number {
  const page = pages.at(-1);
  const height = heightOf(row);
  if (!page) return height;
  for (const cell of row.cells) {
    if (row.ruled) {
      const { padding } = row;
      page.boxes.push({ x: cell.x - padding, y: top, width: cell.width + 2 * padding, height });
    }
    let y = top + row.padding;
    const placed: PlacedLine[] = [];
    for (const line of cell.lines) {
      const indent = cell.centred ? Math.max(0, (cell.width - width(line)) / 2) : 0;
      if (line.text.trim() !== '') placed.push({ ...line, x: cell.x + indent, y });
      y += line.letter.height;
    }
    for (const language of ['id', 'en'] as const) {
      const lines = placed.filter((line) => line.language === language);
      if (lines.length > 0) page.texts.push(lines);
    }
  }
  return height;
}
