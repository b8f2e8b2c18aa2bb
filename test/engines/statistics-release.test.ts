import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distributionTells,
  meanTells,
  medianTells,
  promoterGroupsTell,
  promoterScoreTells,
  shareTells,
  spreadTells,
} from '../../src/engines/statistics/anonymity/disclosures.js';
import { type Disclosure, exposed } from '../../src/engines/statistics/anonymity/exposure.js';
import { kernel } from '../../src/engines/statistics/anonymity/kernel.js';
import {
  maskChoices,
  maskIndex,
  maskPromoters,
  maskScale,
  maskShare,
} from '../../src/engines/statistics/anonymity/mask.js';
import { release } from '../../src/engines/statistics/anonymity/release.js';
import { choiceFigures } from '../../src/engines/statistics/choices.js';
import { allAnswered } from '../../src/engines/statistics/counts.js';
import { skm2017 } from '../../src/engines/statistics/ikm/profiles.js';
import { satisfactionIndex } from '../../src/engines/statistics/ikm/satisfaction-index.js';
import { promoterFigures, promoterRungs } from '../../src/engines/statistics/nps.js';
import { scaleFigures } from '../../src/engines/statistics/scale.js';
import { shareOf } from '../../src/engines/statistics/share.js';
import { whole } from '../../src/kernel/exact/rational.js';
import { absent, answeredBy, figure, histogram, noInterval, summing } from './statistics-support.js';

const four = [1, 2, 3, 4];
const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** All ways to spread n answers over so many rungs. */
function* spreads(rungs: number, n: number): Generator<number[]> {
  if (rungs === 1) return yield [n];
  for (let first = 0; first <= n; first += 1) for (const rest of spreads(rungs - 1, n - first)) yield [first, ...rest];
}
/** What a reader sees of a histogram. */
const seen = (counts: readonly number[], published: readonly Disclosure[]): string =>
  JSON.stringify(
    published.map(({ equations, look }) => [
      equations.map((row) => add(row.map((factor, at) => factor * (counts[at] ?? 0)))),
      look?.(counts),
    ]),
  );
/** By trying every histogram of the same n: which small sets have one value only in all that look alike. */
function determined(
  counts: readonly number[],
  k: number,
  sets: readonly (readonly number[])[],
  published: readonly Disclosure[],
) {
  const alike = [...spreads(counts.length, add(counts))].filter(
    (one) => seen(one, published) === seen(counts, published),
  );
  const within = (set: readonly number[], of: readonly number[]) => add(set.map((at) => of[at] ?? 0));
  return [...counts.map((_, at) => [at]), ...sets].filter((set) => {
    const count = within(set, counts);
    return count > 0 && count < k && alike.every((one) => within(set, one) === count);
  });
}

describe('what figures tell together', () => {
  const disclosures = (counts: readonly number[]) => [
    meanTells(four),
    spreadTells(four),
    medianTells(four),
    shareTells('TOP', four, [3, 4]),
    distributionTells(counts, 5),
  ];

  test('whatever can be computed by trying every histogram is called exposed', () => {
    let safe = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }),
        fc.subarray([0, 1, 2, 3, 4]),
        fc.boolean(),
        (counts, chosen, boxed) => {
          const published = disclosures(counts).filter((_, at) => chosen.includes(at));
          const sets = boxed ? [[0, 1]] : [];
          const told = exposed({ counts, k: 5, sets }, published).map(String);
          for (const set of determined(counts, 5, sets, published)) expect(told).toContain(String(set));
          safe += told.length === 0 ? 1 : 0;
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
    expect(safe).toBeGreaterThan(50);
  });

  test('a mean beside a distribution gives the hidden counts away; alone it does not', () => {
    const counts = [0, 1, 15, 13];
    expect(exposed({ counts, k: 5 }, [meanTells(four)])).toEqual([]);
    expect(exposed({ counts, k: 5 }, [distributionTells(counts, 5)])).toEqual([]);
    expect(exposed({ counts, k: 5 }, [meanTells(four), distributionTells(counts, 5)])).toEqual([[1]]);
    expect(exposed({ counts, k: 5 }, [meanTells(four), spreadTells(four)])).toEqual([[1]]);
  });

  test('a median is looked at as such', () => {
    const counts = [3, 0, 5, 2];
    expect(exposed({ counts, k: 5 }, [medianTells(four)])).toEqual([]);
    const only = { name: 'ONLY', equations: [], look: (of: readonly number[]) => String(of) };
    expect(exposed({ counts, k: 5 }, [only])).toEqual([[0], [3]]);
  });

  test('of a scale too long to try, every small count is exposed', () => {
    expect(exposed({ counts: Array(13).fill(2), k: 5 }, []).length).toBe(13);
  });

  test('the kernel of rows', () => {
    const rows = (of: readonly (readonly number[])[]) => of.map((row) => row.map(whole));
    expect(
      kernel(
        rows([
          [1, 1, 1, 1],
          [1, 2, 3, 4],
          [1, 4, 9, 16],
        ]),
        4,
      ),
    ).toEqual([-1, 3, -3, 1]);
    expect(
      kernel(
        rows([
          [1, 1],
          [2, 2],
        ]),
        2,
      ),
    ).toEqual([-1, 1]);
    expect(
      kernel(
        rows([
          [1, 1],
          [1, 2],
        ]),
        2,
      ),
    ).toBeNull();
    expect(kernel(rows([[1, 1, 1]]), 3)).toBeNull();
    expect(
      kernel(
        rows([
          [0, 2, 4],
          [3, 0, 1],
        ]),
        3,
      ),
    ).toEqual([-1, -6, 3]);
  });
});

