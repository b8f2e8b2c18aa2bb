import { compare, type Where } from '../../kernel/where.js';
import { has, oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import type { DataRequestWhere, LogSealWhere } from './data-request.type.js';
import type { RecordDisposalWhere } from './disposal.type.js';
import { isHeldSql } from './disposal-due.js';
import {
  archiveVisible,
  batchVisible,
  certificateFile,
  dataRequestVisible,
  disposalVisible,
  holdVisible,
  recordFile,
  recordVisible,
  throughRecord,
} from './record.policy.js';
import type { RecordHoldWhere, RecordTagWhere, RecordWhere } from './record.type.js';
import type { RecordSeriesWhere } from './series.type.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;
const person = (name: string) => ({ from: 'one', type: 'Person', on: { id: name } }) as const;
/** The form's code with its version, of a row that has both. */
const mark = (row: string) => `${row}."form_code" || coalesce('-' || ${row}."form_version", '')`;
const markField: Field<Actor> = { from: 'expression', sql: mark };
const ofSeriesVersion = (sql: (row: string) => string): Field<Actor> => ({
  from: 'expression',
  sql: (alias) => `(select ${sql('v')} from "record_series_version" v
    where v."institution_id" = ${alias}."institution_id" and v."id" = ${alias}."series_version_id")`,
});

const seriesFilter = (where: RecordSeriesWhere): Where =>
  tree(
    where,
    seriesFilter,
    when(where.codeIn, oneOf('code')),
    when(where.dispositionIn, oneOf('disposition')),
    when(where.retired, (retired) => compare('retired', '=', retired)),
  );
export const seriesProjection: Projection<Actor> = {
  type: 'RecordSeries',
  table: 'record_series',
  prefix: 'rse',
  visible: archiveVisible,
  filter: (input) => seriesFilter(input as RecordSeriesWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'rse', column: 'id' },
    ...{ code: column('code'), title: column('title'), formCode: column('form_code') },
    ...{ formVersion: column('form_version'), formMark: markField, formTitle: column('form_title') },
    ...{ location: column('location'), retention: column('retention'), trigger: column('trigger') },
    ...{ disposition: column('disposition'), basis: column('basis'), source: column('source') },
    ...{ rawText: column('raw_text'), files: column('files'), retired: column('retired'), version: column('version') },
    fields: {
      from: 'expression',
      sql: (
        alias,
      ) => `(select coalesce(json_agg(json_build_object('key', f.key, 'value', f.value) order by f.key), '[]')
        from jsonb_each_text(${alias}."fields") f)`,
    },
    versions: { from: 'many', type: 'RecordSeriesVersion', on: { series_id: 'id' }, order: ['number'] },
  },
};
export const seriesVersionProjection: Projection<Actor> = {
  type: 'RecordSeriesVersion',
  table: 'record_series_version',
  prefix: 'rsv',
  visible: archiveVisible,
  fields: {
    id: { from: 'id', prefix: 'rsv', column: 'id' },
    ...{ number: column('number'), formMark: markField, location: column('location'), basis: column('basis') },
    ...{ retention: column('retention'), trigger: column('trigger'), disposition: column('disposition') },
    ...{ shortens: column('shortens'), setBy: person('set_by_id'), setAt: column('set_at') },
  },
};
export const settingsProjection: Projection<Actor> = {
  type: 'RecordSettings',
  table: 'record_settings',
  prefix: 'rst',
  visible: archiveVisible,
  fields: {
    id: { from: 'id', prefix: 'rst', column: 'id' },
    ...{ columns: column('columns'), source: column('source'), rawText: column('raw_text') },
    ...{ approvals: column('approvals'), version: column('version') },
  },
};

/** Of a record that a hold of its own keeps. */
const ownHold: Where = {
  is: 'exists',
  table: 'record_hold',
  on: { institution_id: 'institution_id', record_id: 'id' },
  where: { is: 'null', column: 'lifted_at' },
};
const recordFilter = (where: RecordWhere): Where =>
  tree(
    where,
    recordFilter,
    when(where.seriesId, refersTo('series_id', 'rse')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.statusIn, oneOf('status')),
    when(where.sourceIn, oneOf('source_kind')),
    when(where.filedFrom, (day) => compare('filed_on', '>=', day)),
    when(where.filedBefore, (day) => compare('filed_on', '<', day)),
    when(where.retainUntilBefore, (day) => compare('retain_until', '<', day)),
    when(where.heldItself, (held) => (held ? ownHold : { is: 'not', of: ownHold })),
    when(where.coversFrom, (day) => compare('covers_until', '>=', day)),
    when(where.coversUntil, (day) => compare('covers_from', '<=', day)),
  );
