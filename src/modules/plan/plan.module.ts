import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { PlanAcknowledgementSchema, PlanSchema } from './plan.entity.js';
import { acknowledgementProjection, planContributions, planProjection } from './plan.queries.js';
import { CooperationPlanResolver, PlanResolver } from './plan.resolver.js';
import {
  PlanActionSchema,
  PlanActivitySchema,
  PlanChannelSchema,
  PlanCommitmentSchema,
  PlanGoalSchema,
  PlanIndicatorSchema,
  PlanIndicatorValueSchema,
  PlanResponsibilitySchema,
  PlanSustainabilitySchema,
} from './plan-item.entity.js';
import { itemProjections } from './plan-item.queries.js';
import { PlanItemResolver } from './plan-item.resolver.js';

export const planModule: Module<Actor> = {
  name: 'plan',
  entities: [
    PlanSchema,
    PlanAcknowledgementSchema,
    PlanGoalSchema,
    PlanIndicatorSchema,
    PlanIndicatorValueSchema,
    PlanActionSchema,
    PlanActivitySchema,
    PlanResponsibilitySchema,
    PlanCommitmentSchema,
    PlanChannelSchema,
    PlanSustainabilitySchema,
  ],
  resolvers: [PlanResolver, CooperationPlanResolver, PlanItemResolver],
  projections: [planProjection, acknowledgementProjection, ...itemProjections],
  contributions: planContributions,
  access: {
    plan: 'GATED',
    plans: 'GATED',
    planIndicators: 'GATED',
    planCommitments: 'GATED',
    planCommitmentTotals: 'GATED',
    planDifference: 'GATED',
    planSave: 'POLICY',
    planPropose: 'POLICY',
    planAcknowledge: 'POLICY',
    planAcknowledgementRecord: 'POLICY',
    planRevise: 'POLICY',
    planIndicatorValueRecord: 'POLICY',
    planActionDone: 'POLICY',
  },
};
