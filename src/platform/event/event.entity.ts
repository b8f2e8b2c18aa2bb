import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../database/keys.js';

/**
 * The log every act ends in. Rows are never changed; `position` is assigned once, after commit, by the relay:
 * gap-free per institution. Facts carry person ids only, never personal data or free text.
 */
export const EventSchema = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    ...tenantKey(),
    /** Order of writing; two events of one object are in the order of their commits. */
    seq: p.bigint().autoincrement().unique(),
    /** Place in the institution's stream; null until the relay has seen the commit. */
    position: p.bigint().nullable(),
    kind: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectVersion: p.integer(),
    personId: p.uuid().nullable(),
    at: instant(),
    facts: p.json<Record<string, unknown>>(),
  },
  indexes: [
    { name: 'event_pending', expression: 'create index "event_pending" on "event" ("seq") where "position" is null' },
    { name: 'event_subject', properties: ['institutionId', 'subjectId', 'seq'] },
  ],
  uniques: [{ name: 'event_position', properties: ['institutionId', 'position'] }],
});
export class Event extends EventSchema.class {}
EventSchema.setClass(Event);
