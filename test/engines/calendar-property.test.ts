import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, Interval, Span, Week } from '../../src/engines/calendar/calendar.js';
import { counted } from '../../src/engines/calendar/count.js';
import { isWorkingAt, movedByWork, nextWorkingMoment, workBetween } from '../../src/engines/calendar/working-time.js';
import { addDays } from '../../src/kernel/civil-date.js';

/** Three weeks of one zone, minute by minute: what the clock on the wall showed, as Intl tells it and nothing else. */
interface Scene {
  readonly zone: string;
  readonly from: string;
  readonly minutes: readonly { readonly date: string; readonly minute: number }[];
}
const MINUTE = 60_000;
const DAYS = 21;

function sceneOf(zone: string, from: string): Scene {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const minutes = Array.from({ length: DAYS * 1440 }, (_, index) => {
    const [date = '', time = ''] = clock.format(Date.parse(`${from}T00:00:00Z`) + index * MINUTE).split(' ');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return { date, minute: hour * 60 + minute };
  });
  return { zone, from, minutes };
}

/** No clock is changed in Indonesia; elsewhere: forward, back, by half an hour, at and just after midnight, by a day. */
const scenes = [
  sceneOf('Asia/Jakarta', '2026-03-01'),
  sceneOf('Asia/Makassar', '2026-03-01'),
  sceneOf('Asia/Jayapura', '2026-03-01'),
  sceneOf('Asia/Kathmandu', '2026-03-01'),
  sceneOf('Europe/Berlin', '2026-03-19'),
  sceneOf('Europe/Berlin', '2026-10-15'),
  sceneOf('Australia/Lord_Howe', '2026-03-26'),
  sceneOf('America/Sao_Paulo', '2018-10-25'),
  sceneOf('America/Sao_Paulo', '2019-02-07'),
  sceneOf('America/St_Johns', '2005-10-20'),
  sceneOf('Pacific/Apia', '2011-12-20'),
];

const intervals: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 288 }), { maxLength: 6 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((edge, index) => {
      const to = edges[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from: edge * 5, to: to * 5 }] : [];
    }),
  );
const week: fc.Arbitrary<Week> = fc.array(intervals, { minLength: 7, maxLength: 7 });

const world = fc.constantFrom(...scenes).chain((scene) =>
  fc.record({
    scene: fc.constant(scene),
    week,
    spans: fc.array(
      fc
        .record({
          start: fc.integer({ min: 0, max: DAYS }),
          length: fc.integer({ min: 0, max: 6 }),
          week: fc.option(week, { nil: null }),
        })
        .map(({ start, length, week }): Span => {
          const from = addDays(scene.from, start);
          return { from, to: addDays(from, length), week, confirmed: true };
        }),
      { maxLength: 4 },
    ),
    // Far enough from both ends that what is asked lies within the three weeks.
    at: fc.integer({ min: 8 * 1440, max: 12 * 1440 }),
    minutes: fc.integer({ min: 1, max: 2_000 }),
    days: fc.integer({ min: 1, max: 4 }),
  }),
);
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const calendarOf = ({ scene, week, spans }: World): Calendar => ({ zone: scene.zone, week, spans, knownUntil: null });
const instant = ({ scene }: World, index: number): Date =>
  new Date(Date.parse(`${scene.from}T00:00:00Z`) + index * MINUTE);

