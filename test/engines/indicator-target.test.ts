import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, holesIn } from '../../src/engines/indicator/piecewise.js';
import { plainText } from '../../src/engines/indicator/print.js';
import { type TargetRule, type TargetStep, targetOf } from '../../src/engines/indicator/target.js';
import { compare, decimal, type Rational, whole } from '../../src/kernel/exact/rational.js';
import { decimalText } from '../../src/kernel/exact/round.js';
import { condition, formula, told, values } from './indicator-support.js';

const rule = (stepAs: TargetStep, rest: Partial<TargetRule> = {}): TargetRule => ({
  baseYear: 2020,
  baseValue: whole(80),
  step: whole(5),
  stepAs,
  cap: whole(100),
  from: null,
  until: null,
  ...rest,
});
const years = [2020, 2021, 2022, 2023, 2024, 2025];
const written = (value: Rational | null) => value && plainText(value);

describe('a target that rises', () => {
  test('by points: 5 of 100 each year, up to the cap', () =>
    expect(years.map((year) => written(targetOf(rule('POINTS'), year)))).toEqual([
      '80',
      '85',
      '90',
      '95',
      '100',
      '100',
    ]));

  test('by a share of the year before: 80 × 1.05⁴ = 97.2405 exactly, shown as 97.24, then the cap', () => {
    const targets = years.map((year) => targetOf(rule('RELATIVE'), year));
    expect(targets.map(written)).toEqual(['80', '84', '88.2', '92.61', '97.2405', '100']);
    expect(targets.map((value) => value && decimalText(value, 2))).toEqual([
      '80.00',
      '84.00',
      '88.20',
      '92.61',
      '97.24',
      '100.00',
    ]);
  });

  test('speaks of its own years only', () => {
    const some = rule('POINTS', { from: 2021, until: 2023 });
    expect([2019, 2020, 2021, 2023, 2024].map((year) => written(targetOf(some, year)))).toEqual([
      null,
      null,
      '85',
      '95',
      null,
    ]);
    expect([2019, 2221, 2020.5, Number.NaN].map((year) => targetOf(rule('RELATIVE'), year))).toEqual(
      Array(4).fill(null),
    );
  });

  test('falls where less is better, and not below its cap', () => {
    const falling = rule('POINTS', { baseValue: whole(12), step: whole(-5), cap: whole(3) });
    expect([2020, 2021, 2022].map((year) => written(targetOf(falling, year)))).toEqual(['12', '7', '3']);
  });

  test('never passes its cap and never turns back, in two hundred years', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<TargetStep>('POINTS', 'RELATIVE'),
        fc.nat(100),
        fc.nat(2_000),
        (stepAs, base, hundredths) => {
          const one = rule(stepAs, { baseValue: whole(base), step: decimal(hundredths / 100) });
          const all = [0, 1, 2, 50, 200].map((after) => targetOf(one, 2020 + after) ?? whole(-1));
          for (const [at, value] of all.entries()) {
            expect(compare(value, whole(100))).toBeLessThanOrEqual(0);
            if (at > 0) expect(compare(value, all[at - 1] ?? value)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 40 },
    ));
});

/** The score of international, national and local cooperations as an app out in the world codes it; a=2, b=6, c=9. */
const branches = [
  ['NI >= a', '4'],
  ['NI < a and NN >= b', '3 + NI / a'],
  ['NI > 0 and NI < a and NN > 0 and NN < b', '2 + 2*NI/a + NN/b - NI*NN/(a*b)'],
  ['NI = 0 and NN = 0 and NL >= c', '2'],
  ['NI = 0 and NN = 0 and NL < c', '2*NL/c'],
].map(([when = '', is = '']) => ({ when: condition(when), is: formula(is) }));
const score = (NI: number | null, NN: number, NL: number) => decide(branches, values({ NI, NN, NL, a: 2, b: 6, c: 9 }));

describe('a number by cases', () => {
  test('is that of the first case that holds', () => {
    expect(told(score(2, 0, 0).value)).toBe('4');
    expect(told(score(1, 6, 0).value)).toBe('7/2');
    expect(told(score(1, 3, 0).value)).toBe('13/4');
    expect([told(score(0, 0, 9).value), told(score(0, 0, 4).value)]).toEqual(['2', '8/9']);
    expect(score(0, 0, 4)).toMatchObject({ taken: 4, uncovered: false });
  });

  test('no case speaks of: it is a hole, not a zero', () => {
    expect(score(0, 3, 0)).toEqual({ value: null, unknown: [], dividedByZero: [], taken: null, uncovered: true });
    const mended = [...branches, { when: null, is: formula('2 + 2*NI/a + NN/b - NI*NN/(a*b)') }];
    expect(told(decide(mended, values({ NI: 0, NN: 3, NL: 0, a: 2, b: 6, c: 9 })).value)).toBe('5/2');
    expect(holesIn(mended, values({ a: 2, b: 6, c: 9 }))).toEqual([]);
  });

  test('waits for what its conditions need, however the later ones stand', () => {
    expect(score(null, 7, 0)).toEqual({
      value: null,
      unknown: ['NI'],
      dividedByZero: [],
      taken: null,
      uncovered: false,
    });
  });

  test('has its holes found: one international and no national, and a few national alone', () => {
    const found = holesIn(branches, values({ a: 2, b: 6, c: 9 }), 100).map(
      ({ NI, NN }) => `${written(NI ?? null)} ${written(NN ?? null)}`,
    );
    expect(new Set(found)).toEqual(new Set(['1 0', '0 1', '0 2', '0 3', '0 5', '1 0']));
  });
});
