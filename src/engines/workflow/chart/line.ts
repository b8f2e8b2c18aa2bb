import type { EdgeKind } from './parts.js';

/** A drawn line; `tip` is its arrowhead and where that looks. */
export interface Line {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly tip: { readonly x: number; readonly y: number; readonly turn: 0 | 90 | 270 } | null;
}
/** Words along a line beside the chart, read from below. */
export interface SideWords {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export const n = (value: number): string => String(Math.round(value * 10) / 10);
export const SIDE_SIZE = 10.5;
export const SIDE_LINE = 13;
/** How long an arrowhead is. */
export const TIP = 8;
