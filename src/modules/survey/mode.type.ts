import { registerEnumType } from 'type-graphql';
import { enumOf } from '../form/enum-of.js';
import { surveyModes } from './mode-notice.js';

export const SurveyModeEnum = enumOf(surveyModes);
registerEnumType(SurveyModeEnum, {
  name: 'SurveyMode',
  description: 'Who sees what of a response. Fixed once a campaign is open: people answered on those terms.',
  valuesConfig: {
    IDENTIFIED: { description: 'Answers stand beside the name of whoever was invited.' },
    CONFIDENTIAL: { description: 'Figures only, in steps of k; the system alone knows whose answers are whose.' },
    ANONYMOUS: { description: 'Figures only, in steps of k; nothing in the system leads from answers to a person.' },
  },
});
