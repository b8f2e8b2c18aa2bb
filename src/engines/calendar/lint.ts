import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import { type Calendar, intervalsOn } from './calendar.js';

/**
 * What somebody should see to. NEVER_KNOWN, EXPIRED, EXPIRES_SOON: dates that are listed run out, and then every count is
 * doubtful. UNCONFIRMED: days nobody has checked. BEYOND_KNOWN: days listed of a time of which not all are known.
 * NO_WORKING_TIME: nobody works in the coming year.
 */
export const findingCodes = [
  'NEVER_KNOWN',
  'EXPIRED',
  'EXPIRES_SOON',
  'UNCONFIRMED',
  'BEYOND_KNOWN',
  'NO_WORKING_TIME',
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
  ];
}

function expiryOf(knownUntil: CivilDate | null, today: CivilDate): FindingCode | null {
  if (knownUntil === null) return 'NEVER_KNOWN';
  if (knownUntil < today) return 'EXPIRED';
  return knownUntil < addDays(today, SOON) ? 'EXPIRES_SOON' : null;
}

const about = (code: FindingCode, spans: Calendar['spans']): Finding[] =>
  spans.length === 0 ? [] : [{ code, count: spans.length, date: spans.map((one) => one.from).sort()[0] ?? null }];
