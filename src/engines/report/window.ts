import { addDays, type CivilDate, isCivilDate } from '../../kernel/civil-date.js';
import type { PeriodRule } from './template.js';

/** A year that is looked at: TS, TS-1, TS-2 (tahun sekarang and the years before it). */
export interface YearSpan {
  readonly code: string;
  /** `2025/2026`, or `2026`. */
  readonly label: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
}
/** The time a report looks at: no day of it lies after the day it is told as of. */
export interface Window {
  readonly label: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly years: readonly YearSpan[];
}

export type PeriodFault = 'NO_PERIOD_TAKEN' | 'PERIOD_UNREADABLE' | 'PERIOD_NOT_BEGUN';

const day = (year: number, monthDay: string): CivilDate => `${String(year).padStart(4, '0')}-${monthDay}`;
/** The first of two days; days are compared as texts. */
export const earlier = (a: CivilDate, b: CivilDate): CivilDate => [a, b].sort()[0] ?? a;
const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
/** The year in which the academic year that holds this day begins. */
const begunIn = (date: CivilDate, startsOn: string): number =>
  date.slice(5) >= startsOn ? yearOf(date) : yearOf(date) - 1;

/** The window of a period; when none is named, the last full academic year, or the year or half-year of the day. */
export function windowOf(rule: PeriodRule, period: string | null, asOf: CivilDate): Window | PeriodFault {
  if (rule.is === 'DAY')
    return period === null ? { label: asOf, from: asOf, until: asOf, years: [] } : 'NO_PERIOD_TAKEN';
  const spans = rule.is === 'HALF_YEAR' ? halfYear(rule.startsOn, period, asOf) : yearsOf(rule, period, asOf);
  if (typeof spans === 'string') return spans;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return 'PERIOD_UNREADABLE';
  if (last.from > asOf) return 'PERIOD_NOT_BEGUN';
  return {
    label: last.label,
    from: first.from,
    until: earlier(last.until, asOf),
    years: rule.is === 'HALF_YEAR' ? [] : spans,
  };
}

type Years = Extract<PeriodRule, { years: number }>;

function yearsOf(rule: Years, period: string | null, asOf: CivilDate): YearSpan[] | PeriodFault {
  const startsOn = rule.is === 'ACADEMIC_YEAR' ? rule.startsOn : '01-01';
  const isAcademic = rule.is === 'ACADEMIC_YEAR';
  const last = period === null ? begunIn(asOf, startsOn) - (isAcademic ? 1 : 0) : readYear(period, isAcademic);
  if (last === null) return 'PERIOD_UNREADABLE';
  return Array.from({ length: rule.years }, (_, at) => {
    const back = rule.years - 1 - at;
    const year = last - back;
    return {
      code: back === 0 ? 'TS' : `TS-${back}`,
      label: isAcademic ? `${year}/${year + 1}` : String(year),
      from: day(year, startsOn),
      until: addDays(day(year + 1, startsOn), -1),
    };
  });
}

function readYear(period: string, isAcademic: boolean): number | null {
  const [, first, second] = (isAcademic ? /^([12]\d{3})\/([12]\d{3})$/ : /^([12]\d{3})()$/).exec(period) ?? [];
  if (first === undefined || (isAcademic && Number(second) !== Number(first) + 1)) return null;
  return Number(first);
}

function halfYear(startsOn: string, period: string | null, asOf: CivilDate): YearSpan[] | PeriodFault {
  const [, first, second, half] = /^([12]\d{3})\/([12]\d{3})-([12])$/.exec(period ?? current(startsOn, asOf)) ?? [];
  if (first === undefined || Number(second) !== Number(first) + 1) return 'PERIOD_UNREADABLE';
  const begin = day(Number(first), startsOn);
  const middle = sixMonthsAfter(begin);
  const [from, next] = half === '1' ? [begin, middle] : [middle, day(Number(first) + 1, startsOn)];
  return [{ code: 'TS', label: `${first}/${second}-${half}`, from, until: addDays(next, -1) }];
}

function current(startsOn: string, asOf: CivilDate): string {
  const year = begunIn(asOf, startsOn);
  return `${year}/${year + 1}-${asOf < sixMonthsAfter(day(year, startsOn)) ? 1 : 2}`;
}

function sixMonthsAfter(from: CivilDate): CivilDate {
  const month = Number(from.slice(5, 7)) + 6;
  const year = yearOf(from) + (month > 12 ? 1 : 0);
  return day(year, `${String(month > 12 ? month - 12 : month).padStart(2, '0')}${from.slice(7)}`);
}

/** Whether a month and day is one that every year has, and every half-year too. */
export const isYearStart = (monthDay: string): boolean =>
  /^\d{2}-(0[1-9]|1\d|2[0-8])$/.test(monthDay) && isCivilDate(`2001-${monthDay}`);
