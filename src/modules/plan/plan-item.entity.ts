import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { throughIndicator, throughPlan } from './plan.policy.js';

/** An item's place in its plan. The key is the client's own: unique among its kind, the same from version to version. */
const item = () => ({ ...tenantKey(), planId: p.uuid(), key: p.text(), place: p.integer() });
/** Who an item falls to: a side, and there a unit, a post, or somebody by a name. */
const holder = () => ({
  party: p.text(),
  unitId: p.uuid().nullable(),
  positionId: p.uuid().nullable(),
  label: p.text().nullable(),
});
const number = () => p.text().columnType('numeric');
/** What the parties want to reach together (tujuan bersama). */
export const PlanGoalSchema = defineEntity({
  name: 'PlanGoal',
  tableName: 'plan_goal',
  properties: { ...item(), title: localized() },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_goal_key', properties: ['institutionId', 'planId', 'key'] }],
});
export class PlanGoal extends PlanGoalSchema.class {}
PlanGoalSchema.setClass(PlanGoal);

/** By what is seen how far a goal is (indikator kinerja). */
export const PlanIndicatorSchema = defineEntity({
  name: 'PlanIndicator',
  tableName: 'plan_indicator',
  properties: {
    ...item(),
    goalId: p.uuid(),
    title: localized(),
    unit: p.text(),
    /** UP, DOWN or KEEP. */
    direction: p.text(),
    baseline: number().nullable(),
    target: number(),
    dueOn: civilDate(),
    /** Values are kept by series: it goes on from version to version while the unit is the same. */
    seriesId: p.uuid(),
    latestValue: number().nullable(),
    latestOn: civilDate().nullable(),
    /** By the latest value, two decimals; not held to 0 to 100. */
    attainmentPercent: number().nullable(),
  },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_indicator_key', properties: ['institutionId', 'planId', 'key'] }],
  indexes: [
    { name: 'plan_indicator_goal', properties: ['institutionId', 'goalId'] },
    { name: 'plan_indicator_series', properties: ['institutionId', 'seriesId'] },
    { name: 'plan_indicator_due', properties: ['institutionId', 'dueOn', 'id'] },
  ],
});
export class PlanIndicator extends PlanIndicatorSchema.class {}
PlanIndicatorSchema.setClass(PlanIndicator);

/** What was measured of an indicator on a day. Never changed: a later entry of the same day counts instead. */
export const PlanIndicatorValueSchema = defineEntity({
  name: 'PlanIndicatorValue',
  tableName: 'plan_indicator_value',
  properties: {
    ...tenantKey(),
    indicatorId: p.uuid(),
    seriesId: p.uuid(),
    on: civilDate(),
    value: number(),
    note: p.text().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    recordedById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(throughIndicator),
  indexes: [
    { name: 'plan_indicator_value_series', properties: ['institutionId', 'seriesId', 'on', 'at'] },
    { name: 'plan_indicator_value_indicator', properties: ['institutionId', 'indicatorId'] },
  ],
});
export class PlanIndicatorValue extends PlanIndicatorValueSchema.class {}
PlanIndicatorValueSchema.setClass(PlanIndicatorValue);

/** What is to be done for a goal, by whom and by when (rencana aksi). */
export const PlanActionSchema = defineEntity({
  name: 'PlanAction',
  tableName: 'plan_action',
  properties: {
    ...item(),
    goalId: p.uuid(),
    title: localized(),
    ...holder(),
    dueOn: civilDate(),
    doneOn: civilDate().nullable(),
    doneNote: p.text().nullable(),
    doneById: p.uuid().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
  },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_action_key', properties: ['institutionId', 'planId', 'key'] }],
  indexes: [{ name: 'plan_action_goal', properties: ['institutionId', 'goalId'] }],
});
export class PlanAction extends PlanActionSchema.class {}
PlanActionSchema.setClass(PlanAction);

/** A line of the responsibility matrix (matriks tanggung jawab). */
export const PlanActivitySchema = defineEntity({
  name: 'PlanActivity',
  tableName: 'plan_activity',
  properties: { ...item(), title: localized() },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_activity_key', properties: ['institutionId', 'planId', 'key'] }],
});
export class PlanActivity extends PlanActivitySchema.class {}
PlanActivitySchema.setClass(PlanActivity);

/** What one of those concerned has to do with a line: RESPONSIBLE, ACCOUNTABLE, CONSULTED or INFORMED. */
export const PlanResponsibilitySchema = defineEntity({
  name: 'PlanResponsibility',
  tableName: 'plan_responsibility',
  properties: { ...item(), activityId: p.uuid(), duty: p.text(), ...holder() },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_responsibility_key', properties: ['institutionId', 'planId', 'key'] }],
  indexes: [{ name: 'plan_responsibility_activity', properties: ['institutionId', 'activityId'] }],
});
export class PlanResponsibility extends PlanResponsibilitySchema.class {}
PlanResponsibilitySchema.setClass(PlanResponsibility);

/** What a party puts in (komitmen sumber daya): things by quantity and unit, or money. */
export const PlanCommitmentSchema = defineEntity({
  name: 'PlanCommitment',
  tableName: 'plan_commitment',
  properties: {
    ...item(),
    party: p.text(),
    kind: p.text(),
    title: localized(),
    quantity: number().nullable(),
    unit: p.text().nullable(),
    amount: number().nullable(),
    currency: p.text().nullable(),
    /** When it is due; of one that recurs, for the first time. */
    dueOn: civilDate(),
    /** How often it recurs: an ISO 8601 period. */
    recurs: p.text().nullable(),
    /** The last day it may recur on. */
    recursUntil: civilDate().nullable(),
  },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_commitment_key', properties: ['institutionId', 'planId', 'key'] }],
  indexes: [{ name: 'plan_commitment_due', properties: ['institutionId', 'dueOn', 'id'] }],
});
export class PlanCommitment extends PlanCommitmentSchema.class {}
PlanCommitmentSchema.setClass(PlanCommitment);

/** A way the parties keep in touch (saluran komunikasi). */
export const PlanChannelSchema = defineEntity({
  name: 'PlanChannel',
  tableName: 'plan_channel',
  properties: {
    ...item(),
    /** MEETING, LETTER, EMAIL, MESSAGE, PHONE, PORTAL or OTHER. */
    channel: p.text(),
    purpose: localized(),
    /** How often: an ISO 8601 period. */
    cadence: p.text().nullable(),
    /** From which day the cadence is counted; from the day of agreement when not told. */
    startsOn: civilDate().nullable(),
    participants: p.json<{ id: string; en: string }>().nullable(),
  },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_channel_key', properties: ['institutionId', 'planId', 'key'] }],
});
export class PlanChannel extends PlanChannelSchema.class {}
PlanChannelSchema.setClass(PlanChannel);

/** A step by which the cooperation goes on though the first support shrinks (rencana keberlanjutan). */
export const PlanSustainabilitySchema = defineEntity({
  name: 'PlanSustainability',
  tableName: 'plan_sustainability',
  properties: { ...item(), step: localized(), ...holder(), dueOn: civilDate() },
  filters: visibleFilter(throughPlan),
  uniques: [{ name: 'plan_sustainability_key', properties: ['institutionId', 'planId', 'key'] }],
});
export class PlanSustainability extends PlanSustainabilitySchema.class {}
PlanSustainabilitySchema.setClass(PlanSustainability);
