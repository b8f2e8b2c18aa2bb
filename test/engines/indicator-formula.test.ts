import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, holds } from '../../src/engines/indicator/evaluate.js';
import { limits } from '../../src/engines/indicator/limits.js';
import { parseCondition, parseFormula } from '../../src/engines/indicator/parse.js';
import { plainText, printFormula } from '../../src/engines/indicator/print.js';
import { type Formula, namesIn } from '../../src/engines/indicator/syntax.js';
import { compare, decimal, over, type Rational, ratio, whole } from '../../src/kernel/exact/rational.js';
import { condition, formula, formulas, told, values, valuesArbitrary } from './indicator-support.js';

const worth = (source: string, of: Parameters<typeof values>[0] = {}) => {
  const { value, ...reasons } = evaluate(formula(source), values(of));
  return value === null ? reasons : told(value);
};
const held = (source: string, of: Parameters<typeof values>[0] = {}) => holds(condition(source), values(of)).value;
const faultOf = (source: string, read = parseFormula) => {
  const got = read(source);
  return got.ok ? 'read' : `${got.error.code} at ${got.error.at}`;
};

describe('a formula', () => {
  test('is worked out in fractions, as it is written on paper', () => {
    expect(worth('(3*N1 + 2*N2 + N3) / NDTPS', { N1: 3, N2: 4, N3: 2, NDTPS: 7 })).toBe('19/7');
    expect(worth('0.1 + 0.2')).toBe('3/10');
    expect(worth('2 + 3 * 4 - 10 / 4')).toBe('23/2');
    expect(worth('10 - 4 - 3')).toBe('3');
    expect(worth('100 / 5 / 4')).toBe('5');
    expect(worth('-2 * -(3 - 5)')).toBe('-4');
    expect(worth('min(4, RK)', { RK: '4.2' })).toBe('4');
    expect(worth('max(1, 2, 0.5) + abs(-3)')).toBe('5');
    expect([worth('round(88.305, 2)'), worth('round(-0.5, 0)'), worth('round(2/3, 3)')]).toEqual([
      '8831/100',
      '-1',
      '667/1000',
    ]);
  });

  test('with a value that is not known, or a divisor of zero, is not known, and says why', () => {
    expect(worth('(a + b) / c', { a: null, c: 2 })).toEqual({ unknown: ['a', 'b'], dividedByZero: [] });
    expect(worth('a / (b - b) + 1', { a: 1, b: 3 })).toEqual({ unknown: [], dividedByZero: ['b - b'] });
    expect(worth('min(4, a)', {})).toEqual({ unknown: ['a'], dividedByZero: [] });
    expect(worth('0 * a', {})).toEqual({ unknown: ['a'], dividedByZero: [] });
    expect(worth('toString + constructor', {})).toEqual({ unknown: ['toString', 'constructor'], dividedByZero: [] });
  });

  test('of conditions is decided by what decides, whatever else is not known', () => {
    expect([held('a > 1 and b > 1', { a: 0 }), held('a > 1 or b > 1', { a: 2 })]).toEqual([false, true]);
    expect([held('a > 1 and b > 1', { a: 2 }), held('not a = 1', {})]).toEqual([null, null]);
    expect(holds(condition('a > 1 and b / c > 1'), values({ a: 2, b: 1, c: 0 }))).toEqual({
      value: null,
      unknown: [],
      dividedByZero: ['c'],
    });
    expect(held('not 1 > 2 and 1 <= 1 and 2 >= 1 and 1 != 2 and 1 < 2 and 1 = 1')).toBe(true);
    expect(held('1 > 2 or 1 = 1 and 1 > 2')).toBe(false);
  });

  test('that cannot be read is refused, with the place', () => {
    expect(faultOf('')).toBe('SYNTAX at 0');
    expect(faultOf('a +')).toBe('SYNTAX at 3');
    expect(faultOf('a b')).toBe('SYNTAX at 2');
    expect(faultOf('(a')).toBe('SYNTAX at 2');
    expect(faultOf('a $ b')).toBe('SYNTAX at 2');
    expect(faultOf('min')).toBe('SYNTAX at 0');
    expect(faultOf('1,5')).toBe('SYNTAX at 1');
    expect([faultOf('1e9'), faultOf('1.2.3'), faultOf('80% ')]).toEqual([
      'BAD_NUMBER at 0',
      'BAD_NUMBER at 0',
      'SYNTAX at 2',
    ]);
    expect(faultOf('eval(1)')).toBe('UNKNOWN_FUNCTION at 0');
    expect(faultOf('constructor(1)')).toBe('UNKNOWN_FUNCTION at 0');
    expect([faultOf('abs(1, 2)'), faultOf('round(a, b)'), faultOf('round(a, 11)'), faultOf('round(a)')]).toEqual(
      Array(4).fill('WRONG_ARGUMENTS at 0'),
    );
    expect([faultOf('a > 1'), faultOf('1 + (a > 1)'), faultOf('a', parseCondition)]).toEqual([
      'WRONG_TYPE at 0',
      'WRONG_TYPE at 4',
      'WRONG_TYPE at 0',
    ]);
    expect(faultOf('a < b < c', parseCondition)).toBe('WRONG_TYPE at 0');
    expect(faultOf('a > 1 and b', parseCondition)).toBe('WRONG_TYPE at 10');
  });

  test('made to be a burden is refused before it is walked', () => {
    expect(faultOf('1+'.repeat(limits.length))).toBe('TOO_LONG at 2000');
    expect(faultOf('('.repeat(1_900))).toBe('TOO_DEEP at 41');
    expect(faultOf(`${'-'.repeat(1_000)}1`)).toBe('TOO_DEEP at 41');
    expect(faultOf(`${'abs('.repeat(45)}1`)).toBe('TOO_DEEP at 164');
    expect(faultOf(Array(400).fill('1').join('+'))).toMatch(/^TOO_MANY_PARTS/);
    expect(faultOf('9'.repeat(31))).toBe('BAD_NUMBER at 0');
    expect(faultOf('a'.repeat(61))).toBe('TOO_LONG at 0');
    expect(faultOf(`min(${Array(60).fill('1').join(',')})`)).toBe('WRONG_ARGUMENTS at 0');
  });

  test('names what it needs, each once', () =>
    expect(namesIn(formula('(3*N1 + 2*N2 + N1) / max(NDTPS, 1)'))).toEqual(['N1', 'N2', 'NDTPS']));

  test('prints as few parentheses as it can', () => {
    const prints = (source: string) => printFormula(formula(source));
    expect(prints('((3*(N1)) + (2*N2)) / (NDTPS)')).toBe('(3 * N1 + 2 * N2) / NDTPS');
    expect([prints('a-(b-c)'), prints('(a-b)-c'), prints('-(a*b)'), prints('- - a')]).toEqual([
      'a - (b - c)',
      'a - b - c',
      '-(a * b)',
      '--a',
    ]);
    expect(printFormula(condition('not (a > 1 or b > 0.50) and c = 1'))).toBe('not (a > 1 or b > 0.5) and c = 1');
    expect([plainText(ratio(1n, 3n)), plainText(ratio(-9_724_05n, 10_000n)), plainText(whole(12))]).toEqual([
      null,
      '-97.2405',
      '12',
    ]);
  });
});

