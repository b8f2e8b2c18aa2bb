import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { achievementVisible, fundingSourceVisible, fundingVisible, publicationVisible } from './value.policy.js';

/** A source that money of cooperations comes from (sumber pendanaan), in the institution's own words. */
export const FundingSourceSchema = defineEntity({
  name: 'FundingSource',
  tableName: 'funding_source',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    kind: p.text(),
    retired: p.boolean().default(false),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(fundingSourceVisible),
  uniques: [{ name: 'funding_source_code', properties: ['institutionId', 'code'] }],
});
export class FundingSource extends FundingSourceSchema.class {}
FundingSourceSchema.setClass(FundingSource);

/** What a source gives to a cooperation. */
export const FundingShareSchema = defineEntity({
  name: 'FundingShare',
  tableName: 'funding_share',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    fundingSourceId: p.uuid(),
    /** Exact; null where only the source is known. */
    amount: p.text().columnType('numeric').nullable(),
    currency: p.text().nullable(),
    place: p.integer(),
  },
  filters: visibleFilter(fundingVisible),
  uniques: [{ name: 'funding_share_source', properties: ['institutionId', 'cooperationId', 'fundingSourceId'] }],
  indexes: [{ name: 'funding_share_of_source', properties: ['institutionId', 'fundingSourceId'] }],
});
export class FundingShare extends FundingShareSchema.class {}
FundingShareSchema.setClass(FundingShare);

/** Something a cooperation brought (capaian, luaran). Its words are here only: erasable. */
export const AchievementSchema = defineEntity({
  name: 'Achievement',
  tableName: 'achievement',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    category: p.text(),
    reach: p.text(),
    title: localized(),
    description: p.text().nullable(),
    quantity: p.text().columnType('numeric').nullable(),
    unit: p.text().nullable(),
    achievedOn: civilDate(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    recordedById: p.uuid(),
    at: instant(),
    /** Why it does not count any more; it is kept. */
    withdrawnAt: instant().nullable(),
    withdrawnReason: p.text().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(achievementVisible),
  indexes: [
    { name: 'achievement_cooperation', properties: ['institutionId', 'cooperationId', 'achievedOn'] },
    { name: 'achievement_achieved', properties: ['institutionId', 'achievedOn', 'id'] },
  ],
});
export class Achievement extends AchievementSchema.class {}
AchievementSchema.setClass(Achievement);

/** A cooperation shown to the public, once both sides agree to the very words (register publik). */
export const PublicationSchema = defineEntity({
  name: 'Publication',
  tableName: 'publication',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    summary: localized(),
    /** Grows with every change of the summary; consents are to one revision. */
    revision: p.integer(),
    /** PROPOSED, PUBLISHED or WITHDRAWN. */
    status: p.text(),
    proposedById: p.uuid(),
    proposedAt: instant(),
    /** Who consented for the partner by an account of its own. */
    consentById: p.uuid().nullable(),
    /** Staff who recorded the partner's consent. */
    consentRecordedById: p.uuid().nullable(),
    consentChannel: p.text().nullable(),
    consentEvidenceFileId: p.uuid().nullable(),
    consentEvidenceName: p.text().nullable(),
    consentAt: instant().nullable(),
    withdrawnById: p.uuid().nullable(),
    withdrawnAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(publicationVisible),
  uniques: [{ name: 'publication_cooperation', properties: ['institutionId', 'cooperationId'] }],
});
export class Publication extends PublicationSchema.class {}
PublicationSchema.setClass(Publication);
