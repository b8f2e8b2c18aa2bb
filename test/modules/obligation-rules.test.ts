import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/civil-date.js';
import { type Commitment, type Held, isOpen, reconcile } from '../../src/modules/execution/obligation.rules.js';
import { crowding, daysApart, dueDays, horizonOf } from '../../src/modules/plan/recurrence.rules.js';

const once = { id: 'c', key: 'a', dueOn: '2026-01-31', recurs: null, recursUntil: null };
const monthly = { ...once, recurs: 'P1M' };
const daily = { ...once, recurs: 'P1D' };

describe('the days of a commitment', () => {
  it('are its one day, or those it recurs on up to the horizon or its last day', () => {
    expect(dueDays(once, '2020-01-01', '2020-02-01')).toEqual(['2026-01-31']);
    expect(dueDays(once, '2026-02-01', '2027-01-01')).toEqual([]);
    const spring = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'];
    expect(dueDays(monthly, '2026-01-01', '2026-04-30')).toEqual(spring);
    expect(dueDays({ ...monthly, recursUntil: '2026-03-01' }, '2026-01-01', '2030-01-01')).toEqual(spring.slice(0, 2));
  });

  it('are counted from the first day, and made from the day of agreement on, however long ago the first one was', () => {
    expect(dueDays(monthly, '2026-03-01', '2026-04-29')).toEqual(['2026-03-31']);
    expect(dueDays({ ...daily, dueOn: '1900-01-01' }, '2026-03-01', '2026-03-03')).toEqual([
      ...['2026-03-01', '2026-03-02', '2026-03-03'],
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom('P1D', 'P1W', 'P1M', 'P5M', 'P1Y', 'P1M3D'),
        fc.integer({ min: 0, max: 4_000 }),
        (recurs, later) => {
          const since = addDays(once.dueOn, later);
          const all = dueDays({ ...once, recurs }, once.dueOn, horizonOf(since));
          expect(dueDays({ ...once, recurs }, since, horizonOf(since))).toEqual(all.filter((day) => day >= since));
        },
      ),
    );
  });

  it('always have a next one that is not over', () => {
    expect(dueDays({ ...once, recurs: 'P3Y' }, '2026-02-01', '2027-03-01')).toEqual(['2029-01-31']);
    const over = (day: string) => day < '2026-02-04';
    expect(dueDays(daily, '2026-01-31', '2026-02-01', over).at(-1)).toBe('2026-02-04');
  });

  it('are too many where more than 2,000 lie ahead at once: those that recur most often are named', () => {
    const named = (count: number) =>
      crowding([monthly, ...Array.from({ length: count }, (_, n) => ({ ...daily, key: `d${n}` }))]).map(
        ({ key }) => key,
      );
    expect(named(4)).toEqual([]);
    expect(named(7)).toEqual(['d0', 'd1']);
  });
});

/** What there is once a plan was agreed. */
function applied(held: readonly Held[], commitments: readonly Commitment[], since: string, today = since): Held[] {
  const { make, keep, drop } = reconcile(held, commitments, { since, today });
  const kept = new Map(keep.map((one) => [one.id, one]));
  return [
    ...held.map((one) => {
      const next = kept.get(one.id);
      return {
        ...one,
        dueOn: next?.dueOn ?? one.dueOn,
        recurring: next ? next.commitment.recurs !== null : one.recurring,
        status: drop.includes(one.id) ? 'DROPPED' : next && next.dueOn !== one.dueOn ? 'PLANNED' : one.status,
      };
    }),
    ...make.map(({ commitment: c, dueOn }, index) => ({
      ...{ id: `${held.length}-${index}`, series: c.key, recurring: c.recurs !== null, dueOn, status: 'PLANNED' },
    })),
  ];
}