describe('laws', () => {
  test('what is printed is read back as the same formula', () => {
    fc.assert(fc.property(formulas.number, (one) => same(parseFormula(printFormula(one)), one)));
    fc.assert(fc.property(formulas.condition, (one) => same(parseCondition(printFormula(one)), one)));
  });
  const same = (read: ReturnType<typeof parseFormula>, one: Formula) => {
    if (!read.ok && ['TOO_LONG', 'TOO_DEEP', 'TOO_MANY_PARTS'].includes(read.error.code)) return;
    expect(read).toEqual({ ok: true, value: one });
  };

  test('the arithmetic is that of whole numbers over one divisor', () =>
    fc.assert(
      fc.property(formulas.number, valuesArbitrary, (one, of) => {
        const [ours, theirs] = [evaluate(one, of).value, reference(one, of)];
        expect(ours === null).toBe(theirs === null);
        if (ours && theirs) expect(ours.numerator * theirs[1]).toBe(theirs[0] * ours.denominator);
      }),
    ));

  test('nothing is unknown without a reason, and what is known gives none', () =>
    fc.assert(
      fc.property(formulas.condition, valuesArbitrary, (one, of) => {
        const { value, unknown, dividedByZero } = holds(one, of);
        expect(value === null).toBe(unknown.length + dividedByZero.length > 0);
        for (const name of unknown) expect(of[name] ?? null).toBeNull();
      }),
    ));

  test('whatever is not known, filling it in never turns an answer round', () =>
    fc.assert(
      fc.property(formulas.condition, valuesArbitrary, fc.integer({ min: -3, max: 3 }), (one, of, filling) => {
        const before = holds(one, of).value;
        const filled = Object.fromEntries(Object.entries(of).map(([name, value]) => [name, value ?? whole(filling)]));
        if (before !== null) expect(holds(one, filled).value).toBe(before);
      }),
    ));

  test('any text is read or refused, soon, and its value too', () => {
    const signs = fc.constantFrom(...'()+-*/<>=!,. \n"\'\\{}%$π٣0123456789abNe_'.split(''), 'min(', 'not ', ' and ');
    const texts = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(signs, { maxLength: 200 }).map((of) => of.join('')),
    );
    fc.assert(
      fc.property(texts, (source) => {
        for (const [read, work] of [
          [parseFormula, evaluate],
          [parseCondition, holds],
        ] as const) {
          const got = read(source);
          if (got.ok) work(got.value, {});
          else expect(got.error.at).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('the largest formula that is let in is worked out at once', () => {
    const nines = '9'.repeat(limits.digits - 2);
    const largest = Array(Math.floor(limits.length / (nines.length + 1)))
      .fill(nines)
      .join('*');
    const value = evaluate(formula(largest), {}).value;
    expect(String(value?.numerator).length).toBeLessThan(limits.length);
  });
});

/** The same arithmetic by another way: pairs that are never reduced; null is unknown. */
function reference(one: Formula, of: Readonly<Record<string, Rational | null>>): [bigint, bigint] | null {
  if (one.op === 'number') return [one.value.numerator, one.value.denominator];
  if (one.op === 'name') {
    const known = of[one.name];
    return known ? [known.numerator, known.denominator] : null;
  }
  const parts = ('left' in one ? [one.left, one.right] : one.op === 'call' ? one.of : 'of' in one ? [one.of] : []).map(
    (part) => reference(part as Formula, of),
  );
  if (parts.includes(null)) return null;
  const [[n, d], [m, e] = [0n, 1n]] = parts as [[bigint, bigint], [bigint, bigint]];
  switch (one.op === 'call' ? one.name : one.op) {
    case '+':
      return [n * e + m * d, d * e];
    case '-':
      return [n * e - m * d, d * e];
    case '*':
      return [n * m, d * e];
    case '/':
      return m === 0n ? null : m < 0n ? [-n * e, d * -m] : [n * e, d * m];
    case 'negative':
      return [-n, d];
    case 'abs':
      return [n < 0n ? -n : n, d];
    case 'min':
    case 'max': {
      const [down, up] = [one.op === 'call' && one.name === 'min', 1n];
      return (parts as [bigint, bigint][]).reduce((a, b) => {
        const less = b[0] * a[1] < a[0] * b[1] * up;
        return less === down ? b : a;
      });
    }
    default: {
      const scale = 10n ** m;
      const half = (n < 0n ? -n : n) * scale * 2n + d;
      const size = half / (2n * d);
      return [n < 0n ? -size : size, scale];
    }
  }
}

test('numbers mean what is written', () => {
  expect(compare(decimal('0.1'), over(whole(1), whole(10)))).toBe(0);
});
