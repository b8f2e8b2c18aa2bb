import { describe, expect, test } from 'vitest';
import { boxShare, csat } from '../../src/engines/statistics/box.js';
import { effortFigures } from '../../src/engines/statistics/ces.js';
import { choiceFigures } from '../../src/engines/statistics/choices.js';
import { allAnswered, basesOf, nobody, tally } from '../../src/engines/statistics/counts.js';
import { scaleFigures } from '../../src/engines/statistics/scale.js';
import { shareOf } from '../../src/engines/statistics/share.js';
import { absent, answeredBy, figure, histogram, interval, noInterval } from './statistics-support.js';

const five = [1, 2, 3, 4, 5];
const ten = histogram({ 2: 1, 3: 2, 4: 4, 5: 3 });

describe('a scale question', () => {
  test('ten answers', () => {
    // Mean 39/10; variance (1·1.9² + 2·0.9² + 4·0.1² + 3·1.1²)/9 = 8.9/9; half the interval 2.262157·√(8.9/90).
    const states = { ...allAnswered(10), notApplicable: 2, skipped: 3, hidden: 4, notAsked: 5, notReached: 6 };
    expect(scaleFigures({ histogram: ten, states, rungs: five })).toEqual({
      n: 10,
      bases: { ...states, shown: 15, asked: 25, responses: 30 },
      distribution: [
        { value: 1, count: 0, percent: figure(0) },
        { value: 2, count: 1, percent: figure(10) },
        { value: 3, count: 2, percent: figure(20) },
        { value: 4, count: 4, percent: figure(40) },
        { value: 5, count: 3, percent: figure(30) },
      ],
      mean: figure(3.9),
      median: figure(4),
      standardDeviation: figure(0.9944),
      interval: interval(3.1886, 4.6114),
      cautions: ['SMALL_BASE'],
    });
  });

  test('a known population narrows the interval; when all answered nothing is left to guess', () => {
    const of = (population: number | null) =>
      scaleFigures({ histogram: ten, states: answeredBy(ten), rungs: five, population });
    expect(of(20).interval).toEqual(interval(3.3839, 4.4161));
    expect(of(10).interval).toEqual(interval(3.9, 3.9));
    expect(of(9).interval).toEqual(of(null).interval);
    expect(of(9).cautions).toEqual(['SMALL_BASE', 'MORE_THAN_POPULATION']);
  });

  test('nobody answered: no figure, and no zero', () => {
    const figures = scaleFigures({ histogram: [], states: { ...nobody, skipped: 4 }, rungs: [1, 2], population: 1 });
    expect(figures).toEqual({
      n: 0,
      bases: { ...nobody, skipped: 4, shown: 4, asked: 4, responses: 4 },
      distribution: [
        { value: 1, count: 0, percent: absent('NO_ANSWERS') },
        { value: 2, count: 0, percent: absent('NO_ANSWERS') },
      ],
      mean: absent('NO_ANSWERS'),
      median: absent('NO_ANSWERS'),
      standardDeviation: absent('NO_ANSWERS'),
      interval: noInterval('NO_ANSWERS'),
      cautions: ['SMALL_BASE'],
    });
  });

  test('one answer: a mean and no interval', () => {
    const one = histogram({ 4: 1 });
    expect(scaleFigures({ histogram: one, states: answeredBy(one), rungs: five, population: 1 })).toMatchObject({
      n: 1,
      mean: figure(4),
      median: figure(4),
      standardDeviation: absent('ONE_ANSWER'),
      interval: noInterval('ONE_ANSWER'),
    });
  });

  test('all alike: an interval without width, and a caution', () => {
    const alike = histogram({ 4: 40 });
    expect(scaleFigures({ histogram: alike, states: answeredBy(alike), rungs: five })).toMatchObject({
      standardDeviation: figure(0),
      interval: interval(4, 4),
      cautions: ['NO_VARIANCE'],
    });
  });

  test('a free number: its own values, exact in decimals; between two middle values, half way', () => {
    const free = tally([0.1, 0.2, 0.1, 0.4]);
    expect(scaleFigures({ histogram: free, states: answeredBy(free), rungs: null })).toMatchObject({
      distribution: [{ value: 0.1 }, { value: 0.2 }, { value: 0.4 }],
      mean: figure(0.2),
      median: figure(0.15),
      standardDeviation: figure(0.1414),
    });
  });

  test('counts that cannot be are the caller’s fault', () => {
    const states = allAnswered(3);
    expect(() => scaleFigures({ histogram: histogram({ 1: 2 }), states, rungs: five })).toThrow('2 values of 3');
    expect(() => scaleFigures({ histogram: histogram({ 9: 3 }), states, rungs: five })).toThrow(
      '9 is not on the scale',
    );
    expect(() => basesOf({ ...nobody, skipped: -1 })).toThrow('-1 is not a count');
    expect(() => basesOf({ ...nobody, skipped: 0.5 })).toThrow('0.5 is not a count');
  });
});

