import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoSidedP } from '../../src/engines/statistics/exact/normal.js';
import { studentPoint } from '../../src/engines/statistics/exact/quantile.js';
import {
  compare,
  decimal,
  fraction,
  minus,
  over,
  plus,
  ratio,
  square,
  times,
  whole,
} from '../../src/kernel/exact/rational.js';
import { decimalText, roundedNumber } from '../../src/kernel/exact/round.js';
import { compareExact, isSurd, minusRoot, plusRoot, root } from '../../src/kernel/exact/surd.js';

const runs = { numRuns: 300, seed: 20261122 };
const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('rational', () => {
  test.each([
    ['0.1', '1/10'],
    ['-0.50', '-1/2'],
    ['88.305', '17661/200'],
    ['3', '3'],
    ['1.5e-7', '3/20000000'],
    ['1e+21', '1000000000000000000000'],
  ])('%s is %s', (written, exact) => {
    expect(fraction(decimal(written))).toBe(exact);
    expect(fraction(decimal(Number(written)))).toBe(exact);
  });

  test('what is no decimal number is refused', () => {
    for (const bad of ['', 'x', '1.', '.5', '1,5', '--1', 'NaN', 'Infinity', '1e9999'])
      expect(() => decimal(bad), bad).toThrow(RangeError);
    expect(() => decimal(Number.NaN)).toThrow(RangeError);
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(plus(decimal(0.1), decimal(0.2))).toEqual(decimal(0.3));
  });

  test('the laws of fractions hold, and each is kept in lowest terms', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(times(over(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(-compare(b, a) || 0);
      }),
      runs,
    );
  });
});

describe('rounding', () => {
  test.each([
    ['88.305', 2, '88.31'],
    ['88.3049999', 2, '88.30'],
    ['64.995', 2, '65.00'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['0.0049', 2, '0.00'],
    ['1000', 3, '1000.000'],
  ])('%s to %i decimals is %s', (value, decimals, rounded) => {
    expect(decimalText(decimal(value), decimals)).toBe(rounded);
    expect(Object.is(roundedNumber(decimal('-0.004'), 2), 0)).toBe(true);
  });

  test('an exact tie that binary fractions miss', () => {
    const nrr = 3.5322;
    expect((9 * nrr * (1 / 9) * 25).toFixed(2)).toBe('88.30');
    expect(decimalText(times(times(decimal(nrr), whole(9)), times(ratio(1n, 9n), whole(25))), 2)).toBe('88.31');
  });

  test('no rounded fraction is farther than half a place, and a tie goes away from zero', () => {
    fc.assert(
      fc.property(anyRatio, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const rounded = decimal(decimalText(value, decimals));
        const half = ratio(1n, 2n * 10n ** BigInt(decimals));
        const apart = minus(rounded, value);
        expect(compare(square(apart), square(half))).toBeLessThanOrEqual(0);
        if (compare(square(apart), square(half)) === 0)
          expect(compare(square(rounded), square(value))).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('base plus or minus a root rounds to the nearest, however near the middle', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, fc.integer({ min: 0, max: 6 }), fc.boolean(), (base, other, decimals, down) => {
        const radicand = times(other, other.numerator < 0n ? whole(-1) : whole(1));
        const value = down ? minusRoot(base, radicand) : plusRoot(base, radicand);
        const rounded = decimal(decimalText(value, decimals));
        const half = ratio(1n, 2n * 10n ** BigInt(decimals));
        expect(compareExact(value, minus(rounded, half))).toBeGreaterThanOrEqual(0);
        expect(compareExact(value, plus(rounded, half))).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  test('the root of a square is a fraction, of anything else none', () => {
    expect(root(ratio(9n, 4n))).toEqual(ratio(3n, 2n));
    expect(isSurd(root(whole(2)))).toBe(true);
    expect(decimalText(root(whole(2)), 20)).toBe('1.41421356237309504880');
    expect(decimalText(minusRoot(whole(1), whole(2)), 4)).toBe('-0.4142');
    expect(() => root(whole(-1))).toThrow(RangeError);
  });
});

/** Student's distribution by its closed form for whole degrees of freedom: P(|T| ≤ t). */
function studentWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const even = degrees % 2 === 0;
  let [term, total] = [even ? 1 : Math.cos(angle), even ? 1 : degrees === 1 ? 0 : Math.cos(angle)];
  for (let j = even ? 2 : 3; j <= degrees - 2; j += 2) {
    term *= ((j - 1) / j) * Math.cos(angle) ** 2;
    total += term;
  }
  return even ? Math.sin(angle) * total : (2 / Math.PI) * (angle + Math.sin(angle) * total);
}

describe('points of the distributions', () => {
  test('Student’s 95 % points cut off five percent, for every number of degrees', () => {
    for (let degrees = 1; degrees <= 1000; degrees += 1) {
      const point = roundedNumber(studentPoint(degrees), 6);
      expect(studentWithin(point - 1e-6, degrees), `${degrees}`).toBeLessThan(0.95);
      expect(studentWithin(point + 1e-6, degrees), `${degrees}`).toBeGreaterThan(0.95);
    }
    expect(roundedNumber(studentPoint(10_000_000), 6)).toBe(1.959964);
    expect(() => studentPoint(0)).toThrow(RangeError);
  });

  test.each([
    ['0', '1.0000000000'],
    ['0.5', '0.6170750775'],
    ['1', '0.3173105079'],
    ['1.959964', '0.0499999982'],
    ['3', '0.0026997961'],
    ['5', '0.0000005733'],
    ['7.9', '0.0000000000'],
    ['9', '0.0000000000'],
  ])('two-sided p of %s is %s', (z, p) => {
    expect(decimalText(twoSidedP(square(decimal(z))), 10)).toBe(p);
  });
});
