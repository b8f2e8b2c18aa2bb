import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/civil-date.js';
import { beginCadence, metOn, missedBy, replanned } from '../../src/modules/execution/cadence.rules.js';
import { difference, isPositive, percentOf, sum } from '../../src/modules/execution/decimal.rules.js';
import { progressOf } from '../../src/modules/execution/obligation.rules.js';

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
const period = fc.constantFrom('P1D', 'P1W', 'P2W', 'P1M', 'P3M', 'P1Y');

describe('a regular meeting', () => {
  it('is due one period after the last one, by the calendar', () => {
    expect(beginCadence('P1M', '2026-01-31').dueOn).toBe('2026-02-28');
    expect(missedBy(beginCadence('P1M', '2026-01-31'), '2026-04-01').missed).toEqual(['2026-02-28', '2026-03-31']);
    expect(metOn(beginCadence('P1M', '2026-03-10'), '2026-03-09').anchorOn).toBe('2026-03-10');
  });

  it('is missed once a period, however often somebody looks', () => {
    fc.assert(
      fc.property(period, day, fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (cadence, from, steps) => {
        let today = from;
        let state = beginCadence(cadence, from);
        const told: string[] = [];
        for (const step of steps) {
          today = addDays(today, step);
          let found = missedBy(state, today);
          while (found.missed.length > 0) {
            told.push(...found.missed);
            ({ state } = found);
            found = missedBy(state, today);
          }
        }
        expect(told).toEqual([...new Set(told)].sort());
        expect(state.missed).toBe(told.length);
        expect(state.dueOn >= today).toBe(true);
        for (const one of told) expect(one < today).toBe(true);
      }),
    );
  });

  it('goes on as it was when the plan says the same, and begins anew when it does not', () => {
    const state = { ...beginCadence('P1M', '2026-01-10'), missed: 2, dueOn: '2026-04-10' };
    expect(replanned(state, { cadence: 'P1M', startsOn: '2026-06-01' }, '2026-05-01')).toBe(state);
    expect(replanned(state, { cadence: 'P1W', startsOn: null }, '2026-05-01')).toEqual(
      beginCadence('P1W', '2026-05-01'),
    );
    expect(replanned(null, { cadence: 'P1M', startsOn: '2026-06-01' }, '2026-05-01').dueOn).toBe('2026-07-01');
  });
});

describe('how far an obligation is', () => {
  const part = (percent: string, quantity: string | null, doneOn: string) => ({ percent, quantity, doneOn });
  it('is told by quantity where all tell one, else by percents, and is whole only when it is', () => {
    expect(progressOf('3', [part('33.33', '1', '2026-01-02'), part('33.33', '1', '2026-01-01')])).toEqual({
      percent: '66.66',
      fulfilledOn: null,
    });
    const three = [1, 2, 3].map((n) => part('33.33', '1', `2026-01-0${n}`));
    expect(progressOf('3', three)).toEqual({ percent: '100', fulfilledOn: '2026-01-03' });
    expect(progressOf(null, three).percent).toBe('99.99');
    expect(progressOf('3', [part('50', null, '2026-01-01'), part('80', null, '2026-01-02')]).percent).toBe('100');
    expect(progressOf('3', [])).toEqual({ percent: '0', fulfilledOn: null });
  });

  it('is reckoned exactly', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(percentOf('2999999.99', '3000000')).toBe('99.99');
    expect([percentOf('5', '4'), percentOf('0', '4'), percentOf('1', '0')]).toEqual(['100', '0', '100']);
    expect([difference('100', '33.3'), difference('1', '2')]).toEqual(['66.7', '0']);
    expect(['0', '-1', '0.000001'].map(isPositive)).toEqual([false, false, true]);
  });
});
