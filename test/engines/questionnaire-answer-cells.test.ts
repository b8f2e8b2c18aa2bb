import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { type AnswerCell, answerCells } from '../../src/engines/questionnaire/answer-cells.js';
import { questionsIn } from '../../src/engines/questionnaire/elements.js';
import { surveys } from './questionnaire-generator.js';
import { accepted, answer, compiled, compiledOf, today } from './questionnaire-support.js';

const plain = { entry: 0, part: '', code: '', num: null, txt: null, na: false };
const cells = (element: object, given: Partial<Answer>): Omit<AnswerCell, 'key'>[] => {
  const survey = compiledOf({ name: 'q', ...element });
  const { answers, calculated } = accepted(survey, [{ question: 'q', ...given }]);
  return answerCells(survey.questionnaire, answers, calculated).map(({ key, ...rest }) => {
    expect(key).toBe('q');
    return rest;
  });
};
const columns = ['a', { value: 'na', 'x-mitra': { notApplicable: true } }];

describe('every kind in cells', () => {
  it.each<[string, object, Partial<Answer>, Partial<AnswerCell>[]]>([
    ['rating', { type: 'rating' }, { value: { number: 4 } }, [{ num: 4 }]],
    [
      'does not apply',
      { type: 'rating', 'x-mitra': { notApplicable: true } },
      { value: { notApplicable: true } },
      [{ na: true }],
    ],
    ['number', { type: 'text', inputType: 'number' }, { value: { number: -1.5 } }, [{ num: -1.5 }]],
    ['choice', { type: 'radiogroup', choices: ['a', 'b'] }, { value: { choice: 'b' } }, [{ code: 'b' }]],
    ['numeric choice', { type: 'dropdown', choices: [1, 2] }, { value: { choice: '2' } }, [{ code: '2', num: 2 }]],
    [
      'other',
      { type: 'radiogroup', choices: ['a'], showOtherItem: true },
      { value: { choice: 'other' }, other: 'lain' },
      [{ code: 'other' }, { part: 'other', txt: 'lain' }],
    ],
    [
      'multiple with a comment',
      { type: 'checkbox', choices: ['a', 'b', 'c'], showCommentArea: true },
      { value: { choices: ['c', 'a'] }, comment: 'sebab' },
      [{ code: 'a' }, { code: 'c' }, { part: 'comment', txt: 'sebab' }],
    ],
    [
      'a comment alone',
      { type: 'rating', showCommentArea: true },
      { comment: 'saja' },
      [{ part: 'comment', txt: 'saja' }],
    ],
    ['boolean', { type: 'boolean' }, { value: { boolean: false } }, [{ code: 'false' }]],
    ['text', { type: 'text' }, { value: { text: 'kata' } }, [{ txt: 'kata' }]],
    ['date', { type: 'text', inputType: 'date' }, { value: { date: '1970-02-01' } }, [{ num: 31, txt: '1970-02-01' }]],
    [
      'date before',
      { type: 'text', inputType: 'date' },
      { value: { date: '1969-12-31' } },
      [{ num: -1, txt: '1969-12-31' }],
    ],
    [
      'matrix',
      { type: 'matrix', rows: ['r', 's'], columns },
      {
        value: {
          rows: [
            { row: 's', choice: 'na' },
            { row: 'r', choice: 'a' },
          ],
        },
      },
      [
        { part: 'r', code: 'a' },
        { part: 's', code: 'na', na: true },
      ],
    ],
    [
      'numeric matrix',
      { type: 'matrix', rows: ['r'], columns: [1, 2] },
      { value: { rows: [{ row: 'r', choice: '2' }] } },
      [{ part: 'r', code: '2', num: 2 }],
    ],
    [
      'ranking',
      { type: 'ranking', choices: ['a', 'b'] },
      { value: { ranking: ['b', 'a'] } },
      [
        { part: 'b', code: '1', num: 1 },
        { part: 'a', code: '2', num: 2 },
      ],
    ],
    [
      'file',
      { type: 'file' },
      { value: { files: [{ id: 'f', name: 'a.pdf', mediaType: 'application/pdf', size: 1 }] } },
      [{ num: 1 }],
    ],
  ])('%s', (_, element, given, expected) => {
    expect(cells(element, given)).toEqual(expected.map((one) => ({ ...plain, ...one })));
  });

  const pair = {
    type: 'matrix',
    rows: ['h', 'f'],
    columns: [1, 2, 3],
    'x-mitra': { pair: { expectation: 'h', experience: 'f' } },
  };
  it('tells both halves of a pair, and the two together where there are two', () => {
    expect(cells(pair, { value: { pair: { expectation: 3, experience: 1 } } })).toEqual([
      { ...plain, part: 'expectation', num: 3 },
      { ...plain, part: 'experience', num: 1 },
      { ...plain, part: 'pair', code: '3|1' },
    ]);
    expect(cells(pair, { value: { pair: { experience: 2 } } })).toEqual([{ ...plain, part: 'experience', num: 2 }]);
  });

  it('keeps a matrix row and a ranked choice apart from the comment of that name', () => {
    const rows = cells(
      { type: 'ranking', choices: ['comment'], showCommentArea: true },
      { value: { ranking: ['comment'] }, comment: 'kata' },
    );
    expect(rows).toEqual([
      { ...plain, part: 'comment', code: '1', num: 1 },
      { ...plain, part: 'comment', txt: 'kata' },
    ]);
  });

  it('numbers the entries of a group and names its questions after it', () => {
    const survey = compiledOf(
      {
        type: 'paneldynamic',
        name: 'g',
        templateElements: [
          { type: 'text', name: 'a' },
          { type: 'rating', name: 'b' },
        ],
      },
      { type: 'expression', name: 'sum', expression: '{g.length} * 2' },
      { type: 'expression', name: 'many', expression: '{g.length} > 1' },
    );
    const items = [{ answers: [answer('b', { number: 2 })] }, { answers: [answer('a', { text: 'x' })] }];
    const { answers, calculated } = accepted(survey, [answer('g', { items })]);
    expect(answerCells(survey.questionnaire, answers, calculated)).toEqual([
      { ...plain, key: 'g', num: 2 },
      { ...plain, key: 'g.b', num: 2 },
      { ...plain, key: 'g.a', entry: 1, txt: 'x' },
      { ...plain, key: 'sum', num: 4 },
      { ...plain, key: 'many', code: 'true' },
    ]);
  });
});

it('gives every answered question at least one cell, and never two under one key', () => {
  const drawn = surveys().chain((made) =>
    fc.tuple(...made.questions.map((one) => fc.option(one.values))).map((values) => ({
      made,
      given: values.flatMap((value, at) => (value ? [{ question: made.questions[at]?.key ?? '', value }] : [])),
    })),
  );
  let seen = 0;
  fc.assert(
    fc.property(drawn, ({ made, given }) => {
      const survey = compiled(made.document);
      const checked = survey.check(given, 'DRAFT', { today });
      if (!checked.ok) return;
      const all = answerCells(survey.questionnaire, checked.value.answers, checked.value.calculated);
      const keys = all.map(({ key, entry, part, code }) => JSON.stringify([key, entry, part, code]));
      expect(new Set(keys).size).toBe(keys.length);
      const known = new Set(
        survey.questionnaire.questions.flatMap((one) => [
          one.key,
          ...(one.kind === 'GROUP' ? questionsIn(one.elements).map((inner) => `${one.key}.${inner.key}`) : []),
        ]),
      );
      for (const { key } of all) expect(known).toContain(key);
      for (const { question } of checked.value.answers) expect(all.map(({ key }) => key)).toContain(question);
      seen += all.length;
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(200);
});
