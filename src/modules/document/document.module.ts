import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ApprovalSlotSchema, DocumentSchema, DocumentVersionSchema } from './document.entity.js';
import { approvalSlotProjection, documentProjection, documentVersionProjection } from './document.queries.js';
import { DocumentResolver, DocumentVersionResolver } from './document.resolver.js';
import { StoredFileSchema, UploadTicketSchema } from './file.entity.js';
import { NumberCounterSchema, NumberSeriesSchema } from './number-series.entity.js';
import { numberSeriesProjection } from './number-series.queries.js';
import { NumberSeriesResolver } from './number-series.resolver.js';

export const documentModule: Module<Actor> = {
  name: 'document',
  entities: [
    StoredFileSchema,
    UploadTicketSchema,
    DocumentSchema,
    DocumentVersionSchema,
    ApprovalSlotSchema,
    NumberSeriesSchema,
    NumberCounterSchema,
  ],
  resolvers: [DocumentResolver, DocumentVersionResolver, NumberSeriesResolver],
  projections: [documentProjection, documentVersionProjection, approvalSlotProjection, numberSeriesProjection],
  access: { document: 'GATED', uploadTicketCreate: 'POLICY', numberSeries: 'GATED', numberSeriesSet: 'POLICY' },
};