/** The oracle: whether each minute is worked, by looking at every span and every interval anew. */
function worked({ scene, week, spans }: World): boolean[] {
  const known = new Map<string, readonly Interval[]>();
  const hours = (date: string): readonly Interval[] => {
    const found = known.get(date);
    if (found) return found;
    const day = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
    const days = (span: Span) => (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000;
    const [ruling] = spans
      .map((span, index) => ({ span, index }))
      .filter(({ span }) => span.from <= date && date <= span.to)
      .sort((a, b) => days(a.span) - days(b.span) || (a.span.from < b.span.from ? 1 : -1) || b.index - a.index);
    const same = spans.filter((one) => ruling && one.from === ruling.span.from && one.to === ruling.span.to).at(-1);
    const made = (same ? same.week : week)?.[day] ?? [];
    known.set(date, made);
    return made;
  };
  return scene.minutes.map(({ date, minute }) => hours(date).some(({ from, to }) => from <= minute && minute < to));
}

const runs = { numRuns: 400, seed: Number(process.env.SEED ?? 20261122) };

describe('the calendar agrees with going through the minutes one by one', () => {
  it('on whether anybody works, and when next', () => {
    fc.assert(
      fc.property(world, (one) => {
        const [calendar, minutes] = [calendarOf(one), worked(one)];
        for (let index = one.at; index < one.at + 1440; index += 17)
          expect(isWorkingAt(calendar, instant(one, index))).toBe(minutes[index]);
        const next = minutes.indexOf(true, one.at);
        if (next >= 0) expect(nextWorkingMoment(calendar, instant(one, one.at))).toEqual(instant(one, next));
      }),
      runs,
    );
  });

  it('on working time between two instants, and back', () => {
    fc.assert(
      fc.property(world, (one) => {
        const [calendar, minutes] = [calendarOf(one), worked(one)];
        const [from, to] = [instant(one, one.at), instant(one, one.at + one.minutes)];
        const sum = minutes.slice(one.at, one.at + one.minutes).filter(Boolean).length * MINUTE;
        expect(workBetween(calendar, from, to)).toBe(sum);
        expect(workBetween(calendar, to, from)).toBe(sum === 0 ? -0 : -sum);
      }),
      runs,
    );
  });

  it('on working time added and taken away', () => {
    fc.assert(
      fc.property(world, (one) => {
        const [calendar, minutes] = [calendarOf(one), worked(one)];
        let [left, end] = [one.minutes, one.at];
        while (left > 0 && end < minutes.length) left -= minutes[end++] ? 1 : 0;
        if (left === 0)
          expect(movedByWork(calendar, instant(one, one.at), one.minutes * MINUTE, 1)).toEqual(instant(one, end));
        let [before, begin] = [one.minutes, one.at];
        while (before > 0 && begin > 0) before -= minutes[--begin] ? 1 : 0;
        if (before === 0)
          expect(movedByWork(calendar, instant(one, one.at), one.minutes * MINUTE, -1)).toEqual(instant(one, begin));
      }),
      runs,
    );
  });

  it('on working days after and before', () => {
    fc.assert(
      fc.property(world, (one) => {
        const [calendar, minutes] = [calendarOf(one), worked(one)];
        const today = one.scene.minutes[one.at]?.date ?? '';
        const whole = one.scene.minutes[0]?.date ?? '';
        const part = one.scene.minutes.at(-1)?.date ?? '';
        const days = [...new Set(one.scene.minutes.flatMap(({ date }, index) => (minutes[index] ? [date] : [])))]
          .filter((date) => date !== whole && date !== part)
          .sort();
        const length = { weeks: 0, days: one.days, minutes: 0 };
        const after = days.filter((date) => date > today)[one.days - 1];
        if (after !== undefined) {
          const last = one.scene.minutes.findLastIndex(({ date }, index) => date === after && minutes[index] === true);
          expect(counted(calendar, instant(one, one.at), length, 'WORKING_DAYS')).toEqual(instant(one, last + 1));
        }
        const before = days.filter((date) => date < today).at(-one.days);
        if (before !== undefined) {
          const first = one.scene.minutes.findIndex(({ date }, index) => date === before && minutes[index] === true);
          expect(counted(calendar, instant(one, one.at), length, 'WORKING_DAYS', -1)).toEqual(instant(one, first));
        }
      }),
      runs,
    );
  });

  it('on days of the calendar: the same time of the clock, where it shows that time', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { date = '', minute = 0 } = one.scene.minutes[one.at] ?? {};
        const wanted = addDays(date, one.days);
        const shown = one.scene.minutes.findIndex((other) => other.date === wanted && other.minute === minute);
        const reached = counted(
          calendarOf(one),
          instant(one, one.at),
          { weeks: 0, days: one.days, minutes: 0 },
          'CALENDAR_DAYS',
        );
        if (shown >= 0) expect(reached).toEqual(instant(one, shown));
        else expect(reached && reached >= instant(one, one.at)).toBe(true);
      }),
      runs,
    );
  });

  it('takes back what it added, in working time', () => {
    fc.assert(
      fc.property(world, (one) => {
        const calendar = calendarOf(one);
        const from = nextWorkingMoment(calendar, instant(one, one.at));
        const to = from && movedByWork(calendar, from, one.minutes * MINUTE, 1);
        if (!from || !to) return;
        expect(workBetween(calendar, from, to)).toBe(one.minutes * MINUTE);
        const back = movedByWork(calendar, to, one.minutes * MINUTE, -1);
        expect(back && workBetween(calendar, back, from)).toBe(0);
      }),
      runs,
    );
  });
});
