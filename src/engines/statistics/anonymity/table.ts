import { hide, type Pipe } from './circulation.js';
import { protectGroup } from './group.js';

/** A table of counts with both totals; null is suppressed. */
export interface ProtectedTable {
  readonly total: number | null;
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly cells: readonly (readonly (number | null)[])[];
}

/**
 * Protects both totals first, each by itself, just as they are protected where they are published without the table;
 * then the cells, so that neither along a row nor along a column nor round any corner a count below k comes out.
 */
export function protectTable(cells: readonly (readonly number[])[], k: number): ProtectedTable {
  const width = cells[0]?.length ?? 0;
  const rowSums = cells.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = Array.from({ length: width }, (_, j) => cells.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const [rows, columns] = [protectGroup(rowSums, k), protectGroup(columnSums, k)];
  const margins = { rows: rows.counts, columns: columns.counts };
  const { total } = rows;
  if (total === null) return { total, ...margins, cells: cells.map((row) => row.map(() => null)) };
  const hidden = hide([...inner(cells, k), ...outer(rowSums, columnSums, margins)], k);
  const told = cells.map((row, i) => row.map((count, j) => (hidden[i * width + j] ? null : count)));
  return { total, ...margins, cells: told };
}

type Told = readonly (number | null)[];

/** A cell leads from its row to its column: rows are numbered first, then columns, then the two ends of the total. */
const inner = (cells: readonly (readonly number[])[], k: number): Pipe[] =>
  cells.flatMap((row, i) =>
    row.map((count, j) => ({ from: i, to: cells.length + j, count, state: count < k ? 'HIDDEN' : 'OPEN' })),
  );

/** The total feeds the rows and is fed by the columns. What the totals' own protection shows is known to everyone. */
function outer(
  rowSums: readonly number[],
  columnSums: readonly number[],
  told: { readonly rows: Told; readonly columns: Told },
): Pipe[] {
  const source = rowSums.length + columnSums.length;
  const state = (shown: number | null | undefined) => (shown === null ? 'HIDDEN' : 'SHOWN');
  return [
    ...rowSums.map((count, i): Pipe => ({ from: source, to: i, count, state: state(told.rows[i]) })),
    ...columnSums.map(
      (count, j): Pipe => ({ from: rowSums.length + j, to: source + 1, count, state: state(told.columns[j]) }),
    ),
  ];
}
