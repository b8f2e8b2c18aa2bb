import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../database/keys.js';

export const letterStatuses = ['WAITING', 'SENT', 'GAVE_UP', 'WITHDRAWN'] as const;
export type LetterStatus = (typeof letterStatuses)[number];

/**
 * A letter on its way out, written in the transaction of the act that causes it. What it says (`sealed`: names, secret
 * links) is there only while it waits; the row without it is kept for a month, so that an operator can see what became
 * of it.
 */
export const LetterSchema = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  properties: {
    ...tenantKey(),
    template: p.text(),
    /** INSTITUTION or HOUSE. */
    sender: p.text(),
    recipient: p.text(),
    /** id, en or both. */
    language: p.text(),
    /** What the letter is about: its letters can be withdrawn together. */
    subjectId: p.uuid().nullable(),
    /** The parameters, encrypted. Null from the moment the letter does not wait any more. */
    sealed: p.text().nullable(),
    status: p.text(),
    attempts: p.integer().default(0),
    queuedAt: instant(),
    /** From then on nobody could do anything with it. */
    usefulUntil: instant(),
    /** While a worker has it: when it is no longer believed to. Null once settled. */
    nextTryAt: instant().nullable(),
    settledAt: instant().nullable(),
    /** Why the last try failed: a reply code or the name of a fault. */
    failure: p.text().nullable(),
    messageId: p.text().nullable(),
  },
  indexes: [
    {
      name: 'letter_due',
      expression: `create index "letter_due" on "letter" ("next_try_at") where "status" = 'WAITING'`,
    },
    {
      name: 'letter_subject',
      expression: `create index "letter_subject" on "letter" ("institution_id", "subject_id") where "status" = 'WAITING'`,
    },
    { name: 'letter_queued', properties: ['institutionId', 'queuedAt', 'id'] },
  ],
});
export class Letter extends LetterSchema.class {}
LetterSchema.setClass(Letter);
