import type { Answer, AnswerValue, ItemAnswer } from '../../engines/questionnaire/answer.js';
import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import { questionsIn } from '../../engines/questionnaire/elements.js';
import { limits } from '../../engines/questionnaire/limits.js';
import type { GroupQuestion, Question } from '../../engines/questionnaire/model.js';
import { type Blame, NOT_APPLICABLE } from './fields/field.js';
import { fieldOf, type SimpleQuestion } from './fields/registry.js';
import { words } from './page-words.js';
import type { Sent } from './sent.js';

/** The names of the questions that a form asks, as the form itself tells: one that is not among them keeps its answer. */
export const OPEN = '_open';

export interface Taken {
  /** The answers as they are after the form. */
  readonly answers: readonly Answer[];
  /** What was sent and is no answer. */
  readonly faults: readonly AnswerFault[];
  /** The names of the questions that were asked. */
  readonly asked: ReadonlySet<string>;
}

/** Takes what was sent into the answers so far. Null: it is no form of this questionnaire. */
export function answersSent(questions: readonly Question[], sent: Sent, stored: readonly Answer[]): Taken | null {
  const open = new Set(sent.one(OPEN).split(' ').filter(Boolean));
  const asked = new Set<string>();
  const faults: AnswerFault[] = [];

  const scope = (
    all: readonly Question[],
    prefix: string,
    path: readonly string[],
    before: readonly Answer[],
  ): Answer[] =>
    all.flatMap((question) => {
      const name = prefix + question.key;
      const held = before.find((one) => one.question === question.key);
      if (!open.has(name)) return held ?? [];
      asked.add(name);
      const at = [...path, question.key];
      const blame: Blame = (code, rest, message) => faults.push({ code, path: [...at, ...rest], message });
      return (
        (question.kind === 'GROUP' ? group(question, name, at, held, blame) : simple(question, name, sent, blame)) ?? []
      );
    });

  function group(
    question: GroupQuestion,
    name: string,
    path: readonly string[],
    held: Answer | undefined,
    blame: Blame,
  ) {
    const given = sent.one(`${name}.n`);
    const count = /^\d{1,3}$/.test(given) ? Math.min(Number(given), limits.items) : 0;
    const inner = questionsIn(question.elements);
    const before = held?.value?.items ?? [];
    const items = Array.from(
      { length: count },
      (_, at): ItemAnswer => ({
        answers: scope(inner, `${name}.${at}.`, [...path, String(at)], before[at]?.answers ?? []),
      }),
    );
    return answerOf(question, name, sent, count > 0 ? { items } : undefined, blame);
  }

  const answers = scope(questions, '', [], stored);
  return asked.size === open.size ? { answers, faults, asked } : null;
}

function simple(question: SimpleQuestion, name: string, sent: Sent, blame: Blame): Answer | null {
  const field = fieldOf(question);
  const isOut = offersNotApplicable(question) && sent.one(name) === NOT_APPLICABLE;
  const value = isOut ? { notApplicable: true } : field.read(question, name, sent, blame);
  return answerOf(question, name, sent, value, blame);
}

/** The answer with what stands beside it: "does not apply", the words of "other", a comment. */
function answerOf(
  question: Question,
  name: string,
  sent: Sent,
  given: AnswerValue | undefined,
  blame: Blame,
): Answer | null {
  const isOut = question.notApplicable !== null && !offersNotApplicable(question) && sent.one(`${name}.na`) !== '';
  if (isOut && given) {
    blame('RULE_BROKEN', [], words.answerOrNot);
    return null;
  }
  const value = isOut ? { notApplicable: true } : given;
  const comment = question.comment ? sent.one(`${name}.comment`) : '';
  const other = otherSent(question, name, sent, value, blame);
  if (!value && comment.trim() === '') return null;
  return {
    question: question.key,
    ...(value ? { value } : {}),
    ...(other === '' ? {} : { other }),
    ...(comment.trim() === '' ? {} : { comment }),
  };
}

function otherSent(question: Question, name: string, sent: Sent, value: AnswerValue | undefined, blame: Blame): string {
  const other = otherOf(question);
  if (!other) return '';
  const said = sent.one(`${name}.other`);
  const isChosen = value?.choice === other || (value?.choices?.includes(other) ?? false);
  if (isChosen || said.trim() === '') return isChosen && said.trim() !== '' ? said : '';
  blame('RULE_BROKEN', ['other'], words.otherNotChosen);
  return '';
}

/** The code of the choice "other", where there is one. */
export const otherOf = (question: Question): string | undefined =>
  question.kind === 'SINGLE_CHOICE' || question.kind === 'MULTIPLE_CHOICE'
    ? question.choices.find(({ special }) => special === 'OTHER')?.code
    : undefined;

/** Whether "does not apply" is one of its radios or of its list; otherwise it is a checkbox below. */
export function offersNotApplicable(question: Question): boolean {
  if (question.kind === 'GROUP' || question.notApplicable === null) return false;
  return question.kind === 'SINGLE_CHOICE' || fieldOf(question).frame(question) === 'RADIOS';
}
