import type { CommonFields } from '../common-fields.js';
import { texts } from '../field.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';

export interface BooleanFields extends CommonFields {
  readonly trueText?: readonly Words[] | null;
  readonly falseText?: readonly Words[] | null;
}

export const boolean = kindEdit<BooleanFields>(
  'BOOLEAN',
  { type: 'boolean' },
  { trueText: texts('labelTrue'), falseText: texts('labelFalse') },
);
