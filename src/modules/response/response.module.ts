import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import {
  SurveyAnswerSchema,
  SurveyBallotSchema,
  SurveyDraftSchema,
  SurveyOpenSubmissionSchema,
  SurveyParticipationSchema,
  SurveyResponseSchema,
  SurveyTailSchema,
} from './response.entity.js';
import { SurveyRollupSchema } from './rollup.entity.js';

export const responseModule: Module<Actor> = {
  name: 'response',
  entities: [
    SurveyParticipationSchema,
    SurveyOpenSubmissionSchema,
    SurveyDraftSchema,
    SurveyBallotSchema,
    SurveyResponseSchema,
    SurveyAnswerSchema,
    SurveyTailSchema,
    SurveyRollupSchema,
  ],
  resolvers: [],
  access: {},
};
