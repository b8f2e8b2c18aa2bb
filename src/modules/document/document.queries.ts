import { equals } from '../../kernel/where.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { documentVisible, slotVisible, versionVisible } from './document.policy.js';

export const documentProjection: Projection<Actor> = {
  type: 'Document',
  table: 'document',
  prefix: 'doc',
  visible: documentVisible,
  fields: {
    id: { from: 'id', prefix: 'doc', column: 'id' },
    kind: { from: 'column', column: 'kind' },
    title: { from: 'column', column: 'title' },
    instrument: { from: 'column', column: 'instrument' },
    basis: { from: 'one', type: 'Document', on: { container_id: 'container_id', kind: 'basis_kind' } },
    restsOnIt: {
      from: 'many',
      type: 'Document',
      on: { container_id: 'container_id', basis_kind: 'kind' },
      order: ['kind'],
    },
    shared: { from: 'column', column: 'shared' },
    number: { from: 'column', column: 'number' },
    currentVersion: { from: 'one', type: 'DocumentVersion', on: { document_id: 'id', number: 'current_number' } },
    versions: { from: 'many', type: 'DocumentVersion', on: { document_id: 'id' }, order: ['number'] },
    slots: {
      from: 'many',
      type: 'ApprovalSlot',
      on: { document_id: 'id' },
      order: ['kind', 'ordinal', 'sheet', 'slot'],
    },
    frozenAt: { from: 'column', column: 'frozen_at' },
    createdAt: { from: 'column', column: 'created_at' },
    updatedAt: { from: 'column', column: 'updated_at' },
    version: { from: 'column', column: 'version' },
  },
};

export const documentVersionProjection: Projection<Actor> = {
  type: 'DocumentVersion',
  table: 'document_version',
  prefix: 'dov',
  visible: versionVisible,
  fields: {
    id: { from: 'id', prefix: 'dov', column: 'id' },
    number: { from: 'column', column: 'number' },
    sha256: { from: 'column', column: 'sha256' },
    fileName: { from: 'column', column: 'file_name' },
    mediaType: { from: 'column', column: 'media_type' },
    size: { from: 'column', column: 'size' },
    createdAt: { from: 'column', column: 'created_at' },
    takenBack: {
      from: 'expression',
      sql: (alias) =>
        `exists (select 1 from "document" d where d."institution_id" = ${alias}."institution_id" and` +
        ` d."id" = ${alias}."document_id" and ${alias}."number" = any(d."taken_back"))`,
    },
    uploadedBy: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    downloadUrl: { from: 'columns', columns: ['id'] },
  },
};

export const approvalSlotProjection: Projection<Actor> = {
  type: 'ApprovalSlot',
  table: 'approval_slot',
  prefix: 'asl',
  visible: slotVisible,
  fields: {
    id: { from: 'id', prefix: 'asl', column: 'id' },
    kind: { from: 'column', column: 'kind' },
    state: { from: 'column', column: 'state' },
    sheet: { from: 'column', column: 'sheet' },
    slot: { from: 'column', column: 'slot' },
    ordinal: { from: 'column', column: 'ordinal' },
    positionCode: { from: 'column', column: 'position_code' },
    person: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    mode: { from: 'column', column: 'mode' },
    versionNumber: { from: 'column', column: 'version_number' },
    sha256: { from: 'column', column: 'sha256' },
    at: { from: 'column', column: 'at' },
    method: { from: 'column', column: 'method' },
    signedOn: { from: 'column', column: 'signed_on' },
    signature: { from: 'one', type: 'Signature', on: { id: 'signature_id' } },
    verification: { from: 'columns', columns: ['id', 'institution_id', 'method'] },
    pending: {
      from: 'one',
      type: 'Signature',
      on: { document_id: 'document_id', sheet: 'sheet', slot: 'slot' },
      where: equals('status', 'PENDING'),
    },
    stale: {
      from: 'expression',
      sql: (alias) =>
        `(${alias}."version_number" is not null and ${alias}."version_number" < (select d."current_number" from "document" d` +
        ` where d."institution_id" = ${alias}."institution_id" and d."id" = ${alias}."document_id"))`,
    },
  },
};
