import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../database/keys.js';

/** The answer a keyed call was given, written in the same transaction as its effect: a retry gets it again. */
export const IdempotencySchema = defineEntity({
  name: 'Idempotency',
  tableName: 'idempotency',
  properties: {
    institutionId: p.uuid().primary(),
    membershipId: p.uuid().primary(),
    key: p.text().primary(),
    operation: p.text(),
    requestHash: p.text(),
    receipt: p.json<Record<string, unknown>>(),
    at: instant(),
  },
});
export class Idempotency extends IdempotencySchema.class {}
IdempotencySchema.setClass(Idempotency);
