import { flag, number, oneOf } from '../field.js';
import { type SpecialFields, specialFields } from './choice-fields.js';
import { kindEdit } from './kind-edit.js';

export const multipleDisplays = ['CHECKBOXES', 'TAGS'] as const;
export type MultipleDisplay = (typeof multipleDisplays)[number];
export const multipleTypes: Readonly<Record<MultipleDisplay, string>> = { CHECKBOXES: 'checkbox', TAGS: 'tagbox' };

export interface MultipleChoiceFields extends SpecialFields {
  readonly display?: MultipleDisplay | null;
  readonly selectAll?: boolean | null;
  readonly minSelected?: number | null;
  readonly maxSelected?: number | null;
}

export const multipleChoice = kindEdit<MultipleChoiceFields>(
  'MULTIPLE_CHOICE',
  { type: multipleTypes.CHECKBOXES },
  {
    ...specialFields,
    display: oneOf('type', multipleTypes, 'CHECKBOXES'),
    selectAll: flag('showSelectAllItem', { older: ['hasSelectAll'] }),
    minSelected: number('minSelectedChoices'),
    maxSelected: number('maxSelectedChoices'),
  },
);
