import type { CommonFields } from '../common-fields.js';
import { type FormulaInput, flag, formula } from '../field.js';
import { type ItemInput, items } from '../items-field.js';
import { kindEdit } from './kind-edit.js';

export interface MatrixFields extends CommonFields {
  readonly rows?: readonly ItemInput[] | null;
  readonly columns?: readonly ItemInput[] | null;
  readonly rowsVisibleIf?: FormulaInput | null;
  readonly eachRowRequired?: boolean | null;
  readonly eachRowUnique?: boolean | null;
}

export const eachRowRequired = flag('eachRowRequired', { older: ['isAllRowRequired'] });

export const matrix = kindEdit<MatrixFields>(
  'MATRIX',
  { type: 'matrix' },
  {
    rows: items('rows'),
    columns: items('columns'),
    rowsVisibleIf: formula('rowsVisibleIf'),
    eachRowRequired,
    eachRowUnique: flag('eachRowUnique'),
  },
);
