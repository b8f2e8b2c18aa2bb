import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { executionVisible, meetingVisible, throughMeeting } from './execution.policy.js';

/** A meeting of a case (rapat). Its words are here only: erasable. */
export const MeetingSchema = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** The regular meeting of the plan it is one of. */
    cadenceId: p.uuid().nullable(),
    title: p.text(),
    /** SCHEDULED, HELD or CANCELLED. */
    status: p.text(),
    /** ONLINE, OFFLINE or HYBRID. */
    mode: p.text(),
    place: p.text().nullable(),
    url: p.text().nullable(),
    agenda: p.text().nullable(),
    startsAt: instant(),
    endsAt: instant().nullable(),
    heldOn: civilDate().nullable(),
    /** False: the institution's own, such as a deliberation; the partner does not see it. */
    shared: p.boolean().default(true),
    minutes: p.text().nullable(),
    /** Which side wrote the minutes, the last time; the other acknowledges them. */
    minutesParty: p.text().nullable(),
    minutesById: p.uuid().nullable(),
    minutesAt: instant().nullable(),
    acknowledgedById: p.uuid().nullable(),
    acknowledgedAt: instant().nullable(),
    /** For the house alone. */
    internalNote: p.text().nullable(),
    cancelledBecause: p.text().nullable(),
    /** INSTITUTION or PARTNER: whose account scheduled it. */
    scheduledParty: p.text(),
    scheduledById: p.uuid(),
    /** How many steps the case had entered when it was scheduled, and when it was said to be held: tells the round. */
    scheduledEntry: p.integer().default(0),
    heldEntry: p.integer().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(meetingVisible),
  indexes: [
    { name: 'meeting_starts', properties: ['institutionId', 'startsAt', 'id'] },
    { name: 'meeting_cooperation', properties: ['institutionId', 'cooperationId', 'startsAt'] },
    { name: 'meeting_cadence_of', properties: ['institutionId', 'cadenceId'] },
  ],
});
export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);

/** Somebody invited to a meeting or there: an account's person or a name, which is personal data and erasable. */
export const MeetingPersonSchema = defineEntity({
  name: 'MeetingPerson',
  tableName: 'meeting_person',
  properties: {
    ...tenantKey(),
    meetingId: p.uuid(),
    place: p.integer(),
    party: p.text(),
    personId: p.uuid().nullable(),
    name: p.text().nullable(),
    invited: p.boolean(),
    /** Null until the meeting was held. */
    attended: p.boolean().nullable(),
  },
  filters: visibleFilter(throughMeeting),
  indexes: [{ name: 'meeting_person_meeting', properties: ['institutionId', 'meetingId', 'place'] }],
});
export class MeetingPerson extends MeetingPersonSchema.class {}
MeetingPersonSchema.setClass(MeetingPerson);

/** A problem talked about, or what somebody is to do (tindak lanjut rapat). */
export const MeetingItemSchema = defineEntity({
  name: 'MeetingItem',
  tableName: 'meeting_item',
  properties: {
    ...tenantKey(),
    meetingId: p.uuid(),
    number: p.integer(),
    /** ISSUE or ACTION. */
    kind: p.text(),
    body: p.text().nullable(),
    ownerParty: p.text().nullable(),
    dueOn: civilDate().nullable(),
    settledOn: civilDate().nullable(),
    settledById: p.uuid().nullable(),
    resolution: p.text().nullable(),
  },
  filters: visibleFilter(throughMeeting),
  uniques: [{ name: 'meeting_item_number', properties: ['institutionId', 'meetingId', 'number'] }],
});
export class MeetingItem extends MeetingItemSchema.class {}
MeetingItemSchema.setClass(MeetingItem);

/** A regular meeting of the plan's communication, and when the next one is due. One row through all versions. */
export const MeetingCadenceSchema = defineEntity({
  name: 'MeetingCadence',
  tableName: 'meeting_cadence',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** The channel by the plan's own key. */
    key: p.text(),
    /** The channel in the version agreed last. */
    channelId: p.uuid(),
    /** An ISO 8601 period. */
    cadence: p.text(),
    /** The day periods are counted from: of the last meeting, or of the agreement. */
    anchorOn: civilDate(),
    /** Periods since then without a meeting. */
    missed: p.integer().default(0),
    /** The last day of the period that runs. */
    dueOn: civilDate(),
    lastHeldOn: civilDate().nullable(),
    /** The plan has it no more. */
    endedAt: instant().nullable(),
  },
  filters: visibleFilter(executionVisible),
  uniques: [{ name: 'meeting_cadence_key', properties: ['institutionId', 'cooperationId', 'key'] }],
  indexes: [
    {
      name: 'meeting_cadence_due',
      expression: 'create index "meeting_cadence_due" on "meeting_cadence" ("due_on") where "ended_at" is null',
    },
  ],
});
export class MeetingCadence extends MeetingCadenceSchema.class {}
MeetingCadenceSchema.setClass(MeetingCadence);
