import type { CommonFields } from '../common-fields.js';
import { type FieldsOf, type FormulaInput, flag, formula, texts } from '../field.js';
import { type ItemInput, items } from '../items-field.js';
import type { Words } from '../write-text.js';

/** What kinds with choices share. */
export interface ListedFields extends CommonFields {
  readonly choices?: readonly ItemInput[] | null;
  readonly choicesVisibleIf?: FormulaInput | null;
  readonly choicesEnableIf?: FormulaInput | null;
}
/** SurveyJS's special choices. */
export interface SpecialFields extends ListedFields {
  readonly other?: boolean | null;
  readonly otherText?: readonly Words[] | null;
  readonly none?: boolean | null;
  readonly noneText?: readonly Words[] | null;
  readonly refuse?: boolean | null;
  readonly refuseText?: readonly Words[] | null;
  readonly dontKnow?: boolean | null;
  readonly dontKnowText?: readonly Words[] | null;
}

export const listedFields: FieldsOf<Omit<ListedFields, keyof CommonFields>> = {
  choices: items('choices'),
  choicesVisibleIf: formula('choicesVisibleIf'),
  choicesEnableIf: formula('choicesEnableIf'),
};

export const specialFields: FieldsOf<Omit<SpecialFields, keyof CommonFields>> = {
  ...listedFields,
  other: flag('showOtherItem', { older: ['hasOther'] }),
  otherText: texts('otherText'),
  none: flag('showNoneItem', { older: ['hasNone'] }),
  noneText: texts('noneText'),
  refuse: flag('showRefuseItem', { older: ['hasRefuse'] }),
  refuseText: texts('refuseText'),
  dontKnow: flag('showDontKnowItem', { older: ['hasDontKnow'] }),
  dontKnowText: texts('dontKnowText'),
};
