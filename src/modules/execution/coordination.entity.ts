import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { invitationVisible, throughAnswer, throughInvitation } from './execution.policy.js';

/** That a unit, or the partner, is asked to a meeting or an activity (undangan koordinasi). */
export const CoordinationInvitationSchema = defineEntity({
  name: 'CoordinationInvitation',
  tableName: 'coordination_invitation',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** Of exactly one of the two. */
    meetingId: p.uuid().nullable(),
    activityId: p.uuid().nullable(),
    party: p.text(),
    /** Of the institution; null: the partner. */
    unitId: p.uuid().nullable(),
    /** 1, and one more whenever the time was moved. */
    round: p.integer().default(1),
    /** How many steps the case had entered: tells the round of work. */
    entry: p.integer(),
    invitedById: p.uuid(),
    invitedAt: instant(),
    withdrawnAt: instant().nullable(),
    /** Erasable: no event repeats it. */
    withdrawnBecause: p.text().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(invitationVisible),
  indexes: [
    { name: 'coordination_invitation_meeting', properties: ['institutionId', 'meetingId'] },
    { name: 'coordination_invitation_activity', properties: ['institutionId', 'activityId'] },
    { name: 'coordination_invitation_unit', properties: ['institutionId', 'unitId', 'invitedAt'] },
    { name: 'coordination_invitation_cooperation', properties: ['institutionId', 'cooperationId', 'invitedAt'] },
    {
      name: 'coordination_invitation_once',
      expression:
        'create unique index "coordination_invitation_once" on "coordination_invitation" ("institution_id", coalesce("meeting_id", "activity_id"), coalesce("unit_id", "institution_id")) where "withdrawn_at" is null',
    },
  ],
});
export class CoordinationInvitation extends CoordinationInvitationSchema.class {}
CoordinationInvitationSchema.setClass(CoordinationInvitation);

/** What was answered to an invitation. One counts at a time; the others are kept, void. */
export const CoordinationAnswerSchema = defineEntity({
  name: 'CoordinationAnswer',
  tableName: 'coordination_answer',
  properties: {
    ...tenantKey(),
    invitationId: p.uuid(),
    round: p.integer(),
    /** YES, NO or TENTATIVE. */
    answer: p.text(),
    /** Erasable: no event repeats it. */
    note: p.text().nullable(),
    /** Who answered by their own account; null where staff recorded it. */
    personId: p.uuid().nullable(),
    recordedById: p.uuid().nullable(),
    channel: p.text().nullable(),
    saidOn: civilDate().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    at: instant(),
    voidedAt: instant().nullable(),
    /** ANSWERED_ANEW or MOVED. */
    voidedBecause: p.text().nullable(),
  },
  filters: visibleFilter(throughInvitation),
  indexes: [
    { name: 'coordination_answer_invitation', properties: ['institutionId', 'invitationId', 'at'] },
    {
      name: 'coordination_answer_valid',
      expression:
        'create unique index "coordination_answer_valid" on "coordination_answer" ("institution_id", "invitation_id") where "voided_at" is null',
    },
  ],
});
export class CoordinationAnswer extends CoordinationAnswerSchema.class {}
CoordinationAnswerSchema.setClass(CoordinationAnswer);

/** Who is sent: a name, which is personal data and erasable. */
export const CoordinationDelegateSchema = defineEntity({
  name: 'CoordinationDelegate',
  tableName: 'coordination_delegate',
  properties: {
    ...tenantKey(),
    answerId: p.uuid(),
    place: p.integer(),
    name: p.text().nullable(),
    title: p.text().nullable(),
  },
  filters: visibleFilter(throughAnswer),
  indexes: [{ name: 'coordination_delegate_answer', properties: ['institutionId', 'answerId', 'place'] }],
});
export class CoordinationDelegate extends CoordinationDelegateSchema.class {}
CoordinationDelegateSchema.setClass(CoordinationDelegate);
