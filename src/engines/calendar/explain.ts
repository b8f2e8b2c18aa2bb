import type { CivilDate } from '../../kernel/civil-date.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { type Calendar, intervalsOn, spanOn } from './calendar.js';
import { type CountMode, countsWork, type Length } from './count.js';
import type { Pause } from './elapsed.js';
import { instantOf, nextDay, passagesOn, wallAt } from './zone.js';

/**
 * Why a stretch of time counts or not. WORK, CLOCK (day and night), WEEKS (of the calendar) count. FIRST_DAY: the day it
 * begins on, in working days. BREAK, OFF_HOURS: between the times of work of a day, and before or after them.
 */
export const stretchKinds = [
  'WORK',
  'CLOCK',
  'WEEKS',
  'FIRST_DAY',
  'BREAK',
  'OFF_HOURS',
  'DAY_OFF',
  'HOLIDAY',
  'COLLECTIVE_LEAVE',
  'CLOSED',
  'PAUSE',
] as const;
export type StretchKind = (typeof stretchKinds)[number];

export interface Stretch {
  readonly from: Date;
  readonly to: Date;
  readonly counts: boolean;
  readonly kind: StretchKind;
  /** What the days are called where they are not like the week. */
  readonly title: LocalizedText | null;
  /** In working days: which of them it belongs to, from 1; null where days are not counted. */
  readonly day: number | null;
}

const counting: ReadonlySet<StretchKind> = new Set(['WORK', 'CLOCK', 'WEEKS']);

/** How the time from one instant to another was counted, without a gap: what counts, what does not, and why. */
export function explained(
  calendar: Calendar,
  mode: CountMode,
  { weeks, days }: Length,
  from: Date,
  to: Date,
  pauses: readonly Pause[] = [],
): Stretch[] {
  if (!countsWork(mode)) return paused([stretch(from, to, 'CLOCK')], pauses);
  const begun = weeks === 0 ? from : afterWeeks(calendar, from, weeks);
  const first = begun < to ? begun : to;
  const whole = weeks === 0 ? [] : [stretch(from, first, 'WEEKS')];
  const walked = walk(calendar, first, to, mode === 'WORKING_DAYS' ? days : 0);
  return paused([...whole, ...walked].filter(isSome), pauses);
}

const isSome = ({ from, to }: Stretch): boolean => from < to;
const stretch = (
  from: Date,
  to: Date,
  kind: StretchKind,
  title: LocalizedText | null = null,
  day: number | null = null,
): Stretch => ({ from, to, counts: counting.has(kind), kind, title, day });

function afterWeeks(calendar: Calendar, from: Date, weeks: number): Date {
  const { date, time } = wallAt(from, calendar.zone);
  let day = date;
  for (let count = 0; count < weeks * 7; count += 1) day = nextDay(day, 1);
  return instantOf(day, time, calendar.zone);
}

/** Day by day; with working days to count, the one it begins on does not count. */
function walk(calendar: Calendar, from: Date, to: Date, days: number): Stretch[] {
  const found: Stretch[] = [];
  let number = 0;
  const last = wallAt(to, calendar.zone).date;
  const first = wallAt(from, calendar.zone).date;
  for (let date = first; date <= last; date = nextDay(date, 1)) {
    const [begin, end] = [date, nextDay(date, 1)].map((day) => instantOf(day, 0, calendar.zone)) as [Date, Date];
    const within = (one: Stretch): Stretch => ({ ...one, from: later(one.from, from), to: sooner(one.to, to) });
    if (date === first && days > 0) {
      found.push(within(stretch(begin, end, 'FIRST_DAY')));
      continue;
    }
    const of = dayOf(calendar, date, begin, end);
    if (of.some((one) => one.counts)) number += 1;
    const day = number > 0 && number <= days && of.some((one) => one.counts) ? number : null;
    found.push(...of.map((one) => within({ ...one, day: one.counts ? day : null })));
  }
  return joined(found.filter(isSome));
}

/** A day from midnight to midnight. */
function dayOf(calendar: Calendar, date: CivilDate, begin: Date, end: Date): Stretch[] {
  const span = spanOn(calendar, date);
  const title = span?.title ?? null;
  const work = passagesOn(date, intervalsOn(calendar, date), calendar.zone);
  if (work.length === 0) {
    const kind = span && span.kind !== 'OTHER_HOURS' ? (span.kind ?? 'CLOSED') : 'DAY_OFF';
    return [stretch(begin, end, kind, title)];
  }
  const found: Stretch[] = [];
  let at = begin;
  for (const [index, passage] of work.entries()) {
    const [from, to] = [new Date(passage.from), new Date(passage.to)];
    found.push(stretch(at, from, index === 0 ? 'OFF_HOURS' : 'BREAK'), stretch(from, to, 'WORK', title));
    at = to;
  }
  return [...found, stretch(at, end, 'OFF_HOURS')].filter(isSome);
}

/** Nights are one stretch, and days off of one name too. */
function joined(all: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of all) {
    const last = found.at(-1);
    const alike = last && !one.counts && last.kind === one.kind && last.title?.id === one.title?.id;
    if (last && alike && last.to >= one.from) found[found.length - 1] = { ...last, to: one.to };
    else found.push(one);
  }
  return found;
}

/** What would count and lies in a pause does not. */
function paused(all: readonly Stretch[], pauses: readonly Pause[]): Stretch[] {
  return all.flatMap((one) => {
    if (!one.counts) return [one];
    const found: Stretch[] = [];
    let at = one.from;
    for (const pause of pauses) {
      const [from, to] = [later(pause.from, at), sooner(pause.to, one.to)];
      if (from >= to) continue;
      found.push({ ...one, from: at, to: from }, { ...one, from, to, counts: false, kind: 'PAUSE' });
      at = to;
    }
    return [...found, { ...one, from: at }].filter(isSome);
  });
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const sooner = (a: Date, b: Date): Date => (a < b ? a : b);

const notes: Readonly<Record<StretchKind, LocalizedText>> = {
  WORK: text('Working time', 'Waktu kerja'),
  CLOCK: text('Counts by day and night', 'Dihitung siang dan malam'),
  WEEKS: text('Weeks of the calendar', 'Minggu kalender'),
  FIRST_DAY: text('The day it begins on does not count', 'Hari mulai tidak dihitung'),
  BREAK: text('Break', 'Istirahat'),
  OFF_HOURS: text('Outside working hours', 'Di luar jam kerja'),
  DAY_OFF: text('No working day', 'Bukan hari kerja'),
  HOLIDAY: text('Public holiday', 'Hari libur nasional'),
  COLLECTIVE_LEAVE: text('Collective leave', 'Cuti bersama'),
  CLOSED: text('Closed', 'Tutup'),
  PAUSE: text('Paused', 'Dijeda'),
};

/** A stretch in words. */
export function noteOf({ kind, title, day }: Stretch): LocalizedText {
  const note = notes[kind];
  const counted = day === null ? note : text(`${note.en}, day ${day}`, `${note.id}, hari ke-${day}`);
  return title === null ? counted : text(`${counted.en}: ${title.en}`, `${counted.id}: ${title.id}`);
}
