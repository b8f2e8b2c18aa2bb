import { number, oneOf } from '../field.js';
import { type SpecialFields, specialFields } from './choice-fields.js';
import { kindEdit } from './kind-edit.js';

export const singleDisplays = ['RADIO', 'DROPDOWN', 'BUTTONS'] as const;
export type SingleDisplay = (typeof singleDisplays)[number];
/** SurveyJS's type for each. */
export const singleTypes: Readonly<Record<SingleDisplay, string>> = {
  RADIO: 'radiogroup',
  DROPDOWN: 'dropdown',
  BUTTONS: 'buttongroup',
};

export interface SingleChoiceFields extends SpecialFields {
  readonly display?: SingleDisplay | null;
  /** Choices that are counted out: the first and last number, and the step between. */
  readonly countFrom?: number | null;
  readonly countTo?: number | null;
  readonly countBy?: number | null;
}

export const singleChoice = kindEdit<SingleChoiceFields>(
  'SINGLE_CHOICE',
  { type: singleTypes.RADIO },
  {
    ...specialFields,
    display: oneOf('type', singleTypes, 'RADIO'),
    countFrom: number('choicesMin'),
    countTo: number('choicesMax'),
    countBy: number('choicesStep'),
  },
);
