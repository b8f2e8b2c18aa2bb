import type { AnswerValue } from '../answer.js';
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
  fromData: (question, data) => fromData(question, data),
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

/** SurveyJS's form of a value as an answer; the code of "does not apply" counts as that. */
export function fromData(question: Question, data: Json): AnswerValue | null {
  const code = question.notApplicable?.code;
  return code !== undefined && code !== null && data === code
    ? { notApplicable: true }
    : kindOf(question).fromData(question, data);
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
