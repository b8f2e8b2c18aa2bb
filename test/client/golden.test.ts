import { expect, it } from 'vitest';
import type { QuestionAnswerInput, SurveyData } from '../../client/answers.js';
import { surveyClient } from '../../client/survey-client.js';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { compiled, faults, survey } from '../engines/questionnaire-support.js';

type Beside = Omit<QuestionAnswerInput, 'question'>;
const yes = { 'x-mitra': { notApplicable: true } };
const rated = { type: 'rating', rateValues: [1, 2, { value: 'NA', ...yes }] };
const either = { choices: ['a', { value: 'b' }, { value: 'NA', ...yes }] };
const pair = {
  type: 'matrix',
  rows: ['hope', 'fact'],
  columns: [1, 2, { value: 'NA', ...yes }],
  'x-mitra': { pair: { expectation: 'hope', experience: 'fact' } },
};
const group = {
  type: 'paneldynamic',
  templateElements: [
    { type: 'text', name: 'what', showCommentArea: true },
    {
      type: 'panel',
      name: 'box',
      elements: [{ type: 'dropdown', name: 'which', choices: [1, 2], showOtherItem: true }],
    },
  ],
};

/** What is asked (its name is q), SurveyJS's data, the answer; each way. */
const golden: Readonly<Record<string, readonly [object, SurveyData, Beside]>> = {
  rating: [{ type: 'rating' }, { q: 4 }, { value: { number: 4 } }],
  'NPS, the lowest': [
    { type: 'rating', rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
    { q: 0 },
    { value: { number: 0 } },
  ],
  CSAT: [{ type: 'rating', rateMax: 5, 'x-mitra': { preset: 'CSAT' } }, { q: 5 }, { value: { number: 5 } }],
  CES: [{ type: 'rating', rateMax: 7, 'x-mitra': { preset: 'CES' } }, { q: 7 }, { value: { number: 7 } }],
  'a rating that does not apply': [rated, { q: 'NA' }, { value: { notApplicable: true } }],
  'a comment on a rating': [
    { type: 'rating', showCommentArea: true },
    { q: 2, 'q-Comment': 'baik' },
    { value: { number: 2 }, comment: 'baik' },
  ],
  'a comment alone': [{ type: 'rating', showCommentArea: true }, { 'q-Comment': 'baik' }, { comment: 'baik' }],
  radiogroup: [{ type: 'radiogroup', ...either }, { q: 'b' }, { value: { choice: 'b' } }],
  'dropdown of numbers': [{ type: 'dropdown', choices: [10, 20] }, { q: 20 }, { value: { choice: '20' } }],
  'dropdown counted out': [{ type: 'dropdown', choicesMin: 1, choicesMax: 9 }, { q: 7 }, { value: { choice: '7' } }],
  'none of them': [{ type: 'radiogroup', ...either, showNoneItem: true }, { q: 'none' }, { value: { choice: 'none' } }],
  'another choice': [
    { type: 'radiogroup', ...either, showOtherItem: true },
    { q: 'other', 'q-Comment': 'lain' },
    { value: { choice: 'other' }, other: 'lain' },
  ],
  'another choice, its words in its place': [
    { type: 'dropdown', ...either, showOtherItem: true, storeOthersAsComment: false },
    { q: 'lain' },
    { value: { choice: 'other' }, other: 'lain' },
  ],
  'a choice that says it does not apply': [
    { type: 'dropdown', ...either },
    { q: 'NA' },
    { value: { notApplicable: true } },
  ],
  checkbox: [{ type: 'checkbox', ...either }, { q: ['b', 'a'] }, { value: { choices: ['b', 'a'] } }],
  'checkbox of numbers': [{ type: 'checkbox', choices: [1, 2] }, { q: [2] }, { value: { choices: ['2'] } }],
  'several, another among them': [
    { type: 'tagbox', ...either, hasOther: true },
    { q: ['a', 'other'], 'q-Comment': 'lain' },
    { value: { choices: ['a', 'other'] }, other: 'lain' },
  ],
  'several, the words in place': [
    { type: 'checkbox', ...either, showOtherItem: true, storeOthersAsComment: false },
    { q: ['a', 'lain'] },
    { value: { choices: ['a', 'other'] }, other: 'lain' },
  ],
  'several that do not apply': [{ type: 'checkbox', ...either }, { q: ['NA'] }, { value: { notApplicable: true } }],
  'no, which is an answer': [{ type: 'boolean' }, { q: false }, { value: { boolean: false } }],
  number: [{ type: 'text', inputType: 'number' }, { q: 0 }, { value: { number: 0 } }],
  range: [{ type: 'text', inputType: 'range' }, { q: 2.5 }, { value: { number: 2.5 } }],
  text: [{ type: 'text' }, { q: ' a ' }, { value: { text: ' a ' } }],
  'e-mail': [{ type: 'text', inputType: 'email' }, { q: 'a@b.id' }, { value: { text: 'a@b.id' } }],
  'web address': [{ type: 'text', inputType: 'url' }, { q: 'https://b.id' }, { value: { text: 'https://b.id' } }],
  phone: [{ type: 'text', inputType: 'tel' }, { q: '0812 345 678' }, { value: { text: '0812 345 678' } }],
  'long text': [{ type: 'comment' }, { q: 'a\nb' }, { value: { text: 'a\nb' } }],
  date: [{ type: 'text', inputType: 'date' }, { q: '2024-02-29' }, { value: { date: '2024-02-29' } }],
  matrix: [
    { type: 'matrix', rows: ['r1', 'r2'], columns: [1, { value: 2 }, { value: 'NA', ...yes }] },
    { q: { r1: 2, r2: 'NA' } },
    {
      value: {
        rows: [
          { row: 'r1', choice: '2' },
          { row: 'r2', choice: 'NA' },
        ],
      },
    },
  ],
  pair: [pair, { q: { hope: 2, fact: 1 } }, { value: { pair: { expectation: 2, experience: 1 } } }],
  'half a pair': [pair, { q: { fact: 1 } }, { value: { pair: { experience: 1 } } }],
  'a pair that does not apply': [pair, { q: { hope: 'NA', fact: 'NA' } }, { value: { notApplicable: true } }],
  ranking: [{ type: 'ranking', choices: ['a', 'b', 3] }, { q: [3, 'a', 'b'] }, { value: { ranking: ['3', 'a', 'b'] } }],
  'repeating group': [
    group,
    { q: [{ what: 'x', 'what-Comment': 'y' }, { which: 2 }, {}, { which: 'other', 'which-Comment': 'z' }] },
    {
      value: {
        items: [
          { answers: [{ question: 'what', value: { text: 'x' }, comment: 'y' }] },
          { answers: [{ question: 'which', value: { choice: '2' } }] },
          { answers: [] },
          { answers: [{ question: 'which', value: { choice: 'other' }, other: 'z' }] },
        ],
      },
    },
  ],
  file: [{ type: 'file' }, { q: [{ name: 'f1', type: '', content: 'f1' }] }, { value: { files: ['f1'] } }],
  'what no choice says does not apply': [
    { type: 'comment', ...yes },
    { 'q-NotApplicable': true },
    { value: { notApplicable: true } },
  ],
};

it.each(Object.entries(golden))('%s', (_, [asked, data, beside]) => {
  const document = survey([{ ...asked, name: 'q' }]);
  const client = surveyClient(document);
  const answers = [{ question: 'q', ...beside }];
  expect(client.toAnswers(data)).toEqual({ answers, unfit: [] });
  expect(client.toData(answers)).toEqual(data);
  if (!('type' in asked && asked.type === 'file'))
    expect(faults(compiled(document), answers as Answer[], 'DRAFT')).toEqual([]);
});

const document = {
  calculatedValues: [{ name: 'sum', expression: '1 + 1', includeIntoResult: true }],
  elements: [{ type: 'text', name: 'direct' }],
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'rating', name: 'rated', showCommentArea: true },
        { type: 'text', inputType: 'date', name: 'day' },
        { type: 'expression', name: 'shown', expression: '2' },
        { type: 'html', name: 'note', html: '' },
        { ...pair, name: 'pair' },
        { type: 'matrix', name: 'matrix', rows: ['r'], columns: ['c'] },
        { type: 'file', name: 'files' },
        { ...group, name: 'group' },
      ],
    },
  ],
};
const client = surveyClient(document);

