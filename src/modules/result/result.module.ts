import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { AnalysisResolver } from './analysis.resolver.js';
import { SurveyFollowUpSchema } from './follow-up.entity.js';
import { followUpProjection } from './follow-up.queries.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { questionResultTypes } from './question-result.type.js';
import { ResultResolver, SurveyWordsResultResolver } from './result.resolver.js';
import { ResultChangedResolver } from './result-changed.resolver.js';

export const resultModule: Module<Actor> = {
  name: 'result',
  entities: [SurveyFollowUpSchema],
  resolvers: [ResultResolver, SurveyWordsResultResolver, AnalysisResolver, ResultChangedResolver, FollowUpResolver],
  projections: [followUpProjection],
  types: questionResultTypes,
  access: {
    surveyResult: 'GATED',
    surveyResultCheck: 'GATED',
    surveyCrosstab: 'GATED',
    surveyTrend: 'GATED',
    surveyScoreDifference: 'GATED',
    surveyIndexCheck: 'GATED',
    surveyResultChanged: 'GATED',
    surveyFollowUps: 'GATED',
    surveyFollowUpsOpen: 'POLICY',
    surveyFollowUpChange: 'POLICY',
  },
};
