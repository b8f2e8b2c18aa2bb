import { type LocalizedText, text } from '../../kernel/text.js';
import type { AnswerMode, AnswerValue } from './answer.js';

/** What can be wrong with an answer; code branches on these. */
export const answerFaultCodes = [
  'ANSWERED_TWICE',
  'DUPLICATE',
  'NOT_ANSWERABLE',
  'NOT_OFFERED',
  'NO_SUCH_DAY',
  'OUT_OF_RANGE',
  'REQUIRED',
  'RULE_BROKEN',
  'TOO_FEW',
  'TOO_LONG',
  'TOO_MANY',
  'TOO_SHORT',
  'UNKNOWN_CHOICE',
  'UNKNOWN_KEY',
  'UNKNOWN_QUESTION',
  'UNSTORABLE',
  'WRONG_FORMAT',
  'WRONG_TYPE',
] as const;
export type AnswerFaultCode = (typeof answerFaultCodes)[number];

/** Something a respondent, or the client in between, can mend. */
export interface AnswerFault {
  readonly code: AnswerFaultCode;
  /** The question; then a row, or an item's number and the question in it. */
  readonly path: readonly string[];
  readonly message: LocalizedText;
}

/** An answer, or a part of one, that is not kept, and why; nothing goes in silence. */
export interface Dropped {
  readonly path: readonly string[];
  readonly because: 'HIDDEN' | 'DISABLED' | 'NOT_OFFERED' | 'CONTACT';
}

/** One judging of one response. */
export interface Run {
  readonly today: string;
  readonly mode: AnswerMode;
  readonly faults: AnswerFault[];
  readonly dropped: Dropped[];
  /** What questions were opened with, beside the document's own default values. */
  readonly prefilled: ReadonlyMap<string, AnswerValue>;
  /** Where the scope being judged lies: empty, or a group's key and an item's number. */
  prefix: readonly string[];
}

/** More than anybody reads; a response made to be wrong must not fill the memory. */
const MOST_FAULTS = 1_000;

export function blame(run: Run, code: AnswerFaultCode, path: readonly string[], en: string, id: string): null {
  return blameText(run, code, path, text(en, id));
}

export function blameText(run: Run, code: AnswerFaultCode, path: readonly string[], message: LocalizedText): null {
  if (run.faults.length < MOST_FAULTS) run.faults.push({ code, path: [...run.prefix, ...path], message });
  return null;
}
