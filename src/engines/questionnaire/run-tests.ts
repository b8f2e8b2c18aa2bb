import { atOnce, type Turns } from '../../kernel/turns.js';
import type { Answer, AnswerState } from './answer.js';
import type { AnswerFault } from './answer-fault.js';
import type { Checked, Compiled, Context } from './compiled.js';
import { entry, isList, type Json, type Node } from './document.js';
import { answersFromData } from './kinds/registry.js';
import type { GroupQuestion } from './model.js';
import type { Expectation, SurveyTest, SurveyTests } from './survey-test.js';
import type { View } from './view.js';
import { workOf } from './work.js';

/** One thing that did not come out as expected, in the data's own terms. */
export interface Miss {
  /** Where in the expectation, such as `visible` or `scores.total`. */
  readonly at: string;
  readonly expected: unknown;
  readonly actual: unknown;
}
export interface TestResult {
  readonly name: string;
  /** Empty: it passed. */
  readonly misses: readonly Miss[];
}

/** What came out of the tests; `unrun` are those that would have been too much work. */
export interface TestResults {
  readonly results: readonly TestResult[];
  readonly unrun: number;
}

/** Steps of all tests of a questionnaire together, see `workOf`. */
export const MOST_TEST_WORK = 60_000_000;
/** Others are let in after so many steps. */
const A_TURN = 200_000;

/** Runs a questionnaire's own tests. */
export const runTests = (compiled: Compiled, tests: SurveyTests): TestResults => atOnce(testing(compiled, tests));

/** The same in turns, as far as the work that all tests may make goes. */
export function* testing(
  compiled: Compiled,
  { tests }: SurveyTests,
  most: number = MOST_TEST_WORK,
): Turns<TestResults> {
  const results: TestResult[] = [];
  let [work, turn] = [0, 0];
  for (const test of tests) {
    const own = workOfTest(compiled, test);
    if (work + own > most) break;
    work += own;
    turn += own;
    if (turn > A_TURN) {
      yield;
      turn = own;
    }
    results.push({ name: test.name, misses: run(compiled, test) });
  }
  return { results, unrun: tests.length - results.length };
}

/** A test judges its answers and looks at what they lead to, after reading them. */
function workOfTest({ questionnaire }: Compiled, { answers, prefilled }: SurveyTest): number {
  const given = { ...prefilled, ...answers };
  const entries = ({ key, maxItems }: GroupQuestion): number => {
    const list = entry(given, key);
    return isList(list) ? Math.min(list.length, maxItems) : 1;
  };
  return 2 * workOf(questionnaire, entries) + A_VALUE * valuesIn(given);
}

const A_VALUE = 10;
const valuesIn = (value: Json | undefined): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 1)
    : 1;

function run(compiled: Compiled, test: SurveyTest): Miss[] {
  const given = fromData(compiled, test.answers);
  const opened = fromData(compiled, test.prefilled);
  const unfit = [...given.unfit, ...opened.unfit];
  if (unfit.length > 0) return [{ at: 'answers', expected: 'answers to questions of this survey', actual: unfit }];
  const context: Context = { today: test.today, prefilled: opened.answers, page: test.page };
  const checked = compiled.check(given.answers, test.mode, context);
  const view = compiled.view(given.answers, context);
  return [
    ...viewMisses(test.expect, view),
    ...errorMisses(test.expect, checked.ok ? [] : checked.error),
    ...(checked.ok ? valueMisses(compiled, test.expect, checked.value) : unjudged(test.expect)),
  ];
}

const fromData = ({ questionnaire }: Compiled, data: Node): { answers: readonly Answer[]; unfit: readonly string[] } =>
  answersFromData(questionnaire.questions, data);

function viewMisses({ visible, hidden, required, optional, offered }: Expectation, view: View): Miss[] {
  const wanted: readonly (readonly [string, readonly string[] | undefined, 'visible' | 'required', boolean])[] = [
    ['visible', visible, 'visible', true],
    ['hidden', hidden, 'visible', false],
    ['required', required, 'required', true],
    ['optional', optional, 'required', false],
  ];
  const states = wanted.flatMap(([at, keys, aspect, holds]) =>
    (keys ?? []).flatMap((key): Miss[] => {
      const actual = view.questions.get(key)?.[aspect] ?? (aspect === 'visible' ? view.containers.get(key) : undefined);
      return actual === holds
        ? []
        : [{ at, expected: key, actual: actual === undefined ? 'no such question' : !holds }];
    }),
  );
  const choices = Object.entries(offered ?? {}).flatMap(([key, expected]) => {
    const actual = view.questions.get(key)?.offered ?? null;
    return same(actual, expected) ? [] : [{ at: `offered.${key}`, expected, actual }];
  });
  return [...states, ...choices];
}

function errorMisses({ errors }: Expectation, faults: readonly AnswerFault[]): Miss[] {
  if (errors === undefined) return [];
  const actual = faults.map(({ code, path }) => `${code} ${path.join('/')}`).sort();
  const expected = [...errors].sort();
  return same(actual, expected) ? [] : [{ at: 'errors', expected, actual }];
}

const valueKeys = ['states', 'scores', 'calculated', 'cases'] as const;

/** A test of scores must not pass over a response that is refused. */
const unjudged = (expect: Expectation): Miss[] =>
  valueKeys
    .filter((key) => expect[key] !== undefined)
    .map((at) => ({ at, expected: expect[at], actual: 'the response is refused' }));

function valueMisses({ keys }: Compiled, expect: Expectation, checked: Checked): Miss[] {
  const states = new Map<string, AnswerState>(keys.map((key, at) => [key, checked.states[at] ?? 'NOT_ASKED']));
  const records = { states: Object.fromEntries(states), scores: checked.scores, calculated: checked.calculated };
  const values = (['states', 'scores', 'calculated'] as const).flatMap((key) =>
    Object.entries(expect[key] ?? {}).flatMap(([name, expected]): Miss[] => {
      const record: Readonly<Record<string, unknown>> = records[key];
      const actual = Object.hasOwn(record, name) ? record[name] : null;
      return same(actual, expected) ? [] : [{ at: `${key}.${name}`, expected, actual }];
    }),
  );
  const cases = expect.cases === undefined || same([...checked.cases].sort(), [...expect.cases].sort());
  return cases ? values : [...values, { at: 'cases', expected: expect.cases, actual: checked.cases }];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
