import type { Box } from './boxes.js';
import { type Bundle, type LabelBox, labelBox } from './bundles.js';

/** Whatever takes up room in a row: a box, the words of a line, or a line passing through. */
export interface Cell {
  readonly id: string;
  readonly row: number;
  readonly box: Box | null;
  readonly label: LabelBox | null;
  readonly w: number;
  readonly h: number;
  readonly up: Cell[];
  readonly down: Cell[];
  /** The middle; set by placing. */
  x: number;
  y: number;
}
/** A line that goes down, cell by cell. */
export interface Chain {
  readonly bundle: Bundle;
  readonly cells: readonly Cell[];
}
export interface Grid {
  /** Boxes stand in even rows, words in odd ones. */
  readonly rows: Cell[][];
  readonly cellOf: ReadonlyMap<string, Cell>;
  readonly chains: readonly Chain[];
  /** What leads up or sideways: drawn beside the chart. */
  readonly back: readonly Bundle[];
}

const THROUGH = 10;

export function gridOf(boxes: readonly Box[], bundles: readonly Bundle[], rowOf: ReadonlyMap<string, number>): Grid {
  const cellOf = new Map<string, Cell>();
  const rows: Cell[][] = [];
  const add = (cell: Cell): Cell => {
    for (let row = rows.length; row <= cell.row; row += 1) rows.push([]);
    rows[cell.row]?.push(cell);
    return cell;
  };
  const fresh = (id: string, row: number, box: Box | null, label: LabelBox | null): Cell => {
    const { w, h } = box ?? label ?? { w: THROUGH, h: 0 };
    return add({ id, row, box, label, w, h, up: [], down: [], x: 0, y: 0 });
  };
  for (const box of boxes) cellOf.set(box.node.id, fresh(box.node.id, 2 * (rowOf.get(box.node.id) ?? 0), box, null));
  const chains: Chain[] = [];
  const back: Bundle[] = [];
  for (const bundle of bundles) {
    const [from, to] = [cellOf.get(bundle.from), cellOf.get(bundle.to)];
    if (!from || !to) continue;
    if (to.row <= from.row) {
      back.push(bundle);
      continue;
    }
    const cells = [from];
    const label = labelBox(bundle.words);
    for (let row = from.row + 1; row < to.row; row += 1)
      cells.push(fresh(`${bundle.id}@${row}`, row, null, row === from.row + 1 ? label : null));
    cells.push(to);
    cells.forEach((cell, index) => {
      const next = cells[index + 1];
      if (next) {
        cell.down.push(next);
        next.up.push(cell);
      }
    });
    chains.push({ bundle, cells });
  }
  return { rows, cellOf, chains, back };
}
