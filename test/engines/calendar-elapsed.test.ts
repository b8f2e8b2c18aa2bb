import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, Interval, Span, Week } from '../../src/engines/calendar/calendar.js';
import { type CountMode, counted, countsWork, lengthIn } from '../../src/engines/calendar/count.js';
import { elapsed, further, type Pause, putOff } from '../../src/engines/calendar/elapsed.js';
import { explained, noteOf } from '../../src/engines/calendar/explain.js';
import { lintCalendar } from '../../src/engines/calendar/lint.js';
import { isWorkingAt } from '../../src/engines/calendar/working-time.js';
import { addDays } from '../../src/kernel/civil-date.js';

const hours = (...spans: readonly (readonly [number, number])[]): Interval[] =>
  spans.map(([from, to]) => ({ from: from * 60, to: to * 60 }));
const usual = hours([8, 12], [13, 16]);
const friday = hours([8, 11.5], [13, 16.5]);
const week: Week = [usual, usual, usual, usual, friday, [], []];
const fasting: Week = [...Array(4).fill(hours([8, 12], [12.5, 15])), hours([8, 11.5], [12.5, 15.5]), [], []];
const off = (kind: Span['kind'], from: string, to: string, id: string, en: string): Span => ({
  ...{ from, to, week: null, confirmed: true, title: { id, en } },
  ...(kind ? { kind } : {}),
});
/** Seven hours a day. In Ramadan six and a half; then Nyepi, Idulfitri, and collective leave up to Tuesday the 24th. */
const office: Calendar = {
  zone: 'Asia/Jakarta',
  week,
  knownUntil: '2026-12-31',
  spans: [
    {
      ...{ from: '2026-02-19', to: '2026-03-18', week: fasting, confirmed: true, kind: 'OTHER_HOURS' },
      title: { id: 'Ramadan', en: 'Ramadan' },
    },
    off('HOLIDAY', '2026-03-19', '2026-03-19', 'Nyepi', 'Day of Silence'),
    off('COLLECTIVE_LEAVE', '2026-03-20', '2026-03-20', 'Idulfitri', 'Eid'),
    off('HOLIDAY', '2026-03-21', '2026-03-22', 'Idulfitri', 'Eid'),
    off('COLLECTIVE_LEAVE', '2026-03-23', '2026-03-24', 'Idulfitri', 'Eid'),
  ],
};
const inZone = (zone: string): Calendar => ({ ...office, zone });
const berlin = inZone('Europe/Berlin');
const allNight: Calendar = { ...berlin, week: Array(7).fill(hours([0, 24])), spans: [] };
const early: Calendar = { ...berlin, week: Array(7).fill(hours([1, 4])), spans: [] };

