import { describe, expect, it } from 'vitest';
import type { Calendar, Interval, Week } from '../../src/engines/calendar/calendar.js';
import { counted, lengthIn, meanDay } from '../../src/engines/calendar/count.js';
import { doubtsBetween } from '../../src/engines/calendar/doubt.js';
import { lintCalendar } from '../../src/engines/calendar/lint.js';
import { isWorkingAt, nextWorkingMoment, workBetween } from '../../src/engines/calendar/working-time.js';
import { isZone } from '../../src/engines/calendar/zone.js';

const hours = (...edges: readonly [number, number][]): Interval[] =>
  edges.map(([from, to]) => ({ from: Math.round(from * 60), to: Math.round(to * 60) }));
const usual = hours([8, 12], [13, 16]);
const friday = hours([8, 11.5], [13, 16.5]);
const week: Week = [usual, usual, usual, usual, friday, [], []];
/** Shorter hours for four weeks, a holiday among them, and a Saturday that is worked instead. */
const office: Calendar = {
  zone: 'Asia/Jakarta',
  week,
  knownUntil: '2026-12-31',
  spans: [
    { from: '2026-02-19', to: '2026-03-20', week: [...Array(5).fill(hours([8, 15])), [], []], confirmed: true },
    { from: '2026-03-19', to: '2026-03-19', week: null, confirmed: true },
    { from: '2026-04-11', to: '2026-04-11', week: Array(7).fill(hours([8, 12])), confirmed: true },
    { from: '2026-05-14', to: '2026-05-15', week: null, confirmed: false },
  ],
};
const at = (local: string, zone = '+07:00') => new Date(`${local}:00${zone}`);
const due = (from: string, duration: string, mode: Parameters<typeof counted>[3], calendar = office) => {
  const length = lengthIn(duration);
  if (!length) throw new Error(duration);
  return counted(calendar, at(from), length, mode)?.toISOString() ?? null;
};
const utc = (local: string) => at(local).toISOString();

