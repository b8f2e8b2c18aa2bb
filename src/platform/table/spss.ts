import { csvLine } from './csv.js';
import { guarded } from './guarded-text.js';
import { spssNames } from './spss-names.js';
import { syntaxOf } from './spss-syntax.js';
import type { Variable } from './spss-variable.js';
import { type Cell, isMark, type Row } from './table.js';
import { zip } from './zip.js';

export interface SpssFile {
  /** The files' name without ending. */
  readonly name: string;
  readonly variables: readonly Variable[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** Further files beside these. */
  readonly more?: readonly { readonly name: string; readonly content: AsyncIterable<string | Uint8Array> }[];
}

/** The longest text SPSS holds, in bytes. */
const MOST_BYTES = 32_767;

/**
 * Data and syntax for SPSS (and PSPP) in a ZIP. The data go first: how wide texts are is known when they have been
 * written.
 */
export function spss({ name, variables, rows, more = [] }: SpssFile): AsyncIterable<Uint8Array> {
  const names = spssNames(variables.map((one) => one.name));
  const widths = variables.map(() => 1);
  const data = `${name}.csv`;
  async function* syntax() {
    yield syntaxOf({ data, variables: variables.map((one, at) => ({ ...one, name: names[at] ?? '' })), widths });
  }
  return zip([
    { name: data, content: lines(names, rows, widths) },
    { name: `${name}.sps`, content: syntax() },
    ...more,
  ]);
}

const CHUNK = 64 * 1024;

async function* lines(names: readonly string[], rows: SpssFile['rows'], widths: number[]): AsyncGenerator<string> {
  let piece = csvLine(names);
  for await (const row of rows) {
    piece += csvLine(row.map((cell, at) => printed(cell, at, widths)));
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function printed(cell: Cell, at: number, widths: number[]): string {
  if (cell === null || (typeof cell === 'object' && !(cell instanceof Date) && isMark(cell))) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number') return String(cell);
  const text = cut(guarded(oneLine(cell)));
  widths[at] = Math.max(widths[at] ?? 1, Buffer.byteLength(text));
  return text;
}

/** SPSS reads a case from a line, whatever is quoted in it; a quote in a quoted text it reads only by chance. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('"', '”');

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_BYTES) return text;
  return bytes
    .subarray(0, MOST_BYTES)
    .toString('utf8')
    .replace(/\ufffd$/, '');
}
