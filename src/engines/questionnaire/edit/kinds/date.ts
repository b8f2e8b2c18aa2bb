import type { CommonFields } from '../common-fields.js';
import { type FormulaInput, formula, word } from '../field.js';
import { kindEdit } from './kind-edit.js';

export interface DateFields extends CommonFields {
  readonly min?: string | null;
  readonly max?: string | null;
  readonly minIs?: FormulaInput | null;
  readonly maxIs?: FormulaInput | null;
}

export const date = kindEdit<DateFields>(
  'DATE',
  { type: 'text', inputType: 'date' },
  {
    min: word('min'),
    max: word('max'),
    minIs: formula('minValueExpression'),
    maxIs: formula('maxValueExpression'),
  },
);
