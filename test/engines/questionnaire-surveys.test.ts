import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../src/engines/questionnaire/elements.js';
import { runTests } from '../../src/engines/questionnaire/run-tests.js';
import { readTests } from '../../src/engines/questionnaire/survey-test.js';
import { compiled, compiledOf, today } from './questionnaire-support.js';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const shipped = globSync('surveys/*/*/survey.json').map((file) => dirname(file));

describe.each(shipped)('%s', (folder) => {
  const document = read(`${folder}/survey.json`);
  const survey = compiled(document);

  it('can be published, in both languages, and passes its own tests', () => {
    const tests = readTests(read(`${folder}/tests.json`));
    if (!tests.ok) throw new Error(JSON.stringify(tests.error));
    const { results } = runTests(survey, tests.value);
    expect(results.filter(({ misses }) => misses.length > 0)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(10);
    for (const question of everyQuestion(survey.questionnaire.pages))
      if (question.kind !== 'INFO')
        expect([question.key, Object.keys(question.titles).sort()]).toEqual([question.key, ['en', 'id']]);
  });

  it('comes out as it went in', () => {
    expect(survey.questionnaire.document).toBe(document);
    expect(document).toEqual(read(`${folder}/survey.json`));
  });

  it('is of the code and version its folder says', () => {
    const [, code, version] = folder.split('/');
    expect(document).toMatchObject({ 'x-mitra': { code, version } });
  });
});

it('ships the five surveys', () => {
  expect(shipped.map((folder) => folder.split('/')[1]).sort()).toEqual([
    'evaluation',
    'exploration-assessment',
    'monitoring-bo-28-1-2',
    'partner-satisfaction',
    'short-nps',
  ]);
});

it('measures the nine elements of the index by code, and lets only the cost not apply', () => {
  const { questions } = compiled(read('surveys/partner-satisfaction/1.0.0/survey.json')).questionnaire;
  const elements = questions.filter(({ measure }) => measure.index === 'IKM');
  expect(elements.map(({ measure }) => measure.element)).toEqual([
    'U1',
    'U2',
    'U3',
    'U4',
    'U5',
    'U6',
    'U7',
    'U8',
    'U9',
  ]);
  expect(elements.filter((one) => one.notApplicable).map((one) => one.key)).toEqual(['cost']);
  for (const one of elements)
    expect(one).toMatchObject({ kind: 'RATING', required: true, steps: [1, 2, 3, 4].map((value) => ({ value })) });
});

describe('the runner', () => {
  const survey = compiledOf(
    { type: 'rating', name: 'a', isRequired: true },
    { type: 'comment', name: 'b', visibleIf: '{a} > 3' },
  );
  const outcome = (test: object) => {
    const tests = readTests({ format: 1, tests: [{ name: 't', ...test }] });
    return tests.ok
      ? runTests(survey, tests.value).results[0]?.misses
      : tests.error.map(({ code, path }) => `${code} ${path.join('/')}`);
  };

  it('tells every miss', () => {
    expect(outcome({ answers: { a: 4 }, expect: { visible: ['b'], errors: [], states: { a: 'ANSWERED' } } })).toEqual(
      [],
    );
    expect(
      outcome({ answers: { a: 4 }, expect: { hidden: ['b'], required: ['b', 'c'], scores: { x: 1 }, cases: ['y'] } }),
    ).toEqual([
      { at: 'hidden', expected: 'b', actual: true },
      { at: 'required', expected: 'b', actual: false },
      { at: 'required', expected: 'c', actual: 'no such question' },
      { at: 'scores.x', expected: 1, actual: null },
      { at: 'cases', expected: ['y'], actual: [] },
    ]);
  });

  it('takes no refused response for one that came out right', () => {
    expect(outcome({ expect: { states: { b: 'HIDDEN' } } })).toEqual([
      { at: 'states', expected: { b: 'HIDDEN' }, actual: 'the response is refused' },
    ]);
    expect(outcome({ expect: { errors: [] } })).toEqual([{ at: 'errors', expected: [], actual: ['REQUIRED a'] }]);
  });

  it('names data that is no answer', () => {
    expect(outcome({ answers: { a: 'four', z: 1 }, expect: { errors: [] } })).toMatchObject([
      { at: 'answers', actual: ['a', 'z'] },
    ]);
  });

  it('refuses a file it does not understand, whole', () => {
    expect(outcome({ expect: {} })).toEqual(['REQUIRED tests/0/expect']);
    expect(
      outcome({
        from: 'nowhere',
        mode: 'HALF',
        today: 1,
        expected: {},
        expect: { error: [], visible: 'b', scores: [] },
      }),
    ).toEqual([
      'INVALID tests/0/expected',
      'UNKNOWN_REFERENCE tests/0/from',
      'INVALID tests/0/mode',
      'INVALID tests/0/today',
      'INVALID tests/0/expect/error',
      'INVALID tests/0/expect/visible',
      'INVALID tests/0/expect/scores',
    ]);
    expect(readTests('x').ok).toBe(false);
    expect(readTests({ format: 2, tests: [] }).ok).toBe(false);
  });

  it('keeps the day it is told', () => {
    const dated = compiledOf({ type: 'text', inputType: 'date', name: 'd', maxValueExpression: 'today()' });
    const tests = readTests({
      format: 1,
      tests: [{ name: 't', today, answers: { d: today }, expect: { errors: [] } }],
    });
    expect(tests.ok && runTests(dated, tests.value).results[0]?.misses).toEqual([]);
  });
});
