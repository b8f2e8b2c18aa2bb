import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';

/** Working time of a day, in minutes of the clock on the wall: `from` belongs to it, `to` (at most 1440) does not. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The working time of seven days, Monday first. A day of no intervals is free. */
export type Week = readonly (readonly Interval[])[];

/** A national holiday, leave taken by all (cuti bersama), another day off, or other hours. */
export const spanKinds = ['HOLIDAY', 'COLLECTIVE_LEAVE', 'CLOSED', 'OTHER_HOURS'] as const;
export type SpanKind = (typeof spanKinds)[number];

/** Days that are not like the week says: a holiday, or a time of other hours. */
export interface Span {
  readonly from: CivilDate;
  /** The last of them. */
  readonly to: CivilDate;
  /** Null: nobody works. */
  readonly week: Week | null;
  /** Whether somebody has checked it against its source. */
  readonly confirmed: boolean;
  /** Why, and what it is called: for who reads how something was counted. */
  readonly kind?: SpanKind;
  readonly title?: LocalizedText;
}

/** When an institution works. */
export interface Calendar {
  /** An IANA zone. */
  readonly zone: string;
  readonly week: Week;
  readonly spans: readonly Span[];
  /** The last day of which the holidays are known; null when nobody has said so of any. */
  readonly knownUntil: CivilDate | null;
}

/** Monday is 0. */
export const weekdayOf = (date: CivilDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

const lengthOf = ({ from, to }: Span): number => Date.parse(to) - Date.parse(from);

/** The span that rules a day: the shortest, so that a holiday stands in a month of shorter hours; then the later one. */
export function spanOn({ spans }: Calendar, date: CivilDate): Span | undefined {
  let ruling: Span | undefined;
  for (const span of spans) {
    if (date < span.from || date > span.to) continue;
    const longer = ruling ? lengthOf(span) - lengthOf(ruling) : -1;
    if (longer < 0 || (longer === 0 && ruling && span.from >= ruling.from)) ruling = span;
  }
  return ruling;
}

/** The working time of a day, by the clock on the wall. */
export function intervalsOn(calendar: Calendar, date: CivilDate): readonly Interval[] {
  const span = spanOn(calendar, date);
  const week = span ? span.week : calendar.week;
  return week?.[weekdayOf(date)] ?? [];
}
