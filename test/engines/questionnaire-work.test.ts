import { describe, expect, it } from 'vitest';
import { MOST_TEST_WORK, testing } from '../../src/engines/questionnaire/run-tests.js';
import { readTests } from '../../src/engines/questionnaire/survey-test.js';
import { workOf } from '../../src/engines/questionnaire/work.js';
import { atOnce, inTurns, type Turns } from '../../src/kernel/turns.js';
import { compiled, compiledOf, parsed, refusals, survey } from './questionnaire-support.js';

const range = (length: number): number[] => [...Array(length).keys()];
const rating = (name: string, visibleIf?: string) => ({ type: 'rating', name, ...(visibleIf ? { visibleIf } : {}) });

/** A group of 30 questions, each of which hangs on all before it. */
const entangled = {
  type: 'paneldynamic',
  name: 'g',
  templateElements: range(30).map((at) =>
    rating(
      `q${at}`,
      range(at)
        .map((one) => `{panel.q${one}} > 0`)
        .join(' and '),
    ),
  ),
};
const entry = Object.fromEntries(range(30).map((at) => [`q${at}`, 3]));
const testsOf = (count: number, entries: number) => {
  const read = readTests({
    format: 1,
    starts: { full: { g: range(entries).map(() => entry) } },
    tests: range(count).map((at) => ({ name: `t${at}`, from: 'full', mode: 'DRAFT', expect: { visible: ['g'] } })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

function counted<T>(turns: Turns<T>): { value: T; turns: number } {
  for (let count = 1; ; count++) {
    const { done, value } = turns.next();
    if (done) return { value, turns: count };
  }
}

describe('the work of judging', () => {
  it('grows with questions, parts of formulas, choices by condition, and entries of groups', () => {
    const work = (...elements: object[]) => workOf(parsed(survey(elements)));
    const plain = work(rating('a'));
    expect(work(rating('a'), rating('b'))).toBe(2 * plain);
    expect(work(rating('a'), rating('b', '{a} > 2 and {a} < 4'))).toBeGreaterThan(2 * plain);
    const choices = (length: number) => ({
      type: 'dropdown',
      name: 'c',
      choices: range(length).map((at) => `c${at}`),
      choicesVisibleIf: '{item} != {a}',
    });
    const [few, many] = [work(choices(10)), work(choices(100))];
    expect(many).toBeGreaterThan(9 * few - 100);
    expect(work({ ...entangled, maxPanelCount: 50 })).toBeGreaterThan(45 * work({ ...entangled, maxPanelCount: 1 }));
  });

  it('is refused where one response would keep everybody waiting', () => {
    const groups = range(10).map((at) => ({ ...entangled, name: `g${at}` }));
    expect(refusals(survey([entangled]))).toEqual([]);
    expect(refusals(survey(groups))).toEqual(['TOO_MUCH_LOGIC ']);
    expect(refusals(survey(groups.map((one) => ({ ...one, maxPanelCount: 20 }))))).toEqual([]);
  });

  it('of tests has an end, the same everywhere; others are let in between', () => {
    const to = compiledOf(entangled);
    const { value, turns } = counted(testing(to, testsOf(1_000, 100)));
    expect(value.results.length + value.unrun).toBe(1_000);
    expect([value.results.length > 50, value.unrun > 500, turns > 50]).toEqual([true, true, true]);
    expect(counted(testing(to, testsOf(1_000, 100), MOST_TEST_WORK / 10)).value.results.length).toBe(
      Math.floor(value.results.length / 10),
    );
    expect(atOnce(testing(to, testsOf(100, 1))).unrun).toBe(0);
  });

  it('is done in turns: others are heard between two, and a turn that fails stops nobody', async () => {
    const told: string[] = [];
    function* steps(name: string, fails = false): Turns<string> {
      told.push(`${name}1`);
      yield;
      if (fails) throw new Error(name);
      told.push(`${name}2`);
      return name;
    }
    const both = [inTurns(steps('a', true)), inTurns(steps('b'))];
    setImmediate(() => setImmediate(() => told.push('other')));
    const ends = await Promise.allSettled(both);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(told.indexOf('other')).toBeGreaterThan(-1);
    expect(told.indexOf('other')).toBeLessThan(told.indexOf('b2'));
  });

  it('in an entry reads what it names, and sees the others of its entry', () => {
    const to = compiled(survey([entangled]));
    const inner = Object.entries(entry).map(([question, number]) => ({ question, value: { number } }));
    const open = [{ question: 'g', value: { items: [{ answers: inner }, { answers: inner.slice(1) }] } }];
    const entries = to.view(open, { today: '2026-01-01' }).questions.get('g')?.entries ?? [];
    expect(entries.map((one) => [...one.questions].filter(([, { visible }]) => visible).length)).toEqual([30, 1]);
  });
});
