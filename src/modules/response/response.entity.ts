import { defineEntity, p } from '@mikro-orm/core';
import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Scalar } from '../../engines/questionnaire/expression/value.js';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { responseVisible } from './response.policy.js';

/**
 * That somebody has answered by a personal link: no time, no way to the response. One row a link, so that a link is
 * good once. Rows of a campaign that is let out in steps are written anew in random order at every step.
 */
export const SurveyParticipationSchema = defineEntity({
  name: 'SurveyParticipation',
  tableName: 'survey_participation',
  properties: {
    institutionId: p.uuid().primary(),
    campaignId: p.uuid().primary(),
    invitationId: p.uuid().primary(),
    /** Of the client's key and the link; the key itself is kept nowhere. */
    keyHash: p.text().nullable(),
    /** Of the answers under the client's key: another body under the same key is refused. */
    bodyHash: p.text().nullable(),
  },
  filters: visibleFilter(responseVisible),
});
export class SurveyParticipation extends SurveyParticipationSchema.class {}
SurveyParticipationSchema.setClass(SurveyParticipation);

/** A response by the open link, for retries: the client's key as a hash. */
export const SurveyOpenSubmissionSchema = defineEntity({
  name: 'SurveyOpenSubmission',
  tableName: 'survey_open_submission',
  properties: {
    institutionId: p.uuid().primary(),
    campaignId: p.uuid().primary(),
    keyHash: p.text().primary(),
    bodyHash: p.text(),
  },
  filters: visibleFilter(responseVisible),
});
export class SurveyOpenSubmission extends SurveyOpenSubmissionSchema.class {}
SurveyOpenSubmissionSchema.setClass(SurveyOpenSubmission);

/** An unfinished response, found by a key that only the link leads to, its answers sealed. Stays on its version. */
export const SurveyDraftSchema = defineEntity({
  name: 'SurveyDraft',
  tableName: 'survey_draft',
  properties: {
    institutionId: p.uuid().primary(),
    draftKey: p.text().primary(),
    campaignId: p.uuid(),
    versionId: p.uuid(),
    sealed: p.text(),
    revision: p.integer(),
    touchedOn: civilDate(),
  },
  filters: visibleFilter(responseVisible),
  indexes: [{ name: 'survey_draft_touched', properties: ['institutionId', 'touchedOn'] }],
});
export class SurveyDraft extends SurveyDraftSchema.class {}
SurveyDraftSchema.setClass(SurveyDraft);

/** A response that waits for its step of k, sealed: nobody reads it in the database before it is one of k. */
export const SurveyBallotSchema = defineEntity({
  name: 'SurveyBallot',
  tableName: 'survey_ballot',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    sealed: p.text(),
    receiptHash: p.text(),
    /** Was let out in a step that somebody left: it never counts again, and can still be taken back. */
    retired: p.boolean().default(false),
  },
  filters: visibleFilter(responseVisible),
  uniques: [{ name: 'survey_ballot_receipt', properties: ['receiptHash'] }],
  indexes: [{ name: 'survey_ballot_campaign', properties: ['institutionId', 'campaignId'] }],
});
export class SurveyBallot extends SurveyBallotSchema.class {}
SurveyBallotSchema.setClass(SurveyBallot);

/** A response that counts. In ANONYMOUS mode nothing in it leads to anybody (a check of the table holds it to that). */
export const SurveyResponseSchema = defineEntity({
  name: 'SurveyResponse',
  tableName: 'survey_response',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    versionId: p.uuid(),
    anonymous: p.boolean(),
    invitationId: p.uuid().nullable(),
    partnerId: p.uuid().nullable(),
    segment: p.text().nullable(),
    /** When it was sent in; null in ANONYMOUS mode. */
    submittedAt: instant().nullable(),
    /** The day it is counted from, in the institution's zone; in steps of k the day of the step. */
    day: civilDate(),
    /** The step it was let out with; null in IDENTIFIED mode. */
    step: p.integer().nullable(),
    /** Null in ANONYMOUS mode: an invitation has one too. */
    language: p.text().nullable(),
    /** PAGE or API. */
    channel: p.text(),
    /** Which questions were asked: see Compiled.asked. */
    path: p.text(),
    answers: p.json<readonly Answer[]>(),
    calculated: p.json<Readonly<Record<string, Scalar>>>(),
    scores: p.json<Readonly<Record<string, number>>>(),
    receiptHash: p.text(),
  },
  filters: visibleFilter(responseVisible),
  uniques: [{ name: 'survey_response_receipt', properties: ['receiptHash'] }],
  indexes: [
    { name: 'survey_response_campaign', properties: ['institutionId', 'campaignId', 'versionId', 'path'] },
    { name: 'survey_response_submitted', properties: ['institutionId', 'campaignId', 'submittedAt'] },
    { name: 'survey_response_invitation', properties: ['institutionId', 'invitationId'] },
    { name: 'survey_response_partner', properties: ['institutionId', 'partnerId'] },
  ],
});
export class SurveyResponse extends SurveyResponseSchema.class {}
SurveyResponseSchema.setClass(SurveyResponse);

/** One answered value, typed: what figures are counted from. See `answer-cells.ts` for which kind writes what. */
export const SurveyAnswerSchema = defineEntity({
  name: 'SurveyAnswer',
  tableName: 'survey_answer',
  properties: {
    institutionId: p.uuid().primary(),
    campaignId: p.uuid().primary(),
    /** The question over all versions: question_key. */
    keyId: p.uuid().primary(),
    responseId: p.uuid().primary(),
    /** The place in a repeating group, from 0. */
    entry: p.smallint().primary(),
    /** A matrix row, a side of a pair, a ranked choice; `comment`, `other`; empty for the answer itself. */
    part: p.text().primary(),
    /** A choice; empty where the value is a number or a text. */
    code: p.text().primary(),
    num: p.double().nullable(),
    txt: p.text().nullable(),
    /** Whether the answer is "does not apply". */
    na: p.boolean(),
    versionNumber: p.smallint(),
  },
  filters: visibleFilter(responseVisible),
  indexes: [{ name: 'survey_answer_response', properties: ['institutionId', 'responseId'] }],
});
export class SurveyAnswer extends SurveyAnswerSchema.class {}
SurveyAnswerSchema.setClass(SurveyAnswer);

/** Responses whose answers are not in the rollup yet. */
export const SurveyTailSchema = defineEntity({
  name: 'SurveyTail',
  tableName: 'survey_tail',
  properties: {
    institutionId: p.uuid().primary(),
    campaignId: p.uuid().primary(),
    responseId: p.uuid().primary(),
  },
  filters: visibleFilter(responseVisible),
});
export class SurveyTail extends SurveyTailSchema.class {}
SurveyTailSchema.setClass(SurveyTail);
