import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import { type Cell, type Column, isMark, printedMark, type Row, type Table, tellFromMark } from './table.js';

/** What a sheet can hold; more columns cannot be written. */
export const XLSX_MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;
const LONGEST_NAME = 31;

const formats: Partial<Record<Column['kind'], string>> = { DAY: 'yyyy-mm-dd', INSTANT: 'yyyy-mm-dd hh:mm:ss' };

/**
 * A table as an XLSX workbook, piece by piece. Cells are typed, texts are texts: none is a formula, whatever it begins
 * with. Beyond a million rows it goes on in a second sheet.
 */
export function xlsx({ name, columns, rows }: Table): AsyncIterable<Uint8Array> {
  if (columns.length > XLSX_MOST_COLUMNS) throw new RangeError(`${columns.length} columns`);
  const wanted: ColumnDef[] = columns.map(({ name: header, kind }) => {
    const numFmt = formats[kind];
    return { header: text(header), ...(numFmt ? { numFmt } : {}) };
  });
  return writeXlsxStream(valuesOf(columns, rows), {
    name: sheetName(name),
    columns: wanted,
    freezePane: { rows: 1 },
  }) as AsyncIterable<Uint8Array>;
}

async function* valuesOf(columns: readonly Column[], rows: Table['rows']): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield cellsOf(columns, row);
}

const cellsOf = (columns: readonly Column[], row: Row): CellValue[] =>
  row.map((cell, at) => written(cell, columns[at]?.kind));

function written(cell: Cell, kind: Column['kind'] | undefined): CellValue {
  if (typeof cell === 'string') return kind === 'DAY' ? new Date(`${cell}T00:00:00Z`) : text(tellFromMark(cell));
  if (cell === null || cell instanceof Date || !isMark(cell)) return cell;
  return printedMark(cell);
}

/**
 * XML 1.0 cannot say most control characters, and a cell holds so many characters and no more. What reads like a
 * spreadsheet's own escape of a character is escaped itself.
 */
export function text(value: string): string {
  const clean = value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 1)}…`;
}

/** Sheets are named in few letters, some of them forbidden. */
export function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/^[' ]+|[' ]+$|[\ud800-\udbff]$/g, '');
  return clean === '' || /^history$/i.test(clean) ? 'Data' : clean;
}
