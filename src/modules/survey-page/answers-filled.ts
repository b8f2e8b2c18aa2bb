import type { Answer } from '../../engines/questionnaire/answer.js';
import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { Question } from '../../engines/questionnaire/model.js';
import { offersNotApplicable } from './answers-sent.js';
import { NOT_APPLICABLE } from './fields/field.js';
import { fieldOf } from './fields/registry.js';
import { type Entry, Sent } from './sent.js';

/** Answers as a form filled in with them. */
export const answersFilled = (questions: readonly Question[], answers: readonly Answer[]): Sent =>
  new Sent(entriesOf(questions, answers, ''));

const entriesOf = (questions: readonly Question[], answers: readonly Answer[], prefix: string): Entry[] =>
  answers.flatMap((answer) => {
    const question = questions.find(({ key }) => key === answer.question);
    return question ? entriesFor(question, answer, prefix + question.key) : [];
  });

function entriesFor(question: Question, { value, other, comment }: Answer, name: string): Entry[] {
  const beside: Entry[] = [
    ...(other ? [[`${name}.other`, other] as const] : []),
    ...(comment ? [[`${name}.comment`, comment] as const] : []),
  ];
  if (!value) return beside;
  if (question.kind === 'GROUP') {
    const inner = questionsIn(question.elements);
    const items = (value.items ?? []).flatMap(({ answers }, at) => entriesOf(inner, answers, `${name}.${at}.`));
    return [...(value.notApplicable ? [[`${name}.na`, '1'] as const] : items), ...beside];
  }
  const field = fieldOf(question);
  if (!value.notApplicable) return [...field.fill(question, value, name), ...beside];
  return [offersNotApplicable(question) ? [name, NOT_APPLICABLE] : [`${name}.na`, '1'], ...beside];
}
