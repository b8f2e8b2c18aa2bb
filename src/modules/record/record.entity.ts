import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { archiveVisible, holdVisible, recordVisible, throughRecord } from './record.policy.js';
import type { ApprovalPlace, AutoFiling, Column } from './record.rules.js';
import type { RetentionRule } from './retention.rules.js';

/** A series of records (seri arsip) as the institution's SOP lists it; what it says now. */
export const RecordSeriesSchema = defineEntity({
  name: 'RecordSeries',
  tableName: 'record_series',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    formCode: p.text().nullable(),
    formVersion: p.text().nullable(),
    formTitle: p.json<{ id: string; en: string }>().nullable(),
    location: p.text(),
    /** ISO 8601. */
    retention: p.text(),
    trigger: p.text(),
    /** DESTROY, REVIEW or PERMANENT. */
    disposition: p.text(),
    basis: p.text().nullable(),
    /** Where the series was read, and what stood there letter by letter. */
    source: p.text().nullable(),
    rawText: p.text().nullable(),
    files: p.json<readonly AutoFiling[]>(),
    /** The series' own fields, for columns that show them. */
    fields: p.json<Readonly<Record<string, string>>>(),
    retired: p.boolean().default(false),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(archiveVisible),
  uniques: [{ name: 'record_series_code', properties: ['institutionId', 'code'] }],
});
export class RecordSeries extends RecordSeriesSchema.class {}
RecordSeriesSchema.setClass(RecordSeries);

/** What a series said from then on; a record bears the one it was filed under. */
export const RecordSeriesVersionSchema = defineEntity({
  name: 'RecordSeriesVersion',
  tableName: 'record_series_version',
  properties: {
    ...tenantKey(),
    seriesId: p.uuid(),
    number: p.integer(),
    formCode: p.text().nullable(),
    formVersion: p.text().nullable(),
    location: p.text(),
    retention: p.text(),
    trigger: p.text(),
    disposition: p.text(),
    basis: p.text().nullable(),
    /** Whether it was declared to end the retention of earlier records sooner. */
    shortens: p.boolean().default(false),
    setById: p.uuid(),
    setAt: instant(),
  },
  filters: visibleFilter(archiveVisible),
  uniques: [{ name: 'record_series_version_number', properties: ['institutionId', 'seriesId', 'number'] }],
});
export class RecordSeriesVersion extends RecordSeriesVersionSchema.class {}
RecordSeriesVersionSchema.setClass(RecordSeriesVersion);

/** How the institution lists its series, and who approves disposals; its id is the institution's. */
export const RecordSettingsSchema = defineEntity({
  name: 'RecordSettings',
  tableName: 'record_settings',
  properties: {
    ...tenantKey(),
    columns: p.json<readonly Column[]>(),
    source: p.text().nullable(),
    rawText: p.text().nullable(),
    approvals: p.json<readonly ApprovalPlace[]>(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(archiveVisible),
});
export class RecordSettings extends RecordSettingsSchema.class {}
RecordSettingsSchema.setClass(RecordSettings);

/** Something filed (rekaman, arsip). Destroyed, its row stays as a tombstone. */
export const RecordSchema = defineEntity({
  name: 'FiledRecord',
  tableName: 'record',
  properties: {
    ...tenantKey(),
    seriesId: p.uuid(),
    seriesVersionId: p.uuid(),
    /** 1 for the first of its series. */
    number: p.integer(),
    /** Erasable; empty once destroyed. */
    title: p.text(),
    cooperationId: p.uuid().nullable(),
    /** MONITORING_REPORT, EVALUATION, DOCUMENT or FILE, and which of them. */
    sourceKind: p.text(),
    sourceId: p.uuid().nullable(),
    documentVersionId: p.uuid().nullable(),
    fileId: p.uuid().nullable(),
    fileName: p.text().nullable(),
    /** Of its bytes; null for a record that was never composed as a file. */
    sha256: p.text().nullable(),
    mediaType: p.text().nullable(),
    size: p.integer().nullable(),
    location: p.text(),
    filedOn: civilDate(),
    /** The institution's day of filedAt. */
    registeredOn: civilDate(),
    /** Why days before that one count for its retention; null while they do not. */
    legacyBasis: p.text().nullable(),
    filedAt: instant(),
    /** Null: filed by the house, as the series says. */
    filedById: p.uuid().nullable(),
    /** The days it speaks of. */
    coversFrom: civilDate().nullable(),
    coversUntil: civilDate().nullable(),
    /** Every retention it was ever under; the latest end holds. */
    rules: p.json<readonly RetentionRule[]>(),
    disposition: p.text(),
    closedOn: civilDate().nullable(),
    endedOn: civilDate().nullable(),
    declaredOn: civilDate().nullable(),
    retainUntil: civilDate().nullable(),
    /** ACTIVE or DESTROYED. */
    status: p.text(),
    disposalId: p.uuid().nullable(),
    destroyedAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(recordVisible),
  uniques: [{ name: 'record_number', properties: ['institutionId', 'seriesId', 'number'] }],
  indexes: [
    {
      name: 'record_source',
      expression:
        'create unique index "record_source" on "record" ("institution_id", "series_id", "source_kind", "source_id") where "source_id" is not null',
    },
    { name: 'record_cooperation', properties: ['institutionId', 'cooperationId', 'filedAt'] },
    { name: 'record_filed', properties: ['institutionId', 'filedOn', 'id'] },
    { name: 'record_due', properties: ['institutionId', 'retainUntil', 'id'] },
    { name: 'record_file', properties: ['institutionId', 'fileId'] },
    { name: 'record_document_version', properties: ['institutionId', 'documentVersionId'] },
  ],
});
export class FiledRecord extends RecordSchema.class {}
RecordSchema.setClass(FiledRecord);

/** That a record is evidence of something: of a unit's self-evaluation, by criterion. */
export const RecordTagSchema = defineEntity({
  name: 'RecordTag',
  tableName: 'record_tag',
  properties: {
    ...tenantKey(),
    recordId: p.uuid(),
    tag: p.text(),
    unitId: p.uuid(),
    criterion: p.text().nullable(),
    taggedById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(throughRecord),
  indexes: [
    { name: 'record_tag_record', properties: ['institutionId', 'recordId'] },
    { name: 'record_tag_unit', properties: ['institutionId', 'unitId', 'tag'] },
  ],
});
export class RecordTag extends RecordTagSchema.class {}
RecordTagSchema.setClass(RecordTag);

/** What keeps records from being disposed of, whatever their retention (penahanan). Of a series, a record or a case. */
export const RecordHoldSchema = defineEntity({
  name: 'RecordHold',
  tableName: 'record_hold',
  properties: {
    ...tenantKey(),
    seriesId: p.uuid().nullable(),
    recordId: p.uuid().nullable(),
    cooperationId: p.uuid().nullable(),
    reason: p.text(),
    placedById: p.uuid(),
    placedAt: instant(),
    liftedById: p.uuid().nullable(),
    liftedAt: instant().nullable(),
    liftedBecause: p.text().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(holdVisible),
  indexes: [{ name: 'record_hold_placed', properties: ['institutionId', 'placedAt', 'id'] }],
});
export class RecordHold extends RecordHoldSchema.class {}
RecordHoldSchema.setClass(RecordHold);
