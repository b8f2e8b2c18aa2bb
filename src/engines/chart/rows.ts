import { widthOf, wrap } from '../../kernel/svg.js';
import { INNER, LINE, MARGIN, SIZE, words } from './draw.js';

const MOST_LABEL = INNER * 0.38;
const LEAST_ROW = 34;

export interface Placed<Row> {
  readonly row: Row;
  readonly label: readonly string[];
  readonly top: number;
  readonly height: number;
}
export interface Rows<Row> {
  readonly placed: readonly Placed<Row>[];
  readonly height: number;
  /** Where the drawing beside the labels begins, and where what is printed behind it does. */
  readonly left: number;
  readonly right: number;
}

/** Rows with a label before and a printed figure behind, each as high as its words need. */
export function rowsOf<Row extends { readonly label: string; readonly printed: string }>(
  rows: readonly Row[],
  top: number,
): Rows<Row> {
  const labels = rows.map((row) => wrap(row.label, MOST_LABEL, SIZE));
  const widest = Math.max(0, ...labels.flat().map((line) => widthOf(line, SIZE)));
  const printed = Math.max(0, ...rows.map((row) => widthOf(row.printed, SIZE)));
  let y = top;
  const placed = rows.map((row, at) => {
    const label = labels[at] ?? [];
    const height = Math.max(LEAST_ROW, label.length * LINE + 10);
    const one = { row, label, top: y, height };
    y += height;
    return one;
  });
  return { placed, height: y - top, left: MARGIN + widest + 12, right: MARGIN + INNER - printed - 10 };
}

/** The words of a row, in the middle of its height. */
export function rowWords({ row, label, top, height }: Placed<{ readonly printed: string }>): string[] {
  const middle = top + height / 2;
  const first = middle - ((label.length - 1) * LINE) / 2 + SIZE * 0.35;
  return [
    ...label.map((line, at) => words(MARGIN, first + at * LINE, line)),
    words(MARGIN + INNER, middle + SIZE * 0.35, row.printed, 'strong', 'end'),
  ];
}
