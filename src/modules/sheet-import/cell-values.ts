import { type CivilDate, isCivilDate } from '../../kernel/civil-date.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { SheetCell } from '../../platform/table/read-sheet.js';
import type { NumberFormat } from './sheet-mapping.rules.js';

export type CellRead<T> = Result<T, LocalizedText>;

/** A word as it is compared: without case, spacing and signs at its ends. */
export const plainWord = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[*.:()\s]+|[*.:()\s]+$/g, '');

/** What stands in a cell, as somebody would read it aloud. */
export function cellText(cell: SheetCell): string | null {
  if (cell === null) return null;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  const said = typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').trim() : String(cell);
  return said === '' ? null : said;
}

/** What spreadsheets show where a formula has no value. */
export const isErrorCell = (cell: SheetCell): boolean =>
  typeof cell === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/.test(cell.trim());

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januari january jan',
    'februari february feb pebruari',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august agu ags aug agt',
    'september sept sep',
    'oktober october okt oct',
    'november nopember nov nop',
    'desember december des dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** Days as spreadsheets count them, from 1927 on: a smaller number is more likely a year or a number. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 2_958_465;

/** A day however it is written: the day comes before the month, as in Indonesian; ISO; a name; a spreadsheet's count. */
export function readDay(cell: SheetCell): CellRead<CivilDate> {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? noDay : checked(cell.toISOString().slice(0, 10));
  if (typeof cell === 'number') return fromSerial(cell);
  if (typeof cell !== 'string') return noDay;
  const said = plainWord(cell).replace(/^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad),? /, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/.exec(said);
  if (iso) return made(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: \d{2}:\d{2}.*)?$/.exec(said);
  if (numbers) return made(numbers[3], numbers[2], numbers[1]);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]+)\.?,?[-/. ]+(\d{4})$/.exec(said);
  if (named) return made(named[3], month(named[2]), named[1]);
  const english = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(said);
  if (english) return made(english[3], month(english[1]), english[2]);
  return /^\d+(\.\d+)?$/.test(said) ? fromSerial(Number(said)) : noDay;
}

const month = (name: string | undefined): string => String(months[name ?? ''] ?? '');

function made(year: string | undefined, monthOf: string | undefined, day: string | undefined): CellRead<CivilDate> {
  return checked(`${year}-${(monthOf ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
}

function fromSerial(serial: number): CellRead<CivilDate> {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return noDay;
  return checked(new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10));
}

const checked = (day: string): CellRead<CivilDate> => (isCivilDate(day) ? ok(day) : noDay);
const noDay = fail(
  text(
    'Write the day as day/month/year, for example 17/08/2024 or 17 Agustus 2024, with a year of four digits.',
    'Tulis tanggal sebagai hari/bulan/tahun, misalnya 17/08/2024 atau 17 Agustus 2024, dengan tahun empat angka.',
  ),
);

/** An amount, exact, as text: `1.500.000,50` or `1,500,000.50` as the sheet has it, with or without a currency. */
export function readAmount(cell: SheetCell, format: NumberFormat): CellRead<string> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? ok(plainNumber(cell)) : noAmount;
  const said = plainWord(cellText(cell) ?? '').replace(/^(rp|idr|usd|us\$|\$|eur|€)\.? ?|[-,.]+$/g, '');
  const [thousands, decimal] = format === 'COMMA' ? ['.', ','] : [',', '.'];
  const [whole = '', part, ...more] = said.split(decimal);
  const groups = whole.split(thousands);
  const grouped = groups.length === 1 || groups.slice(1).every((one) => one.length === 3);
  const digits = groups.join('');
  if (more.length > 0 || !grouped || !/^\d+$/.test(digits) || (part !== undefined && !/^\d*$/.test(part)))
    return noAmount;
  const fraction = (part ?? '').replace(/0+$/, '');
  return ok(`${digits.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

/** Never in powers of ten. */
const plainNumber = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });

const noAmount = fail(
  text(
    'Write a number, for example 1.500.000 or 1.500.000,50 (or say in the mapping that it is written with a point).',
    'Tulis angka, misalnya 1.500.000 atau 1.500.000,50 (atau nyatakan dalam pemetaan bahwa desimalnya titik).',
  ),
);

const yes = new Set(['ya', 'yes', 'y', 'true', 'benar', '1', 'ada', 'v', '✓', '√', 'x']);
const no = new Set(['tidak', 'no', 'n', 'false', 'salah', '0', 'tidak ada', '-']);

export function readBoolean(cell: SheetCell): CellRead<boolean> {
  if (typeof cell === 'boolean') return ok(cell);
  const said = plainWord(cellText(cell) ?? '');
  if (yes.has(said)) return ok(true);
  return no.has(said) || said === '' ? ok(false) : fail(text('Write yes or no.', 'Tulis ya atau tidak.'));
}