interface Case {
  readonly of: string;
  readonly calendar?: Calendar;
  readonly from: string;
  readonly within: string;
  readonly mode: CountMode;
  readonly pauses?: readonly (readonly [string, string])[];
  readonly due: string;
}
/** Times are of the clock in Jakarta (+07:00) unless an offset is written. The workings stand beside each. */
const cases: readonly Case[] = [
  // Tuesday 10:00 to 10:15, all in one interval.
  {
    of: 'within the morning',
    from: '2026-01-13T10:00',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-13T10:15',
  },
  // 11:50–12:00 is 10 minutes; the other 5 from 13:00.
  { of: 'over the break', from: '2026-01-13T11:50', within: 'PT15M', mode: 'WORKING_HOURS', due: '2026-01-13T13:05' },
  // Friday's break begins at 11:30: 10 minutes before it, 5 after 13:00.
  {
    of: 'over Friday’s break',
    from: '2026-01-16T11:20',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-16T13:05',
  },
  // 5 minutes to 16:30, 10 on Monday from 08:00.
  { of: 'over a weekend', from: '2026-01-16T16:25', within: 'PT15M', mode: 'WORKING_HOURS', due: '2026-01-19T08:10' },
  // Nobody works: from Monday 08:00.
  {
    of: 'from a Saturday night',
    from: '2026-01-17T22:00',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-19T08:15',
  },
  // By day and night.
  {
    of: 'from a Saturday night, all hours',
    from: '2026-01-17T22:00',
    within: 'PT15M',
    mode: 'HOURS',
    due: '2026-01-17T22:15',
  },
  // Friday does not count; the first working day after it is Monday, which ends at 16:00.
  {
    of: 'a working day from Friday',
    from: '2026-01-16T10:00',
    within: 'P1D',
    mode: 'WORKING_DAYS',
    due: '2026-01-19T16:00',
  },
  // Friday 10:00–11:30 and 13:00–16:30 are 5 h of 7; the other 2 on Monday from 08:00.
  {
    of: 'a day’s work from Friday',
    from: '2026-01-16T10:00',
    within: 'P1D',
    mode: 'WORKING_HOURS',
    due: '2026-01-19T10:00',
  },
  {
    of: 'a calendar day from Friday',
    from: '2026-01-16T10:00',
    within: 'P1D',
    mode: 'CALENDAR_DAYS',
    due: '2026-01-17T10:00',
  },
  // Three working days after Thursday: Friday, Monday, Tuesday.
  { of: 'three working days', from: '2026-01-15T09:00', within: 'P3D', mode: 'WORKING_DAYS', due: '2026-01-20T16:00' },
  // Thursday + 7 days of the calendar = Thursday 22nd, then one working day: Friday to 16:30.
  {
    of: 'a week and a working day',
    from: '2026-01-15T09:00',
    within: 'P1W1D',
    mode: 'WORKING_DAYS',
    due: '2026-01-23T16:30',
  },
  // In Ramadan the break is 12:00–12:30: 10 minutes before it, 5 after.
  {
    of: 'over the break in Ramadan',
    from: '2026-02-23T11:50',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-02-23T12:35',
  },
  // A day's work is 7 h, Monday in Ramadan has 4 + 2.5 = 6.5; half an hour on Tuesday.
  {
    of: 'a day’s work in Ramadan',
    from: '2026-02-23T08:00',
    within: 'P1D',
    mode: 'WORKING_HOURS',
    due: '2026-02-24T08:30',
  },
  // The last hour of Ramadan, 15 minutes over its end at 15:00: the next work is Wednesday the 25th, hours as usual.
  {
    of: 'from the last hour before the holidays',
    from: '2026-03-18T14:50',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-03-25T08:05',
  },
  // Thursday is Nyepi, Friday leave, Saturday and Sunday Idulfitri, Monday and Tuesday leave: Wednesday.
  {
    of: 'a working day over collective leave',
    from: '2026-03-18T14:00',
    within: 'P1D',
    mode: 'WORKING_DAYS',
    due: '2026-03-25T16:00',
  },
  // 14:00–15:00 is 1 h of 7; on Wednesday 4 to noon, and 2 from 13:00.
  {
    of: 'a day’s work over collective leave',
    from: '2026-03-18T14:00',
    within: 'P1D',
    mode: 'WORKING_HOURS',
    due: '2026-03-25T15:00',
  },
  {
    of: 'a calendar day into a holiday',
    from: '2026-03-18T14:00',
    within: 'P1D',
    mode: 'CALENDAR_DAYS',
    due: '2026-03-19T14:00',
  },
  // One instant, 00:30 UTC: 07:30 in Jakarta (work begins at 08:00), 08:30 in Makassar, 09:30 in Jayapura.
  {
    of: 'before work in WIB',
    from: '2026-01-13T00:30Z',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-13T01:15Z',
  },
  {
    of: 'at work in WITA',
    calendar: inZone('Asia/Makassar'),
    from: '2026-01-13T00:30Z',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-13T00:45Z',
  },
  {
    of: 'at work in WIT',
    calendar: inZone('Asia/Jayapura'),
    from: '2026-01-13T00:30Z',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-13T00:45Z',
  },
  // 08:50 UTC: 15:50 WIB has 10 minutes left, 5 from 08:00 on Wednesday (01:00 UTC).
  {
    of: 'at the end of work in WIB',
    from: '2026-01-13T08:50Z',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-14T01:05Z',
  },
  // 16:50 WITA is after work: Wednesday 08:15 WITA. 17:50 WIT likewise: 08:15 WIT is 23:15 UTC of the day before.
  {
    of: 'after work in WITA',
    calendar: inZone('Asia/Makassar'),
    from: '2026-01-13T08:50Z',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-14T00:15Z',
  },
  {
    of: 'after work in WIT',
    calendar: inZone('Asia/Jayapura'),
    from: '2026-01-13T08:50Z',
    within: 'PT15M',
    mode: 'WORKING_HOURS',
    due: '2026-01-13T23:15Z',
  },
  // 16:30 UTC of Thursday is 23:30 in Jakarta, and 00:30 of Friday in Makassar: Friday counts here, and not there.
  {
    of: 'the last hour of a day in WIB',
    from: '2026-01-15T16:30Z',
    within: 'P1D',
    mode: 'WORKING_DAYS',
    due: '2026-01-16T16:30',
  },
  {
    of: 'the first hour of the next in WITA',
    calendar: inZone('Asia/Makassar'),
    from: '2026-01-15T16:30Z',
    within: 'P1D',
    mode: 'WORKING_DAYS',
    due: '2026-01-19T16:00+08:00',
  },
  // Clocks go forward on Sunday 29 March at 02:00. Saturday 12:00 to Sunday 12:00 are 23 hours.
  {
    of: 'a calendar day into summer time',
    calendar: berlin,
    from: '2026-03-28T12:00+01:00',
    within: 'P1D',
    mode: 'CALENDAR_DAYS',
    due: '2026-03-29T12:00+02:00',
  },
  // 24 hours end an hour later on the clock.
  {
    of: '24 hours into summer time',
    calendar: berlin,
    from: '2026-03-28T12:00+01:00',
    within: 'P1D',
    mode: 'HOURS',
    due: '2026-03-29T13:00+02:00',
  },
  // Friday 16:00–16:30 is half an hour; the rest on Monday from 08:00, by then +02:00.
  {
    of: 'two hours of work into summer time',
    calendar: berlin,
    from: '2026-03-27T16:00+01:00',
    within: 'PT2H',
    mode: 'WORKING_HOURS',
    due: '2026-03-30T09:30+02:00',
  },
  // Work by night: 01:00 + 1 h is 03:00 on the clock, + 2 h is 04:00.
  {
    of: 'work in the night that loses an hour',
    calendar: allNight,
    from: '2026-03-29T01:00+01:00',
    within: 'PT2H',
    mode: 'WORKING_HOURS',
    due: '2026-03-29T04:00+02:00',
  },
  // 25 October, 03:00 becomes 02:00: 25 hours.
  {
    of: 'a calendar day out of summer time',
    calendar: berlin,
    from: '2026-10-24T12:00+02:00',
    within: 'P1D',
    mode: 'CALENDAR_DAYS',
    due: '2026-10-25T12:00+01:00',
  },
  // Work from 01:00 to 04:00 has four hours that night; three of them end at 03:00, shown for the second time.
  {
    of: 'work in the night that wins an hour',
    calendar: early,
    from: '2026-10-25T01:00+02:00',
    within: 'PT3H',
    mode: 'WORKING_HOURS',
    due: '2026-10-25T03:00+01:00',
  },
  // Tuesday 08:00 + 7 h is 16:00. The first pause takes 2 h: Wednesday 10:00. The second takes 15:00–16:00 and Wednesday
  // 08:00–09:00, 2 h: Wednesday 12:00. Worked: 8–9, 11–12, 13–15, and 9–12: 1 + 1 + 2 + 3 = 7.
  {
    ...{ of: 'two pauses', from: '2026-01-13T08:00', within: 'P1D', mode: 'WORKING_HOURS', due: '2026-01-14T12:00' },
    pauses: [
      ['2026-01-13T09:00', '2026-01-13T11:00'],
      ['2026-01-13T15:00', '2026-01-14T09:00'],
    ],
  },
  // Due on Monday 16:00. The pause takes Friday 15:30–16:30 and Monday 08:00–09:00, 2 h of work: Tuesday 10:00.
  {
    ...{
      of: 'a pause over a weekend',
      from: '2026-01-16T10:00',
      within: 'P1D',
      mode: 'WORKING_DAYS',
      due: '2026-01-20T10:00',
    },
    pauses: [['2026-01-16T15:30', '2026-01-19T09:00']],
  },
  // A pause through the night takes nothing of working time.
  {
    ...{
      of: 'a pause by night',
      from: '2026-01-13T15:50',
      within: 'PT15M',
      mode: 'WORKING_HOURS',
      due: '2026-01-14T08:05',
    },
    pauses: [['2026-01-13T20:00', '2026-01-14T06:00']],
  },
  // Sunday 22:00, and the 6 hours of the pause: Monday 04:00.
  {
    ...{ of: 'a pause by the clock', from: '2026-01-17T22:00', within: 'P1D', mode: 'HOURS', due: '2026-01-19T04:00' },
    pauses: [['2026-01-18T00:00', '2026-01-18T06:00']],
  },
  // It was due at 10:15 already.
  {
    ...{
      of: 'a pause after its time',
      from: '2026-01-13T10:00',
      within: 'PT15M',
      mode: 'WORKING_HOURS',
      due: '2026-01-13T10:15',
    },
    pauses: [['2026-01-13T10:15', '2026-01-13T11:00']],
  },
];

