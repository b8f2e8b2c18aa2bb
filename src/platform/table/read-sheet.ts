import { zipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';
import { fail, ok, type Result } from '../../kernel/result.js';
import { unpacked } from './unpacked.js';

export type SheetCell = string | number | boolean | Date | null;
export interface SheetRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}
export interface ReadSheet {
  /** Every sheet of the workbook; none of a CSV file. */
  readonly names: readonly string[];
  /** The one that was read. */
  readonly name: string | null;
  /** Rows in which anything stands. */
  readonly rows: readonly SheetRow[];
}
export type SheetFault =
  | 'NOT_A_SHEET'
  | 'OLD_FORMAT'
  | 'NO_SUCH_SHEET'
  | 'TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'CELL_TOO_LONG';

export interface SheetLimits {
  /** Of what is unpacked, and of all texts in the cells together. */
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly characters: number;
}
export const sheetLimits: SheetLimits = { bytes: 150_000_000, rows: 50_000, columns: 200, characters: 32_767 };

/** Reads a sheet of an XLSX workbook (the first unless named) or a CSV file, within limits; nothing of it is run. */
export async function readSheet(
  bytes: Buffer,
  sheet: string | null,
  limits: SheetLimits = sheetLimits,
): Promise<Result<ReadSheet, SheetFault>> {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0) return fail('OLD_FORMAT');
  if (bytes.length >= 2 && bytes.toString('latin1', 0, 2) === 'PK') return readXlsx(bytes, sheet, limits);
  return readCsv(bytes, limits);
}

async function readXlsx(
  bytes: Buffer,
  sheet: string | null,
  limits: SheetLimits,
): Promise<Result<ReadSheet, SheetFault>> {
  const container = await unpacked(bytes, limits.bytes);
  if ('fault' in container) return fail(container.fault === 'TOO_LARGE' ? 'TOO_LARGE' : 'NOT_A_SHEET');
  const { parts } = container;
  const workbook = parts.get('xl/workbook.xml')?.toString('utf8');
  if (workbook === undefined || [...parts.values()].some((part) => part.includes('<!DOCTYPE')))
    return fail('NOT_A_SHEET');
  const names = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"/g)].map((one) => plain(one[1] ?? ''));
  if (sheet !== null && !names.includes(sheet)) return fail('NO_SUCH_SHEET');
  // What was unpacked under the limit is handed on, not what the container might hold beside.
  const opened = zipSync(
    Object.fromEntries([...parts].map(([name, part]) => [name, [part, { level: 0 }] as const])) as never,
  );
  try {
    return await collected(
      streamXlsxRows(opened, sheet === null ? {} : { sheet }),
      { names, name: sheet ?? names[0] ?? null },
      limits,
    );
  } catch {
    return fail('NOT_A_SHEET');
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

async function readCsv(bytes: Buffer, limits: SheetLimits): Promise<Result<ReadSheet, SheetFault>> {
  if (bytes.length > limits.bytes) return fail('TOO_LARGE');
  if (bytes.includes(0)) return fail('NOT_A_SHEET');
  const lines = parseCsv(decoded(bytes), { maxRows: limits.rows + 2 } as never);
  const rows = lines.map((cells, index) => ({ index, values: cells.map((cell) => unguarded(cell)) }));
  return collected(rows, { names: [], name: null }, limits);
}

/** UTF-8 where it is, else what spreadsheets of the West write. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The apostrophe that our own CSV files put before what a spreadsheet would run. */
const unguarded = (cell: unknown): SheetCell =>
  typeof cell === 'string' ? cell.replace(/^'(?=[\s"]*['=+\-@])/, '') : ((cell ?? null) as SheetCell);

async function collected(
  lines:
    | Iterable<{ index: number; values: readonly unknown[] }>
    | AsyncIterable<{ index: number; values: readonly unknown[] }>,
  of: Pick<ReadSheet, 'names' | 'name'>,
  limits: SheetLimits,
): Promise<Result<ReadSheet, SheetFault>> {
  const rows: SheetRow[] = [];
  let characters = 0;
  for await (const { index, values } of lines) {
    const cells = values.map((cell) => (cell === undefined || cell === '' ? null : (cell as SheetCell)));
    let last = cells.length;
    while (last > 0 && isEmpty(cells[last - 1] ?? null)) last -= 1;
    if (last === 0) continue;
    if (rows.length >= limits.rows) return fail('TOO_MANY_ROWS');
    if (last > limits.columns) return fail('TOO_MANY_COLUMNS');
    if (cells.some((cell) => typeof cell === 'string' && cell.length > limits.characters)) return fail('CELL_TOO_LONG');
    // A text that is kept once may stand in every cell: a small file, and more than fits anywhere.
    for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
    if (characters > limits.bytes) return fail('TOO_LARGE');
    rows.push({ number: index + 1, cells: cells.slice(0, last) });
  }
  return ok({ ...of, rows });
}

const isEmpty = (cell: SheetCell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The letters of a column, from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
