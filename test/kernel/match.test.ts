import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, matchOf, ranked } from '../../src/modules/match/match.rules.js';

const topics = fc.subarray(['a', 'b', 'c', 'd', 'e']);
const candidate: fc.Arbitrary<Candidate> = fc.record({
  offers: topics,
  aims: topics,
  agreed: topics,
  endedEarly: fc.nat(3),
});

describe('how well a partner fits a need', () => {
  it('is the sum of its reasons, from 0 to 100', () => {
    fc.assert(
      fc.property(topics, candidate, (wanted, one) => {
        const { score, because } = matchOf(wanted, one);
        expect(score).toBe(because.reduce((sum, reason) => sum + reason.points, 0));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const reason of because) expect(wanted).toEqual(expect.arrayContaining([...reason.topics]));
      }),
    );
  });

  it('never falls when a partner offers more', () => {
    fc.assert(
      fc.property(topics, candidate, fc.constantFrom('a', 'b', 'c'), (wanted, one, more) => {
        const better = { ...one, offers: [...new Set([...one.offers, more])] };
        expect(matchOf(wanted, better).score).toBeGreaterThanOrEqual(matchOf(wanted, one).score);
      }),
    );
  });

  it('is whole where everything agrees, and less after an early end', () => {
    const all: Candidate = { offers: ['a'], aims: ['a'], agreed: ['a'], endedEarly: 0 };
    expect(matchOf(['a'], all).score).toBe(100);
    expect(matchOf(['a'], { ...all, endedEarly: 2 }).score).toBe(80);
    expect(matchOf([], all)).toEqual({ score: 0, because: [] });
  });

  it('puts the best first, equals by name, and leaves out who shares nothing', () => {
    const one = (name: string, offers: string[]) => ({
      name,
      match: matchOf(['a', 'b'], { offers, aims: [], agreed: [], endedEarly: 1 }),
    });
    const order = ranked([one('Z', ['a']), one('B', ['a', 'b']), one('A', ['a']), one('N', [])]);
    expect(order.map(({ name }) => name)).toEqual(['B', 'A', 'Z']);
  });
});
