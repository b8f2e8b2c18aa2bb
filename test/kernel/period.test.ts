import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, parsePeriod } from '../../src/kernel/period.js';

const period = (text: string) => parsePeriod(text) ?? expect.unreachable(`${text} is a period`);

describe('a stretch of the calendar', () => {
  it('is an ISO 8601 duration of whole days or more', () => {
    expect(period('P1M')).toEqual({ months: 1, days: 0 });
    expect(period('P2W')).toEqual({ months: 0, days: 14 });
    expect(period('P1Y6M1W3D')).toEqual({ months: 18, days: 10 });
    for (const text of ['', 'P', 'P0D', '1M', 'PT6H', 'P1MT1H', 'P-1M', 'P1.5M', 'P1D1M', ' P1M', 'P1M\n', 'P100Y'])
      expect(parsePeriod(text), text).toBeNull();
  });

  it('is counted from the first day, so that months do not drift', () => {
    const from = '2026-01-31';
    expect([1, 2, 3, 13].map((times) => addPeriod(from, period('P1M'), times))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2027-02-28',
    ]);
    expect(addPeriod('2024-02-29', period('P1Y'))).toBe('2025-02-28');
    expect(addPeriod('2026-12-15', period('P1M1W'))).toBe('2027-01-22');
  });

  it('leads onward, the further the more often', () => {
    const some = fc.record({ months: fc.nat(60), days: fc.nat(400) }).filter((one) => one.months + one.days > 0);
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, some, fc.nat(20), (from, one, times) => {
        expect(addPeriod(from, one, times + 1) > addPeriod(from, one, times)).toBe(true);
      }),
    );
  });
});