describe('release', () => {
  const scale = (counts: readonly number[], always: readonly Disclosure[] = [meanTells(four)]) =>
    release({ counts, k: 5 }, always, [distributionTells(counts, 5), spreadTells(four)]);

  test('each further figure only if it exposes nothing more', () => {
    expect(scale([0, 1, 15, 13])).toEqual({ released: ['MEAN'], withheld: ['DISTRIBUTION', 'SPREAD'], exposed: [] });
    expect(scale([0, 1, 15, 13], [])).toEqual({ released: ['DISTRIBUTION'], withheld: ['SPREAD'], exposed: [] });
    expect(scale([0, 12, 188, 300])).toEqual({
      released: ['MEAN', 'DISTRIBUTION', 'SPREAD'],
      withheld: [],
      exposed: [],
    });
  });

  test('what a published mean tells by itself is named', () => {
    expect(scale([0, 0, 1, 39])).toMatchObject({ released: ['MEAN', 'DISTRIBUTION', 'SPREAD'], exposed: [[2]] });
  });

  test('below k nothing', () => {
    expect(scale([0, 0, 2, 2])).toEqual({ released: [], withheld: ['MEAN', 'DISTRIBUTION', 'SPREAD'], exposed: [] });
  });

  test('after every release no small count more is determined, tried over every histogram', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }), fc.boolean(), (counts, meanFirst) => {
        const parts = [
          distributionTells(counts, 5),
          shareTells('TOP', four, [4]),
          medianTells(four),
          spreadTells(four),
        ];
        const always = meanFirst ? [meanTells(four)] : [];
        const found = release({ counts, k: 5, sets: [[0, 1]] }, always, parts);
        const out = [...always, ...parts].filter(({ name }) => found.released.includes(name));
        const before = determined(counts, 5, [[0, 1]], add(counts) < 5 ? [] : always);
        expect(determined(counts, 5, [[0, 1]], out).length).toBeLessThanOrEqual(
          Math.max(before.length, found.exposed.length),
        );
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  test('a share is withheld when few are in it, or few are out of it', () => {
    const of = (counts: readonly number[]) => release({ counts, k: 5 }, [], [shareTells('TOP', four, [3, 4])]).released;
    expect(of([6, 6, 6, 6])).toEqual(['TOP']);
    expect(of([9, 9, 2, 1])).toEqual([]);
    expect(of([1, 2, 20, 9])).toEqual([]);
    expect(of([0, 0, 20, 9])).toEqual(['TOP']);
  });

  test('a net promoter score stands without its margin when few are detractors', () => {
    const counts = [0, 0, 0, 0, 0, 1, 2, 9, 8, 10, 12];
    const found = release({ counts, k: 5 }, [promoterScoreTells(promoterRungs)], [promoterGroupsTell(promoterRungs)]);
    expect(found).toEqual({ released: ['NPS'], withheld: ['GROUPS'], exposed: [] });
  });
});

