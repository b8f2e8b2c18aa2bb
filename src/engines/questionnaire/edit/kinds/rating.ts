import type { Node } from '../../document.js';
import type { CommonFields } from '../common-fields.js';
import { number, texts } from '../field.js';
import { outside, type StepInput, steps } from '../items-field.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';

export interface RatingFields extends CommonFields {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly step?: number | null;
  readonly steps?: readonly StepInput[] | null;
  /** The text of a further step that says the question does not apply. */
  readonly notApplicableText?: readonly Words[] | null;
  readonly lowText?: readonly Words[] | null;
  readonly highText?: readonly Words[] | null;
}

const fields = {
  min: number('rateMin'),
  max: number('rateMax'),
  step: number('rateStep'),
  steps: steps('rateValues'),
  notApplicableText: outside('rateValues'),
  lowText: texts('minRateDescription'),
  highText: texts('maxRateDescription'),
};
const preset = (name: string, min: number, max: number): Node => ({
  type: 'rating',
  rateMin: min,
  rateMax: max,
  'x-mitra': { preset: name },
});

export const rating = kindEdit<RatingFields>('RATING', { type: 'rating' }, fields);
export const nps = kindEdit<RatingFields>('NPS', preset('NPS', 0, 10), fields);
export const csat = kindEdit<RatingFields>('CSAT', preset('CSAT', 1, 5), fields);
export const ces = kindEdit<RatingFields>('CES', preset('CES', 1, 7), fields);
