import { EventBatchSchema } from '../../platform/event/chain.entity.js';
import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { DataRequestSchema } from './data-request.entity.js';
import { DataRequestResolver, LogSealResolver } from './data-request.resolver.js';
import { RecordDisposalApprovalSchema, RecordDisposalItemSchema, RecordDisposalSchema } from './disposal.entity.js';
import { DisposalResolver, RecordOfDisposalResolver } from './disposal.resolver.js';
import {
  RecordHoldSchema,
  RecordSchema,
  RecordSeriesSchema,
  RecordSeriesVersionSchema,
  RecordSettingsSchema,
  RecordTagSchema,
} from './record.entity.js';
import {
  approvalProjection,
  disposalProjection,
  holdProjection,
  itemProjection,
  recordContributions,
  recordProjection,
  requestProjection,
  sealProjection,
  seriesProjection,
  seriesVersionProjection,
  settingsProjection,
  tagProjection,
} from './record.queries.js';
import { CooperationRecordResolver, RecordResolver, VersionDisposedResolver } from './record.resolver.js';
import { recordListener } from './record-listen.js';
import { SeriesResolver } from './series.resolver.js';

export const recordModule: Module<Actor> = {
  name: 'record',
  entities: [
    RecordSeriesSchema,
    RecordSeriesVersionSchema,
    RecordSettingsSchema,
    RecordSchema,
    RecordTagSchema,
    RecordHoldSchema,
    RecordDisposalSchema,
    RecordDisposalItemSchema,
    RecordDisposalApprovalSchema,
    DataRequestSchema,
    EventBatchSchema,
  ],
  resolvers: [
    SeriesResolver,
    RecordResolver,
    CooperationRecordResolver,
    VersionDisposedResolver,
    DisposalResolver,
    RecordOfDisposalResolver,
    DataRequestResolver,
    LogSealResolver,
  ],
  projections: [
    seriesProjection,
    seriesVersionProjection,
    settingsProjection,
    recordProjection,
    tagProjection,
    holdProjection,
    disposalProjection,
    approvalProjection,
    itemProjection,
    requestProjection,
    sealProjection,
  ],
  contributions: recordContributions,
  listeners: [recordListener],
  access: {
    recordSeries: 'GATED',
    recordSeriesList: 'GATED',
    recordSettings: 'GATED',
    recordTable: 'GATED',
    record: 'GATED',
    records: 'GATED',
    ledEvidence: 'GATED',
    recordTags: 'GATED',
    recordHolds: 'GATED',
    recordDisposal: 'GATED',
    recordDisposals: 'GATED',
    dataRequest: 'GATED',
    dataRequests: 'GATED',
    logSeals: 'GATED',
    recordSeriesSet: 'POLICY',
    recordSettingsSet: 'POLICY',
    recordFile: 'POLICY',
    recordTagsSet: 'POLICY',
    recordTriggerDeclare: 'POLICY',
    recordLegacyDeclare: 'POLICY',
    recordHoldPlace: 'POLICY',
    recordHoldLift: 'POLICY',
    recordDisposalPropose: 'POLICY',
    recordDisposalApprove: 'POLICY',
    recordDisposalReject: 'POLICY',
    dataRequestRecord: 'POLICY',
    dataRequestDecide: 'POLICY',
    personErase: 'POLICY',
  },
};
