import { Model } from 'survey-core';
import { expect, test } from 'vitest';
import { dataFrom, fruits, grades, numbers, types } from './questionnaire-expression-data.js';
import { generator } from './questionnaire-expression-generator.js';
import { checked, parsed, plain, run, today, verdict } from './questionnaire-expression-support.js';

const fields = (...names: string[]) => names.map((name) => ({ type: 'text', name, inputType: 'number' }));
const survey = {
  elements: [
    ...fields('n', 'm', 'lama tunggu', 'kualitas-layanan'),
    { type: 'boolean', name: 'yes' },
    { type: 'boolean', name: 'agreed' },
    { type: 'text', name: 't' },
    { type: 'comment', name: 'remark' },
    { type: 'text', name: 'born', inputType: 'date' },
    { type: 'text', name: 'signed', inputType: 'date' },
    { type: 'dropdown', name: 'fruit', choices: fruits },
    { type: 'radiogroup', name: 'second', choices: fruits },
    { type: 'dropdown', name: 'grade', choices: grades },
    { type: 'checkbox', name: 'picked', choices: fruits },
    { type: 'tagbox', name: 'liked', choices: fruits },
    {
      type: 'multipletext',
      name: 'table',
      items: [{ name: 'speed', inputType: 'number' }, { name: 'cost', inputType: 'number' }, { name: 'taste' }],
    },
    { type: 'matrix', name: 'opinion', columns: fruits, rows: ['mutu layanan', 'speed'] },
    {
      type: 'matrixdropdown',
      name: 'grid',
      columns: [{ name: 'x', cellType: 'text' }],
      rows: ['first', 'second'],
    },
    {
      type: 'paneldynamic',
      name: 'rows',
      templateElements: [
        { type: 'text', name: 'amount', inputType: 'number' },
        { type: 'dropdown', name: 'kind', choices: fruits },
        { type: 'text', name: 'note' },
      ],
    },
  ],
};

/** In a survey with questions SurveyJS finds answers another way than among plain data. */
const RESPONSES = Number(process.env.FUZZ_RESPONSES ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 5);

test(`${RESPONSES * 20} expressions mean the same inside a survey`, { timeout: 300_000 }, () => {
  const pick = numbers(SEED);
  const { expression } = generator(pick);
  const model = new Model(survey);
  Object.assign(model, { dateProvider: { now: () => new Date(`${today}T10:20:30`) } });
  const differences: unknown[] = [];
  for (let at = 0; at < RESPONSES; at += 1) {
    const data = dataFrom(pick);
    model.clear();
    model.data = structuredClone(data);
    for (let more = 0; more < 20; more += 1) {
      const source = expression();
      const tree = parsed(source);
      const type = checked(tree, types);
      if (!type.ok) throw new Error(source);
      const { is } = type.value;
      const ours = verdict(run(tree, data), is);
      const theirs = plain(is === 'BOOLEAN' ? model.runCondition(source) : model.runExpression(source));
      if (!Object.is(ours, theirs)) differences.push({ source, data: JSON.stringify(data), ours, theirs });
    }
  }
  expect(differences.slice(0, 6)).toEqual([]);
});
