import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { surveyAudienceVisible, surveyVisible } from './survey.policy.js';

/** A campaign (kampanye survei): one questionnaire asked of an audience in a time, in a mode. */
export const SurveyCampaignSchema = defineEntity({
  name: 'SurveyCampaign',
  tableName: 'survey_campaign',
  properties: {
    ...tenantKey(),
    title: p.text(),
    questionnaireId: p.uuid(),
    /** The version that new responses are given to; drafts stay on theirs. */
    versionId: p.uuid(),
    /** IDENTIFIED, CONFIDENTIAL or ANONYMOUS; never weakened once opened. */
    mode: p.text(),
    /** The threshold of anonymity; never lowered once opened. */
    k: p.integer(),
    /** DRAFT, SCHEDULED, OPEN or CLOSED. */
    status: p.text(),
    /** The language of letters and pages where the respondent's own is not known. */
    language: p.text(),
    /** The one cooperation it is about. */
    cooperationId: p.uuid().nullable(),
    /** Who answers for it, and to whom follow-ups fall. */
    ownerId: p.uuid(),
    opensAt: instant().nullable(),
    closesAt: instant().nullable(),
    openedAt: instant().nullable(),
    closedAt: instant().nullable(),
    /** Days after opening at which those who have not answered are reminded. */
    reminderDays: p.array<number>((day) => Number(day)).columnType('int[]'),
    /** How many of these reminders have gone out. */
    remindersSent: p.integer().default(0),
    /** How many people it is meant to speak for; null: those invited. */
    population: p.integer().nullable(),
    /** Of the link that anybody may use; null: there is none. */
    openTokenHash: p.text().nullable(),
    /** Counts the open links there have been: a new one voids the last. */
    openGeneration: p.integer().default(0),
    /** Of the open links that were replaced: who comes by one is told so. */
    replacedOpenHashes: p.array().columnType('text[]').default([]),
    /** At most so many responses by the open link. */
    openLimit: p.integer().nullable(),
    /** Responses let out in whole steps of k; 0 in IDENTIFIED mode, where they are counted when somebody asks. */
    counted: p.integer().default(0),
    /** Steps of k let out so far; 0 in IDENTIFIED mode. */
    steps: p.integer().default(0),
    /** When `counted` last changed: the `asOf` of figures in steps. */
    countedAt: instant().nullable(),
    /** When its lowest elements were looked at, after the close; null until then. */
    followedUpAt: instant().nullable(),
    createdById: p.uuid(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(surveyVisible),
  uniques: [{ name: 'survey_campaign_open_token', properties: ['openTokenHash'] }],
  indexes: [
    { name: 'survey_campaign_created', properties: ['institutionId', 'createdAt', 'id'] },
    { name: 'survey_campaign_title', properties: ['institutionId', 'title', 'id'] },
    { name: 'survey_campaign_questionnaire', properties: ['institutionId', 'questionnaireId'] },
    { name: 'survey_campaign_cooperation', properties: ['institutionId', 'cooperationId'] },
    {
      name: 'survey_campaign_replaced',
      expression: 'create index "survey_campaign_replaced" on "survey_campaign" using gin ("replaced_open_hashes")',
    },
  ],
});
export class SurveyCampaign extends SurveyCampaignSchema.class {}
SurveyCampaignSchema.setClass(SurveyCampaign);

/** At most so many responses, of all or of those with one choice. `taken` grows by guarded updates only. */
export const SurveyQuotaSchema = defineEntity({
  name: 'SurveyQuota',
  tableName: 'survey_quota',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    code: p.text(),
    /** The question and the choice it counts; both null: every response. */
    question: p.text().nullable(),
    choice: p.text().nullable(),
    most: p.integer(),
    taken: p.integer().default(0),
  },
  filters: visibleFilter(surveyAudienceVisible),
  uniques: [{ name: 'survey_quota_code', properties: ['institutionId', 'campaignId', 'code'] }],
});
export class SurveyQuota extends SurveyQuotaSchema.class {}
SurveyQuotaSchema.setClass(SurveyQuota);

/** Somebody who is asked by a personal link. Says nothing of whether or what was answered. */
export const SurveyInvitationSchema = defineEntity({
  name: 'SurveyInvitation',
  tableName: 'survey_invitation',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    contactId: p.uuid().nullable(),
    partnerId: p.uuid().nullable(),
    /** Words about the group the person belongs to, for cross-tabs; not used in ANONYMOUS mode. */
    segment: p.text().nullable(),
    name: p.text(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    language: p.text(),
    /** PREPARED, SENT, UNREACHABLE, FORWARDED or REVOKED. */
    status: p.text(),
    tokenHash: p.text(),
    /** Counts the links there have been: a new one voids the last. */
    generation: p.integer().default(1),
    /** Of the links that were replaced: who comes by one is told so. */
    replacedHashes: p.array().columnType('text[]').default([]),
    sentAt: instant().nullable(),
    remindedAt: instant().nullable(),
    /** Who passed it on, when it was passed on. */
    forwardedFromId: p.uuid().nullable(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(surveyAudienceVisible),
  uniques: [
    { name: 'survey_invitation_token', properties: ['tokenHash'] },
    { name: 'survey_invitation_once', properties: ['institutionId', 'campaignId', 'contactId'] },
  ],
  indexes: [
    { name: 'survey_invitation_campaign', properties: ['institutionId', 'campaignId', 'createdAt', 'id'] },
    {
      name: 'survey_invitation_replaced',
      expression: 'create index "survey_invitation_replaced" on "survey_invitation" using gin ("replaced_hashes")',
    },
    { name: 'survey_invitation_contact', properties: ['institutionId', 'contactId'] },
  ],
});
export class SurveyInvitation extends SurveyInvitationSchema.class {}
SurveyInvitationSchema.setClass(SurveyInvitation);
