import { type CellStyle, type CellValue, type Cell as Styled, writeXlsx } from 'hucre/xlsx';
import { type Cell, isMark, printedMark, tellFromMark } from './table.js';
import { sheetName, text } from './xlsx.js';

/** A sheet with lines above its table, as forms have that are to be filled in. */
export interface Sheet {
  readonly name: string;
  /** Lines from the first row on: a cell's address is its place. Days are dates at midnight UTC. */
  readonly lines: readonly (readonly Cell[])[];
  /** Lines shown bold, counted from 0. What stands above the last of them stays when one scrolls. */
  readonly heads: readonly number[];
  /** How the days of a column are shown; yyyy-mm-dd unless told. */
  readonly dayFormats?: readonly (string | null)[];
  /** Addresses that cells lead to, by `row,column` from 0. */
  readonly links?: ReadonlyMap<string, string>;
  /** Of columns, in characters. */
  readonly widths: readonly number[];
}

const MOST_SHEETS = 50;
const alignment = { vertical: 'top', wrapText: true } as const;

/** Small tables as one XLSX workbook. Cells are typed, texts are texts: none is a formula, whatever it begins with. */
export async function workbook(sheets: readonly Sheet[], madeAt: Date): Promise<Uint8Array> {
  if (sheets.length > MOST_SHEETS) throw new RangeError(`${sheets.length} sheets`);
  const names = new Set<string>();
  const written = await writeXlsx({
    properties: { creator: 'Mitra', created: madeAt, modified: madeAt },
    sheets: sheets.map(({ name, lines, heads, widths, dayFormats, links }) => ({
      name: unlike(names, sheetName(name)),
      columns: widths.map((width) => ({ width })),
      rows: lines.map((line) => line.map(plainOf)),
      cells: stylesOf(lines, new Set(heads), dayFormats, links),
      ...(heads.length > 0 ? { freezePane: { rows: Math.max(...heads) + 1 } } : {}),
    })),
  });
  return written as Uint8Array;
}

function plainOf(cell: Cell): CellValue {
  if (typeof cell === 'string') return text(tellFromMark(cell));
  return cell === null || cell instanceof Date || !isMark(cell) ? cell : printedMark(cell);
}

function stylesOf(
  lines: Sheet['lines'],
  heads: ReadonlySet<number>,
  dayFormats: Sheet['dayFormats'],
  links: Sheet['links'],
): Map<string, Partial<Styled>> {
  const styles = new Map<string, Partial<Styled>>();
  for (const [row, line] of lines.entries())
    for (const [column, cell] of line.entries()) {
      if (cell === null) continue;
      const target = links?.get(`${row},${column}`);
      const style: CellStyle = {
        alignment,
        ...(heads.has(row) ? { font: { bold: true } } : {}),
        ...(target === undefined ? {} : { font: { underline: true } }),
        ...(cell instanceof Date ? { numFmt: dayFormats?.[column] ?? 'yyyy-mm-dd' } : {}),
      };
      styles.set(`${row},${column}`, { style, ...(target === undefined ? {} : { hyperlink: { target } }) });
    }
  return styles;
}

/** Sheets of one name are not allowed, whatever their case. */
function unlike(names: Set<string>, name: string): string {
  let other = name;
  for (let at = 2; names.has(other.toLowerCase()); at += 1) other = `${name.slice(0, 27)} ${at}`;
  names.add(other.toLowerCase());
  return other;
}