export const recordProjection: Projection<Actor> = {
  type: 'Record',
  table: 'record',
  prefix: 'rec',
  visible: recordVisible,
  filter: (input) => recordFilter(input as RecordWhere),
  orders: {
    FILED_ON: { column: 'filed_on', type: 'date' },
    FILED_AT: { column: 'filed_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'rec', column: 'id' },
    series: { from: 'one', type: 'RecordSeries', on: { id: 'series_id' } },
    formMark: ofSeriesVersion(mark),
    seriesVersion: ofSeriesVersion((row) => `${row}."number"`),
    ...{ number: column('number'), title: column('title'), source: column('source_kind') },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    documentVersion: { from: 'one', type: 'DocumentVersion', on: { id: 'document_version_id' } },
    ...{ file: evidenceField(recordFile), sha256: column('sha256'), mediaType: column('media_type') },
    ...{ size: column('size'), location: column('location'), filedOn: column('filed_on'), filedAt: column('filed_at') },
    ...{ filedBy: person('filed_by_id'), coversFrom: column('covers_from'), coversUntil: column('covers_until') },
    ...{
      retainUntil: column('retain_until'),
      declaredOn: column('declared_on'),
      legacyBasis: column('legacy_basis'),
      disposition: column('disposition'),
    },
    retentionExplained: {
      from: 'columns',
      columns: ['rules', 'filed_on', 'registered_on', 'legacy_basis', 'closed_on', 'ended_on', 'declared_on'],
    },
    held: { from: 'expression', sql: isHeldSql },
    ...{ status: column('status'), destroyedAt: column('destroyed_at'), version: column('version') },
    disposal: { from: 'one', type: 'RecordDisposal', on: { id: 'disposal_id' } },
    tags: { from: 'many', type: 'RecordTag', on: { record_id: 'id' }, order: ['at', 'id'] },
  },
};

const tagFilter = (where: RecordTagWhere): Where =>
  tree(
    where,
    tagFilter,
    when(where.tagIn, oneOf('tag')),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.criterionIn, oneOf('criterion')),
    when(where.record, (record) => related('record', 'record_id')(recordFilter(record))),
  );
