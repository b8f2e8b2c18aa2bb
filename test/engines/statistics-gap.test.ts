import { describe, expect, test } from 'vitest';
import { alphaFigures } from '../../src/engines/statistics/alpha.js';
import { crossProducts } from '../../src/engines/statistics/cross-products.js';
import { gapFigures } from '../../src/engines/statistics/gap.js';
import { quadrantFigures } from '../../src/engines/statistics/quadrant.js';
import { absent, figure, interval, noInterval } from './statistics-support.js';

const pair = (expectation: number, experience: number, count = 1) => ({ expectation, experience, count });

describe('expectation and experience', () => {
  test('the gap of complete pairs', () => {
    // Differences: six of −1, three of 0, one of +1; mean −0.5, variance (7 − 10·0.25)/9 = 0.5.
    const pairs = [pair(4, 3, 6), pair(4, 4, 3), pair(3, 4)];
    expect(gapFigures({ pairs, onlyExpectation: 2, onlyExperience: 1 })).toEqual({
      n: 10,
      onlyExpectation: 2,
      onlyExperience: 1,
      expectation: figure(3.9),
      experience: figure(3.4),
      gap: figure(-0.5),
      interval: interval(-1.0058, 0.0058),
      cautions: ['SMALL_BASE'],
    });
    expect(gapFigures({ pairs, onlyExpectation: 0, onlyExperience: 0, population: 10 }).interval).toEqual(
      interval(-0.5, -0.5),
    );
  });

  test('half steps are exact; different pairs of one difference are put together', () => {
    const pairs = [pair(0.1, 0.3), pair(0.2, 0.4)];
    expect(gapFigures({ pairs, onlyExpectation: 0, onlyExperience: 0 })).toMatchObject({
      gap: figure(0.2),
      interval: interval(0.2, 0.2),
      cautions: ['SMALL_BASE', 'NO_VARIANCE'],
    });
  });

  test('no pair, one pair', () => {
    expect(gapFigures({ pairs: [], onlyExpectation: 3, onlyExperience: 0 })).toMatchObject({
      n: 0,
      expectation: absent('NO_ANSWERS'),
      gap: absent('NO_ANSWERS'),
      interval: noInterval('NO_ANSWERS'),
    });
    expect(gapFigures({ pairs: [pair(4, 2)], onlyExpectation: 0, onlyExperience: 0 })).toMatchObject({
      n: 1,
      gap: figure(-2),
      interval: noInterval('ONE_ANSWER'),
    });
  });
});

describe('quadrants', () => {
  test('elements lie by the averages over all of them; on the cross is high', () => {
    const found = quadrantFigures([
      { code: 'a', pairs: [pair(4, 2)] },
      { code: 'b', pairs: [pair(4, 4)] },
      { code: 'c', pairs: [pair(2, 2)] },
      { code: 'd', pairs: [pair(2, 4)] },
      { code: 'e', pairs: [pair(3, 3)] },
      { code: 'f', pairs: [] },
    ]);
    expect([found.expectation, found.experience]).toEqual([figure(3), figure(3)]);
    expect(found.elements.map(({ code, quadrant }) => [code, quadrant])).toEqual([
      ['a', 'CONCENTRATE_HERE'],
      ['b', 'KEEP_UP'],
      ['c', 'LOW_PRIORITY'],
      ['d', 'POSSIBLE_OVERKILL'],
      ['e', 'KEEP_UP'],
      ['f', null],
    ]);
    expect(found.elements[5]).toMatchObject({ expectation: absent('NO_ANSWERS'), experience: absent('NO_ANSWERS') });
  });

  test('one element has nothing to be compared with', () => {
    expect(quadrantFigures([{ code: 'a', pairs: [pair(4, 2)] }])).toEqual({
      expectation: absent('FEW_ELEMENTS'),
      experience: absent('FEW_ELEMENTS'),
      elements: [{ code: 'a', expectation: figure(4), experience: figure(2), quadrant: null }],
    });
  });
});

