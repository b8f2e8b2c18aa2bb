import type { AnswerValue } from '../../../engines/questionnaire/answer.js';
import type { AnswerFault, AnswerFaultCode } from '../../../engines/questionnaire/answer-fault.js';
import type { Question } from '../../../engines/questionnaire/model.js';
import type { QuestionView, View } from '../../../engines/questionnaire/view.js';
import type { Html } from '../../../kernel/html.js';
import type { Locale, LocalizedText } from '../../../kernel/text.js';
import type { Entry, Sent } from '../sent.js';

/** In which words a page speaks. */
export interface Speech {
  /** The language of the questionnaire's texts. */
  readonly language: string;
  /** The language of the page's own. */
  readonly locale: Locale;
}

/** A question as it is asked just now. */
export interface Asked<Q extends Question = Question> {
  readonly question: Q;
  /** The name of its control, and the id of its first one: the key, in a group `group.0.key`. */
  readonly name: string;
  readonly state: QuestionView;
  /** What is filled in. */
  readonly sent: Sent;
  /** How the questionnaire, or the entry it is in, stands. */
  readonly view: View;
  readonly speech: Speech;
  /** What is wrong with it; paths begin behind it. */
  readonly faults: readonly AnswerFault[];
  /** Ids of its hint and its faults. */
  readonly described: string | null;
}

export type Blame = (code: AnswerFaultCode, rest: readonly string[], message: LocalizedText) => void;

/** One kind of question as form controls. */
export interface Field<Q extends Question = Question> {
  /** One control beside its label, several under a legend, or radios of which one is chosen. */
  frame(question: Q): 'INPUT' | 'SEVERAL' | 'RADIOS' | 'SHOWN';
  /** An answer as a browser would send it. */
  fill(question: Q, value: AnswerValue, name: string): readonly Entry[];
  show(asked: Asked<Q>): Html;
  /** What was sent as an answer; undefined: none, or blamed. Takes nothing for another thing than it is. */
  read(question: Q, name: string, sent: Sent, blame: Blame): AnswerValue | undefined;
  /** The control that a fault leads to; else the first. */
  place?(question: Q, name: string, rest: readonly string[]): string;
}

/** Asks for nothing and takes nothing. */
export const shownOnly = {
  frame: () => 'SHOWN' as const,
  fill: () => [],
  read: () => undefined,
};

/** What radios and checkboxes send for a choice, apart from what they send for none and for "does not apply". */
export const codeSent = (code: string | number): string => `=${code}`;
export const codeRead = (value: string): string | null => (value.startsWith('=') ? value.slice(1) : null);
export const NOT_APPLICABLE = 'na';
