import fc from 'fast-check';
import { Model } from 'survey-core-2';
import { expect, it } from 'vitest';
import type { ReceivedAnswer } from '../../client/answers.js';
import { surveyClient } from '../../client/survey-client.js';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { answersFromData } from '../../src/engines/questionnaire/kinds/registry.js';
import { allKinds, edits, surveys } from '../engines/questionnaire-generator.js';
import { compiled, today } from '../engines/questionnaire-support.js';

/** As the API takes them: files by their ids. */
const sent = (answers: readonly ReceivedAnswer[]) =>
  answers.map(({ value, ...rest }) => ({
    ...rest,
    ...(value ? { value: value.files ? { files: value.files.map((one) => (one as { id: string }).id) } : value } : {}),
  }));

/** Without the generator's nonsense under names that SurveyJS does know. */
const known = (document: object): object =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === 'width' || key === 'cols' ? undefined : value)));

const filled = (kinds: readonly string[]) =>
  surveys(kinds).chain((made) => fc.tuple(fc.constant(made), edits(made), fc.boolean()));

it('answers to generated surveys go to SurveyJS and come back as they were, comments too', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(filled(allKinds), ([{ document }, step, commented]) => {
      const to = compiled(document);
      const takesComment = new Set(to.questionnaire.questions.filter((one) => one.comment).map((one) => one.key));
      const given: Answer[] = [...step].flatMap(([question, value]) =>
        value ? [{ question, value, ...(commented && takesComment.has(question) ? { comment: 'catatan' } : {}) }] : [],
      );
      const checked = to.check(given, 'DRAFT', { today });
      if (!checked.ok) throw new Error('a draft of right answers was refused');
      const { answers } = checked.value;
      const client = surveyClient(document);
      const data = client.toData(answers);
      expect(client.toAnswers(data)).toEqual({ answers: sent(answers), unfit: [] });
      for (const { value, comment } of answers) {
        for (const one of Object.keys(value ?? {})) seen.add(one);
        if (comment !== undefined) seen.add('comment');
      }
    }),
    { numRuns: 1_000 },
  );
  const all = 'boolean choice choices comment date files items number pair ranking rows text';
  expect([...seen].sort()).toEqual(all.split(' '));
});

it('SurveyJS holds the data as it is made here, and the engine reads it as it is read here', () => {
  const kinds = allKinds.filter((kind) => kind !== 'file');
  fc.assert(
    fc.property(filled(kinds), ([{ document }, step]) => {
      const to = compiled(document);
      const given: Answer[] = [...step].flatMap(([question, value]) => (value ? [{ question, value }] : []));
      const checked = to.check(given, 'DRAFT', { today });
      if (!checked.ok) throw new Error('a draft of right answers was refused');
      const client = surveyClient(document);
      const data = client.toData(checked.value.answers);
      const model = new Model(known(document));
      model.data = data;
      const held = { ...model.data };
      delete held.total;
      expect(held).toEqual(data);
      const { answers } = client.toAnswers(model.data);
      expect(answersFromData(to.questionnaire.questions, data as never)).toEqual({
        answers: answers.map((one) => expect.objectContaining(one)),
        unfit: [],
      });
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('takes anything for data, and what is in it is answered or told', () => {
  fc.assert(
    fc.property(
      surveys(),
      fc.dictionary(fc.constantFrom('q0', 'q1', 'q2', 'q0-Comment', 'x'), fc.jsonValue()),
      (made, data) => {
        const { answers, unfit } = surveyClient(made.document).toAnswers(data);
        const told = new Set([
          ...answers.map((one) => one.question),
          ...unfit.map(({ path }) => path[0]?.replace('-Comment', '')),
        ]);
        const empty = (value: unknown) =>
          value === null || value === '' || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
        for (const [key, value] of Object.entries(data))
          if (!empty(value)) expect(told).toContain(key.replace('-Comment', ''));
        for (const { value } of answers) if (value) expect(Object.keys(value)).toHaveLength(1);
      },
    ),
    { numRuns: 500 },
  );
});
