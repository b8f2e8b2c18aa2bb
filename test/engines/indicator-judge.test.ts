import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledIndicator, compilePack } from '../../src/engines/indicator/compile-pack.js';
import { judge, type Tally } from '../../src/engines/indicator/judge.js';
import type { IndicatorDefinition } from '../../src/engines/indicator/pack.js';
import { decimal, whole } from '../../src/kernel/exact/rational.js';
import { told } from './indicator-support.js';

const both = (words: string) => ({ id: words, en: words });

function compiled(rest: Partial<IndicatorDefinition>): CompiledIndicator {
  const read = compilePack(
    {
      ...{ format: 1, code: 'x', version: '1', title: both('x'), validFrom: '2020-01-01', validTo: null },
      ...{ yearStarts: '01-01', source: { title: both('x'), section: null }, footnotes: [] },
      unitKinds: { DEPARTMENT: ['D'], STUDY_PROGRAMME: [] },
      indicators: [
        {
          ...{ code: 'A', printedAs: null, title: both('A'), quote: 'a', footnotes: [], per: 'DEPARTMENT' },
          ...{ measures: { n: { of: 'n' }, m: { of: 'n' } }, each: 'n >= 1 and m >= 1', cells: null },
          ...{ value: '100 * unitsMet / units', unit: 'PERCENT', decimals: 2, target: null, assumptions: [] },
          ...rest,
        },
      ],
    },
    { n: { takes: [], needs: [] } },
  );
  if (!read.ok || !read.value[0]) throw new Error(JSON.stringify(read));
  return read.value[0];
}
/** `{ one: [2, null] }`: for unit one, n is 2 and m is not known. */
const tallied =
  (of: Readonly<Record<string, readonly [number | null, number | null]>>): Tally =>
  (name, unit) => {
    const value = of[unit ?? 'all']?.[name === 'n' ? 0 : 1] ?? null;
    return value === null ? null : decimal(value);
  };
const upTo = (value: number, falls = false) => ({ value: whole(value), falls });

describe('an indicator', () => {
  test('by units is their share, and a unit that is not known makes it unknown', () => {
    const known = judge(compiled({}), ['a', 'b', 'c'], tallied({ a: [1, 1], b: [2, 0], c: [0, 0] }), upTo(33));
    expect([told(known.value.value), known.standing, known.units.map(({ met }) => met.value)]).toEqual([
      '100/3',
      'MET',
      [true, false, false],
    ]);
    const open = judge(compiled({}), ['a', 'b'], tallied({ a: [1, 1], b: [1, null] }), upTo(50));
    expect([open.value.value, open.value.unknown, open.standing]).toEqual([null, ['unitsMet'], 'UNKNOWN']);
    expect(open.units[1]?.met).toEqual({ value: null, unknown: ['m'], dividedByZero: [] });
    // What is not known of m does not matter where n is none.
    const enough = judge(compiled({}), ['a', 'b'], tallied({ a: [1, 1], b: [0, null] }), upTo(50));
    expect([told(enough.value.value), enough.standing]).toEqual(['50', 'MET']);
  });

  test('is held against its target before rounding, from above where less is better', () => {
    const of = (value: string, target: ReturnType<typeof upTo> | null) =>
      judge(compiled({ value }), ['a'], tallied({ all: [1, 1], a: [1, 1] }), target).standing;
    expect([of('99.999', upTo(100)), of('100', upTo(100)), of('99.999', null)]).toEqual([
      'NOT_MET',
      'MET',
      'NO_TARGET',
    ]);
    expect([of('3.001', upTo(3, true)), of('3', upTo(3, true)), of('n / (m - m)', upTo(3))]).toEqual([
      'NOT_MET',
      'MET',
      'UNKNOWN',
    ]);
  });

  test('that nothing is worked out for is unknown, without a reason of arithmetic', () => {
    const stated = judge(compiled({ value: null }), [], tallied({}), upTo(100));
    expect([stated.value.value, stated.value.uncovered, stated.standing]).toEqual([null, false, 'UNKNOWN']);
  });

  test('has a field of the matrix for every unit, duty and level', () => {
    const matrix = compiled({ cells: { of: 'n', met: 'count >= 2' } });
    const judged = judge(
      matrix,
      ['a', 'b'],
      (_name, unit, dharma, level) =>
        unit === 'a' && dharma === 'RESEARCH' ? whole(level === 'LOCAL' ? 2 : 1) : whole(0),
      null,
    );
    expect(judged.cells).toHaveLength(2 * 3 * 3);
    expect(judged.cells.flatMap((one) => (one.met ? [`${one.unit} ${one.dharma} ${one.level}`] : []))).toEqual([
      'a RESEARCH LOCAL',
    ]);
  });

  test('of units never passes 100 percent, and rises with each unit that meets it', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (met) => {
        const units = met.map((_, at) => `u${at}`);
        const tally: Tally = (_name, unit) => whole(unit && met[units.indexOf(unit)] ? 1 : 0);
        const value = judge(compiled({}), units, tally, null).value.value;
        expect(told(value)).toBe(told(shareOf(met)));
      }),
    ));
});

/** The share by another way, in whole numbers. */
const shareOf = (met: readonly boolean[]) => {
  const [yes, all] = [BigInt(met.filter(Boolean).length) * 100n, BigInt(met.length)];
  const by = gcd(yes, all);
  return { numerator: yes / by, denominator: all / by };
};
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
