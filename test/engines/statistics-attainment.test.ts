import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainmentOf, attainmentOfAll, capped } from '../../src/engines/statistics/attainment.js';
import { compare, decimal, fraction, type Rational, ratio, whole } from '../../src/kernel/exact/rational.js';

const told = (value: Rational | null) => value && fraction(value);
const percent = (direction: 'UP' | 'DOWN' | 'KEEP', baseline: string | null, target: string, value: string) =>
  told(attainmentOf({ direction, baseline, target }, value));

describe('how far an indicator is', () => {
  test('on its way from the baseline to the target', () => {
    expect(percent('UP', '20', '80', '50')).toBe('50');
    expect(percent('UP', '0.1', '0.4', '0.2')).toBe('100/3');
    expect(percent('DOWN', '12', '3', '6')).toBe('200/3');
    expect(percent('UP', '-10', '10', '0')).toBe('50');
  });

  test('beyond the target, and the other way, it is told as it is; capped it stays within 0 and 100', () => {
    expect(percent('UP', '20', '80', '110')).toBe('150');
    expect(percent('DOWN', '12', '3', '15')).toBe('-100/3');
    expect(fraction(capped(ratio(150n, 1n)))).toBe('100');
    expect(fraction(capped(ratio(-100n, 3n)))).toBe('0');
    expect(fraction(capped(ratio(200n, 3n)))).toBe('200/3');
  });

  test('with no way to go, the target is held or it is not', () => {
    expect(percent('UP', '80', '80', '80')).toBe('100');
    expect(percent('UP', '80', '80', '79.99')).toBe('0');
    expect(percent('DOWN', '5', '5', '4')).toBe('100');
    expect(percent('DOWN', '5', '5', '6')).toBe('0');
    expect(percent('UP', '90', '80', '85')).toBe('100');
  });

  test('what is to be kept loses by its distance from the target', () => {
    expect(percent('KEEP', null, '50', '50')).toBe('100');
    expect(percent('KEEP', null, '50', '45')).toBe('90');
    expect(percent('KEEP', null, '50', '55')).toBe('90');
    expect(percent('KEEP', null, '-50', '-45')).toBe('90');
    expect(percent('KEEP', null, '50', '150')).toBe('-100');
    expect([percent('KEEP', null, '0', '0'), percent('KEEP', null, '0', '0.1')]).toEqual(['100', '0']);
  });

  test('nothing is known without a baseline to count from', () => expect(percent('UP', null, '80', '50')).toBeNull());

  test('several together: none beyond 100, one that was not measured as 0', () => {
    expect(told(attainmentOfAll([whole(150), whole(50), null]))).toBe('50');
    expect(told(attainmentOfAll([whole(-20), whole(100)]))).toBe('50');
    expect([attainmentOfAll([]), attainmentOfAll([null, null])]).toEqual([null, null]);
  });

  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => (n / 100).toFixed(2));
  const way = fc.constantFrom('UP' as const, 'DOWN' as const);

  test('the target is 100, the baseline 0, whatever they are', () => {
    fc.assert(
      fc.property(way, cents, cents, (direction, baseline, target) => {
        const order = compare(decimal(target), decimal(baseline)) * (direction === 'UP' ? 1 : -1);
        fc.pre(order > 0);
        expect(percent(direction, baseline, target, target)).toBe('100');
        expect(percent(direction, baseline, target, baseline)).toBe('0');
      }),
    );
  });

  test('a value further on is never less; up and down mirror each other', () => {
    const mirrored = (value: string) => (value.startsWith('-') ? value.slice(1) : `-${value}`);
    fc.assert(
      fc.property(cents, cents, cents, cents, (baseline, target, one, other) => {
        const [less, more] = [one, other].sort((a, b) => Number(a) - Number(b)) as [string, string];
        const up = { direction: 'UP', baseline, target } as const;
        const [low, high] = [attainmentOf(up, less), attainmentOf(up, more)] as [Rational, Rational];
        expect(compare(low, high)).toBeLessThanOrEqual(0);
        const down = { direction: 'DOWN', baseline: mirrored(baseline), target: mirrored(target) } as const;
        expect(attainmentOf(down, mirrored(less))).toEqual(low);
      }),
    );
  });

  test('a scale of another unit changes nothing', () => {
    fc.assert(
      fc.property(way, cents, cents, cents, (direction, baseline, target, value) => {
        const [from, to, now] = [baseline, target, value].map((one) => `${one}e3`) as [string, string, string];
        expect(percent(direction, from, to, now)).toBe(percent(direction, baseline, target, value));
      }),
    );
  });

  test('capped is within 0 and 100, and between them nothing is changed', () => {
    fc.assert(
      fc.property(way, cents, cents, cents, (direction, baseline, target, value) => {
        const whatever = attainmentOf({ direction, baseline, target }, value) as Rational;
        const held = capped(whatever);
        expect(compare(held, whole(0))).toBeGreaterThanOrEqual(0);
        expect(compare(held, whole(100))).toBeLessThanOrEqual(0);
        if (compare(whatever, whole(0)) >= 0 && compare(whatever, whole(100)) <= 0) expect(held).toEqual(whatever);
      }),
    );
  });
});
