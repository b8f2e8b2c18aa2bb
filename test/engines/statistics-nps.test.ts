import { expect, test } from 'vitest';
import { promoterFigures } from '../../src/engines/statistics/nps.js';
import { promoterDifference } from '../../src/engines/statistics/nps-difference.js';
import { absent, figure, histogram, interval, noInterval } from './statistics-support.js';

test('five promoters, three passives, two detractors', () => {
  // 100·(0.5 − 0.2); variance 0.7 − 0.3² = 0.61, so the margin is 1.959964·√(6100/10).
  expect(promoterFigures(histogram({ 10: 3, 9: 2, 8: 2, 7: 1, 6: 1, 0: 1 }))).toEqual({
    n: 10,
    promoters: { count: 5, percent: figure(50) },
    passives: { count: 3, percent: figure(30) },
    detractors: { count: 2, percent: figure(20) },
    score: figure(30),
    marginOfError: figure(48.41),
    interval: interval(-18.41, 78.41),
    cautions: ['SMALL_BASE'],
  });
});

test.each([
  [{}, absent('NO_ANSWERS'), absent('NO_ANSWERS'), ['SMALL_BASE']],
  [{ 9: 1 }, figure(100), absent('ONE_ANSWER'), ['SMALL_BASE']],
  [{ 0: 30 }, figure(-100), figure(0), ['NO_VARIANCE']],
  [{ 7: 1, 8: 1 }, figure(0), figure(0), ['SMALL_BASE', 'NO_VARIANCE']],
  [{ 6: 1, 9: 1 }, figure(0), figure(138.59), ['SMALL_BASE']],
  // Thirds that no decimal holds: 1.959964·100·√(8/27).
  [{ 9: 2, 0: 1 }, figure(33.33), figure(106.69), ['SMALL_BASE']],
])('%j', (counts, score, marginOfError, cautions) => {
  expect(promoterFigures(histogram(counts))).toMatchObject({ score, marginOfError, cautions });
});

test('an answer off the scale is the caller’s fault', () => {
  expect(() => promoterFigures(histogram({ 11: 1 }))).toThrow('11 is not on the scale');
});

test('two waves: the change, how sure, and by chance how often', () => {
  // 10 → 40 points; squared errors 6900/100 and 6400/150.
  const earlier = histogram({ 9: 40, 7: 30, 3: 30 });
  const later = histogram({ 10: 90, 8: 30, 0: 30 });
  const rise = {
    difference: figure(30),
    standardError: figure(10.57),
    marginOfError: figure(20.71),
    z: figure(2.839),
    p: figure(0.0045),
    significant: true,
  };
  expect(promoterDifference(earlier, later)).toEqual(rise);
  expect(promoterDifference(later, earlier)).toEqual({ ...rise, difference: figure(-30), z: figure(-2.839) });
  expect(promoterDifference(earlier, earlier)).toMatchObject({
    difference: figure(0),
    z: figure(0),
    p: figure(1),
    significant: false,
  });
});

test('a change that cannot be tested says why', () => {
  const some = histogram({ 9: 3, 3: 2 });
  const none = (reason: string, difference: unknown) => ({
    difference,
    standardError: absent(reason),
    marginOfError: absent(reason),
    z: absent(reason),
    p: absent(reason),
    significant: null,
  });
  expect(promoterDifference([], some)).toEqual(none('NO_ANSWERS', absent('NO_ANSWERS')));
  expect(promoterDifference(some, histogram({ 9: 1 }))).toEqual(none('ONE_ANSWER', figure(80)));
  expect(promoterDifference(histogram({ 9: 4 }), histogram({ 0: 4 }))).toEqual({
    difference: figure(-200),
    standardError: figure(0),
    marginOfError: figure(0),
    z: absent('NO_VARIANCE'),
    p: absent('NO_VARIANCE'),
    significant: null,
  });
  expect(noInterval('ONE_ANSWER')).toEqual(promoterFigures(histogram({ 9: 1 })).interval);
});
