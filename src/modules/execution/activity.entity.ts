import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { activityKindVisible, executionVisible, throughActivity } from './execution.policy.js';

/** A kind of activity as the institution counts them (jenis kegiatan). */
export const ActivityKindSchema = defineEntity({
  name: 'ActivityKind',
  tableName: 'activity_kind',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    retired: p.boolean().default(false),
    version: p.integer().default(1),
  },
  filters: visibleFilter(activityKindVisible),
  uniques: [{ name: 'activity_kind_code', properties: ['institutionId', 'code'] }],
});
export class ActivityKind extends ActivityKindSchema.class {}
ActivityKindSchema.setClass(ActivityKind);

/** Something done in a cooperation, or planned (kegiatan). */
export const ActivitySchema = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    kindId: p.uuid(),
    title: p.text(),
    description: p.text().nullable(),
    /** PLANNED, HELD or CANCELLED. */
    status: p.text(),
    /** The unit that carries it out, which of the three duties of higher education it serves, and whether in its field. */
    unitId: p.uuid().nullable(),
    dharma: p.text().nullable(),
    relevant: p.boolean().nullable(),
    /** The day it is planned for; once held, the day it was held on. */
    happensOn: civilDate(),
    endsOn: civilDate().nullable(),
    mode: p.text().nullable(),
    place: p.text().nullable(),
    participants: p.integer().nullable(),
    cancelledBecause: p.text().nullable(),
    /** Whose account entered it, and whose said that it was held. */
    plannedParty: p.text(),
    plannedById: p.uuid(),
    heldParty: p.text().nullable(),
    heldById: p.uuid().nullable(),
    /** How many steps the case had entered when it was planned, and when it was said to be held: tells the round. */
    plannedEntry: p.integer().default(0),
    heldEntry: p.integer().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(executionVisible),
  indexes: [
    { name: 'activity_happens', properties: ['institutionId', 'happensOn', 'id'] },
    { name: 'activity_cooperation', properties: ['institutionId', 'cooperationId', 'happensOn'] },
    { name: 'activity_kind_of', properties: ['institutionId', 'kindId'] },
    { name: 'activity_unit', properties: ['institutionId', 'unitId', 'happensOn'] },
  ],
});
export class Activity extends ActivitySchema.class {}
ActivitySchema.setClass(Activity);

/** Who took part in an activity: somebody by account or name, or so many of a kind. Names are personal data, erasable. */
export const ActivityParticipantSchema = defineEntity({
  name: 'ActivityParticipant',
  tableName: 'activity_participant',
  properties: {
    ...tenantKey(),
    activityId: p.uuid(),
    place: p.integer(),
    party: p.text(),
    unitId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    name: p.text().nullable(),
    people: p.integer(),
  },
  filters: visibleFilter(throughActivity),
  indexes: [{ name: 'activity_participant_activity', properties: ['institutionId', 'activityId', 'place'] }],
});
export class ActivityParticipant extends ActivityParticipantSchema.class {}
ActivityParticipantSchema.setClass(ActivityParticipant);
