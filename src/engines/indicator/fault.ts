import { cut, type LocalizedText, text } from '../../kernel/text.js';

export const formulaFaultCodes = [
  'TOO_LONG',
  'TOO_DEEP',
  'TOO_MANY_PARTS',
  'SYNTAX',
  'BAD_NUMBER',
  'UNKNOWN_FUNCTION',
  'WRONG_ARGUMENTS',
  'WRONG_TYPE',
] as const;
export type FormulaFaultCode = (typeof formulaFaultCodes)[number];

/** Something wrong with a formula, and the offset in its text where it shows. */
export interface FormulaFault {
  readonly code: FormulaFaultCode;
  readonly at: number;
  readonly message: LocalizedText;
}

export const formulaFault = (code: FormulaFaultCode, at: number, en: string, id: string): FormulaFault => ({
  code,
  at,
  message: text(en, id),
});

export const quoted = (words: string): string => `"${words.length > 60 ? `${cut(words, 60)}…` : words}"`;