const at = (written: string): Date => new Date(/Z$|[+-]\d\d:\d\d$/.test(written) ? written : `${written}+07:00`);
const pausesIn = ({ pauses = [] }: Case): Pause[] => pauses.map(([from, to]) => ({ from: at(from), to: at(to) }));
const lengthOf = (within: string) => lengthIn(within) ?? { weeks: 0, days: 0, minutes: 0 };

describe('times to keep, by hand', () => {
  it.each(cases)('$of: $within in $mode', (one) => {
    const { calendar = office, from, within, mode } = one;
    const unpaused = counted(calendar, at(from), lengthOf(within), mode);
    expect(unpaused && putOff(calendar, mode, unpaused, pausesIn(one))).toEqual(at(one.due));
  });

  it('tells stretch by stretch how a due time comes about', () => {
    // Wednesday 14:00–14:30 is half an hour of 7; the pause takes the other one. On the 25th 4 h to noon, 2.5 from 13:00.
    const from = at('2026-03-18T14:00');
    const pauses = [{ from: at('2026-03-18T14:30'), to: at('2026-03-18T15:00') }];
    const due = at('2026-03-25T15:30');
    expect(putOff(office, 'WORKING_HOURS', at('2026-03-25T15:00'), pauses)).toEqual(due);
    const told = explained(office, 'WORKING_HOURS', lengthOf('P1D'), from, due, pauses);
    expect(told.map((one) => [one.kind, one.counts, one.from, one.to, noteOf(one).id])).toEqual([
      ['WORK', true, from, at('2026-03-18T14:30'), 'Waktu kerja: Ramadan'],
      ['PAUSE', false, at('2026-03-18T14:30'), at('2026-03-18T15:00'), 'Dijeda: Ramadan'],
      ['OFF_HOURS', false, at('2026-03-18T15:00'), at('2026-03-19T00:00'), 'Di luar jam kerja'],
      ['HOLIDAY', false, at('2026-03-19T00:00'), at('2026-03-20T00:00'), 'Hari libur nasional: Nyepi'],
      ['COLLECTIVE_LEAVE', false, at('2026-03-20T00:00'), at('2026-03-21T00:00'), 'Cuti bersama: Idulfitri'],
      ['HOLIDAY', false, at('2026-03-21T00:00'), at('2026-03-23T00:00'), 'Hari libur nasional: Idulfitri'],
      ['COLLECTIVE_LEAVE', false, at('2026-03-23T00:00'), at('2026-03-25T00:00'), 'Cuti bersama: Idulfitri'],
      ['OFF_HOURS', false, at('2026-03-25T00:00'), at('2026-03-25T08:00'), 'Di luar jam kerja'],
      ['WORK', true, at('2026-03-25T08:00'), at('2026-03-25T12:00'), 'Waktu kerja'],
      ['BREAK', false, at('2026-03-25T12:00'), at('2026-03-25T13:00'), 'Istirahat'],
      ['WORK', true, at('2026-03-25T13:00'), due, 'Waktu kerja'],
    ]);
  });

  it('tells which working day a stretch belongs to, that the first does not count, and weeks as they are', () => {
    const told = explained(office, 'WORKING_DAYS', lengthOf('P1W1D'), at('2026-01-15T09:00'), at('2026-01-23T16:30'));
    expect(told.map((one) => [one.kind, one.day, one.from, noteOf(one).en])).toEqual([
      ['WEEKS', null, at('2026-01-15T09:00'), 'Weeks of the calendar'],
      ['FIRST_DAY', null, at('2026-01-22T09:00'), 'The day it begins on does not count'],
      ['OFF_HOURS', null, at('2026-01-23T00:00'), 'Outside working hours'],
      ['WORK', 1, at('2026-01-23T08:00'), 'Working time, day 1'],
      ['BREAK', null, at('2026-01-23T11:30'), 'Break'],
      ['WORK', 1, at('2026-01-23T13:00'), 'Working time, day 1'],
    ]);
    expect(explained(office, 'HOURS', lengthOf('P1D'), at('2026-01-17T22:00'), at('2026-01-18T22:00'))).toEqual([
      {
        ...{ from: at('2026-01-17T22:00'), to: at('2026-01-18T22:00'), counts: true, kind: 'CLOCK', title: null },
        day: null,
      },
    ]);
  });

  it('finds that a year ends without the next, and that a year has no collective leave', () => {
    const codes = (calendar: Calendar, today: string) =>
      lintCalendar(calendar, today).map((one) => [one.code, one.date]);
    expect(codes(office, '2026-09-30')).toEqual([]);
    expect(codes(office, '2026-10-01')).toEqual([['NEXT_YEAR_MISSING', '2027-01-01']]);
    const next = {
      ...office,
      spans: [...office.spans, off('HOLIDAY', '2027-01-01', '2027-01-01', 'Tahun Baru', 'New Year')],
    };
    expect(codes({ ...next, knownUntil: '2027-12-31' }, '2026-10-01')).toEqual([['NO_COLLECTIVE_LEAVE', '2027-01-01']]);
    // What is over is nobody's to mend.
    const old = { ...office, spans: office.spans.filter((one) => one.kind === 'HOLIDAY') };
    expect(codes({ ...old, knownUntil: '2027-12-31' }, '2027-02-01')).toEqual([]);
  });
});

