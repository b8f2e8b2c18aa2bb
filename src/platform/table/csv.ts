import { guarded } from './guarded-text.js';
import { type Cell, isMark, printedMark, type Table } from './table.js';

export interface CsvOptions {
  /** The byte order mark by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean;
}

const CHUNK = 64 * 1024;

/** A table as CSV (RFC 4180, UTF-8), a piece at a time. Texts are guarded against being run as formulas. */
export async function* csv({ columns, rows }: Table, options: CsvOptions = {}): AsyncGenerator<string> {
  let piece = `${options.byteOrderMark ? '\ufeff' : ''}${csvLine(columns.map(({ name }) => guarded(name)))}`;
  for await (const row of rows) {
    piece += csvLine(row.map(printed));
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Between fields: a spreadsheet where the comma is the decimal sign cuts by semicolons. */
export type Separator = ',' | ';' | '\t';

/** A line of fields that are printed already. */
export const csvLine = (fields: readonly string[], separator: Separator = ','): string =>
  `${fields.map(quoted).join(separator)}\r\n`;

const quoted = (field: string): string =>
  /[",;|\r\n\t]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Numbers are bare, with a point; instants are RFC 3339 in UTC. */
function printed(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guarded(cell);
  if (cell instanceof Date) return cell.toISOString();
  return isMark(cell) ? printedMark(cell) : String(cell);
}
