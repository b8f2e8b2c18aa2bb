import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import {
  EvaluationDueSchema,
  EvaluationItemSchema,
  EvaluationPartySchema,
  EvaluationSchema,
  EvaluationSurveySchema,
} from './evaluation.entity.js';
import {
  evaluationContributions,
  evaluationProjection,
  itemProjection,
  partyProjection,
  surveyProjection,
} from './evaluation.queries.js';
import {
  CooperationEvaluationResolver,
  DecisionEvaluationResolver,
  EvaluationResolver,
} from './evaluation.resolver.js';

export const evaluationModule: Module<Actor> = {
  name: 'evaluation',
  entities: [
    EvaluationSchema,
    EvaluationPartySchema,
    EvaluationSurveySchema,
    EvaluationItemSchema,
    EvaluationDueSchema,
  ],
  resolvers: [EvaluationResolver, CooperationEvaluationResolver, DecisionEvaluationResolver],
  projections: [evaluationProjection, partyProjection, surveyProjection, itemProjection],
  contributions: evaluationContributions,
  access: {
    evaluation: 'GATED',
    evaluations: 'GATED',
    evaluationItems: 'GATED',
    evaluationStart: 'POLICY',
    evaluationChange: 'POLICY',
    evaluationComplete: 'POLICY',
    evaluationItemChange: 'POLICY',
  },
};
