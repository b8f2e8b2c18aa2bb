import type { CommonFields } from '../common-fields.js';
import { type FormulaInput, flag, formula, mitra, number as numberField, oneOf, texts } from '../field.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';

export const numberDisplays = ['FIELD', 'SLIDER'] as const;
export type NumberDisplay = (typeof numberDisplays)[number];
export const numberInputs: Readonly<Record<NumberDisplay, string>> = { FIELD: 'number', SLIDER: 'range' };

export interface NumberFields extends CommonFields {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly minIs?: FormulaInput | null;
  readonly maxIs?: FormulaInput | null;
  readonly integer?: boolean | null;
  readonly unit?: readonly Words[] | null;
  readonly display?: NumberDisplay | null;
}

export const number = kindEdit<NumberFields>(
  'NUMBER',
  { type: 'text', inputType: numberInputs.FIELD },
  {
    min: numberField('min'),
    max: numberField('max'),
    minIs: formula('minValueExpression'),
    maxIs: formula('maxValueExpression'),
    integer: mitra(flag('integer')),
    unit: mitra(texts('unit')),
    display: oneOf('inputType', numberInputs, 'FIELD'),
  },
);
