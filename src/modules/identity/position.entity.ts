import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from './policy.js';

/** A post: a position code in a unit (or above units). An SOP names codes; persons are assigned to posts. */
export const PositionSchema = defineEntity({
  name: 'Position',
  tableName: 'position',
  properties: {
    ...tenantKey(),
    unitId: p.uuid().nullable(),
    code: p.text(),
    /** Other codes and names the same post goes by in documents. */
    aliases: p.array().columnType('text[]').default([]),
    title: localized(),
    closedOn: civilDate().nullable(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'position_code', properties: ['institutionId', 'code'] },
    { name: 'position_unit', properties: ['institutionId', 'unitId'] },
  ],
  filters: visibleFilter(visibleToStaff),
});
export class Position extends PositionSchema.class {}
PositionSchema.setClass(Position);

/** Who holds a post, from day to day: definitively or acting (Plt., Plh.). Ended by its last day, never deleted. */
export const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...tenantKey(),
    positionId: p.uuid(),
    personId: p.uuid(),
    mode: p.text(),
    startsOn: civilDate(),
    endsOn: civilDate().nullable(),
    basis: p.text().nullable(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'assignment_person', properties: ['institutionId', 'personId'] },
    { name: 'assignment_position', properties: ['institutionId', 'positionId', 'startsOn'] },
  ],
  filters: visibleFilter(visibleToStaff),
});
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);

/** Authority lent by a post to a person (a.n.) for a time. The post's holder keeps it too. */
export const DelegationSchema = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  properties: {
    ...tenantKey(),
    positionId: p.uuid(),
    personId: p.uuid(),
    startsOn: civilDate(),
    endsOn: civilDate(),
    basis: p.text(),
    revokedAt: instant().nullable(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'delegation_person', properties: ['institutionId', 'personId'] },
    { name: 'delegation_position', properties: ['institutionId', 'positionId', 'startsOn'] },
  ],
  filters: visibleFilter(visibleToStaff),
});
export class Delegation extends DelegationSchema.class {}
DelegationSchema.setClass(Delegation);
