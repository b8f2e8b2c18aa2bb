import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { programmeVisible } from './programme.policy.js';

/** What an institution, or one of its units, sets out to do with partners in a year (program kerja sama tahunan). */
export const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    ...tenantKey(),
    /** Null: the institution's own. */
    unitId: p.uuid().nullable(),
    year: p.integer(),
    startsOn: civilDate(),
    endsOn: civilDate(),
    title: p.text(),
    goal: p.text(),
    /** DRAFT, ADOPTED or REVISING. */
    status: p.text(),
    /** The latest adopted version; 0 before the first. */
    adoptedNumber: p.integer().default(0),
    /** Why it is being revised. */
    revisionReason: p.text().nullable(),
    createdById: p.uuid(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(programmeVisible),
  indexes: [
    {
      name: 'programme_once',
      expression:
        'create unique index "programme_once" on "programme" ("institution_id", "year", coalesce("unit_id", "institution_id"))',
    },
  ],
});
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

/** An activity that was identified for the year. How far it is comes from its activities, where it has any. */
export const ProgrammeItemSchema = defineEntity({
  name: 'ProgrammeItem',
  tableName: 'programme_item',
  properties: {
    ...tenantKey(),
    programmeId: p.uuid(),
    place: p.integer(),
    title: p.text(),
    description: p.text().nullable(),
    kindId: p.uuid().nullable(),
    dharma: p.text().nullable(),
    partnerId: p.uuid().nullable(),
    cooperationId: p.uuid().nullable(),
    startsOn: civilDate().nullable(),
    endsOn: civilDate().nullable(),
    budget: p.text().columnType('numeric').nullable(),
    currency: p.text().nullable(),
    preparedOn: civilDate().nullable(),
    preparedById: p.uuid().nullable(),
    /** How its execution is prepared; erasable. */
    preparation: p.text().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    droppedAt: instant().nullable(),
    droppedById: p.uuid().nullable(),
    droppedReason: p.text().nullable(),
    /** The item of an earlier programme that goes on here. */
    carriedFromId: p.uuid().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(programmeVisible),
  indexes: [
    { name: 'programme_item_programme', properties: ['institutionId', 'programmeId', 'place'] },
    { name: 'programme_item_created', properties: ['institutionId', 'createdAt', 'id'] },
    { name: 'programme_item_partner', properties: ['institutionId', 'partnerId'] },
    { name: 'programme_item_cooperation', properties: ['institutionId', 'cooperationId'] },
  ],
  uniques: [{ name: 'programme_item_carried_once', properties: ['institutionId', 'carriedFromId'] }],
});
export class ProgrammeItem extends ProgrammeItemSchema.class {}
ProgrammeItemSchema.setClass(ProgrammeItem);

/** A unit that is to carry an item out. */
export const ProgrammeItemUnitSchema = defineEntity({
  name: 'ProgrammeItemUnit',
  tableName: 'programme_item_unit',
  properties: { ...tenantKey(), itemId: p.uuid(), unitId: p.uuid(), place: p.integer() },
  filters: visibleFilter(programmeVisible),
  uniques: [{ name: 'programme_item_unit_once', properties: ['institutionId', 'itemId', 'unitId'] }],
  indexes: [{ name: 'programme_item_unit_of', properties: ['institutionId', 'unitId'] }],
});
export class ProgrammeItemUnit extends ProgrammeItemUnitSchema.class {}
ProgrammeItemUnitSchema.setClass(ProgrammeItemUnit);

/** An activity of a cooperation by which an item is carried out; of one item at most. */
export const ProgrammeItemActivitySchema = defineEntity({
  name: 'ProgrammeItemActivity',
  tableName: 'programme_item_activity',
  properties: {
    ...tenantKey(),
    itemId: p.uuid(),
    activityId: p.uuid(),
    linkedById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(programmeVisible),
  uniques: [{ name: 'programme_item_activity_once', properties: ['institutionId', 'activityId'] }],
  indexes: [{ name: 'programme_item_activity_of', properties: ['institutionId', 'itemId'] }],
});
export class ProgrammeItemActivity extends ProgrammeItemActivitySchema.class {}
ProgrammeItemActivitySchema.setClass(ProgrammeItemActivity);

/** An item as it was adopted. */
export interface AdoptedItem {
  /** The item's row. */
  readonly key: string;
  readonly title: string;
  readonly description: string | null;
  readonly kind: string | null;
  readonly dharma: string | null;
  /** Codes. */
  readonly units: readonly string[];
  readonly partner: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly budget: { readonly amount: string; readonly currency: string } | null;
  readonly status: string;
}
export interface AdoptedContent {
  readonly title: string;
  readonly goal: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly items: readonly AdoptedItem[];
}

/** A programme as it was adopted: kept whole, never changed. */
export const ProgrammeVersionSchema = defineEntity({
  name: 'ProgrammeVersion',
  tableName: 'programme_version',
  properties: {
    ...tenantKey(),
    programmeId: p.uuid(),
    number: p.integer(),
    content: p.json<AdoptedContent>(),
    /** Of the content as canonical JSON. */
    sha256: p.text(),
    /** Why it followed an earlier one; erasable. */
    reason: p.text().nullable(),
    adoptedOn: civilDate(),
    adoptedById: p.uuid(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    at: instant(),
  },
  filters: visibleFilter(programmeVisible),
  uniques: [{ name: 'programme_version_number', properties: ['institutionId', 'programmeId', 'number'] }],
});
export class ProgrammeVersion extends ProgrammeVersionSchema.class {}
ProgrammeVersionSchema.setClass(ProgrammeVersion);

/** Whose posts keep programmes; its id is the institution's. */
export const ProgrammeSettingsSchema = defineEntity({
  name: 'ProgrammeSettings',
  tableName: 'programme_settings',
  properties: {
    ...tenantKey(),
    keeperPositions: p.array().columnType('text[]').default([]),
    unitKeeperPositions: p.array().columnType('text[]').default([]),
    version: p.integer().default(1),
  },
  filters: visibleFilter(programmeVisible),
});
export class ProgrammeSettings extends ProgrammeSettingsSchema.class {}
ProgrammeSettingsSchema.setClass(ProgrammeSettings);
