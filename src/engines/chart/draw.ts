import { xmlText } from '../../kernel/svg.js';

/** How wide every chart is; a page scales it. */
export const WIDTH = 720;
export const MARGIN = 20;
export const INNER = WIDTH - 2 * MARGIN;
export const SIZE = 13;
export const LINE = 17;

export const n = (value: number): string => String(Math.round(value * 10) / 10);

export const words = (x: number, y: number, given: string, classes = '', anchor = ''): string =>
  `<text x="${n(x)}" y="${n(y)}"${classes === '' ? '' : ` class="${classes}"`}${anchor === '' ? '' : ` text-anchor="${anchor}"`}>${xmlText(given)}</text>`;

export const box = (x: number, y: number, width: number, height: number, classes: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(width, 0))}" height="${n(height)}" class="${classes}"/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, classes: string): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" class="${classes}"/>`;

/** Where a value lies between two ends, kept between them. */
export const placed = (value: number, least: number, most: number): number =>
  most > least ? Math.min(Math.max((value - least) / (most - least), 0), 1) : 0;

/** What a kind of chart draws under the heading, from y = 0 on. */
export interface Drawing {
  readonly height: number;
  readonly parts: readonly string[];
}

/** Round values from one end to the other, about four of them. */
export function ticks(least: number, most: number): number[] {
  const span = most - least;
  if (!(span > 0)) return [least];
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => span / one <= 5) ?? span;
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, at) => (first + at) * step);
}