export const tagProjection: Projection<Actor> = {
  type: 'RecordTag',
  table: 'record_tag',
  prefix: 'rtg',
  visible: throughRecord,
  filter: (input) => tagFilter(input as RecordTagWhere),
  orders: { AT: { column: 'at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'rtg', column: 'id' },
    ...{ tag: column('tag'), criterion: column('criterion'), at: column('at') },
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    record: { from: 'one', type: 'Record', on: { id: 'record_id' } },
  },
};

const holdFilter = (where: RecordHoldWhere): Where =>
  tree(
    where,
    holdFilter,
    when(where.lifted, has('lifted_at')),
    when(where.recordId, refersTo('record_id', 'rec')),
    when(where.seriesId, refersTo('series_id', 'rse')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
  );
export const holdProjection: Projection<Actor> = {
  type: 'RecordHold',
  table: 'record_hold',
  prefix: 'rho',
  visible: holdVisible,
  filter: (input) => holdFilter(input as RecordHoldWhere),
  orders: { PLACED_AT: { column: 'placed_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'rho', column: 'id' },
    series: { from: 'one', type: 'RecordSeries', on: { id: 'series_id' } },
    record: { from: 'one', type: 'Record', on: { id: 'record_id' } },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    ...{ reason: column('reason'), placedBy: person('placed_by_id'), placedAt: column('placed_at') },
    ...{ liftedBy: person('lifted_by_id'), liftedAt: column('lifted_at'), liftedBecause: column('lifted_because') },
    version: column('version'),
  },
};

const disposalFilter = (where: RecordDisposalWhere): Where =>
  tree(where, disposalFilter, when(where.statusIn, oneOf('status')));
export const disposalProjection: Projection<Actor> = {
  type: 'RecordDisposal',
  table: 'record_disposal',
  prefix: 'rdi',
  visible: disposalVisible,
  filter: (input) => disposalFilter(input as RecordDisposalWhere),
  orders: { PROPOSED_AT: { column: 'proposed_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'rdi', column: 'id' },
    ...{ number: column('number'), status: column('status'), reason: column('reason'), records: column('records') },
    ...{ listSha256: column('list_sha256'), approvals: column('approvals'), proposedBy: person('proposed_by_id') },
    approvedBy: { from: 'many', type: 'RecordDisposalApproval', on: { disposal_id: 'id' }, order: ['place'] },
    ...{ proposedAt: column('proposed_at'), endedBy: person('ended_by_id'), endedBecause: column('ended_because') },
    ...{ endedAt: column('ended_at'), destroyed: column('destroyed'), kept: column('kept') },
    ...{ certificate: evidenceField(certificateFile), version: column('version') },
    items: { from: 'connection', type: 'RecordDisposalItem', on: { disposal_id: 'id' } },
  },
};
export const approvalProjection: Projection<Actor> = {
  type: 'RecordDisposalApproval',
  table: 'record_disposal_approval',
  prefix: 'rda',
  visible: disposalVisible,
  fields: {
    id: { from: 'id', prefix: 'rda', column: 'id' },
    ...{ place: column('place'), person: person('person_id'), positionCode: column('position_code') },
    ...{ note: column('note'), at: column('at') },
  },
};
export const itemProjection: Projection<Actor> = {
  type: 'RecordDisposalItem',
  table: 'record_disposal_item',
  prefix: 'rdm',
  visible: disposalVisible,
  orders: { PLACE: { column: 'place', type: 'integer', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'rdm', column: 'id' },
    record: { from: 'one', type: 'Record', on: { id: 'record_id' } },
    ...{ state: column('state'), because: column('because'), doneAt: column('done_at') },
  },
};

const requestFilter = (where: DataRequestWhere): Where =>
  tree(
    where,
    requestFilter,
    when(where.statusIn, oneOf('status')),
    when(where.kindIn, oneOf('kind')),
    when(where.dueBefore, (instant) => compare('due_at', '<', String(instant))),
  );
export const requestProjection: Projection<Actor> = {
  type: 'DataRequest',
  table: 'data_request',
  prefix: 'dsr',
  visible: dataRequestVisible,
  filter: (input) => requestFilter(input as DataRequestWhere),
  orders: { RECEIVED_AT: { column: 'received_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'dsr', column: 'id' },
    ...{ person: person('person_id'), kind: column('kind'), status: column('status'), channel: column('channel') },
    ...{ receivedAt: column('received_at'), dueAt: column('due_at'), note: column('note'), version: column('version') },
    ...{ recordedBy: person('recorded_by_id'), decidedBy: person('decided_by_id'), decidedAt: column('decided_at') },
    ...{ decidedBecause: column('decided_because'), doneAt: column('done_at'), outcome: column('outcome') },
    exportUrl: { from: 'columns', columns: ['id', 'kind', 'status'] },
  },
};

const sealFilter = (where: LogSealWhere): Where => tree(where, sealFilter, when(where.hashIn, oneOf('hash')));
export const sealProjection: Projection<Actor> = {
  type: 'LogSeal',
  table: 'event_batch',
  prefix: 'lsl',
  visible: batchVisible,
  filter: (input) => sealFilter(input as LogSealWhere),
  orders: { NUMBER: { column: 'number', type: 'integer' } },
  fields: {
    id: { from: 'id', prefix: 'lsl', column: 'id' },
    ...{ number: column('number'), fromPosition: column('from_position'), toPosition: column('to_position') },
    ...{ hash: column('hash'), sealedAt: column('sealed_at') },
  },
};

export const recordContributions = {
  Cooperation: { records: { from: 'connection', type: 'Record', on: { cooperation_id: 'id' } } },
  DocumentVersion: { disposedAt: column('disposed_at') },
} as const;
