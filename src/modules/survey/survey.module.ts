import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { campaignLetters } from './campaign-letters.js';
import { SurveyCampaignSchema, SurveyInvitationSchema, SurveyQuotaSchema } from './survey.entity.js';
import { campaignProjection, quotaProjection } from './survey-campaign.queries.js';
import { SurveyCampaignResolver } from './survey-campaign.resolver.js';
import { invitationProjection } from './survey-invitation.queries.js';
import { SurveyInvitationResolver } from './survey-invitation.resolver.js';

export const surveyModule: Module<Actor> = {
  name: 'survey',
  entities: [SurveyCampaignSchema, SurveyQuotaSchema, SurveyInvitationSchema],
  resolvers: [SurveyCampaignResolver, SurveyInvitationResolver],
  projections: [campaignProjection, quotaProjection, invitationProjection],
  letters: campaignLetters,
  access: {
    surveyCampaign: 'GATED',
    surveyCampaigns: 'GATED',
    surveySampleSize: 'GATED',
    surveyCampaignCreate: 'POLICY',
    surveyCampaignChange: 'POLICY',
    surveyCampaignOpen: 'POLICY',
    surveyCampaignClose: 'POLICY',
    surveyCampaignVersionSet: 'POLICY',
    surveyCampaignOpenLinkIssue: 'POLICY',
    surveyInvitationsCreate: 'POLICY',
    surveyInvitationResend: 'POLICY',
    surveyInvitationRevoke: 'POLICY',
    surveyInvitationLinkIssue: 'POLICY',
    surveyLinkForward: 'PUBLIC',
  },
};
