import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explained,
  keptBy,
  type RetentionRule,
  retainUntil,
  rulesAfter,
  stricter,
  triggers,
} from '../../src/modules/record/retention.rules.js';

const days = {
  ...{ filedOn: '2026-03-02', registeredOn: '2026-03-02', legacy: false },
  ...{ closedOn: null, endedOn: null, declaredOn: null },
};
const rule = (trigger: RetentionRule['trigger'], retention: string, version = 1): RetentionRule => ({
  ...{ version, trigger, retention },
});

describe('the last day a record is kept', () => {
  it.each([
    ['FILED', 'P5Y', {}, '2031-03-02'],
    ['FILED', 'P5Y', { filedOn: '2024-02-29', legacy: true }, '2029-02-28'],
    ['FILED', 'P5Y', { filedOn: '2010-01-01' }, '2031-03-02'],
    ['YEAR_END', 'P5Y', { filedOn: '2010-01-01' }, '2031-12-31'],
    ['YEAR_END', 'P5Y', { filedOn: '2010-01-01', legacy: true }, '2015-12-31'],
    ['FILED', 'P1Y6M', {}, '2027-09-02'],
    ['YEAR_END', 'P5Y', {}, '2031-12-31'],
    ['CASE_CLOSED', 'P2Y', { closedOn: '2026-08-17' }, '2028-08-17'],
    ['AGREEMENT_ENDED', 'P10Y', { endedOn: '2027-06-30' }, '2037-06-30'],
    ['DECLARED', 'P30D', { declaredOn: '2026-12-31' }, '2027-01-30'],
    ['CASE_CLOSED', 'P2Y', {}, null],
    ['AGREEMENT_ENDED', 'P1Y', {}, null],
    ['DECLARED', 'P1Y', {}, null],
  ] as const)('%s %s %o → %s', (trigger, retention, more, until) => {
    expect(keptBy(rule(trigger, retention), { ...days, ...more })).toBe(until);
  });

  it('is the latest by every rule the record was under, and unknown while one of them is', () => {
    const [first, second] = [rule('FILED', 'P5Y'), rule('CASE_CLOSED', 'P1Y', 2)];
    expect(retainUntil([first, second], days)).toBeNull();
    expect(retainUntil([first, second], { ...days, closedOn: '2026-04-01' })).toBe('2031-03-02');
    expect(retainUntil([first, second], { ...days, closedOn: '2040-01-01' })).toBe('2041-01-01');
    expect(retainUntil([], days)).toBeNull();
    expect(explained([first, second], days).map(({ en }) => en)).toEqual([
      'Version 1 of the series: P5Y from the day it was filed (2026-03-02), kept through 2031-03-02.',
      'Version 2 of the series: P1Y from the day its case was closed (not yet known), kept through not yet known.',
      'The latest of these holds: a change of the series never shortens what was promised, unless it says so.',
    ]);
  });

  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
  const civil = day.map((one) => one.toISOString().slice(0, 10));
  const someDays = fc.record({
    filedOn: civil,
    registeredOn: civil,
    legacy: fc.boolean(),
    closedOn: fc.option(civil),
    endedOn: fc.option(civil),
    declaredOn: fc.option(civil),
  });
  const someRule = fc.record({
    version: fc.integer({ min: 1, max: 9 }),
    trigger: fc.constantFrom(...triggers),
    retention: fc.constantFrom('P1D', 'P6M', 'P1Y', 'P5Y', 'P10Y'),
  });

  it('never comes nearer by whatever a series says next, and only declared it may', () => {
    fc.assert(
      fc.property(fc.array(someRule, { minLength: 1, maxLength: 5 }), someDays, ([first, ...said], when) => {
        if (!first) return;
        let rules: RetentionRule[] = [first];
        for (const one of said) {
          const before = retainUntil(rules, when) ?? '9999-12-31';
          rules = rulesAfter(rules, one, false);
          expect((retainUntil(rules, when) ?? '9999-12-31') >= before).toBe(true);
        }
        const last = said.at(-1) ?? first;
        expect(retainUntil(rulesAfter(rules, last, true), when)).toBe(keptBy(last, when));
      }),
    );
  });

  it('never ends sooner than by the day of registration, but where an earlier day was declared', () => {
    fc.assert(
      fc.property(someRule, someDays, civil, ({ retention, version }, when, earlier) => {
        const filed = { version, retention, trigger: 'FILED' as const };
        const kept = keptBy(filed, { ...when, legacy: false }) ?? '';
        const [filedOn] = [earlier, when.registeredOn].sort();
        expect(kept >= (keptBy(filed, { ...when, legacy: true, filedOn: when.registeredOn }) ?? '')).toBe(true);
        expect(keptBy(filed, { ...when, legacy: false, filedOn: filedOn ?? '' })).toBe(
          keptBy(filed, { ...when, legacy: true, filedOn: when.registeredOn }),
        );
      }),
    );
  });

  it('keeps the stricter end of a record', () => {
    expect(stricter('DESTROY', 'PERMANENT')).toBe('PERMANENT');
    expect(stricter('REVIEW', 'DESTROY')).toBe('REVIEW');
  });
});
