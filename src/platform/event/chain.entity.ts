import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../database/keys.js';

/** A stretch of an institution's log, sealed: the hash of each event, and one over these and the stretch before. */
export const EventBatchSchema = defineEntity({
  name: 'EventBatch',
  tableName: 'event_batch',
  properties: {
    ...tenantKey(),
    number: p.integer(),
    fromPosition: p.bigint(),
    toPosition: p.bigint(),
    /** SHA-256 of each event in order, 32 bytes each, base64. */
    leaves: p.text(),
    previous: p.text(),
    hash: p.text(),
    sealedAt: instant(),
  },
  uniques: [{ name: 'event_batch_number', properties: ['institutionId', 'number'] }],
});
export class EventBatch extends EventBatchSchema.class {}
EventBatchSchema.setClass(EventBatch);
