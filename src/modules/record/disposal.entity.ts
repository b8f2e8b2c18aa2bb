import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { disposalVisible } from './record.policy.js';
import type { ApprovalPlace } from './record.rules.js';

/** An act of disposal (pemusnahan arsip): which records, approved by whom, and what became of them. */
export const RecordDisposalSchema = defineEntity({
  name: 'RecordDisposal',
  tableName: 'record_disposal',
  properties: {
    ...tenantKey(),
    number: p.integer(),
    /** PROPOSED, APPROVED (being carried out), DONE or REJECTED. */
    status: p.text(),
    reason: p.text(),
    /** Of the list as it was proposed and approved. */
    listSha256: p.text(),
    records: p.integer(),
    /** Who must approve, as the settings said when it was proposed. */
    approvals: p.json<readonly ApprovalPlace[]>(),
    proposedById: p.uuid(),
    proposedAt: instant(),
    /** Who rejected it, and why. */
    endedById: p.uuid().nullable(),
    endedBecause: p.text().nullable(),
    endedAt: instant().nullable(),
    destroyed: p.integer().nullable(),
    kept: p.integer().nullable(),
    certificateFileId: p.uuid().nullable(),
    certificateName: p.text().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(disposalVisible),
  uniques: [{ name: 'record_disposal_number', properties: ['institutionId', 'number'] }],
  indexes: [
    { name: 'record_disposal_proposed', properties: ['institutionId', 'proposedAt', 'id'] },
    {
      name: 'record_disposal_approved',
      expression:
        'create index "record_disposal_approved" on "record_disposal" ("institution_id") where "status" = \'APPROVED\'',
    },
  ],
});
export class RecordDisposal extends RecordDisposalSchema.class {}
RecordDisposalSchema.setClass(RecordDisposal);

/** One record of an act of disposal. */
export const RecordDisposalItemSchema = defineEntity({
  name: 'RecordDisposalItem',
  tableName: 'record_disposal_item',
  properties: {
    ...tenantKey(),
    disposalId: p.uuid(),
    recordId: p.uuid(),
    place: p.integer(),
    /** PENDING, DESTROYED or KEPT. */
    state: p.text(),
    /** Why it was kept: HELD, NOT_DUE, PERMANENT or GONE. */
    because: p.text().nullable(),
    /** Bytes that no row names any more and that are still to be deleted. */
    storageKeys: p.array().columnType('text[]').default([]),
    doneAt: instant().nullable(),
  },
  filters: visibleFilter(disposalVisible),
  uniques: [{ name: 'record_disposal_item_record', properties: ['institutionId', 'disposalId', 'recordId'] }],
  indexes: [{ name: 'record_disposal_item_open', properties: ['institutionId', 'recordId', 'state'] }],
});
export class RecordDisposalItem extends RecordDisposalItemSchema.class {}
RecordDisposalItemSchema.setClass(RecordDisposalItem);

/** One person's approval of an act of disposal. */
export const RecordDisposalApprovalSchema = defineEntity({
  name: 'RecordDisposalApproval',
  tableName: 'record_disposal_approval',
  properties: {
    ...tenantKey(),
    disposalId: p.uuid(),
    place: p.integer(),
    personId: p.uuid(),
    positionCode: p.text().nullable(),
    mode: p.text().nullable(),
    note: p.text().nullable(),
    at: instant(),
  },
  filters: visibleFilter(disposalVisible),
  uniques: [
    { name: 'record_disposal_approval_place', properties: ['institutionId', 'disposalId', 'place'] },
    { name: 'record_disposal_approval_person', properties: ['institutionId', 'disposalId', 'personId'] },
  ],
});
export class RecordDisposalApproval extends RecordDisposalApprovalSchema.class {}
RecordDisposalApprovalSchema.setClass(RecordDisposalApproval);
