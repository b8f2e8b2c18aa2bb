import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ActivityKindSchema, ActivityParticipantSchema, ActivitySchema } from './activity.entity.js';
import { activityKindProjection, activityParticipantProjection, activityProjection } from './activity.queries.js';
import { ActivityResolver } from './activity.resolver.js';
import {
  CoordinationAnswerSchema,
  CoordinationDelegateSchema,
  CoordinationInvitationSchema,
} from './coordination.entity.js';
import {
  answerProjection,
  coordinationContributions,
  delegateProjection,
  invitationProjection,
} from './coordination.queries.js';
import {
  ActivityInvitationsResolver,
  CoordinationInvitationResolver,
  CoordinationResolver,
  MeetingInvitationsResolver,
} from './coordination.resolver.js';
import { calledOffLetter, invitedLetter, movedLetter } from './coordination-letters.js';
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
    ActivityParticipantSchema,
    CoordinationInvitationSchema,
    CoordinationAnswerSchema,
    CoordinationDelegateSchema,
    ObligationSchema,
    ObligationFulfilmentSchema,
    ExecutionFileSchema,
    ExecutionSettingsSchema,
    CooperationPulseSchema,
  ],
  resolvers: [
    MeetingResolver,
    ActivityResolver,
    CoordinationResolver,
    CoordinationInvitationResolver,
    MeetingInvitationsResolver,
    ActivityInvitationsResolver,
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
    activityParticipantProjection,
    invitationProjection,
    answerProjection,
    delegateProjection,
    obligationProjection,
    fulfilmentProjection,
    settingsProjection,
  ],
  contributions: { ...executionContributions, ...coordinationContributions },
  letters: [invitedLetter, movedLetter, calledOffLetter],
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
    activityChange: 'POLICY',
    activityAttendanceRecord: 'POLICY',
    activityEvidenceAdd: 'POLICY',
    activityCancel: 'POLICY',
    activityKindSet: 'POLICY',
    coordinationInvitation: 'GATED',
    coordinationInvitations: 'GATED',
    myInvitations: 'GATED',
    coordinationInvite: 'POLICY',
    coordinationAnswer: 'POLICY',
    coordinationAnswerRecord: 'POLICY',
    coordinationWithdraw: 'POLICY',
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
