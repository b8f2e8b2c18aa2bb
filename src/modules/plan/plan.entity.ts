import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { planVisible, throughPlan } from './plan.policy.js';
import type { Finding } from './plan-findings.rules.js';

/** One version of what the parties of a cooperation plan together (rencana kerja sama). */
export const PlanSchema = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** 1 for the first; the next one begins as a copy of the one agreed. */
    number: p.integer(),
    /** DRAFT, PROPOSED, AGREED or SUPERSEDED. */
    status: p.text(),
    /** The agreed version this one is to follow. */
    basedOnId: p.uuid().nullable(),
    /** Why there is another version; erasable: no event repeats it. */
    reason: p.text().nullable(),
    /** How often it is evaluated: an ISO 8601 period of days, weeks, months or years. */
    evaluationEvery: p.text().nullable(),
    nextEvaluationOn: civilDate().nullable(),
    /** What is missing, worked out whenever the content is saved. */
    findings: p.json<readonly Finding[]>(),
    /** Whether nothing is. */
    complete: p.boolean(),
    /** Of the indicators' attainments the average, none above 100; null while nothing was measured. */
    attainmentPercent: p.text().columnType('numeric').nullable(),
    createdById: p.uuid(),
    createdAt: instant(),
    proposedById: p.uuid().nullable(),
    proposedAt: instant().nullable(),
    agreedAt: instant().nullable(),
    supersededAt: instant().nullable(),
    /** Grows with every change of content or status. */
    version: p.integer().default(1),
  },
  filters: visibleFilter(planVisible),
  uniques: [{ name: 'plan_number', properties: ['institutionId', 'cooperationId', 'number'] }],
  indexes: [
    { name: 'plan_created', properties: ['institutionId', 'createdAt', 'id'] },
    {
      name: 'plan_open',
      expression:
        'create unique index "plan_open" on "plan" ("institution_id", "cooperation_id") where "status" in (\'DRAFT\', \'PROPOSED\')',
    },
    {
      name: 'plan_agreed',
      expression:
        'create unique index "plan_agreed" on "plan" ("institution_id", "cooperation_id") where "status" = \'AGREED\'',
    },
  ],
});
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);

/** That a party stands by a version of the plan. Void once the version is edited; kept. */
export const PlanAcknowledgementSchema = defineEntity({
  name: 'PlanAcknowledgement',
  tableName: 'plan_acknowledgement',
  properties: {
    ...tenantKey(),
    planId: p.uuid(),
    /** INSTITUTION or PARTNER. */
    party: p.text(),
    /** Who did it by their own account; null when staff recorded what the partner said. */
    personId: p.uuid().nullable(),
    /** The post it was done in. */
    positionCode: p.text().nullable(),
    mode: p.text().nullable(),
    /** Staff who recorded it on the partner's behalf. */
    recordedById: p.uuid().nullable(),
    /** The partner's contact who said so, as recorded. */
    contactId: p.uuid().nullable(),
    /** How it was said, as recorded. */
    channel: p.text().nullable(),
    /** The day it was said, as recorded. */
    saidOn: civilDate().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    /** The version of the plan it stands by. */
    planVersion: p.integer(),
    at: instant(),
    voidedAt: instant().nullable(),
  },
  filters: visibleFilter(throughPlan),
  indexes: [
    { name: 'plan_acknowledgement_plan', properties: ['institutionId', 'planId', 'at'] },
    {
      name: 'plan_acknowledgement_party',
      expression:
        'create unique index "plan_acknowledgement_party" on "plan_acknowledgement" ("institution_id", "plan_id", "party") where "voided_at" is null',
    },
  ],
});
export class PlanAcknowledgement extends PlanAcknowledgementSchema.class {}
PlanAcknowledgementSchema.setClass(PlanAcknowledgement);
