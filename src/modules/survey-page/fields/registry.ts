import type { Question, QuestionKind } from '../../../engines/questionnaire/model.js';
import { boolean } from './boolean.js';
import { date } from './date.js';
import type { Field } from './field.js';
import { matrix } from './matrix.js';
import { multipleChoice } from './multiple-choice.js';
import { number } from './number.js';
import { pair } from './pair.js';
import { ranking } from './ranking.js';
import { rating } from './rating.js';
import { calculated, file, info, opaque } from './shown.js';
import { singleChoice } from './single-choice.js';
import { longText, textLine } from './text.js';

/** Every kind but groups, which hold questions themselves. */
const fields = {
  RATING: rating,
  NPS: rating,
  CSAT: rating,
  CES: rating,
  SINGLE_CHOICE: singleChoice,
  MULTIPLE_CHOICE: multipleChoice,
  BOOLEAN: boolean,
  NUMBER: number,
  TEXT: textLine,
  LONG_TEXT: longText,
  DATE: date,
  MATRIX: matrix,
  RANKING: ranking,
  PAIR: pair,
  FILE: file,
  CALCULATED: calculated,
  INFO: info,
  OPAQUE: opaque,
} satisfies Record<Exclude<QuestionKind, 'GROUP'>, Field>;

export type SimpleQuestion = Exclude<Question, { readonly kind: 'GROUP' }>;

export const fieldOf = (question: SimpleQuestion): Field => fields[question.kind];
