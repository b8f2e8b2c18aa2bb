import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { caseFigures } from '../monitoring/case-figures.entity.js';
import { dueVisible, evaluationVisible, itemVisible, throughEvaluation } from './evaluation.policy.js';

const number = () => p.text().columnType('numeric');

/** What a period of a cooperation came to (evaluasi kerja sama). Frozen once it is completed. */
export const EvaluationSchema = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** 1 for the first of the cooperation. */
    number: p.integer(),
    fromOn: civilDate(),
    untilOn: civilDate(),
    /** DRAFT or COMPLETED. */
    status: p.text(),
    /** 0 to 100, by the evaluator; the reasons are erasable. */
    benefitPercent: p.integer().nullable(),
    benefitReason: p.text().nullable(),
    conformityPercent: p.integer().nullable(),
    conformityReason: p.text().nullable(),
    summary: p.text().nullable(),
    /** CONTINUE, IMPROVE or REVIEW. */
    outcome: p.text().nullable(),
    /** By when the next version of the plan is due, where it is to be improved. */
    nextPlanDueOn: civilDate().nullable(),
    /** That version, once it was begun. */
    nextPlanId: p.uuid().nullable(),
    /** The figures as they stood: last drawn while it is a draft, frozen when it is completed. */
    ...caseFigures(),
    indicatorsTotal: p.integer(),
    indicatorsMet: p.integer(),
    /** Of the latest survey about the cooperation that has an index to tell. */
    satisfactionIndex: number().nullable(),
    satisfactionGrade: p.text().nullable(),
    satisfactionResponses: p.integer().nullable(),
    /** The version of the case's document it was composed as. */
    documentVersionId: p.uuid().nullable(),
    startedById: p.uuid(),
    startedAt: instant(),
    completedById: p.uuid().nullable(),
    completedAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(evaluationVisible),
  uniques: [{ name: 'evaluation_number', properties: ['institutionId', 'cooperationId', 'number'] }],
  indexes: [
    { name: 'evaluation_started', properties: ['institutionId', 'startedAt', 'id'] },
    { name: 'evaluation_until', properties: ['institutionId', 'untilOn', 'id'] },
    {
      name: 'evaluation_draft',
      expression:
        'create unique index "evaluation_draft" on "evaluation" ("institution_id", "cooperation_id") where "status" = \'DRAFT\'',
    },
    {
      name: 'evaluation_completed',
      expression:
        'create index "evaluation_completed" on "evaluation" ("institution_id", "cooperation_id", "completed_at") where "status" = \'COMPLETED\'',
    },
  ],
});
export class Evaluation extends EvaluationSchema.class {}
EvaluationSchema.setClass(Evaluation);

/** What one party owed in the period, and how much of it was done. */
export const EvaluationPartySchema = defineEntity({
  name: 'EvaluationParty',
  tableName: 'evaluation_party',
  properties: {
    ...tenantKey(),
    evaluationId: p.uuid(),
    /** INSTITUTION or PARTNER. */
    party: p.text(),
    total: p.integer(),
    fulfilled: p.integer(),
    overdue: p.integer(),
    breached: p.integer(),
    percent: number().nullable(),
  },
  filters: visibleFilter(throughEvaluation),
  uniques: [{ name: 'evaluation_party_party', properties: ['institutionId', 'evaluationId', 'party'] }],
});
export class EvaluationParty extends EvaluationPartySchema.class {}
EvaluationPartySchema.setClass(EvaluationParty);

/** What a survey about the cooperation came to, as far as its mode lets it be told. */
export const EvaluationSurveySchema = defineEntity({
  name: 'EvaluationSurvey',
  tableName: 'evaluation_survey',
  properties: {
    ...tenantKey(),
    evaluationId: p.uuid(),
    campaignId: p.uuid(),
    index: number().nullable(),
    grade: p.text().nullable(),
    responses: p.integer(),
    /** Of the result's receipt: the figures can be had again and compared. */
    hash: p.text(),
  },
  filters: visibleFilter(throughEvaluation),
  uniques: [{ name: 'evaluation_survey_campaign', properties: ['institutionId', 'evaluationId', 'campaignId'] }],
});
export class EvaluationSurvey extends EvaluationSurveySchema.class {}
EvaluationSurveySchema.setClass(EvaluationSurvey);

/** What is to be done better, by whom and by when (butir perbaikan). */
export const EvaluationItemSchema = defineEntity({
  name: 'EvaluationItem',
  tableName: 'evaluation_item',
  properties: {
    ...tenantKey(),
    evaluationId: p.uuid(),
    place: p.integer(),
    /** Erasable words. */
    what: p.text(),
    ownerId: p.uuid(),
    dueOn: civilDate(),
    /** OPEN, DONE or DROPPED. */
    status: p.text(),
    note: p.text().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    settledById: p.uuid().nullable(),
    settledAt: instant().nullable(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(itemVisible),
  indexes: [
    { name: 'evaluation_item_evaluation', properties: ['institutionId', 'evaluationId', 'place'] },
    { name: 'evaluation_item_due', properties: ['institutionId', 'dueOn', 'id'] },
  ],
});
export class EvaluationItem extends EvaluationItemSchema.class {}
EvaluationItemSchema.setClass(EvaluationItem);

/** For which day it was told that an evaluation is due, and overdue; its id is the case's. */
export const EvaluationDueSchema = defineEntity({
  name: 'EvaluationDue',
  tableName: 'evaluation_due',
  properties: {
    ...tenantKey(),
    dueOn: civilDate(),
    overdueTold: p.boolean(),
  },
  filters: visibleFilter(dueVisible),
});
export class EvaluationDue extends EvaluationDueSchema.class {}
EvaluationDueSchema.setClass(EvaluationDue);
