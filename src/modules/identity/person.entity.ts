import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { personVisible } from './policy.js';

/** A human being as this institution knows one. The only place of a name: everywhere else stands the id. */
export const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: { ...tenantKey(), name: p.text(), createdAt: instant(), version: p.integer().default(1) },
  indexes: [{ name: 'person_name', properties: ['institutionId', 'name', 'id'] }],
  filters: visibleFilter(personVisible),
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
