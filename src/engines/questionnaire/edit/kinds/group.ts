import type { CommonFields } from '../common-fields.js';
import { flag, number, texts, word } from '../field.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';

export interface GroupFields extends CommonFields {
  readonly minItems?: number | null;
  readonly maxItems?: number | null;
  readonly itemTitle?: readonly Words[] | null;
  readonly canAdd?: boolean | null;
  readonly canRemove?: boolean | null;
  readonly unique?: string | null;
  readonly addText?: readonly Words[] | null;
}

export const group = kindEdit<GroupFields>(
  'GROUP',
  { type: 'paneldynamic', templateElements: [] },
  {
    minItems: number('minPanelCount'),
    maxItems: number('maxPanelCount'),
    itemTitle: texts('templateTitle'),
    canAdd: flag('allowAddPanel', { usual: true }),
    canRemove: flag('allowRemovePanel', { usual: true }),
    unique: word('keyName'),
    addText: texts('addPanelText'),
  },
);
