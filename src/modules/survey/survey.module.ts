import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { SurveyCampaignSchema, SurveyInvitationSchema, SurveyQuotaSchema } from './survey.entity.js';

export const surveyModule: Module<Actor> = {
  name: 'survey',
  entities: [SurveyCampaignSchema, SurveyQuotaSchema, SurveyInvitationSchema],
  resolvers: [],
  access: {},
};
