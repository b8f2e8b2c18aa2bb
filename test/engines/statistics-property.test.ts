import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphaFigures } from '../../src/engines/statistics/alpha.js';
import { boxShare } from '../../src/engines/statistics/box.js';
import { choiceFigures } from '../../src/engines/statistics/choices.js';
import { type AnswerStates, nobody, tally } from '../../src/engines/statistics/counts.js';
import { crossProducts } from '../../src/engines/statistics/cross-products.js';
import { gapFigures } from '../../src/engines/statistics/gap.js';
import { skm2017 } from '../../src/engines/statistics/ikm/profiles.js';
import { satisfactionIndex } from '../../src/engines/statistics/ikm/satisfaction-index.js';
import { type WeightMode, weightModes } from '../../src/engines/statistics/ikm/weight.js';
import { promoterFigures } from '../../src/engines/statistics/nps.js';
import { pool } from '../../src/engines/statistics/pool.js';
import { receiptText } from '../../src/engines/statistics/receipt.js';
import { scaleFigures } from '../../src/engines/statistics/scale.js';

/** What figures are made of in the end: one answer a respondent, or what else became of the question. */
type Answer = number | 'N/A' | 'SKIPPED' | 'HIDDEN';
const answer = (from: number, to: number): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: from, max: to }) },
    fc.constantFrom<Answer>('N/A', 'SKIPPED', 'HIDDEN'),
  );
const given = (answers: readonly Answer[]): number[] => answers.filter((one) => typeof one === 'number');
const statesOf = (answers: readonly Answer[]): AnswerStates => {
  const count = (state: Answer) => answers.filter((one) => one === state).length;
  const [answered, notApplicable] = [given(answers).length, count('N/A')];
  return { ...nobody, answered, notApplicable, skipped: count('SKIPPED'), hidden: count('HIDDEN') };
};
const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const runs = { numRuns: 300, seed: 20261122 };

/** Within half of the last place of the recount by plain arithmetic, which is off by far less. */
function near(told: { readonly value: number | null }, recount: number, places: number): void {
  expect(told.value).not.toBeNull();
  expect(Math.abs((told.value ?? 0) - recount)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
}
function recountScale(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = add(values) / values.length;
  const variance = add(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
  const middle = [sorted[Math.floor((values.length - 1) / 2)] ?? 0, sorted[Math.floor(values.length / 2)] ?? 0];
  return { mean, deviation: Math.sqrt(variance), median: add(middle) / 2 };
}

test('a scale’s figures are the recount of its answers', () => {
  fc.assert(
    fc.property(fc.array(answer(1, 5), { maxLength: 60 }), (answers) => {
      const values = given(answers);
      const figures = scaleFigures({ histogram: tally(values), states: statesOf(answers), rungs: [1, 2, 3, 4, 5] });
      expect(figures.n).toBe(values.length);
      expect(figures.bases.responses).toBe(answers.length);
      expect(figures.distribution.map(({ count }) => count)).toEqual(
        [1, 2, 3, 4, 5].map((rung) => values.filter((one) => one === rung).length),
      );
      if (values.length === 0) {
        expect(figures.mean.value).toBeNull();
        return;
      }
      const recount = recountScale(values);
      near(figures.mean, recount.mean, 4);
      near(figures.median, recount.median, 4);
      for (const { count, percent } of figures.distribution) near(percent, (100 * (count ?? 0)) / values.length, 2);
      if (values.length > 1) near(figures.standardDeviation, recount.deviation, 4);
      else expect(figures.standardDeviation.value).toBeNull();
      const { lower, upper } = figures.interval;
      if (values.length > 1) near({ value: ((lower ?? 0) + (upper ?? 0)) / 2 }, recount.mean, 3.5);
    }),
    runs,
  );
});

test('a net promoter score and a box are the recount of their answers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 60 }), (values) => {
      const figures = promoterFigures(tally(values));
      const [p, d] = [values.filter((one) => one > 8).length, values.filter((one) => one < 7).length];
      expect([figures.promoters.count, figures.detractors.count]).toEqual([p, d]);
      const rungs = Array.from({ length: 11 }, (_, at) => at);
      const box = boxShare({ histogram: tally(values), rungs, side: 'TOP', boxes: 2, higherIsBetter: true });
      expect([box.count, box.base]).toEqual([p, values.length]);
      if (values.length === 0) {
        expect(figures.score.value).toBeNull();
        return;
      }
      const scores = values.map((one) => (one > 8 ? 100 : one < 7 ? -100 : 0));
      near(figures.score, add(scores) / values.length, 2);
      if (values.length === 1) {
        expect(figures.marginOfError.value).toBeNull();
        return;
      }
      const mean = add(scores) / values.length;
      const variance = add(scores.map((one) => (one - mean) ** 2)) / values.length;
      near(figures.marginOfError, 1.959964 * Math.sqrt(variance / values.length), 2);
      const { lower, upper } = box.interval;
      expect((lower ?? -1) >= 0 && (upper ?? 101) <= 100).toBe(true);
      expect((lower ?? 101) <= (box.percent.value ?? 0) && (upper ?? -1) >= (box.percent.value ?? 0)).toBe(true);
    }),
    runs,
  );
});

