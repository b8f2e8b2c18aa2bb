import { defineEntity, p } from '@mikro-orm/core';
import { instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { classSetVisible, contactVisible, partnerVisible } from './partner.policy.js';

/** A name without case and spacing, as SQL: two partners of one country that share it are likely one. */
export const sameName = (name: string): string => `lower(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))`;

/** An outside party the institution cooperates with (mitra). */
export const PartnerSchema = defineEntity({
  name: 'Partner',
  tableName: 'partner',
  properties: {
    ...tenantKey(),
    name: p.text(),
    /** ISO 3166-1 alpha-2. */
    country: p.string().length(2),
    kind: p.text(),
    level: p.text(),
    address: p.text().nullable(),
    website: p.text().nullable(),
    /** Class code within the classification set it was classified by. */
    classSetId: p.uuid().nullable(),
    classCode: p.text().nullable(),
    mergedIntoId: p.uuid().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'partner_name', properties: ['institutionId', 'name', 'id'] },
    { name: 'partner_updated', properties: ['institutionId', 'updatedAt', 'id'] },
    {
      name: 'partner_same_name',
      expression: `create index "partner_same_name" on "partner" ("institution_id", "country", ${sameName('"name"')})`,
    },
  ],
  filters: visibleFilter(partnerVisible),
});
export class Partner extends PartnerSchema.class {}
PartnerSchema.setClass(Partner);

/** A person at a partner (narahubung): personal data. */
export const PartnerContactSchema = defineEntity({
  name: 'PartnerContact',
  tableName: 'partner_contact',
  properties: {
    ...tenantKey(),
    partnerId: p.uuid(),
    personId: p.uuid(),
    /** The account's place, once invited; a contact without one does not log in. */
    membershipId: p.uuid().nullable(),
    title: p.text().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    endedAt: instant().nullable(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  indexes: [{ name: 'partner_contact_partner', properties: ['institutionId', 'partnerId', 'createdAt'] }],
  filters: visibleFilter(contactVisible),
});
export class PartnerContact extends PartnerContactSchema.class {}
PartnerContactSchema.setClass(PartnerContact);

/** One version of the institution's partner classification; a set in use is never edited. */
export const PartnerClassSetSchema = defineEntity({
  name: 'PartnerClassSet',
  tableName: 'partner_class_set',
  properties: {
    ...tenantKey(),
    number: p.integer(),
    title: localized(),
    basis: p.text().nullable(),
    classes: p.json<{ code: string; title: { id: string; en: string } }[]>(),
    createdAt: instant(),
  },
  filters: visibleFilter(classSetVisible),
  uniques: [{ name: 'partner_class_set_number', properties: ['institutionId', 'number'] }],
});
export class PartnerClassSet extends PartnerClassSetSchema.class {}
PartnerClassSetSchema.setClass(PartnerClassSet);
