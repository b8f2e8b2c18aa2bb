import { describe, expect, it } from 'vitest';
import { all, among, any, compare, equals, everything, not, nothing, type Where } from '../../src/kernel/where.js';

const a = compare('a', '=', 1);
const b = compare('b', '<', 2);

describe('a condition', () => {
  it('drops what says nothing from all, and what never holds from any', () => {
    expect([all(a, everything, b), any(a, nothing, b)]).toEqual([
      { is: 'all', of: [a, b] },
      { is: 'any', of: [a, b] },
    ]);
  });

  it('is nothing as soon as one part of all is, everything as soon as one part of any is', () => {
    expect([all(a, nothing), any(a, everything)]).toEqual([nothing, everything]);
  });

  it('is the part itself where there is but one', () => {
    expect([all(a), any(b), all(everything, a), any(nothing, b)]).toEqual([a, b, a, b]);
  });

  it('of no parts holds for all and never holds for any: an empty `or` opens nothing', () => {
    expect([all(), any()]).toEqual([everything, nothing]);
  });

  it('compares with null as absence, and an empty list with nothing', () => {
    expect([equals('a', null), equals('a', 1), among('a', []), among('a', ['x'])]).toEqual([
      { is: 'null', column: 'a' },
      a,
      nothing,
      { is: 'in', column: 'a', values: ['x'] },
    ]);
  });

  it('keeps what is negated whole', () => {
    const negated: Where = not(nothing);
    expect(negated).toEqual({ is: 'not', of: nothing });
  });
});
