import { csvLine, type Separator } from '../../platform/table/csv.js';
import { guarded } from '../../platform/table/guarded-text.js';
import type { DataAsk } from './data-ask.js';
import type { DataColumn } from './data-list.js';
import type { DataRow, Value } from './data-rows.js';

export type DataFormat = 'csv' | 'ndjson';
export const mediaTypes: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

const CHUNK = 64 * 1024;

/** A list as a file, a piece at a time. */
export async function* dataFile(
  format: DataFormat,
  ask: Pick<DataAsk, 'columns' | 'separator' | 'byteOrderMark'>,
  rows: AsyncIterable<DataRow>,
): AsyncGenerator<string> {
  const { columns, separator } = ask;
  const isCsv = format === 'csv';
  const head = `${ask.byteOrderMark ? '\ufeff' : ''}${csvLine(
    columns.map(({ name }) => name),
    separator,
  )}`;
  let piece = isCsv ? head : '';
  for await (const row of rows) {
    piece += isCsv ? lineOf(columns, row, separator) : `${JSON.stringify(objectOf(columns, row))}\n`;
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const objectOf = (columns: readonly DataColumn[], row: DataRow): object =>
  Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]));

const lineOf = (columns: readonly DataColumn[], row: DataRow, separator: Separator): string =>
  csvLine(
    row.map((value, at) => printed(value, columns[at]?.type.name ?? '')),
    separator,
  );

/** Numbers stay numbers; every text is guarded against being run as a formula. Lists are cut by `|`. */
function printed(value: Value, type: string): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return guarded(value.join('|'));
  return type === 'Decimal' && /^-?\d+(\.\d+)?$/.test(value) ? value : guarded(value);
}
