import { defineEntity, p } from '@mikro-orm/core';
import { instant, localized } from '../../platform/database/keys.js';

/** A tenant: one campus or agency. Everything else belongs to exactly one. */
export const InstitutionSchema = defineEntity({
  name: 'Institution',
  tableName: 'institution',
  properties: {
    id: p.uuid().primary(),
    code: p.text().unique(),
    name: localized(),
    /** ISO 3166-1 alpha-2: tells a domestic partner from a foreign one. */
    country: p.string().length(2),
    timeZone: p.text(),
    /** Where answers to its letters go; null: to the sender's address. */
    replyTo: p.text().nullable(),
    /** Demo institutions exist in demo mode only. */
    demo: p.boolean().default(false),
    createdAt: instant(),
  },
});
export class Institution extends InstitutionSchema.class {}
InstitutionSchema.setClass(Institution);
