import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from '../identity/policy.js';

/** Running cases moved to another version of their SOP at one time, and the decree it was done by. Never changed. */
export const CooperationMigrationSchema = defineEntity({
  name: 'CooperationMigration',
  tableName: 'cooperation_migration',
  filters: visibleFilter(visibleToStaff),
  properties: {
    ...tenantKey(),
    fromVersionId: p.uuid(),
    toVersionId: p.uuid(),
    decreeNumber: p.text(),
    decreeOn: civilDate(),
    decreeFileId: p.uuid(),
    decreeSample: p.boolean().default(false),
    /** How many cases went on under the new version, and how many were left under the old one. */
    moved: p.integer(),
    stayed: p.integer(),
    personId: p.uuid(),
    at: instant(),
  },
  indexes: [{ name: 'cooperation_migration_to', properties: ['institutionId', 'toVersionId', 'at'] }],
});
export class CooperationMigration extends CooperationMigrationSchema.class {}
CooperationMigrationSchema.setClass(CooperationMigration);
