import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from '../identity/policy.js';

/** Somebody has held a source of an SOP against the original. Never changed. */
export const SourceConfirmationSchema = defineEntity({
  name: 'SourceConfirmation',
  tableName: 'source_confirmation',
  filters: visibleFilter(visibleToStaff),
  properties: {
    ...tenantKey(),
    procedureVersionId: p.uuid(),
    /** The source, by its code in the SOP. */
    source: p.text(),
    note: p.text(),
    evidenceFileId: p.uuid(),
    evidenceName: p.text(),
    confirmedById: p.uuid(),
    at: instant(),
  },
  uniques: [{ name: 'source_confirmation_once', properties: ['institutionId', 'procedureVersionId', 'source'] }],
});
export class SourceConfirmation extends SourceConfirmationSchema.class {}
SourceConfirmationSchema.setClass(SourceConfirmation);
