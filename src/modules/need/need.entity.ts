import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { needVisible } from './need.policy.js';

/** An entry of the register of cooperation needs (data kebutuhan kerja sama). Its words are here only: erasable. */
export const NeedSchema = defineEntity({
  name: 'Need',
  tableName: 'need',
  properties: {
    ...tenantKey(),
    /** OWN or PARTNER_REQUEST. */
    source: p.text(),
    title: p.text(),
    description: p.text().nullable(),
    unitId: p.uuid().nullable(),
    partnerId: p.uuid().nullable(),
    /** The case it came with, or the first that was based on it. */
    cooperationId: p.uuid().nullable(),
    /** OPEN, TAKEN_UP or WITHDRAWN. */
    status: p.text(),
    recordedById: p.uuid(),
    at: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(needVisible),
  indexes: [
    { name: 'need_recorded', properties: ['institutionId', 'at', 'id'] },
    { name: 'need_title', properties: ['institutionId', 'title', 'id'] },
    { name: 'need_cooperation', properties: ['institutionId', 'cooperationId'] },
  ],
});
export class Need extends NeedSchema.class {}
NeedSchema.setClass(Need);
