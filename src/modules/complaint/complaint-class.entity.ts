import { defineEntity, p } from '@mikro-orm/core';
import { instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from '../identity/policy.js';

/** A class of complaints, and how soon one of it is to be answered and closed. */
export const ComplaintClassSchema = defineEntity({
  name: 'ComplaintClass',
  tableName: 'complaint_class',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    /** How the two times are counted: see CountMode. */
    mode: p.text(),
    /** ISO 8601. */
    answerWithin: p.text(),
    closeWithin: p.text(),
    /** Since when no complaint is put into it. */
    retiredAt: instant().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(visibleToStaff),
  uniques: [{ name: 'complaint_class_code', properties: ['institutionId', 'code'] }],
});
export class ComplaintClass extends ComplaintClassSchema.class {}
ComplaintClassSchema.setClass(ComplaintClass);
