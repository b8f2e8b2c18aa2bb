import { decimal, over } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { dayOf, fieldValue } from './condition.js';
import type { DataRow, Value } from './datasets.js';
import type { MadeCell, MadeColumn } from './report.js';
import type { Column, DateFormat } from './template.js';

export const columnOf = (column: Column): MadeColumn => ({
  code: column.code,
  title: column.title,
  group: column.group ?? null,
  kind: kindOf(column),
  ...(column.as === 'EVIDENCE' ? { sheet: 'EVIDENCE' as const } : {}),
  ...(column.as === 'DATE' && column.format === 'dd/mm/yyyy' ? { sheet: 'DAY_MONTH_YEAR' as const } : {}),
});

/** Days in a form of its own are words, but in a workbook, which keeps the form of a cell. */
function kindOf(column: Column): MadeColumn['kind'] {
  switch (column.as) {
    case 'NUMBER_OF_ROW':
    case 'YEAR':
    case 'AMOUNT':
    case 'YEARS':
      return 'NUMBER';
    case 'DATE':
      return column.format === 'yyyy-mm-dd' ? 'DAY' : 'TEXT';
    default:
      return 'TEXT';
  }
}

export const same = (words: string): LocalizedText => ({ id: words, en: words });

/** One cell of a row; `number` counts from 1. */
export function cellOf(column: Column, row: DataRow, number: number): MadeCell {
  switch (column.as) {
    case 'NUMBER_OF_ROW':
      return same(String(number));
    case 'TEXT':
      return told(fieldValue(row, column.value));
    case 'WORD': {
      const value = fieldValue(row, column.value);
      return column.words.find(({ code }) => code === value)?.title ?? told(value);
    }
    case 'MARK': {
      const value = fieldValue(row, column.value);
      return value !== null && column.when.includes(value) ? same(column.mark) : null;
    }
    case 'DATE': {
      const day = dayOf(row, column.value);
      return day === null ? null : same(formatted(day, column.format));
    }
    case 'YEAR': {
      const day = dayOf(row, column.value);
      return day === null ? null : same(day.slice(0, 4));
    }
    case 'AMOUNT': {
      const value = fieldValue(row, column.value);
      if (typeof value !== 'string') return null;
      return same(decimalText(over(decimal(value), decimal(column.per)), column.decimals));
    }
    case 'YEARS':
      return yearsCell(dayOf(row, column.from), dayOf(row, column.until), column.decimals);
    case 'SPAN':
      return spanCell(dayOf(row, column.from), dayOf(row, column.until), column.format);
    case 'EVIDENCE': {
      const names = row.sources.flatMap(({ evidence }) => (evidence ? [evidence.fileName] : []));
      return names.length === 0 ? null : same(names.join('; '));
    }
  }
}

function told(value: Value): MadeCell {
  if (value === null || value === '') return null;
  return typeof value === 'boolean' ? (value ? text('yes', 'ya') : text('no', 'tidak')) : same(value);
}

const formatted = (day: string, format: DateFormat): string =>
  format === 'yyyy-mm-dd' ? day : day.split('-').reverse().join('/');

function yearsCell(from: string | null, until: string | null, decimals: number): MadeCell {
  const months = from && until ? monthsBetween(from, until) : null;
  return months === null ? null : same(decimalText(over(decimal(months), decimal(12)), decimals));
}

function spanCell(from: string | null, until: string | null, format: DateFormat): MadeCell {
  if (from === null) return null;
  if (until === null) return text(`from ${formatted(from, format)}`, `sejak ${formatted(from, format)}`);
  const months = monthsBetween(from, until);
  const days = `${formatted(from, format)} – ${formatted(until, format)}`;
  if (months === null) return same(days);
  const counts = [Math.floor(months / 12), months % 12, restDays(from, until, months)];
  const parts = (words: readonly string[]) =>
    counts.flatMap((count, at) => (count > 0 ? [`${count} ${words[at]}`] : [])).join(' ');
  return text(`${days} (${parts(['y', 'mo', 'd'])})`, `${days} (${parts(['tahun', 'bulan', 'hari'])})`);
}

/** The days after the last whole month, the last day included. A month that lacks the day ends on its own last one. */
function restDays(from: string, until: string, months: number): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const longest = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const begun = Date.UTC(year, month - 1 + months, Math.min(day, longest));
  return Math.round((Date.parse(`${until}T00:00:00Z`) + 86_400_000 - begun) / 86_400_000);
}

/** Whole months, both days included: from 1 January to 31 December it is 12. Null where the end is before the beginning. */
export function monthsBetween(from: string, until: string): number | null {
  if (until < from) return null;
  const after = new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000).toISOString();
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = after.slice(0, 10).split('-').map(Number);
  return (year - fromYear) * 12 + (month - fromMonth) - (day < fromDay ? 1 : 0);
}