describe('agreeing a plan', () => {
  const commitment = fc.record({
    id: fc.uuid(),
    key: fc.constantFrom('INSTITUTION/a', 'INSTITUTION/b', 'PARTNER/a'),
    dueOn: fc.integer({ min: -400, max: 800 }).map((days) => addDays('2026-01-01', days)),
    recurs: fc.option(fc.constantFrom('P1D', 'P1W', 'P1M', 'P3M', 'P2Y'), { nil: null }),
    recursUntil: fc.option(fc.constant('2027-06-30'), { nil: null }),
  });
  const version = fc.record({
    plan: fc.uniqueArray(commitment, { selector: ({ key }) => key, maxLength: 3 }),
    after: fc.integer({ min: 0, max: 200 }),
  });
  const fates = fc.infiniteStream(fc.constantFrom('PLANNED', 'PLANNED', 'FULFILLED', 'EXCUSED', 'BREACHED'));
  /** What became of obligations by a day: those passed are overdue or settled, others may be settled ahead. */
  const lived = (held: readonly Held[], today: string, fate: Iterator<string>): Held[] =>
    held.map((one) => {
      if (!isOpen(one.status)) return one;
      const next = fate.next().value;
      if (next === 'FULFILLED' || next === 'EXCUSED' || next === 'BREACHED') return { ...one, status: next };
      return { ...one, status: one.dueOn < today ? 'OVERDUE' : 'PLANNED' };
    });

  it('makes and moves nothing to the past, owes nothing settled again, keeps what was, and is the same the second time', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), fates, (versions, fate) => {
        let held: Held[] = [];
        let today = '2026-01-01';
        for (const { plan, after } of versions) {
          today = addDays(today, after);
          const before = lived(held, today, fate);
          const result = reconcile(before, plan, { since: today, today });
          held = applied(before, plan, today);

          for (const { dueOn } of result.make) expect(dueOn >= today).toBe(true);
          for (const { commitment: c } of [...result.make, ...result.keep])
            if (c.recurs === null)
              expect(before.some((o) => o.series === c.key && !o.recurring && isSettled(o))).toBe(false);
          const stands = held.filter((one) => one.status !== 'DROPPED');
          expect(new Set(stands.map(({ series, dueOn }) => `${series} ${dueOn}`)).size).toBe(stands.length);
          const keys = new Set<string>(plan.map(({ key }) => key));
          for (const was of before) {
            const is = held.find(({ id }) => id === was.id);
            if (!isOpen(was.status)) expect(is).toEqual(was);
            else if (was.dueOn >= today && !keys.has(was.series)) expect(is?.status).toBe('DROPPED');
            else if (was.dueOn < today && is?.dueOn === was.dueOn) expect(is).toEqual(was);
            else if (was.dueOn < today) expect([was.recurring, is && is.dueOn >= today]).toEqual([false, true]);
          }
          const again = reconcile(held, plan, { since: today, today });
          expect([again.make, again.drop]).toEqual([[], []]);
          for (const { id, dueOn } of again.keep) expect(held.find((one) => one.id === id)?.dueOn).toBe(dueOn);
        }
      }),
    );
  });

  it('leaves what recurs a next one, as far as it goes on', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 4 }), fates, (versions, fate) => {
        let held: Held[] = [];
        let today = '2026-01-01';
        for (const { plan, after } of versions) {
          today = addDays(today, after);
          held = applied(lived(held, today, fate), plan, today);
          for (const c of plan)
            if (c.recurs !== null && c.recursUntil === null)
              expect(held.some((one) => one.series === c.key && one.recurring && isOpen(one.status))).toBe(true);
        }
      }),
    );
  });

  const isSettled = ({ status }: Held) => ['FULFILLED', 'EXCUSED', 'BREACHED'].includes(status);
  const monthlyFrom = (first: string, recurs = 'P1M'): Commitment => ({ ...monthly, dueOn: first, recurs });
  /** Nine months of a monthly duty, each kept. */
  const kept = (): Held[] =>
    applied([], [monthlyFrom('2026-04-01')], '2026-03-02').map((one) => ({
      ...one,
      status: one.dueOn <= '2026-12-20' ? 'FULFILLED' : 'PLANNED',
    }));

  it('makes no debts in the past of a duty that was kept, whatever day or rhythm the next version gives it', () => {
    for (const next of [monthlyFrom('2026-04-05'), monthlyFrom('2026-04-01', 'P1W')]) {
      const after = applied(kept(), [next], '2026-12-20');
      expect(after.filter((one) => one.dueOn < '2026-12-20')).toEqual(kept().filter((one) => one.dueOn < '2026-12-20'));
    }
    const moved = applied(kept(), [monthlyFrom('2026-04-05')], '2026-12-20').filter(
      ({ status }) => status === 'PLANNED',
    );
    expect(moved.map(({ dueOn }) => dueOn).slice(0, 2)).toEqual(['2027-01-05', '2027-02-05']);
  });

  it('does not owe the month again that was kept on another day of it', () => {
    const early = applied([], [monthlyFrom('2026-04-01')], '2026-03-02').map((one) => ({
      ...one,
      status: one.dueOn <= '2026-12-01' ? 'FULFILLED' : 'PLANNED',
    }));
    const days = reconcile(early, [monthlyFrom('2026-04-05')], { since: '2026-12-03', today: '2026-12-03' });
    expect([...days.make, ...days.keep].map(({ dueOn }) => dueOn).toSorted()[0]).toBe('2027-01-05');
  });

  it('goes on as time goes on, with each day once', () => {
    const forever = { ...daily, dueOn: '2026-03-03', recursUntil: '2036-12-31' };
    let held = applied([], [forever], '2026-03-02');
    expect(held.length).toBe(396);
    for (let today = '2026-03-02'; today < '2029-01-01'; today = addDays(today, 97))
      held = applied(held, [forever], '2026-03-02', today);
    expect(held.map(({ dueOn }) => dueOn)).toEqual(held.map((_, index) => addDays('2026-03-03', index)));
    expect(daysApart(held.at(-1)?.dueOn ?? '', '2030-01-29')).toBeLessThan(97);
  });

  it('moves the day of one that is due once, and lets go of what it has no more', () => {
    const open = (id: string, series: string, dueOn: string, status: string): Held => ({
      ...{ id, series, recurring: false, dueOn, status },
    });
    const held = [open('1', 'a', '2026-03-01', 'DUE'), open('2', 'b', '2026-03-01', 'DUE')];
    const late = open('3', 'b', '2026-02-01', 'OVERDUE');
    const moved = { ...once, dueOn: '2026-09-01' };
    const on = { since: '2026-02-15', today: '2026-02-15' };
    const result = { make: [], keep: [{ id: '1', commitment: moved, dueOn: '2026-09-01' }], drop: ['2'] };
    expect(reconcile([...held, late], [moved], on)).toEqual(result);
    const fulfilled = open('1', 'a', '2026-01-31', 'FULFILLED');
    expect(reconcile([fulfilled], [moved], on)).toEqual({ make: [], keep: [], drop: [] });
    const past = { ...once, dueOn: '2026-02-01' };
    expect(reconcile([], [past], on).make).toEqual([]);
    expect(reconcile(held.slice(0, 1), [past], on).keep).toEqual([{ id: '1', commitment: past, dueOn: '2026-03-01' }]);
  });
});
