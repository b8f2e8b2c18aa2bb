import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { SurveyFollowUpSchema } from './follow-up.entity.js';
import { questionResultTypes } from './question-result.type.js';
import { ResultResolver, SurveyWordsResultResolver } from './result.resolver.js';

export const resultModule: Module<Actor> = {
  name: 'result',
  entities: [SurveyFollowUpSchema],
  resolvers: [ResultResolver, SurveyWordsResultResolver],
  types: questionResultTypes,
  access: { surveyResult: 'GATED', surveyResultCheck: 'GATED' },
};
