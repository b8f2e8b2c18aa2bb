import { type FieldsOf, flag, mitra, number, oneOf, part, plain, texts, word } from './field.js';
import type { Words } from './write-text.js';

/** How an index such as IKM is made: its elements, and how far their weights are rounded. */
export const weightModes = ['EXACT', 'THREE_DECIMALS', 'TWO_DECIMALS'] as const;
export type WeightMode = (typeof weightModes)[number];

export interface IndexFields {
  readonly code?: string | null;
  readonly regulation?: string | null;
  readonly weightMode?: WeightMode | null;
  readonly elements?: readonly string[] | null;
}
/** The form that a survey is, as the institution's register of forms knows it. */
export interface FormFields {
  readonly code?: string | null;
  readonly edition?: string | null;
  readonly series?: readonly Words[] | null;
  readonly retentionYears?: number | null;
}
/** What can be written of the questionnaire as a whole. */
export interface SurveyFields {
  readonly title?: readonly Words[] | null;
  readonly description?: readonly Words[] | null;
  /** Every language it must be complete in. */
  readonly languages?: readonly string[] | null;
  /** The language it is first shown in. */
  readonly startLanguage?: string | null;
  /** What the next version is to be called. */
  readonly label?: string | null;
  readonly progressBar?: boolean | null;
  /** Whether partners' contacts may read its versions. */
  readonly forPartners?: boolean | null;
  readonly index?: IndexFields | null;
  readonly form?: FormFields | null;
}

const weights = { EXACT: 'EXACT', THREE_DECIMALS: 'THREE_DECIMALS', TWO_DECIMALS: 'TWO_DECIMALS' };

export const surveyFields: FieldsOf<SurveyFields> = {
  title: texts('title'),
  description: texts('description'),
  languages: mitra(plain('languages')),
  startLanguage: word('locale'),
  label: mitra(word('version')),
  progressBar: {
    keys: ['showProgressBar'],
    write: (node, value, writing) =>
      oneOf('showProgressBar', { SHOWN: 'top', HIDDEN: undefined }).write(node, value ? 'SHOWN' : 'HIDDEN', writing),
  },
  forPartners: mitra(flag('forPartners')),
  index: mitra(
    part<IndexFields>('index', {
      code: word('code'),
      regulation: word('regulation'),
      weightMode: oneOf('weightMode', weights),
      elements: plain('elements'),
    }),
  ),
  form: mitra(
    part<FormFields>('form', {
      code: word('code'),
      edition: word('edition'),
      series: texts('series'),
      retentionYears: number('retentionYears'),
    }),
  ),
};
