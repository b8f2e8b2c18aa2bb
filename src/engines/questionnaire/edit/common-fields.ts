import { type ContactPart, contactParts } from '../contact.js';
import type { DefaultAnswer } from './default-data.js';
import {
  type FieldsOf,
  type FormulaInput,
  flag,
  formula,
  mitra,
  number,
  oneOf,
  part,
  texts,
  together,
  word,
} from './field.js';
import { type ValidatorInput, validators } from './validators-field.js';
import type { Words } from './write-text.js';

/** What can be written of every page and panel. */
export interface ContainerFields {
  readonly title?: readonly Words[] | null;
  readonly description?: readonly Words[] | null;
  readonly visibleIf?: FormulaInput | null;
  readonly enableIf?: FormulaInput | null;
  readonly visible?: boolean | null;
  readonly readOnly?: boolean | null;
}

export const containerFields: FieldsOf<ContainerFields> = {
  title: texts('title'),
  description: texts('description'),
  visibleIf: formula('visibleIf'),
  enableIf: formula('enableIf'),
  visible: flag('visible', { usual: true }),
  readOnly: flag('readOnly'),
};

export interface MeasureFields {
  readonly index?: string | null;
  readonly element?: string | null;
  readonly weight?: number | null;
  readonly higherIsBetter?: boolean | null;
  readonly scored?: boolean | null;
}
export interface SourceFields {
  readonly document?: string | null;
  readonly item?: string | null;
  readonly quote?: string | null;
}

/** What can be written of every question. */
export interface CommonFields extends ContainerFields {
  readonly required?: boolean | null;
  readonly requiredIf?: FormulaInput | null;
  readonly requiredText?: readonly Words[] | null;
  readonly comment?: boolean | null;
  readonly commentText?: readonly Words[] | null;
  readonly notApplicable?: boolean | null;
  readonly rules?: readonly ValidatorInput[] | null;
  readonly measure?: MeasureFields | null;
  readonly source?: SourceFields | null;
  readonly contact?: ContactPart | null;
  readonly prefill?: string | null;
  /** The answer it begins with. */
  readonly defaultAnswer?: DefaultAnswer | null;
}

const measure: FieldsOf<MeasureFields> = {
  index: mitra(word('measure')),
  element: mitra(word('element')),
  weight: mitra(number('weight')),
  higherIsBetter: mitra(flag('higherIsBetter', { usual: true })),
  scored: mitra(flag('score')),
};

export const commonFields: FieldsOf<Omit<CommonFields, 'defaultAnswer'>> = {
  ...containerFields,
  required: flag('isRequired'),
  requiredIf: formula('requiredIf'),
  requiredText: texts('requiredErrorText'),
  comment: flag('showCommentArea', { older: ['hasComment'] }),
  commentText: texts('commentText'),
  notApplicable: mitra(flag('notApplicable')),
  rules: validators,
  measure: together(measure),
  source: mitra(part<SourceFields>('source', { document: word('document'), item: word('item'), quote: word('quote') })),
  contact: mitra(oneOf('contact', Object.fromEntries(contactParts.map((part) => [part, part])))),
  prefill: mitra(word('prefill')),
};