const items = (...turned: boolean[]) => turned.map((higherIsBetter, at) => ({ code: `q${at + 1}`, higherIsBetter }));

describe('Cronbach’s alpha', () => {
  // Item variances 2.5, 1.3, 1.7; totals 8, 13, 10, 15, 5 with variance 15.7.
  const rows = [
    [2, 3, 3],
    [4, 4, 5],
    [3, 3, 4],
    [5, 5, 5],
    [1, 2, 2],
  ];

  test('three items, five who answered all, two who did not', () => {
    const products = crossProducts(items(true, true, true), [
      ...rows,
      [1, null, 2],
      [null, null, null],
      [null, 5, null],
    ]);
    expect(alphaFigures(products)).toEqual({
      n: 5,
      incomplete: 2,
      alpha: figure(0.9745), // 1.5·(1 − 5.5/15.7) = 15.3/15.7
      items: [
        { code: 'q1', variance: figure(2.5), alphaIfDeleted: figure(0.9474), itemTotalCorrelation: figure(0.9934) },
        { code: 'q2', variance: figure(1.3), alphaIfDeleted: figure(0.9756), itemTotalCorrelation: figure(0.9495) },
        { code: 'q3', variance: figure(1.7), alphaIfDeleted: figure(0.9589), itemTotalCorrelation: figure(0.951) },
      ],
      cautions: ['SMALL_BASE'],
    });
  });

  test('an item asked the other way round is turned first', () => {
    const straight = alphaFigures(crossProducts(items(true, true, true), rows));
    const other = rows.map(([a = 0, b = 0, c = 0]) => [a, 6 - b, c]);
    expect(alphaFigures(crossProducts(items(true, false, true), other))).toEqual(straight);
    expect(alphaFigures(crossProducts(items(true, true, true), other)).alpha.value).toBeLessThan(0.5);
  });

  test('below zero it is shown, with a caution', () => {
    // Item variances 7/3 and 3, total variance 1/3: 2·(1 − 16).
    const found = alphaFigures(
      crossProducts(items(true, true), [
        [1, 4],
        [4, 1],
        [2, 4],
      ]),
    );
    expect(found).toMatchObject({ alpha: figure(-30), cautions: ['SMALL_BASE', 'NEGATIVE_ALPHA'] });
    expect(found.items[0]).toMatchObject({
      alphaIfDeleted: absent('FEW_ITEMS'),
      itemTotalCorrelation: figure(-0.9449),
    });
  });

  test.each([
    ['FEW_ITEMS', items(true), [[1], [2]]],
    ['NO_ANSWERS', items(true, true), []],
    [
      'ONE_ANSWER',
      items(true, true),
      [
        [1, 2],
        [1, null],
      ],
    ],
    [
      'NO_VARIANCE',
      items(true, true),
      [
        [3, 4],
        [3, 4],
      ],
    ],
    [
      'NO_VARIANCE',
      items(true, true),
      [
        [1, 4],
        [4, 1],
      ],
    ],
  ])('%s', (reason, of, answers) => {
    expect(alphaFigures(crossProducts(of, answers)).alpha).toEqual(absent(reason));
  });

  test('an item that never varies has no correlation', () => {
    const found = alphaFigures(
      crossProducts(items(true, true), [
        [3, 1],
        [3, 2],
        [3, 3],
      ]),
    );
    expect(found.alpha).toEqual(figure(0));
    expect(found.items.map(({ itemTotalCorrelation }) => itemTotalCorrelation)).toEqual([
      absent('NO_VARIANCE'),
      absent('NO_VARIANCE'),
    ]);
  });

  test('sums that are no longer exact are refused', () => {
    const products = crossProducts(
      items(true, true),
      rows.map((row) => row.slice(0, 2)),
    );
    expect(() => alphaFigures({ ...products, sums: [0.5, 1] })).toThrow('0.5 is not an exact sum');
  });
});
