import { Model } from 'survey-core-2';
import { expect, it } from 'vitest';
import type { QuestionAnswerInput } from '../../client/answers.js';
import { showErrors } from '../../client/show-errors.js';
import { surveyClient } from '../../client/survey-client.js';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { compiled, survey, today } from '../engines/questionnaire-support.js';

const document = survey([
  { type: 'radiogroup', name: 'role', choices: ['a'], showOtherItem: true },
  { type: 'rating', name: 'answers' },
  {
    type: 'matrix',
    name: 'pair',
    rows: ['hope', 'fact'],
    columns: [1, 2],
    isAllRowRequired: true,
    'x-mitra': { pair: { expectation: 'hope', experience: 'fact' } },
  },
  { type: 'matrix', name: 'grid', rows: ['r1', 'r2'], columns: ['c'], eachRowRequired: true, isRequired: true },
  {
    type: 'paneldynamic',
    name: 'group',
    templateElements: [
      { type: 'text', name: 'what', isRequired: true },
      { type: 'rating', name: 'how' },
    ],
  },
]);
const client = surveyClient(document);
const sent: QuestionAnswerInput[] = [
  { question: 'role', value: { choice: 'other' } },
  { question: 'group', value: { items: [{ answers: [] }, { answers: [{ question: 'how', value: { number: 9 } }] }] } },
  { question: 'pair', value: { pair: { experience: 1 } } },
  { question: 'grid', value: { rows: [{ row: 'r1', choice: 'c' }] } },
];

it.each([
  ['input answers role', { question: 'role' }],
  ['input answers role other', { question: 'role', part: 'other' }],
  ['role comment', { question: 'role', part: 'comment' }],
  ['answers', { question: 'answers' }],
  ['input answers answers', { question: 'answers' }],
  ['input forms 0 answers pair expectation', { question: 'pair', row: 'hope' }],
  ['pair experience', { question: 'pair', row: 'fact' }],
  ['input answers grid r2', { question: 'grid', row: 'r2' }],
  ['input answers group', { question: 'group' }],
  ['group 1 how', { question: 'group', entry: 1, inner: { question: 'how' } }],
  ['input answers 0 other', { question: 'role', part: 'other' }],
  ['input answers 2 value pair', { question: 'pair' }],
  ['input answers 1 value items 1 answers 0 value text', { question: 'group', entry: 1, inner: { question: 'how' } }],
  ['input answers 1 value items 1 answers 9 question', { question: 'group', entry: 1 }],
  ['input answers 17', null],
  ['input answers', null],
  ['input idempotencyKey', null],
  ['nothing', null],
])('%s', (path, place) => {
  expect(client.placeOf({ path: path.split(' ') }, sent)).toEqual(place);
});

it('every error of the engine about these answers is shown at its question in a SurveyJS model', () => {
  const checked = compiled(document).check(sent as Answer[], 'FINAL', { today });
  if (checked.ok) throw new Error('these answers are wrong');
  const errors = checked.error.map(({ path, message }) => ({
    path: ['input', 'answers', ...path],
    message: message.en,
  }));
  const elsewhere = { path: ['input', 'token'], message: 'This link was used.' };
  const model = new Model(document);
  model.data = client.toData(sent);
  expect(showErrors(model, client, [...errors, elsewhere], sent)).toEqual([elsewhere]);
  const told = (question: { name: string; errors: { text: string }[] }) =>
    question.errors.map((one) => `${question.name}: ${one.text}`);
  const panels = (model.getQuestionByName('group') as unknown as { panels: { questions: never[] }[] }).panels;
  expect([...model.getAllQuestions().flatMap(told), ...panels.flatMap((one) => one.questions.flatMap(told))]).toEqual([
    'role: Say what the other is.',
    'pair: Answer both: what you expected and how it was.',
    'grid: Answer this row too.',
    'how: Choose one of 1, 2, 3, 4, 5.',
  ]);
});