test('several choices are the recount of their answers', () => {
  const codes = ['a', 'b', 'c', 'd'];
  fc.assert(
    fc.property(fc.array(fc.subarray(codes, { minLength: 1 }), { minLength: 1, maxLength: 40 }), (answers) => {
      const count = (code: string) => answers.filter((one) => one.includes(code)).length;
      const chosen = codes.map((code) => ({ code, count: count(code), offeredTo: answers.length }));
      const figures = choiceFigures(chosen, { ...nobody, answered: answers.length }, 'SEVERAL');
      expect(figures.mentions).toBe(answers.flat().length);
      figures.choices.forEach((choice) => {
        near(choice.percentOfRespondents, (100 * count(choice.code)) / answers.length, 2);
        near(choice.percentOfMentions, (100 * count(choice.code)) / answers.flat().length, 2);
      });
    }),
    runs,
  );
});

test('the index is the recount of its answers, under every weight', () => {
  const weigh: Readonly<Record<WeightMode, (x: number) => number>> = {
    EXACT: (x) => 1 / x,
    THREE_DECIMALS: (x) => Math.round(1000 / x) / 1000,
    TWO_DECIMALS: (x) => Math.floor(100 / x + 0.5) / 100,
  };
  const elements = fc.subarray(
    skm2017.elements.map(({ code }) => code),
    { minLength: 1 },
  );
  const sheets = elements.chain((codes) =>
    fc.tuple(
      fc.constant(codes),
      fc.array(fc.array(answer(1, 4), { minLength: codes.length, maxLength: codes.length }), { maxLength: 30 }),
    ),
  );
  fc.assert(
    fc.property(sheets, fc.constantFrom(...weightModes), ([codes, rows], weightMode) => {
      const columns = codes.map((_, at) => rows.map((row) => row[at] ?? 'SKIPPED'));
      const answers = columns.map((column, at) => ({
        element: codes[at] ?? '',
        histogram: tally(given(column)),
        states: statesOf(column),
      }));
      const figures = satisfactionIndex(answers, { profile: skm2017, weightMode });
      const averages = columns.map((column) => add(given(column)) / given(column).length);
      if (averages.some(Number.isNaN)) {
        expect([figures.ikm.value, figures.index.value, figures.band]).toEqual([null, null, null]);
        return;
      }
      const index = add(averages) * weigh[weightMode](codes.length);
      near(figures.index, index, 4);
      near(figures.ikm, index * 25, 2);
      const lowest = averages.toSorted((a, b) => a - b).slice(0, 3);
      figures.priorities.forEach(({ nrr }, at) => {
        near(nrr, lowest[at] ?? 0, 3);
      });
      expect(figures.band?.grade).toBe(
        skm2017.bands.find((band) => (figures.ikm.value ?? 0) >= Number(band.convertedFrom))?.grade ?? 'D',
      );
    }),
    runs,
  );
});

test('gap and alpha are the recount of their answers', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, rating, rating), { maxLength: 40 }), (rows) => {
      const pairs = rows.flatMap(([a, b]) =>
        a === null || b === null ? [] : [{ expectation: a, experience: b, count: 1 }],
      );
      const gap = gapFigures({ pairs, onlyExpectation: 0, onlyExperience: 0 });
      expect(gap.n).toBe(pairs.length);
      const differences = pairs.map(({ expectation, experience }) => experience - expectation);
      if (pairs.length > 0) near(gap.gap, add(differences) / pairs.length, 4);
      const items = ['a', 'b', 'c'].map((code) => ({ code, higherIsBetter: true }));
      const alpha = alphaFigures(crossProducts(items, rows));
      const full = rows.map((row) => row.flatMap((one) => one ?? [])).filter((row) => row.length === 3);
      expect([alpha.n, alpha.incomplete]).toEqual([
        full.length,
        rows.filter((row) => row.some((one) => one !== null) && row.includes(null)).length,
      ]);
      if (alpha.alpha.value === null) return;
      const variance = (values: readonly number[]) => recountScale(values).deviation ** 2;
      const own = items.map((_, at) => variance(full.map((row) => row[at] ?? 0)));
      const recount = 1.5 * (1 - add(own) / variance(full.map(add)));
      near(alpha.alpha, recount, 4);
    }),
    runs,
  );
});

test('answers pooled from versions are the answers counted at once, in any order', () => {
  const rungs = [1, 2, 3, 4];
  const version = fc.record({ asked: fc.boolean(), answers: fc.array(answer(1, 4), { maxLength: 20 }) });
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 4 }), (versions) => {
      const counted = versions.map(({ asked, answers }, at) => ({
        version: String(at),
        responses: answers.length,
        questions: asked
          ? [{ key: 'q', offered: rungs, counts: tally(given(answers)), states: statesOf(answers) }]
          : [],
      }));
      const [forth, back] = [pool(counted, () => true), pool(counted.toReversed(), () => true)];
      const all = versions.filter(({ asked }) => asked).flatMap(({ answers }) => answers);
      const notAsked = add(versions.filter(({ asked }) => !asked).map(({ answers }) => answers.length));
      const pooled = forth.ok ? forth.value : [];
      expect(pooled.length).toBe(versions.some(({ asked }) => asked) ? 1 : 0);
      for (const { states, values } of pooled) {
        expect(states).toEqual({ ...statesOf(all), notAsked });
        const told = scaleFigures({ histogram: values, states, rungs });
        expect(told).toEqual(scaleFigures({ histogram: tally(given(all)), states, rungs }));
        const other = back.ok ? back.value[0] : undefined;
        const figures = scaleFigures({ histogram: other?.values ?? [], states: other?.states ?? nobody, rungs });
        const receipt = { asOf: '2026-11-22', filter: null, versions: [], settings: null };
        expect(receiptText({ ...receipt, figures: JSON.parse(JSON.stringify(figures)) })).toBe(
          receiptText({ ...receipt, figures: JSON.parse(JSON.stringify(told)) }),
        );
      }
    }),
    runs,
  );
});
