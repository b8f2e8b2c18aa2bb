import type { Locale } from '../../kernel/text.js';
import type { Style } from './faces.js';

/** All lengths in points; A4. */
export const TOP = 60;
const BOTTOM = 36;
/** Between two columns. */
export const GAP = 20;
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  /** Between the edges, and of one of two columns. */
  readonly inner: number;
  readonly column: number;
}
const laid = (width: number, height: number, left: number): Sheet => {
  const inner = width - 2 * left;
  return { width, height, left, bottom: BOTTOM, inner, column: (inner - GAP) / 2 };
};
const [short, long] = [595.28, 841.89];
const upright = laid(short, long, 62);
const wide = laid(long, short, 42);
export const sheetOf = ({ wide: isWide }: { readonly wide?: boolean }): Sheet => (isWide ? wide : upright);

export interface Letter {
  readonly size: number;
  readonly height: number;
  readonly style: Style;
}
export const letters = {
  title: { size: 15, height: 19, style: 'bold' },
  titleEn: { size: 12, height: 17, style: 'italic' },
  heading: { size: 12, height: 15, style: 'bold' },
  headingEn: { size: 11, height: 14, style: 'italic' },
  text: { size: 10.5, height: 13.6, style: 'plain' },
  strong: { size: 10.5, height: 13.6, style: 'bold' },
  aside: { size: 9.5, height: 12.4, style: 'italic' },
  cell: { size: 8.5, height: 11, style: 'plain' },
  cellHead: { size: 8.5, height: 11, style: 'bold' },
  foot: { size: 7, height: 8.8, style: 'plain' },
  footStrong: { size: 7, height: 8.8, style: 'bold' },
} satisfies Record<string, Letter>;

export interface Line {
  readonly text: string;
  readonly letter: Letter;
  readonly language: Locale;
}
/** A column's part of a row: lines one under the other. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly centred: boolean;
  readonly lines: readonly Line[];
}
/** What stands side by side; a row may go on overleaf unless it is `whole`. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Room above it, but at the head of a page. */
  readonly before: number;
  /** Room between the cells and the row's edges. */
  readonly padding: number;
  readonly whole: boolean;
  /** Never the last thing on a page: its successor begins there too. */
  readonly withNext: boolean;
  readonly ruled: boolean;
  /** Repeated where its table goes on overleaf. */
  readonly head: Row | null;
}

export interface PlacedLine extends Line {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Lines that are read together stand together. */
export interface Page {
  readonly texts: (readonly PlacedLine[])[];
  readonly boxes: Box[];
}
