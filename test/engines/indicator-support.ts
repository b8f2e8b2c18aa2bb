import fc from 'fast-check';
import type { FormulaFault } from '../../src/engines/indicator/fault.js';
import { parseCondition, parseFormula } from '../../src/engines/indicator/parse.js';
import { comparisons, type Formula } from '../../src/engines/indicator/syntax.js';
import { decimal, fraction, type Rational } from '../../src/kernel/exact/rational.js';
import type { Result } from '../../src/kernel/result.js';

export function formula(source: string): Formula {
  return must(parseFormula(source), source);
}
export function condition(source: string): Formula {
  return must(parseCondition(source), source);
}
function must<T>(read: Result<T, FormulaFault>, source: string): T {
  if (!read.ok) throw new Error(`${source}: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** `{ N1: '3', NDTPS: null }` as values of names. */
export const values = (of: Readonly<Record<string, string | number | null>>) =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, value === null ? null : decimal(value)]));

export const told = (value: Rational | null): string | null => value && fraction(value);

const written = fc
  .tuple(fc.nat(9999), fc.constantFrom('', '.5', '.25', '.1', '.375'))
  .map(([whole, decimals]) => `${whole}${decimals}`);
const names = ['a', 'b', 'c', 'N1', 'x_2'] as const;
export const nameArbitrary = fc.constantFrom(...names);

/** Any formula of either type, a few levels deep. */
export const formulas = fc.letrec<{ number: Formula; condition: Formula }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    written.map((value): Formula => ({ op: 'number', value: decimal(value) })),
    nameArbitrary.map((name): Formula => ({ op: 'name', name })),
    fc
      .record({ op: fc.constantFrom('+', '-', '*', '/'), left: tie('number'), right: tie('number') })
      .map((made): Formula => made as Formula),
    tie('number').map((of): Formula => ({ op: 'negative', of })),
    fc
      .record({
        name: fc.constantFrom('min' as const, 'max' as const),
        of: fc.array(tie('number'), { minLength: 1, maxLength: 3 }),
      })
      .map(({ name, of }): Formula => ({ op: 'call', name, of })),
    tie('number').map((of): Formula => ({ op: 'call', name: 'abs', of: [of] })),
    fc.tuple(tie('number'), fc.nat(10)).map(
      ([of, decimals]): Formula => ({
        op: 'call',
        name: 'round',
        of: [of, { op: 'number', value: decimal(decimals) }],
      }),
    ),
  ),
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc
      .record({ op: fc.constantFrom(...comparisons), left: tie('number'), right: tie('number') })
      .map((made): Formula => made as Formula),
    fc
      .record({ op: fc.constantFrom('and', 'or'), left: tie('condition'), right: tie('condition') })
      .map((made): Formula => made as Formula),
    tie('condition').map((of): Formula => ({ op: 'not', of })),
  ),
}));

export const valuesArbitrary = fc.record(
  Object.fromEntries(
    names.map((name) => [
      name,
      fc.option(
        fc.integer({ min: -5, max: 5 }).map((whole) => decimal(whole)),
        { freq: 4 },
      ),
    ]),
  ),
);
