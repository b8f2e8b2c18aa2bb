import { type Calendar, type Interval, type SpanKind, spanKinds, type Week } from '../../engines/calendar/calendar.js';
import { isZone } from '../../engines/calendar/zone.js';
import type { Problem } from '../../kernel/problem.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** What kind of day is listed: a national holiday, collective leave, another day off, or a time of other hours. */
export const calendarDayKinds = spanKinds;
export type CalendarDayKind = SpanKind;

/** Times of the clock, `HH:MM`; the end may be `24:00`. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}
/** A week as it is kept and shown: seven days from Monday. */
export type KeptWeek = readonly { readonly day: Weekday; readonly intervals: readonly Hours[] }[];
/** As it is given: days of like hours together; a day that is not named is free. */
export type GivenWeek = readonly { readonly days: readonly Weekday[]; readonly intervals: readonly Hours[] }[];

const MOST_INTERVALS = 6;
const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;

const minuteOf = (time: string): number =>
  time === '24:00' ? 1440 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const intervalsIn = (hours: readonly Hours[]): Interval[] =>
  hours.map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));

/** The week as the engine counts by it. */
export const weekOf = (kept: KeptWeek): Week =>
  weekdays.map((day) => intervalsIn(kept.find((one) => one.day === day)?.intervals ?? []));

export const keptWeek = (given: GivenWeek): KeptWeek =>
  weekdays.map((day) => ({
    day,
    intervals: (given.find((one) => one.days.includes(day))?.intervals ?? []).map(({ from, to }) => ({ from, to })),
  }));

/** Seven days of like hours. */
export const evenWeek = (intervals: readonly Hours[]): GivenWeek => [{ days: weekdays, intervals }];

/** What is wrong with hours of a day: they must be times, in order, and not touch each other's. */
export function checkHours(path: readonly string[], hours: readonly Hours[]): Problem[] {
  const problems = hours.flatMap(({ from, to }, at) => [
    ...(clock.test(from) ? [] : [notTime([...path, String(at), 'from'])]),
    ...(clock.test(to) || to === '24:00' ? [] : [notTime([...path, String(at), 'to'])]),
  ]);
  if (problems.length > 0) return problems;
  const minutes = intervalsIn(hours);
  const disorder = minutes.some(({ from, to }, at) => from >= to || from <= (minutes[at - 1]?.to ?? -1));
  if (hours.length === 0) return [required(...path)];
  return disorder || hours.length > MOST_INTERVALS ? [notInOrder(path)] : [];
}

/** What is wrong with a week: each day at most once, and some work in it. */
export function checkWeek(path: readonly string[], week: GivenWeek): Problem[] {
  const days = week.flatMap((one) => one.days);
  return [
    ...(days.length === 0 ? [required(...path)] : []),
    ...(new Set(days).size < days.length ? [dayTwice(path)] : []),
    ...week.flatMap(({ intervals }, at) => checkHours([...path, String(at), 'intervals'], intervals)),
  ];
}

export const checkZone = (path: readonly string[], zone: string): Problem[] => {
  const problems = checkText(path, zone, 60);
  return problems.length > 0 || isZone(zone) ? problems : [notZone(path)];
};

/** What is counted by where an institution has set no calendar: Monday to Friday, 08:00–12:00 and 13:00–16:00. */
export const defaultWeek: KeptWeek = keptWeek([
  {
    days: weekdays.slice(0, 5),
    intervals: [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ],
  },
]);

export const defaultCalendar = (zone: string): Calendar => ({
  zone,
  week: weekOf(defaultWeek),
  spans: [],
  knownUntil: null,
});

const notTime = (path: readonly string[]) =>
  invalid(path, 'A time is written HH:MM, from 00:00 to 24:00.', 'Waktu ditulis HH:MM, dari 00:00 sampai 24:00.');
const notInOrder = (path: readonly string[]) =>
  invalid(
    path,
    `At most ${MOST_INTERVALS} times of work a day, in order, each ending after it begins, with a break between them.`,
    `Paling banyak ${MOST_INTERVALS} waktu kerja sehari, berurutan, berakhir setelah mulai, dengan jeda di antaranya.`,
  );
const dayTwice = (path: readonly string[]) =>
  invalid(path, 'A day of the week is named once.', 'Satu hari dalam sepekan disebut sekali.');
const notZone = (path: readonly string[]) =>
  invalid(
    path,
    'This is no time zone by its IANA name, such as Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).',
    'Ini bukan zona waktu dengan nama IANA, misalnya Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).',
  );
