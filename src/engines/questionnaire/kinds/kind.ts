import type { Answer, AnswerValue } from '../answer.js';
import type { Run } from '../answer-fault.js';
import type { Node } from '../document.js';
import type { Value, ValueType } from '../expression/value.js';
import type { Element, Formula, Question, QuestionBase } from '../model.js';
import type { Reading } from '../reading.js';
import type { View } from '../view.js';

/** One kind of question, whole: how it is read from the document, what it means to formulas, how it is answered. */
export interface Kind<Q extends Question = Question> {
  /** Whether a node is of this kind. */
  takes(type: string, node: Node): boolean;
  read(node: Node, base: QuestionBase, reading: Reading): Q;
  /** What formulas see of an answer. */
  typeOf(question: Q): ValueType;
  /** Formulas that must be known before its value is: which choices, rows, items there are. */
  needs?(question: Q): readonly Formula[];
  /** What `{item}` is in those formulas. */
  itemType?(question: Q): ValueType;
  /** Formulas that judge the value once everything is known. */
  judges?(question: Q): readonly Formula[];
  /** How it is answered; null when it is not. */
  handler(question: Q, tools: Tools): Handler | null;
  /** Turns SurveyJS's form of a value into an answer; null when it has no such form. */
  fromData(question: Q, data: unknown): AnswerValue | null;
}

/** Compiled once for a version. `held` is the kind's own form of an answer that is right in itself. */
export interface Handler<H = unknown> {
  /** Judges an answer by itself. undefined: it is empty. null: it is wrong, and blamed. */
  read(value: AnswerValue, run: Run): H | undefined | null;
  /** What remains once the logic is known: choices not offered, rows not shown go. */
  settle?(held: H, run: Run): H | undefined;
  /** What formulas read. */
  value(held: H): Value;
  /** The answer in its normal form. */
  store(held: H): AnswerValue;
  /** The rules of a finished answer. */
  complete?(held: H, run: Run): void;
  /** What is wrong with no answer where none is required. */
  missing?(run: Run): void;
  score?(held: H): number | null;
  /** Codes of the choices or rows offered now; without it, all always are. */
  offered?(run: Run): readonly string[];
  /** The entries of a group as a respondent sees them. */
  entries?(held: H, run: Run, around: View): readonly View[];
  /** What stands in a text that quotes the answer. */
  display(held: H, language: string): string;
}

export type Test = (run: Run, item?: Value) => boolean;
export type Compute = (run: Run) => Value;
export type Matches = (value: string) => boolean;

/** What a handler is made with. */
export interface Tools {
  /** All must hold; undefined when there is nothing to hold. */
  readonly test: (formulas: readonly Formula[]) => Test | undefined;
  readonly compute: (formula: Formula) => Compute;
  /** A pattern in an engine that needs linear time; a pattern without one is refused before. */
  readonly matcher: (pattern: string, ignoreCase: boolean) => Matches;
  /** The elements of a group as a scope of their own. */
  readonly items: (elements: readonly Element[]) => ItemScope;
}

/** Judges the entries of a group; a frame is one entry's answers. */
export interface ItemScope<F = unknown> {
  open(answers: readonly Answer[], run: Run): F;
  settle(frame: F, index: number, run: Run): void;
  value(frame: F): Value;
  store(frame: F): readonly Answer[];
  complete(frame: F, index: number, run: Run): void;
  view(frame: F, index: number, run: Run, around: View): View;
}
