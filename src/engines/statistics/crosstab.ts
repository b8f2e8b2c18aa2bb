import { DEFAULT_K } from './anonymity/group.js';
import { type ProtectedTable, protectTable } from './anonymity/table.js';
import { type Count, countOf, totalOf } from './counts.js';
import { type Caution, type Figure, missing } from './figure.js';
import { baseCautions, percentOf } from './share.js';

export interface CrosstabCell {
  /** The answer: a rung or a code. */
  readonly value: string;
  /** Null when suppressed. */
  readonly count: number | null;
  /** Of the row, of those who answered. */
  readonly percent: Figure;
}
export interface CrosstabRow {
  readonly segment: string;
  /** Who answered in this segment; null when suppressed. */
  readonly n: number | null;
  readonly cells: readonly CrosstabCell[];
  readonly cautions: readonly Caution[];
}
/** One question by one segment of the respondents; the last row of all is the whole. */
export interface Crosstab {
  readonly rows: readonly CrosstabRow[];
  readonly total: CrosstabRow;
  /** The threshold under which cells were suppressed, 0 when none was. */
  readonly k: number;
  readonly cautions: readonly Caution[];
}
/** One segment and how many in it gave each answer (one answer a person). */
export interface SegmentCounts {
  readonly segment: string;
  readonly counts: readonly Count<string>[];
}

/** Without suppression: for modes in which who answers what is known to the reader anyway. */
export const crosstab = (segments: readonly SegmentCounts[], values: readonly string[]): Crosstab =>
  told(segments, values, openTable(cellsOf(segments, values)), 0);

/**
 * Counts below k suppressed, with as many others as keep them from being worked out. Its last row is the distribution:
 * where that is withheld beside a mean (release.ts), the cross-tab is withheld too, and rows get no mean of their own.
 */
export const protectedCrosstab = (
  segments: readonly SegmentCounts[],
  values: readonly string[],
  k = DEFAULT_K,
): Crosstab => told(segments, values, protectTable(cellsOf(segments, values), k), k);

function cellsOf(segments: readonly SegmentCounts[], values: readonly string[]): number[][] {
  return segments.map(({ segment, counts }) => {
    const row = values.map((value) => countOf(counts, value));
    if (row.reduce((sum, count) => sum + count, 0) !== totalOf(counts))
      throw new RangeError(`${segment} holds an answer that has no column`);
    return row;
  });
}

function openTable(cells: readonly (readonly number[])[]): ProtectedTable {
  const rows = cells.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (cells[0] ?? []).map((_, j) => cells.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return { total: rows.reduce((sum, count) => sum + count, 0), rows, columns, cells };
}

function told(
  segments: readonly SegmentCounts[],
  values: readonly string[],
  table: ProtectedTable,
  k: number,
): Crosstab {
  const row = (segment: string, n: number | null, counts: readonly (number | null)[]): CrosstabRow => ({
    segment,
    n,
    cells: values.map((value, j) => {
      const count = counts[j] ?? null;
      return { value, count, percent: count === null || n === null ? missing('SUPPRESSED') : percentOf(count, n) };
    }),
    cautions: n === null ? [] : baseCautions(n),
  });
  return {
    rows: segments.map(({ segment }, i) => row(segment, table.rows[i] ?? null, table.cells[i] ?? [])),
    total: row('', table.total, table.columns),
    k,
    cautions: segments.length > 1 ? ['MANY_COMPARISONS'] : [],
  };
}
