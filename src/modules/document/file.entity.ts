import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { fileUploadedBy, ticketOf } from './document.policy.js';

/** Stored bytes: found by their SHA-256, kept once per institution, never changed. */
export const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    ...tenantKey(),
    sha256: p.text(),
    size: p.bigint(),
    mediaType: p.text(),
    /** Name in the storage: random, never the client's. */
    storageKey: p.text().unique(),
    createdAt: instant(),
  },
  filters: visibleFilter(fileUploadedBy),
  uniques: [{ name: 'stored_file_sha256', properties: ['institutionId', 'sha256'] }],
});
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);

/** Leave to send one file: 256 random bits, stored hashed, for one use and a short time. */
export const UploadTicketSchema = defineEntity({
  name: 'UploadTicket',
  tableName: 'upload_ticket',
  properties: {
    ...tenantKey(),
    tokenHash: p.text().unique(),
    membershipId: p.uuid(),
    personId: p.uuid(),
    fileName: p.text(),
    /** As the client announced them; what arrives must agree. */
    sha256: p.text().nullable(),
    size: p.integer().nullable(),
    fileId: p.uuid().nullable(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
  },
  filters: visibleFilter(ticketOf),
  indexes: [
    { name: 'upload_ticket_file', properties: ['institutionId', 'fileId', 'personId'] },
    { name: 'upload_ticket_membership', properties: ['institutionId', 'membershipId', 'expiresAt'] },
  ],
});
export class UploadTicket extends UploadTicketSchema.class {}
UploadTicketSchema.setClass(UploadTicket);
