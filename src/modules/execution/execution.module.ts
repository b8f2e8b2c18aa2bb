import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ActivityKindSchema, ActivitySchema } from './activity.entity.js';
import { activityKindProjection, activityProjection } from './activity.queries.js';
import { ActivityResolver } from './activity.resolver.js';
import { CooperationPulseSchema, ExecutionFileSchema, ExecutionSettingsSchema } from './execution.entity.js';
import { executionContributions, settingsProjection } from './execution.queries.js';
import {
  CooperationExecutionResolver,
  ExecutionFileResolver,
  ExecutionSettingsResolver,
} from './execution.resolver.js';
import { MeetingCadenceSchema, MeetingItemSchema, MeetingPersonSchema, MeetingSchema } from './meeting.entity.js';
import {
  executionFileProjection,
  meetingCadenceProjection,
  meetingItemProjection,
  meetingPersonProjection,
  meetingProjection,
} from './meeting.queries.js';
import { MeetingResolver } from './meeting.resolver.js';
import { ObligationFulfilmentSchema, ObligationSchema } from './obligation.entity.js';
import { fulfilmentProjection, obligationProjection } from './obligation.queries.js';
import { ObligationResolver } from './obligation.resolver.js';

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
  resolvers: [
    MeetingResolver,
    ActivityResolver,
    ObligationResolver,
    CooperationExecutionResolver,
    ExecutionFileResolver,
    ExecutionSettingsResolver,
  ],
  projections: [
    meetingProjection,
    meetingPersonProjection,
    meetingItemProjection,
    meetingCadenceProjection,
    executionFileProjection,
    activityProjection,
    activityKindProjection,
    obligationProjection,
    fulfilmentProjection,
    settingsProjection,
  ],
  contributions: executionContributions,
  access: {
    meeting: 'GATED',
    meetings: 'GATED',
    meetingSchedule: 'POLICY',
    meetingChange: 'POLICY',
    meetingHold: 'POLICY',
    meetingMinutesRecord: 'POLICY',
    meetingAcknowledge: 'POLICY',
    meetingCancel: 'POLICY',
    meetingItemSettle: 'POLICY',
    activity: 'GATED',
    activities: 'GATED',
    activityKinds: 'GATED',
    activityPlan: 'POLICY',
    activityHold: 'POLICY',
    activityCancel: 'POLICY',
    activityKindSet: 'POLICY',
    obligation: 'GATED',
    obligations: 'GATED',
    obligationFulfil: 'POLICY',
    obligationConfirm: 'POLICY',
    obligationExcuse: 'POLICY',
    obligationBreach: 'POLICY',
    obligationReopen: 'POLICY',
    executionSettings: 'GATED',
    executionSettingsSet: 'POLICY',
  },
};
