import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ApprovalSlotSchema, DocumentSchema, DocumentVersionSchema } from './document.entity.js';
import { approvalSlotProjection, documentProjection, documentVersionProjection } from './document.queries.js';
import { DocumentResolver, DocumentVersionResolver } from './document.resolver.js';
import { StoredFileSchema, UploadTicketSchema } from './file.entity.js';

export const documentModule: Module<Actor> = {
  name: 'document',
  entities: [StoredFileSchema, UploadTicketSchema, DocumentSchema, DocumentVersionSchema, ApprovalSlotSchema],
  resolvers: [DocumentResolver, DocumentVersionResolver],
  projections: [documentProjection, documentVersionProjection, approvalSlotProjection],
  access: { document: 'GATED', uploadTicketCreate: 'POLICY' },
};
