import type { Answer, AnswerValue } from '../answer.js';
import type { Json, Node } from '../document.js';
import { isContainer } from '../elements.js';
import type { ValueType } from '../expression/value.js';
import type { Element, Formula, Question, QuestionKind } from '../model.js';
import { boolean } from './boolean.js';
import { calculated } from './calculated.js';
import { ces } from './ces.js';
import { csat } from './csat.js';
import { date } from './date.js';
import { file } from './file.js';
import { groupKind } from './group.js';
import { info } from './info.js';
import type { Kind } from './kind.js';
import { longText } from './long-text.js';
import { matrix } from './matrix.js';
import { multipleChoice } from './multiple-choice.js';
import { nps } from './nps.js';
import { number } from './number.js';
import { opaque } from './opaque.js';
import { pair } from './pair.js';
import { ranking } from './ranking.js';
import { rating } from './rating.js';
import { singleChoice } from './single-choice.js';
import { text } from './text.js';

const group = groupKind({
  typeOf: (question) => typeOf(question),
  formulas: (elements) => formulasOf(elements),
  answersFrom: (questions, data) => answersFromData(questions, data),
});

/** Every kind; the last takes what no other does. */
const kinds = {
  RATING: rating,
  NPS: nps,
  CSAT: csat,
  CES: ces,
  SINGLE_CHOICE: singleChoice,
  MULTIPLE_CHOICE: multipleChoice,
  BOOLEAN: boolean,
  NUMBER: number,
  TEXT: text,
  LONG_TEXT: longText,
  DATE: date,
  MATRIX: matrix,
  RANKING: ranking,
  PAIR: pair,
  GROUP: group,
  FILE: file,
  CALCULATED: calculated,
  INFO: info,
  OPAQUE: opaque,
} satisfies Record<QuestionKind, Kind>;

const all: readonly Kind[] = Object.values(kinds);

export const kindFor = (type: string, node: Node): Kind => all.find((kind) => kind.takes(type, node)) ?? opaque;
export const kindOf = (question: Question): Kind => kinds[question.kind];

/** What formulas see of a question. */
export const typeOf = (question: Question): ValueType => kindOf(question).typeOf(question);

/** What `{item}` is in the conditions on a question's choices or rows. */
export const itemTypeOf = (question: Question): ValueType | undefined => kindOf(question).itemType?.(question);

/** SurveyJS's form of a value as an answer; the code of "does not apply" counts as that. null: it has no such form. */
export function fromData(question: Question, data: Json): AnswerValue | null {
  const code = question.notApplicable?.code;
  return code !== undefined && code !== null && data === code
    ? { notApplicable: true }
    : kindOf(question).fromData(question, data);
}

/** SurveyJS keeps the words for "other", or a comment, under this. */
const BESIDE = '-Comment';

/** SurveyJS's form of a response as answers, in its order; `unfit` are the names that no answer can be made of. */
export function answersFromData(questions: readonly Question[], data: Node): FromData {
  const known = new Map(questions.map((question) => [question.key, question]));
  const answers = new Map<string, Answer>();
  const unfit: string[] = [];
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    const isBeside = !known.has(name) && name.endsWith(BESIDE);
    const key = isBeside ? name.slice(0, -BESIDE.length) : name;
    const question = known.get(key);
    const part = question && (isBeside ? beside(question, value) : valueFrom(question, value));
    if (part) answers.set(key, { question: key, ...answers.get(key), ...part });
    else unfit.push(name);
  }
  return { answers: [...answers.values()], unfit };
}
export interface FromData {
  readonly answers: readonly Answer[];
  readonly unfit: readonly string[];
}

function valueFrom(question: Question, data: Json): Partial<Answer> | null {
  const value = fromData(question, data);
  return value && { value };
}

function beside(question: Question, words: Json): Partial<Answer> | null {
  if (typeof words !== 'string') return null;
  return question.comment ? { comment: words } : { other: words };
}

/** Formulas that must be known before a question can be: whether it is asked, and what it offers. */
export const needsOf = (question: Question): readonly Formula[] => [
  ...shownBy(question),
  ...(kindOf(question).needs?.(question) ?? []),
];

/** Formulas that judge a question's answer once everything is known. */
export const judgesOf = (question: Question): readonly Formula[] => [
  ...(question.requiredIf ? [question.requiredIf] : []),
  ...question.validators.flatMap((one) => (one.is === 'EXPRESSION' ? [one.formula] : [])),
  ...(kindOf(question).judges?.(question) ?? []),
];

export const shownBy = ({ visibleIf, enableIf }: Element): readonly Formula[] =>
  [visibleIf, enableIf].filter((one): one is Formula => one !== null);

/** Every formula that the values of elements hang on. */
const formulasOf = (elements: readonly Element[]): readonly Formula[] =>
  elements.flatMap((one) => (isContainer(one) ? [...shownBy(one), ...formulasOf(one.elements)] : needsOf(one)));