describe('shares', () => {
  test.each([
    [8, 10, 80, [49.02, 94.33]],
    [7, 10, 70, [39.68, 89.22]],
    [0, 10, 0, [0, 27.75]],
    [10, 10, 100, [72.25, 100]],
    [25, 29, 86.21, [69.44, 94.5]],
    [1, 2, 50, [9.45, 90.55]],
  ])('%i of %i is %f %%, Wilson %j', (count, base, percent, [lower = 0, upper = 0]) => {
    expect(shareOf(count, base)).toMatchObject({ percent: figure(percent), interval: interval(lower, upper) });
  });

  test('of nobody and of one', () => {
    expect(shareOf(0, 0)).toMatchObject({ percent: absent('NO_ANSWERS'), interval: noInterval('NO_ANSWERS') });
    expect(shareOf(1, 1)).toMatchObject({ percent: figure(100), interval: noInterval('ONE_ANSWER') });
    expect(() => shareOf(2, 1)).toThrow('2 of 1');
  });

  test('boxes are the good or the bad end, whichever way the scale runs', () => {
    const box = (side: 'TOP' | 'BOTTOM', boxes: number, higherIsBetter: boolean) =>
      boxShare({ histogram: ten, rungs: five, side, boxes, higherIsBetter });
    expect(box('TOP', 2, true)).toMatchObject({ count: 7, base: 10, values: [4, 5], rungs: 5, percent: figure(70) });
    expect(box('BOTTOM', 2, true)).toMatchObject({ count: 1, values: [1, 2], percent: figure(10) });
    expect(box('TOP', 2, false)).toMatchObject({ count: 1, values: [1, 2] });
    expect(box('BOTTOM', 1, false)).toMatchObject({ count: 3, values: [5] });
    expect(() => box('TOP', 5, true)).toThrow(RangeError);
    expect(() => box('TOP', 0, true)).toThrow(RangeError);
    expect(() => csat(ten, [1, 2, 3, 4])).toThrow('5 is not on the scale');
  });

  test('CSAT is the two best of five, or of four', () => {
    expect(csat(ten, five)).toMatchObject({ side: 'TOP', count: 7, rungs: 5, interval: interval(39.68, 89.22) });
    expect(csat(histogram({ 1: 1, 3: 2, 4: 1 }), [1, 2, 3, 4])).toMatchObject({
      count: 3,
      rungs: 4,
      percent: figure(75),
    });
    expect(csat(histogram({ 3: 1 }), five)).toMatchObject({ count: 0, base: 1, percent: figure(0) });
    expect(csat([], five)).toMatchObject({ count: 0, base: 0, percent: absent('NO_ANSWERS') });
  });

  test('CES: mean and who found it easy, by the direction of the statement', () => {
    // 7·4 + 6·3 + 5·2 + 2 = 58; variance 216/90 = 2.4.
    const effort = histogram({ 7: 4, 6: 3, 5: 2, 2: 1 });
    expect(effortFigures(effort, true)).toMatchObject({
      n: 10,
      mean: figure(5.8),
      interval: interval(4.6918, 6.9082),
      easy: { count: 9, percent: figure(90), interval: interval(59.58, 98.21), values: [5, 6, 7] },
    });
    expect(effortFigures(effort, false).easy).toMatchObject({ count: 1, values: [1, 2, 3] });
    expect(effortFigures([], true)).toMatchObject({
      mean: absent('NO_ANSWERS'),
      easy: { percent: absent('NO_ANSWERS') },
    });
    expect(effortFigures(histogram({ 5: 1 }), true)).toMatchObject({
      n: 1,
      mean: figure(5),
      interval: noInterval('ONE_ANSWER'),
      easy: { count: 1, percent: figure(100), interval: noInterval('ONE_ANSWER') },
    });
    expect(() => effortFigures(histogram({ 8: 1 }), true)).toThrow(RangeError);
  });
});

describe('choices', () => {
  test('several allowed: of respondents and of mentions, each of those it was offered to', () => {
    const chosen = [
      { code: 'a', count: 6, offeredTo: 8 },
      { code: 'b', count: 2, offeredTo: 8 },
      { code: 'later', count: 1, offeredTo: 3 },
      { code: 'never', count: 0, offeredTo: 0 },
    ];
    expect(choiceFigures(chosen, { ...allAnswered(8), skipped: 2 }, 'SEVERAL')).toEqual({
      n: 8,
      bases: { ...allAnswered(8), skipped: 2, shown: 10, asked: 10, responses: 10 },
      mentions: 9,
      choices: [
        { ...chosen[0], percentOfRespondents: figure(75), percentOfMentions: figure(66.67) },
        { ...chosen[1], percentOfRespondents: figure(25), percentOfMentions: figure(22.22) },
        { ...chosen[2], percentOfRespondents: figure(33.33), percentOfMentions: figure(11.11) },
        { ...chosen[3], percentOfRespondents: absent('NO_ANSWERS'), percentOfMentions: figure(0) },
      ],
      cautions: ['SMALL_BASE'],
    });
  });

  test('one allowed: as many choices as answers', () => {
    const chosen = [
      { code: 'a', count: 30, offeredTo: 40 },
      { code: 'b', count: 10, offeredTo: 40 },
    ];
    expect(choiceFigures(chosen, allAnswered(40), 'ONE')).toMatchObject({ mentions: 40, cautions: [] });
    expect(() => choiceFigures(chosen, allAnswered(41), 'ONE')).toThrow('40 choices of 41');
    expect(() => choiceFigures(chosen.slice(1), allAnswered(40), 'SEVERAL')).toThrow('10 choices of 40');
    expect(() => choiceFigures([{ code: 'a', count: 3, offeredTo: 2 }], allAnswered(3), 'ONE')).toThrow('a: 3 of 2');
  });
});