describe('masks', () => {
  const suppressed = absent('SUPPRESSED');

  test('a scale shows what was released and nothing else', () => {
    const counts = histogram({ 1: 0, 2: 1, 3: 15, 4: 13 });
    const figures = scaleFigures({ histogram: counts, states: answeredBy(counts), rungs: four });
    expect(maskScale(figures, 5, ['MEAN'])).toEqual({
      ...figures,
      distribution: four.map((value) => ({ value, count: null, percent: suppressed })),
      median: suppressed,
      standardDeviation: suppressed,
      interval: noInterval('SUPPRESSED'),
    });
    expect(maskScale(figures, 30, ['DISTRIBUTION']).distribution.map(({ count }) => count)).toEqual(
      Array(4).fill(null),
    );
    const told = maskScale(figures, 5, ['DISTRIBUTION', 'MEDIAN', 'SPREAD']);
    expect(told).toMatchObject({ mean: suppressed, median: figures.median, interval: figures.interval });
    expect(told.distribution.map(({ count }) => count)).toEqual([null, null, 15, null]);
  });

  test('a share, and promoters', () => {
    expect(maskShare(shareOf(3, 40))).toEqual({
      ...shareOf(3, 40),
      count: null,
      percent: suppressed,
      interval: noInterval('SUPPRESSED'),
    });
    const figures = promoterFigures(histogram({ 9: 20, 7: 5, 2: 3 }));
    expect(maskPromoters(figures, ['NPS', 'GROUPS'])).toEqual(figures);
    expect(maskPromoters(figures, ['NPS'])).toEqual({
      n: 28,
      promoters: { count: null, percent: suppressed },
      passives: { count: null, percent: suppressed },
      detractors: { count: null, percent: suppressed },
      score: figures.score,
      marginOfError: suppressed,
      interval: noInterval('SUPPRESSED'),
      cautions: ['SMALL_BASE'],
    });
    expect(maskPromoters(figures, []).score).toEqual(suppressed);
  });

  test('one choice: small ones go with a companion; several: who chose and who did not', () => {
    const of = (counts: readonly number[], offeredTo: number) =>
      counts.map((count, at) => ({ code: String(at), count, offeredTo }));
    const one = choiceFigures(of([30, 8, 2], 40), allAnswered(40), 'ONE');
    expect(maskChoices(one, 5, 'ONE')).toMatchObject({
      mentions: 40,
      choices: [
        { count: 30, percentOfMentions: figure(75) },
        { count: null, percentOfRespondents: suppressed, percentOfMentions: suppressed },
        { count: null },
      ],
    });
    const several = choiceFigures(of([38, 20, 3], 40), allAnswered(40), 'SEVERAL');
    expect(maskChoices(several, 5, 'SEVERAL')).toMatchObject({
      mentions: null,
      choices: [
        { count: null, percentOfRespondents: suppressed },
        { count: 20, percentOfRespondents: figure(50), percentOfMentions: suppressed },
        { count: null },
      ],
    });
    const plenty = choiceFigures(of([30, 20], 40), allAnswered(40), 'SEVERAL');
    expect(maskChoices(plenty, 5, 'SEVERAL')).toEqual(plenty);
  });

  test('an index is not told when an element has few answers: the others would tell them', () => {
    const answers = (few: number) =>
      ['U1', 'U2'].map((element, at) => {
        const counts = at === 0 ? summing(few, few * 3) : summing(20, 65);
        return { element, histogram: counts, states: answeredBy(counts) };
      });
    const settings = { profile: skm2017, weightMode: 'EXACT' } as const;
    const figures = satisfactionIndex(answers(3), settings);
    const masked = maskIndex(figures, 5);
    expect(masked).toMatchObject({
      index: suppressed,
      ikm: suppressed,
      ikmExact: null,
      band: null,
      priorities: [],
      elements: [{ total: null, nrr: suppressed, weighted: suppressed }, { nrr: figure(3.25) }],
    });
    const enough = satisfactionIndex(answers(5), settings);
    expect(maskIndex(enough, 5)).toEqual(enough);
  });
});
