import type { CommonFields } from '../common-fields.js';
import { type Field, number } from '../field.js';
import { withKey } from '../put.js';
import { kindEdit } from './kind-edit.js';

export interface FileFields extends CommonFields {
  /** How many files at most; more than one lets several be sent. */
  readonly maxFiles?: number | null;
  /** Bytes of one file. */
  readonly maxSize?: number | null;
  readonly accepted?: readonly string[] | null;
}

const maxFiles: Field<number> = {
  keys: ['maxFiles', 'allowMultiple'],
  write: (node, value) => {
    const several = value !== null && value > 1;
    return withKey(withKey(node, 'allowMultiple', several || undefined), 'maxFiles', several ? value : undefined);
  },
};
const accepted: Field<readonly string[]> = {
  keys: ['acceptedTypes'],
  write: (node, value) => withKey(node, 'acceptedTypes', value && value.length > 0 ? value.join(',') : undefined),
};

export const file = kindEdit<FileFields>('FILE', { type: 'file' }, { maxFiles, maxSize: number('maxSize'), accepted });
