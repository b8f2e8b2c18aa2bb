import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from './policy.js';

/** A unit of the institution's tree; kinds and echelons are the institution's own data. */
export const OrgUnitSchema = defineEntity({
  name: 'OrgUnit',
  tableName: 'org_unit',
  properties: {
    ...tenantKey(),
    parentId: p.uuid().nullable(),
    code: p.text(),
    name: localized(),
    kind: p.text(),
    echelon: p.text().nullable(),
    /** Null: it was always there, as far as anybody asks. */
    openedOn: civilDate().nullable(),
    closedOn: civilDate().nullable(),
    version: p.integer().default(1),
  },
  indexes: [{ name: 'org_unit_parent', properties: ['institutionId', 'parentId'] }],
  filters: visibleFilter(visibleToStaff),
  uniques: [{ name: 'org_unit_code', properties: ['institutionId', 'code'] }],
});
export class OrgUnit extends OrgUnitSchema.class {}
OrgUnitSchema.setClass(OrgUnit);
