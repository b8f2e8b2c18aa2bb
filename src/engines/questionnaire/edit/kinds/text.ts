import type { TextFormat } from '../../model.js';
import type { CommonFields } from '../common-fields.js';
import { number, oneOf, texts, word } from '../field.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';

export interface LongTextFields extends CommonFields {
  readonly maxLength?: number | null;
  readonly placeholder?: readonly Words[] | null;
}
export interface TextFields extends LongTextFields {
  readonly format?: TextFormat | null;
  readonly autocomplete?: string | null;
}

const fields = { maxLength: number('maxLength'), placeholder: texts('placeholder') };
const inputs: Readonly<Record<TextFormat, string | undefined>> = {
  PLAIN: undefined,
  EMAIL: 'email',
  URL: 'url',
  PHONE: 'tel',
};

export const text = kindEdit<TextFields>(
  'TEXT',
  { type: 'text' },
  { ...fields, format: oneOf('inputType', inputs, 'PLAIN'), autocomplete: word('autocomplete') },
);
export const longText = kindEdit<LongTextFields>('LONG_TEXT', { type: 'comment' }, fields);
