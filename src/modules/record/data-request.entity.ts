import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import type { ErasureOutcome } from './data-request.rules.js';
import { dataRequestVisible } from './record.policy.js';

/** What a person asks about the own data: to have it, or to have it erased. */
export const DataRequestSchema = defineEntity({
  name: 'DataRequest',
  tableName: 'data_request',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    /** ACCESS or ERASURE. */
    kind: p.text(),
    /** OPEN, GRANTED, REFUSED or DONE. */
    status: p.text(),
    channel: p.text(),
    receivedAt: instant(),
    /** 72 hours later, by the clock on the wall. */
    dueAt: instant(),
    note: p.text().nullable(),
    recordedById: p.uuid(),
    recordedAt: instant(),
    decidedById: p.uuid().nullable(),
    decidedAt: instant().nullable(),
    decidedBecause: p.text().nullable(),
    doneById: p.uuid().nullable(),
    doneAt: instant().nullable(),
    /** What was erased and what was kept and why: counts by kind. */
    outcome: p.json<ErasureOutcome>().nullable(),
    overdueToldAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(dataRequestVisible),
  indexes: [
    { name: 'data_request_received', properties: ['institutionId', 'receivedAt', 'id'] },
    {
      name: 'data_request_due',
      expression:
        'create index "data_request_due" on "data_request" ("due_at") where "done_at" is null and "overdue_told_at" is null',
    },
  ],
});
export class DataRequest extends DataRequestSchema.class {}
DataRequestSchema.setClass(DataRequest);
