import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { documentVisible, slotVisible, versionVisible } from './document.policy.js';

/** A document of a case: a draft instrument, a work plan. Its versions are immutable; frozen, it takes no more. */
export const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    ...tenantKey(),
    /** The object whose grants open this document (the cooperation it is filed under). */
    containerId: p.uuid(),
    kind: p.text(),
    title: p.text(),
    instrument: p.boolean().default(false),
    /** The kind of the document in the same container that it rests on. */
    basisKind: p.text().nullable(),
    /** Whether the partner's contacts may see it too: drafts are the institution's own until it says otherwise. */
    shared: p.boolean().default(false),
    number: p.text().nullable(),
    /** The version in force; 0 when the first was taken back. */
    currentNumber: p.integer(),
    /** Numbers of versions that were taken back: no other version gets them. */
    takenBack: p.array().columnType('int[]').default([]),
    frozenAt: instant().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(documentVisible),
  uniques: [
    { name: 'document_kind', properties: ['institutionId', 'containerId', 'kind'] },
    { name: 'document_number', properties: ['institutionId', 'number'] },
  ],
});
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

/** One version of a document: which bytes, from whom, when. */
export const DocumentVersionSchema = defineEntity({
  name: 'DocumentVersion',
  tableName: 'document_version',
  properties: {
    ...tenantKey(),
    documentId: p.uuid(),
    number: p.integer(),
    /** Null once its bytes were disposed of with the record made of it. */
    fileId: p.uuid().nullable(),
    sha256: p.text(),
    fileName: p.text(),
    /** The file's, kept here so that reading a version costs no join. */
    mediaType: p.text(),
    size: p.integer(),
    personId: p.uuid(),
    createdAt: instant(),
    disposedAt: instant().nullable(),
  },
  filters: visibleFilter(versionVisible),
  indexes: [{ name: 'document_version_file', properties: ['institutionId', 'fileId'] }],
  uniques: [{ name: 'document_version_number', properties: ['institutionId', 'documentId', 'number'] }],
});
export class DocumentVersion extends DocumentVersionSchema.class {}
DocumentVersionSchema.setClass(DocumentVersion);

/** A place for a paraf or a signature on a document, bound to the version it was given on. */
export const ApprovalSlotSchema = defineEntity({
  name: 'ApprovalSlot',
  tableName: 'approval_slot',
  properties: {
    ...tenantKey(),
    documentId: p.uuid(),
    /** INITIAL (paraf) or SIGNATURE. */
    kind: p.text(),
    /** The sheet or signature set of the SOP, and the slot in it. */
    sheet: p.text(),
    slot: p.text(),
    ordinal: p.integer(),
    positionCode: p.text(),
    /** EMPTY, INITIALLED, TO_REAFFIRM or SIGNED. */
    state: p.text(),
    personId: p.uuid().nullable(),
    /** DEFINITIVE, PLT, PLH or AN: the capacity it was given in. */
    mode: p.text().nullable(),
    versionNumber: p.integer().nullable(),
    sha256: p.text().nullable(),
    at: instant().nullable(),
    /** Of a signature: the provider's code, the day it was made, and the row that tells more of it. */
    method: p.text().nullable(),
    signedOn: civilDate().nullable(),
    signatureId: p.uuid().nullable(),
  },
  filters: visibleFilter(slotVisible),
  uniques: [{ name: 'approval_slot_place', properties: ['institutionId', 'documentId', 'kind', 'sheet', 'slot'] }],
});
export class ApprovalSlot extends ApprovalSlotSchema.class {}
ApprovalSlotSchema.setClass(ApprovalSlot);
