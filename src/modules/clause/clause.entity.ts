import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { clauseVisible } from './clause.policy.js';
import type { ClauseWords } from './clause.rules.js';

/** A clause of the instrument that a case negotiates (butir kesepakatan): where it stands, and its latest text. */
export const ClauseSchema = defineEntity({
  name: 'Clause',
  tableName: 'clause',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** The instrument it belongs to, by the kind of document; null: every one of the case. */
    document: p.text().nullable(),
    /** Its place in the instrument. */
    number: p.integer(),
    /** What it fulfils of the procedure's checklist. */
    code: p.text().nullable(),
    /** As in the latest text. */
    heading: p.json<ClauseWords>(),
    /** PROPOSED, COUNTERED, CONSENTED_BY_INSTITUTION, CONSENTED_BY_PARTNER, AGREED or REMOVED. */
    status: p.text(),
    /** The latest text. */
    textId: p.uuid(),
    createdAt: instant(),
    updatedAt: instant(),
    removedAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(clauseVisible),
  indexes: [
    { name: 'clause_cooperation', properties: ['institutionId', 'cooperationId', 'number', 'id'] },
    { name: 'clause_updated', properties: ['institutionId', 'updatedAt', 'id'] },
  ],
});
export class Clause extends ClauseSchema.class {}
ClauseSchema.setClass(Clause);

/** One wording of a clause, never edited: who proposed it, and how that is known. */
export const ClauseTextSchema = defineEntity({
  name: 'ClauseText',
  tableName: 'clause_text',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    clauseId: p.uuid(),
    number: p.integer(),
    /** 1, and one more each time the other party words it. */
    round: p.integer(),
    /** Proposes that there be no such clause. */
    removal: p.boolean().default(false),
    heading: p.json<ClauseWords>(),
    /** Null in a removal. */
    body: p.json<ClauseWords>().nullable(),
    /** Of heading and body together. */
    sha256: p.text(),
    /** What its party says about it. Erasable. */
    note: p.text().nullable(),
    /** INSTITUTION or PARTNER. */
    proposedByParty: p.text(),
    personId: p.uuid(),
    positionCode: p.text().nullable(),
    mode: p.text().nullable(),
    /** Of what staff recorded on the partner's behalf: who, by which channel, and the evidence. */
    recordedById: p.uuid().nullable(),
    channel: p.text().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    at: instant(),
  },
  filters: visibleFilter(clauseVisible),
  uniques: [{ name: 'clause_text_number', properties: ['institutionId', 'clauseId', 'number'] }],
  indexes: [
    { name: 'clause_text_at', properties: ['institutionId', 'cooperationId', 'at'] },
    { name: 'clause_text_file', properties: ['institutionId', 'evidenceFileId'] },
  ],
});
export class ClauseText extends ClauseTextSchema.class {}
ClauseTextSchema.setClass(ClauseText);

/** A party's consent to one text. Void, it stays: when, why, by whom. */
export const ClauseConsentSchema = defineEntity({
  name: 'ClauseConsent',
  tableName: 'clause_consent',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    clauseTextId: p.uuid(),
    party: p.text(),
    personId: p.uuid(),
    positionCode: p.text().nullable(),
    mode: p.text().nullable(),
    recordedById: p.uuid().nullable(),
    channel: p.text().nullable(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    at: instant(),
    voidedAt: instant().nullable(),
    /** NEW_TEXT or WITHDRAWN. */
    voidedBecause: p.text().nullable(),
    voidedById: p.uuid().nullable(),
    /** Of a withdrawal that staff recorded on the partner's behalf. */
    voidRecordedById: p.uuid().nullable(),
    voidChannel: p.text().nullable(),
    voidEvidenceFileId: p.uuid().nullable(),
    voidEvidenceName: p.text().nullable(),
  },
  filters: visibleFilter(clauseVisible),
  indexes: [
    { name: 'clause_consent_text', properties: ['institutionId', 'clauseTextId', 'at'] },
    { name: 'clause_consent_file', properties: ['institutionId', 'evidenceFileId'] },
    { name: 'clause_consent_void_file', properties: ['institutionId', 'voidEvidenceFileId'] },
    {
      name: 'clause_consent_live',
      expression:
        'create unique index "clause_consent_live" on "clause_consent" ("institution_id", "clause_text_id", "party") where "voided_at" is null',
    },
  ],
});
export class ClauseConsent extends ClauseConsentSchema.class {}
ClauseConsentSchema.setClass(ClauseConsent);
