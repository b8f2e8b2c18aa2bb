import type { CommonFields } from '../common-fields.js';
import { type FormulaInput, formula, texts } from '../field.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';

export interface CalculatedFields extends CommonFields {
  readonly formula?: FormulaInput | null;
}
export interface InfoFields extends CommonFields {
  /** What is read, with the little markup that is allowed. */
  readonly text?: readonly Words[] | null;
}

export const calculated = kindEdit<CalculatedFields>(
  'CALCULATED',
  { type: 'expression' },
  { formula: formula('expression') },
);
export const info = kindEdit<InfoFields>('INFO', { type: 'html' }, { text: texts('html') });