describe('a business calendar', () => {
  it('reads one day in four ways, and every one has its name', () => {
    // A Friday, 10:00.
    expect(due('2026-01-09T10:00', 'P1D', 'WORKING_DAYS')).toBe(utc('2026-01-12T16:00'));
    expect(meanDay(office)).toBe(420);
    expect(due('2026-01-09T10:00', 'P1D', 'WORKING_HOURS')).toBe(utc('2026-01-12T10:00'));
    expect(due('2026-01-09T10:00', 'P1D', 'CALENDAR_DAYS')).toBe(utc('2026-01-10T10:00'));
    expect(due('2026-01-09T10:00', 'P1D', 'HOURS')).toBe(utc('2026-01-10T10:00'));
  });

  it('counts quarters of an hour over the break, the long break of Friday and the end of the day', () => {
    expect(due('2026-01-08T11:50', 'PT15M', 'WORKING_HOURS')).toBe(utc('2026-01-08T13:05'));
    expect(due('2026-01-09T11:20', 'PT15M', 'WORKING_HOURS')).toBe(utc('2026-01-09T13:05'));
    expect(due('2026-01-09T16:20', 'PT15M', 'WORKING_HOURS')).toBe(utc('2026-01-12T08:05'));
    expect(due('2026-01-10T22:00', 'PT15M', 'HOURS')).toBe(utc('2026-01-10T22:15'));
    expect(due('2026-01-10T22:00', 'PT15M', 'WORKING_DAYS')).toBe(utc('2026-01-12T08:15'));
    expect(due('2026-01-08T10:00', 'P1WT1H', 'CALENDAR_DAYS')).toBe(utc('2026-01-15T11:00'));
  });

  it('keeps shorter hours through a period, with a holiday in it, and works on a Saturday that was moved', () => {
    expect(due('2026-03-17T14:00', 'P1D', 'WORKING_DAYS')).toBe(utc('2026-03-18T15:00'));
    expect(due('2026-03-18T14:00', 'PT2H', 'WORKING_HOURS')).toBe(utc('2026-03-20T09:00'));
    expect(due('2026-04-10T09:00', 'P1D', 'WORKING_DAYS')).toBe(utc('2026-04-11T12:00'));
    expect(isWorkingAt(office, at('2026-03-19T09:00'))).toBe(false);
    expect(isWorkingAt(office, at('2026-03-18T12:30'))).toBe(true);
    expect(nextWorkingMoment(office, at('2026-03-20T15:00'))).toEqual(at('2026-03-23T08:00'));
    expect(workBetween(office, at('2026-03-18T14:00'), at('2026-03-20T09:00'))).toBe(2 * 3_600_000);
  });

  it('is of its own zone: the same instant is another hour of work in the east', () => {
    const east = { ...office, zone: 'Asia/Jayapura' };
    expect(counted(east, at('2026-01-08T07:00'), { weeks: 0, days: 0, minutes: 60 }, 'WORKING_HOURS')).toEqual(
      at('2026-01-08T10:00', '+09:00'),
    );
    expect(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC'].every(isZone)).toBe(true);
    expect(['WIB', 'Asia/Nowhere', '', '+07:00', 'Asia/../Jakarta'].filter(isZone)).toEqual([]);
  });

  it('says what is doubtful: days nobody has checked, and days beyond what is known', () => {
    const doubtful = (from: string, to: string, calendar = office) => doubtsBetween(calendar, at(from), at(to));
    expect(doubtful('2026-05-04T10:00', '2026-05-13T16:00')).toEqual([]);
    expect(doubtful('2026-05-15T10:00', '2026-05-20T16:00')).toEqual(['UNCONFIRMED_SOURCE']);
    expect(doubtful('2027-01-02T10:00', '2026-12-30T10:00')).toEqual(['BEYOND_KNOWN']);
    expect(doubtful('2026-01-05T10:00', '2026-01-06T10:00', { ...office, knownUntil: null })).toEqual(['BEYOND_KNOWN']);
  });

  it('tells in time that its dates run out', () => {
    expect(lintCalendar(office, '2026-06-01')).toEqual([{ code: 'UNCONFIRMED', count: 1, date: '2026-05-14' }]);
    const codes = (calendar: Calendar, today: string) => lintCalendar(calendar, today).map((one) => one.code);
    const checked = { ...office, spans: office.spans.map((span) => ({ ...span, confirmed: true })) };
    expect(codes(checked, '2026-06-01')).toEqual([]);
    expect(codes(checked, '2026-11-22')).toEqual(['EXPIRES_SOON', 'NEXT_YEAR_MISSING']);
    expect(codes(checked, '2027-01-01')).toEqual(['EXPIRED']);
    expect(codes({ ...checked, knownUntil: null }, '2026-06-01')).toEqual(['NEVER_KNOWN']);
    expect(codes({ ...checked, knownUntil: '2026-04-30' }, '2026-03-01')).toEqual(['BEYOND_KNOWN']);
    expect(codes({ ...checked, week: Array(7).fill([]) }, '2026-06-01')).toEqual(['NO_WORKING_TIME']);
  });

  it('finds no end where nobody works, and none beyond the years that can be written', () => {
    const closed = { ...office, week: Array(7).fill([]), spans: [] };
    expect(due('2026-01-09T10:00', 'P1D', 'WORKING_DAYS', closed)).toBeNull();
    expect(due('2026-01-09T10:00', 'PT1M', 'WORKING_HOURS', closed)).toBeNull();
    expect(nextWorkingMoment(closed, at('2026-01-09T10:00'))).toBeNull();
    expect(due('2026-01-09T10:00', 'P9999D', 'WORKING_DAYS')).toBeNull();
    for (const mode of ['WORKING_DAYS', 'WORKING_HOURS', 'CALENDAR_DAYS', 'HOURS'] as const)
      for (const from of ['9999-12-20T10:00', '9999-12-31T23:00', '0001-01-01T08:00'])
        expect(due(from, 'P2W', mode)).toBeNull();
  });

  it('reads weeks, days, hours and minutes of ISO 8601, and nothing else', () => {
    expect(lengthIn('P1W2DT3H4M')).toEqual({ weeks: 1, days: 2, minutes: 184 });
    expect(lengthIn('PT15M')).toEqual({ weeks: 0, days: 0, minutes: 15 });
    for (const wrong of ['P', 'PT', 'P1M', 'P1Y', 'P-1D', '1D', 'P1DT', 'PT1S', 'P1.5D', 'p1d', 'P99999D'])
      expect(lengthIn(wrong), wrong).toBeNull();
  });
});
