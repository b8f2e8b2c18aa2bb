/** Why a cell holds no value: a word of its own, never mistaken for a text that reads the same. */
export interface Mark {
  readonly mark: string;
}
/** DAY cells are texts `YYYY-MM-DD`, INSTANT cells dates; the others are what they are. */
export type Cell = null | string | number | boolean | Date | Mark;
export type Row = readonly Cell[];

export interface Column {
  /** The heading. */
  readonly name: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'DAY' | 'INSTANT';
}

/** Rows are read once, as they are written: a table may be longer than the memory. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

export const isMark = (cell: Cell): cell is Mark =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date);

/** How a mark is printed. */
export const printedMark = ({ mark }: Mark): string => `[${mark}]`;

/** A text that would read like a mark has one more apostrophe before it. */
export const tellFromMark = (value: string): string => (/^'*\[[A-Z_]+\]$/.test(value) ? `'${value}` : value);