it('what SurveyJS works out itself is not sent, and nothing is no answer', () => {
  const data = { sum: 2, shown: 2, direct: '', rated: null, group: [], matrix: {}, 'rated-NotApplicable': false };
  expect(client.toAnswers(data)).toEqual({ answers: [], unfit: [] });
});

it('a value of a wrong type goes as what it is, so that the server names the fault', () => {
  const data = { rated: 'x', day: '2024-02-30', direct: 7, matrix: ['c'], pair: true };
  const { answers, unfit } = client.toAnswers(data);
  expect(unfit).toEqual([]);
  expect(Object.fromEntries(answers.map((one) => [one.question, one.value]))).toEqual({
    rated: { text: 'x' },
    day: { text: '2024-02-30' },
    direct: { number: 7 },
    matrix: { choices: ['c'] },
    pair: { boolean: true },
  });
  const { pages, elements } = document;
  const to = compiled({ pages: [...pages, { name: 'q', elements }] });
  expect(faults(to, answers as Answer[], 'DRAFT').map((one) => one.split(' ')[0])).toEqual(Array(5).fill('WRONG_TYPE'));
});

it('what no answer can be made of is told, with its place', () => {
  const data = {
    campaign: 'x',
    note: 'x',
    direct: {},
    rated: { a: 1 },
    'rated-Comment': 7,
    matrix: { r: { c: 1 } },
    pair: { hope: 'NA', fact: 1 },
    day: Number.NaN,
    files: [{ name: 'a.pdf', type: 'application/pdf', content: 'data:application/pdf;base64,AA==' }],
    group: [{ what: 'x' }, { where: 'y' }],
  };
  const { answers, unfit } = client.toAnswers(data);
  expect(answers).toEqual([]);
  expect(unfit.map(({ path, because }) => `${because} ${path.join('/')}`)).toEqual([
    'UNKNOWN_QUESTION campaign',
    'NO_FORM note',
    'NO_FORM rated',
    'NO_FORM rated-Comment',
    'NO_FORM matrix/r',
    'NO_FORM pair/hope',
    'NO_FORM day',
    'NOT_UPLOADED files/0',
    'UNKNOWN_QUESTION group/1/where',
  ]);
});

it('reads what the API answers, with every field it did not fill', () => {
  const none = { text: null, number: null, choice: null, choices: null, items: null, files: null, notApplicable: null };
  const received = [
    { question: 'rated', value: { ...none, number: 3 }, other: null, comment: null },
    { question: 'day', value: null, comment: 'nanti' },
    { question: 'files', value: { ...none, files: [{ id: 'f1', name: 'a.pdf', mediaType: 'application/pdf' }] } },
    { question: 'pair', value: { ...none, pair: { expectation: 2, experience: null } } },
  ];
  expect(client.toData(received)).toEqual({
    rated: 3,
    'day-Comment': 'nanti',
    files: [{ name: 'a.pdf', type: 'application/pdf', content: 'f1' }],
    pair: { hope: 2 },
  });
  expect(() => client.toData([{ question: 'gone' }])).toThrow(
    'This version of the questionnaire has no question "gone".',
  );
});
