import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import { type Calendar, intervalsOn } from './calendar.js';

/**
 * What somebody should see to. NEVER_KNOWN, EXPIRED, EXPIRES_SOON: dates that are listed run out, and then every count is
 * doubtful. UNCONFIRMED: days nobody has checked. BEYOND_KNOWN: days listed of a time of which not all are known.
 * NO_WORKING_TIME: nobody works in the coming year. NEXT_YEAR_MISSING: the year ends soon, and no holiday of the next one
 * is listed. NO_COLLECTIVE_LEAVE: holidays of a year are listed, and no leave taken by all (cuti bersama) in it.
 */
export const findingCodes = [
  'NEVER_KNOWN',
  'EXPIRED',
  'EXPIRES_SOON',
  'UNCONFIRMED',
  'BEYOND_KNOWN',
  'NO_WORKING_TIME',
  'NEXT_YEAR_MISSING',
  'NO_COLLECTIVE_LEAVE',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  /** How many days (as listed) it is about; 0 where it is about the calendar as a whole. */
  readonly count: number;
  /** The day it is about: the last one known, or the first of those listed. */
  readonly date: CivilDate | null;
}

const SOON = 60;

export function lintCalendar(calendar: Calendar, today: CivilDate): Finding[] {
  const { spans, knownUntil } = calendar;
  const expiry = expiryOf(knownUntil, today);
  const unconfirmed = spans.filter((span) => !span.confirmed);
  const beyond = spans.filter((span) => knownUntil !== null && span.to > knownUntil);
  const year = Array.from({ length: 366 }, (_, day) => addDays(today, day));
  const works = year.some((day) => intervalsOn(calendar, day).length > 0);
  return [
    ...(expiry ? [{ code: expiry, count: 0, date: knownUntil }] : []),
    ...about('UNCONFIRMED', unconfirmed),
    ...about('BEYOND_KNOWN', beyond),
    ...(works ? [] : [{ code: 'NO_WORKING_TIME' as const, count: 0, date: null }]),
    ...nextYear(spans, today),
    ...withoutLeave(spans, today),
  ];
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
/** The decree on the next year's holidays is out by then. */
const YEAR_ENDS = '-10-01';

function nextYear(spans: Calendar['spans'], today: CivilDate): Finding[] {
  const year = yearOf(today);
  if (today < `${year}${YEAR_ENDS}` || spans.some((span) => yearOf(span.to) > year)) return [];
  return [{ code: 'NEXT_YEAR_MISSING', count: 0, date: `${year + 1}-01-01` }];
}

function withoutLeave(spans: Calendar['spans'], today: CivilDate): Finding[] {
  const yearsOf = (kind: string) => new Set(spans.flatMap((span) => (span.kind === kind ? [yearOf(span.from)] : [])));
  const leave = yearsOf('COLLECTIVE_LEAVE');
  return [...yearsOf('HOLIDAY')]
    .filter((year) => year >= yearOf(today) && !leave.has(year))
    .sort((a, b) => a - b)
    .map((year) => ({ code: 'NO_COLLECTIVE_LEAVE', count: 0, date: `${year}-01-01` }));
}

function expiryOf(knownUntil: CivilDate | null, today: CivilDate): FindingCode | null {
  if (knownUntil === null) return 'NEVER_KNOWN';
  if (knownUntil < today) return 'EXPIRED';
  return knownUntil < addDays(today, SOON) ? 'EXPIRES_SOON' : null;
}

const about = (code: FindingCode, spans: Calendar['spans']): Finding[] =>
  spans.length === 0 ? [] : [{ code, count: spans.length, date: spans.map((one) => one.from).sort()[0] ?? null }];
