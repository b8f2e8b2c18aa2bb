import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { activityKindVisible, executionVisible } from './execution.policy.js';

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
    /** The day it is planned for; once held, the day it was held on. */
    /** The unit that carries it out, which of the three duties of higher education it serves, and whether in its field. */
    unitId: p.uuid().nullable(),
    dharma: p.text().nullable(),
    relevant: p.boolean().nullable(),
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
