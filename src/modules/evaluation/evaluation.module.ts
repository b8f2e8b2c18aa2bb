import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import {
  EvaluationDueSchema,
  EvaluationItemSchema,
  EvaluationPartySchema,
  EvaluationSchema,
  EvaluationSurveySchema,
} from './evaluation.entity.js';

export const evaluationModule: Module<Actor> = {
  name: 'evaluation',
  entities: [
    EvaluationSchema,
    EvaluationPartySchema,
    EvaluationSurveySchema,
    EvaluationItemSchema,
    EvaluationDueSchema,
  ],
  resolvers: [],
  projections: [],
  access: {},
};
