import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ActivityKindSchema, ActivitySchema } from './activity.entity.js';
import { CooperationPulseSchema, ExecutionFileSchema, ExecutionSettingsSchema } from './execution.entity.js';
import { MeetingCadenceSchema, MeetingItemSchema, MeetingPersonSchema, MeetingSchema } from './meeting.entity.js';
import { ObligationFulfilmentSchema, ObligationSchema } from './obligation.entity.js';

export const executionModule: Module<Actor> = {
  name: 'execution',
  entities: [
    MeetingCadenceSchema,
    MeetingSchema,
    MeetingPersonSchema,
    MeetingItemSchema,
    ActivityKindSchema,
    ActivitySchema,
    ObligationSchema,
    ObligationFulfilmentSchema,
    ExecutionFileSchema,
    ExecutionSettingsSchema,
    CooperationPulseSchema,
  ],
  resolvers: [],
  projections: [],
  access: {},
};
