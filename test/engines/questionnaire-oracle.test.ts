import fc from 'fast-check';
import { Model } from 'survey-core';
import { expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../../src/engines/questionnaire/answer.js';
import type { Question } from '../../src/engines/questionnaire/model.js';
import { edits, surveys } from './questionnaire-generator.js';
import { compiled, today } from './questionnaire-support.js';

/** An answer in SurveyJS's form. */
function dataOf(value: AnswerValue, question: Question | undefined): unknown {
  if (!question) return undefined;
  if (value.rows) return Object.fromEntries(value.rows.map(({ row, choice }) => [row, Number(choice)]));
  if (value.pair && question.kind === 'PAIR')
    return { [question.expectation.code]: value.pair.expectation, [question.experience.code]: value.pair.experience };
  if (value.items)
    return value.items.map(({ answers }) =>
      Object.fromEntries(answers.map((one) => [one.question, one.value?.text ?? one.value?.number])),
    );
  if (value.files) return value.files.map(({ id, name, mediaType }) => ({ name, type: mediaType, content: id }));
  if (value.choice != null && question.type === 'dropdown') return Number(value.choice);
  return value.number ?? value.text ?? value.boolean ?? value.date ?? value.choice ?? value.choices ?? value.ranking;
}

/**
 * Without the generator's nonsense under names that survey-core does know, and without what it gets wrong: to its
 * conditions an unanswered ranking whose choices hang on a condition is not empty, though its value is [].
 */
const known = (document: object): { readonly pages: object[] } =>
  JSON.parse(
    JSON.stringify(document, function (this: { type?: string }, key, value) {
      const wrong = key === 'choicesVisibleIf' && this.type === 'ranking';
      return key === 'width' || key === 'cols' || wrong ? undefined : value;
    }),
  );

it('agrees with survey-core on what is shown and on what is complete, for well-typed answers to whole surveys', () => {
  const seen = { questions: 0, hidden: 0, right: 0, wrong: 0 };
  const filled = surveys().chain((made) => fc.tuple(fc.constant(made), edits(made)));
  fc.assert(
    fc.property(filled, ([made, step]) => {
      const document = known(made.document);
      const to = compiled(document);
      const given: Answer[] = [...step].flatMap(([question, value]) => (value ? [{ question, value }] : []));
      const draft = to.check(given, 'DRAFT', { today });
      if (!draft.ok) throw new Error('a draft of right answers was refused');
      const byKey = new Map(to.questionnaire.questions.map((question) => [question.key, question]));
      const model = new Model(structuredClone(document));
      model.data = Object.fromEntries(
        draft.value.answers.map(({ question, value }) => [question, dataOf(value ?? {}, byKey.get(question))]),
      );
      const { questions } = to.view(draft.value.answers, { today });
      for (const key of to.keys) {
        const theirs = model.getQuestionByName(key);
        const shown = theirs.isVisible && theirs.isParentVisible && theirs.page?.isVisible === true;
        expect([key, questions.get(key)?.visible]).toEqual([key, shown]);
        seen.questions += 1;
        if (!shown) seen.hidden += 1;
      }
      const ours = to.check(draft.value.answers, 'FINAL', { today });
      const theirs = model.validate(false);
      expect([ours.ok, ours.ok ? [] : ours.error.map((one) => one.path.join('/'))]).toEqual([
        theirs,
        theirs ? [] : expect.anything(),
      ]);
      seen[theirs ? 'right' : 'wrong'] += 1;
    }),
    { numRuns: 200 },
  );
  expect(seen.hidden).toBeGreaterThan(100);
  for (const count of [seen.right, seen.wrong]) expect(count).toBeGreaterThan(15);
}, 120_000);
