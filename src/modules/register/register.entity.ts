import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { agreementKindVisible, insideVisible, registerVisible } from './register.policy.js';

/** A kind of agreement as the institution files them (jenis dokumen kerja sama). */
export const AgreementKindSchema = defineEntity({
  name: 'AgreementKind',
  tableName: 'agreement_kind',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    /** What national reports call it; null: they do not know it. */
    reportAs: p.text().nullable(),
    retired: p.boolean().default(false),
    version: p.integer().default(1),
  },
  filters: visibleFilter(agreementKindVisible),
  uniques: [{ name: 'agreement_kind_code', properties: ['institutionId', 'code'] }],
});
export class AgreementKind extends AgreementKindSchema.class {}
AgreementKindSchema.setClass(AgreementKind);

/** What the register says of a cooperation beyond its case: numbers, days, level, who answers for it. */
export const CooperationCardSchema = defineEntity({
  name: 'CooperationCard',
  tableName: 'cooperation_card',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    kindId: p.uuid().nullable(),
    number: p.text().nullable(),
    partnerNumber: p.text().nullable(),
    signedOn: civilDate().nullable(),
    /** Where the agreement says another day than that of its signing. */
    startsOn: civilDate().nullable(),
    /** Where it is another than its partner's. */
    level: p.text().nullable(),
    description: p.text().nullable(),
    /** Exact. */
    budget: p.text().columnType('numeric').nullable(),
    currency: p.text().nullable(),
    /** The unit that answers for it. */
    unitId: p.uuid().nullable(),
    /** Its key in the sheet it came from. */
    externalKey: p.text().nullable(),
    /** CASE: its life began here; IMPORT: it was brought in from a register of before. */
    source: p.text(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(registerVisible),
  uniques: [
    { name: 'cooperation_card_cooperation', properties: ['institutionId', 'cooperationId'] },
    { name: 'cooperation_card_key', properties: ['institutionId', 'externalKey'] },
  ],
  indexes: [
    { name: 'cooperation_card_number', properties: ['institutionId', 'number'] },
    { name: 'cooperation_card_unit', properties: ['institutionId', 'unitId'] },
    { name: 'cooperation_card_kind', properties: ['institutionId', 'kindId'] },
  ],
});
export class CooperationCard extends CooperationCardSchema.class {}
CooperationCardSchema.setClass(CooperationCard);

/** Who signed for a side, or answers for it (penandatangan, penanggung jawab): personal data, erasable. */
export const CardPersonSchema = defineEntity({
  name: 'CardPerson',
  tableName: 'card_person',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** INSTITUTION or PARTNER. */
    party: p.text(),
    /** SIGNATORY or RESPONSIBLE. */
    role: p.text(),
    name: p.text(),
    title: p.text().nullable(),
    unit: p.text().nullable(),
    place: p.integer(),
  },
  filters: visibleFilter(insideVisible),
  uniques: [{ name: 'card_person_place', properties: ['institutionId', 'cooperationId', 'place'] }],
});
export class CardPerson extends CardPersonSchema.class {}
CardPersonSchema.setClass(CardPerson);

/** What a cooperation is to one unit in one of the three duties of higher education (manfaat bagi program studi). */
export const CooperationBenefitSchema = defineEntity({
  name: 'CooperationBenefit',
  tableName: 'cooperation_benefit',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    unitId: p.uuid(),
    /** EDUCATION, RESEARCH or COMMUNITY_SERVICE. */
    dharma: p.text(),
    title: p.text(),
    benefit: p.text().nullable(),
    startsOn: civilDate(),
    endsOn: civilDate().nullable(),
    /** Whether it is in the unit's field. */
    relevant: p.boolean(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    recordedById: p.uuid(),
    at: instant(),
    withdrawnAt: instant().nullable(),
    withdrawnReason: p.text().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(registerVisible),
  indexes: [
    { name: 'cooperation_benefit_of', properties: ['institutionId', 'cooperationId', 'startsOn'] },
    { name: 'cooperation_benefit_unit', properties: ['institutionId', 'unitId', 'startsOn', 'id'] },
  ],
});
export class CooperationBenefit extends CooperationBenefitSchema.class {}
CooperationBenefitSchema.setClass(CooperationBenefit);

/** Evidence that a cooperation shows one of the aspects it is judged by (aspek kemanfaatan, kinerja dan fasilitas). */
export const CooperationAspectSchema = defineEntity({
  name: 'CooperationAspect',
  tableName: 'cooperation_aspect',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    unitId: p.uuid(),
    /** BENEFIT or PERFORMANCE_FACILITIES. */
    aspect: p.text(),
    shownOn: civilDate(),
    note: p.text().nullable(),
    evidenceFileId: p.uuid(),
    evidenceName: p.text(),
    recordedById: p.uuid(),
    at: instant(),
    withdrawnAt: instant().nullable(),
    withdrawnReason: p.text().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(insideVisible),
  indexes: [
    { name: 'cooperation_aspect_of', properties: ['institutionId', 'cooperationId', 'shownOn'] },
    { name: 'cooperation_aspect_unit', properties: ['institutionId', 'unitId', 'shownOn', 'id'] },
  ],
});
export class CooperationAspect extends CooperationAspectSchema.class {}
CooperationAspectSchema.setClass(CooperationAspect);
