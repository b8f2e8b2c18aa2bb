import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { LinkResolver } from './link.resolver.js';
import {
  SurveyAnswerSchema,
  SurveyBallotSchema,
  SurveyDraftSchema,
  SurveyOpenSubmissionSchema,
  SurveyParticipationSchema,
  SurveyResponseSchema,
  SurveyTailSchema,
} from './response.entity.js';
import { ResponseResolver } from './response.resolver.js';
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
  resolvers: [LinkResolver, ResponseResolver],
  access: {
    surveyLink: 'PUBLIC',
    surveyDraftSave: 'PUBLIC',
    surveyResponseSubmit: 'PUBLIC',
    surveyResponseWithdraw: 'PUBLIC',
  },
};