const MINUTE = 60_000;
const DAYS = 21;
const intervals: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 288 }), { maxLength: 6 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((edge, index) => {
      const to = edges[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from: edge * 5, to: to * 5 }] : [];
    }),
  );
const anyWeek: fc.Arbitrary<Week> = fc.array(intervals, { minLength: 7, maxLength: 7 });
/** Zones with the first of three weeks; in some of them clocks are changed. */
const scenes = [
  ['Asia/Jakarta', '2026-03-01'],
  ['Asia/Makassar', '2026-03-01'],
  ['Asia/Jayapura', '2026-03-01'],
  ['Europe/Berlin', '2026-03-19'],
  ['Europe/Berlin', '2026-10-15'],
  ['America/Sao_Paulo', '2018-10-25'],
  ['Australia/Lord_Howe', '2026-03-26'],
] as const;
const world = fc.constantFrom(...scenes).chain(([zone, begin]) =>
  fc.record({
    calendar: fc.record({
      zone: fc.constant(zone),
      week: anyWeek,
      spans: fc.array(
        fc
          .record({ start: fc.nat(DAYS), length: fc.nat(5), week: fc.option(anyWeek, { nil: null }) })
          .map(({ start, length, week }): Span => {
            const from = addDays(begin, start);
            return { from, to: addDays(from, length), week, confirmed: true };
          }),
        { maxLength: 4 },
      ),
      knownUntil: fc.constant(null),
    }),
    // Odd minutes and seconds, in order: from, pauses and splits lie among them.
    moments: fc
      .uniqueArray(fc.nat(DAYS * 1440 * 60), { minLength: 8, maxLength: 8 })
      .map((all) =>
        all.sort((a, b) => a - b).map((second) => new Date(Date.parse(`${begin}T00:00:00Z`) + second * 1000)),
      ),
    mode: fc.constantFrom<CountMode>('WORKING_HOURS', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS'),
    minutes: fc.integer({ min: 1, max: 3_000 }),
  }),
);
const runs = { numRuns: 300, seed: Number(process.env.SEED ?? 20261122) };
const pick = (moments: readonly Date[], index: number): Date => moments[index] ?? new Date(0);
const pausesOf = (moments: readonly Date[]): Pause[] => [
  { from: pick(moments, 1), to: pick(moments, 2) },
  { from: pick(moments, 4), to: pick(moments, 5) },
];

describe('time that has passed', () => {
  it('adds up over any split, also within pauses', () => {
    fc.assert(
      fc.property(world, ({ calendar, moments, mode }) => {
        const pauses = pausesOf(moments);
        const [from, to] = [pick(moments, 0), pick(moments, 7)];
        const whole = elapsed(calendar, mode, from, to, pauses);
        for (const split of moments)
          expect(elapsed(calendar, mode, from, split, pauses) + elapsed(calendar, mode, split, to, pauses)).toBe(whole);
        const parts = moments.slice(1).map((end, index) => elapsed(calendar, mode, pick(moments, index), end, pauses));
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(whole);
      }),
      runs,
    );
  });

  it('leads back to where it ends, wherever somebody works until then', () => {
    fc.assert(
      fc.property(world, ({ calendar, moments, mode }) => {
        const from = pick(moments, 0);
        for (const to of moments.slice(1))
          if (!countsWork(mode) || isWorkingAt(calendar, new Date(to.getTime() - 1)))
            expect(further(calendar, mode, from, elapsed(calendar, mode, from, to))).toEqual(to);
      }),
      runs,
    );
  });

  it('is as long with pauses as it was without them, at the time that was put off', () => {
    fc.assert(
      fc.property(world, ({ calendar, moments, mode, minutes }) => {
        const from = pick(moments, 0);
        const pauses = pausesOf(moments);
        const due = further(calendar, mode, from, minutes * MINUTE);
        const later = due && putOff(calendar, mode, due, pauses);
        if (later) expect(elapsed(calendar, mode, from, later, pauses)).toBe(minutes * MINUTE);
      }),
      runs,
    );
  });

  it('is explained without a gap, and what counts is what has passed', () => {
    fc.assert(
      fc.property(world, ({ calendar, moments, mode }) => {
        const pauses = pausesOf(moments);
        const [from, to] = [pick(moments, 0), pick(moments, 7)];
        const told = explained(calendar, mode, { weeks: 0, days: 0, minutes: 1 }, from, to, pauses);
        expect([told[0]?.from, told.at(-1)?.to]).toEqual([from, to]);
        for (const [index, one] of told.slice(1).entries()) expect(one.from).toEqual(told[index]?.to);
        const counts = told
          .filter((one) => one.counts)
          .reduce((sum, one) => sum + (one.to.getTime() - one.from.getTime()), 0);
        expect(counts).toBe(elapsed(calendar, mode, from, to, pauses));
      }),
      runs,
    );
  });
});
