import { cut, type LocalizedText, text } from '../../../kernel/text.js';

export const expressionProblemCodes = [
  'TOO_LONG',
  'TOO_DEEP',
  'TOO_MANY_PARTS',
  'SYNTAX',
  'UNCLOSED',
  'BAD_NUMBER',
  'BAD_TEXT',
  'BAD_NAME',
  'UNKNOWN_FUNCTION',
  'UNSUPPORTED_FUNCTION',
  'WRONG_ARGUMENTS',
  'UNKNOWN_REFERENCE',
  'UNKNOWN_CHOICE',
  'WRONG_TYPE',
] as const;
export type ExpressionProblemCode = (typeof expressionProblemCodes)[number];

/** Something wrong with an expression, and the offset in its text where it shows. */
export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  readonly at: number;
  readonly message: LocalizedText;
  /** Of a structured condition: the part it is about, by its fields. */
  readonly path?: readonly string[];
}

export const expressionProblem = (
  code: ExpressionProblemCode,
  at: number,
  en: string,
  id: string,
): ExpressionProblem => ({ code, at, message: text(en, id) });

/** A name or text as it can be shown in a message. */
export const quoted = (words: string): string => `"${words.length > 60 ? `${cut(words, 60)}…` : words}"`;
