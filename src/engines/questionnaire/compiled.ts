import type { Result } from '../../kernel/result.js';
import type { Answer, AnswerMode, AnswerState } from './answer.js';
import type { AnswerFault, Dropped } from './answer-fault.js';
import type { Scalar } from './expression/value.js';
import type { Questionnaire } from './model.js';
import type { View } from './view.js';

/** What a judging hangs on besides the answers. */
export interface Context {
  /** The day it is for the respondent, `YYYY-MM-DD`. */
  readonly today: string;
  /** What questions were opened with, such as the rows of a monitoring form. */
  readonly prefilled?: readonly Answer[];
  /** In a draft: the page being left, whose questions must be complete. */
  readonly page?: string;
}

/** A response that is right, in its normal form. */
export interface Checked {
  /** What is to be stored: in the order of the questions, nothing hidden. Checked again it comes out the same. */
  readonly answers: readonly Answer[];
  /** The state of each question, along `Compiled.keys`. */
  readonly states: readonly AnswerState[];
  /** Which questions were asked: equal for all responses that went the same way. See `Compiled.asked`. */
  readonly path: string;
  /** Calculated values that have one. */
  readonly calculated: Readonly<Record<string, Scalar>>;
  /** Values of what the document marks as scored. */
  readonly scores: Readonly<Record<string, number>>;
  /** Names of the case rules that hold; only for a finished response. */
  readonly cases: readonly string[];
  /** What was answered and is not kept. */
  readonly dropped: readonly Dropped[];
}

/** A questionnaire ready to judge responses. Pure: the same answers on the same day come out the same. */
export interface Compiled {
  readonly questionnaire: Questionnaire;
  /** Keys of the questions that can be answered. */
  readonly keys: readonly string[];
  /** Judges a response whole; every fault at once. */
  readonly check: (answers: readonly Answer[], mode: AnswerMode, context: Context) => Result<Checked, AnswerFault[]>;
  /** How the questionnaire stands after these answers, right or wrong. */
  readonly view: (answers: readonly Answer[], context: Context) => View;
  /** The answers a new response begins with: the document's default values and what was prefilled. */
  readonly start: (context: Context) => readonly Answer[];
  /** The questions, and rows shown by condition (`matrix.row`), that were asked on a path. */
  readonly asked: (path: string) => ReadonlySet<string>;
}
