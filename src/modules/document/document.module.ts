import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ApprovalSlotSchema, DocumentSchema, DocumentVersionSchema } from './document.entity.js';
import { approvalSlotProjection, documentProjection, documentVersionProjection } from './document.queries.js';
import { DocumentResolver, DocumentVersionResolver } from './document.resolver.js';
import { EvidenceResolver } from './evidence.type.js';
import { StoredFileSchema, UploadTicketSchema } from './file.entity.js';
import { NumberCounterSchema, NumberSeriesSchema } from './number-series.entity.js';
import { numberSeriesProjection } from './number-series.queries.js';
import { NumberSeriesResolver } from './number-series.resolver.js';
import { SignatureSchema } from './signature.entity.js';
import { signatureProjection } from './signature.queries.js';
import { ApprovalSlotResolver, SignatureResolver } from './signature.resolver.js';

export const documentModule: Module<Actor> = {
  name: 'document',
  entities: [
    StoredFileSchema,
    UploadTicketSchema,
    DocumentSchema,
    DocumentVersionSchema,
    ApprovalSlotSchema,
    SignatureSchema,
    NumberSeriesSchema,
    NumberCounterSchema,
  ],
  resolvers: [
    DocumentResolver,
    DocumentVersionResolver,
    ApprovalSlotResolver,
    SignatureResolver,
    EvidenceResolver,
    NumberSeriesResolver,
  ],
  projections: [
    documentProjection,
    documentVersionProjection,
    approvalSlotProjection,
    signatureProjection,
    numberSeriesProjection,
  ],
  access: {
    document: 'GATED',
    signatureMethods: 'GATED',
    uploadTicketCreate: 'POLICY',
    numberSeries: 'GATED',
    numberSeriesSet: 'POLICY',
  },
};
