import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { PlanAcknowledgementSchema, PlanSchema } from './plan.entity.js';
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
  resolvers: [],
  access: {},
};
