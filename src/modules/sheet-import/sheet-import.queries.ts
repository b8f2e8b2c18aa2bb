import { equals, type Where } from '../../kernel/where.js';
import { oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { importRowVisible, sheetImportVisible } from './sheet-import.policy.js';
import type { SheetImportRowWhere, SheetImportWhere } from './sheet-import.type.js';
import type { SheetMappingWhere } from './sheet-mapping.type.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

const mappingFilter = (where: SheetMappingWhere): Where =>
  tree(
    where,
    mappingFilter,
    when(where.targetIn, oneOf('target')),
    when(where.code, (code) => equals('code', code)),
  );

export const sheetMappingProjection: Projection<Actor> = {
  type: 'SheetMapping',
  table: 'sheet_mapping',
  prefix: 'smp',
  visible: sheetImportVisible,
  filter: (input) => mappingFilter(input as SheetMappingWhere),
  orders: { SAVED_AT: { column: 'at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'smp', column: 'id' },
    code: column('code'),
    number: column('number'),
    target: column('target'),
    columns: {
      from: 'expression',
      sql: (alias) =>
        `(select jsonb_agg(c || jsonb_build_object('values', coalesce(nullif(c->'values', 'null'::jsonb), '[]'))) from jsonb_array_elements(${alias}."mapping"->'columns') c)`,
    },
    savedBy: { from: 'one', type: 'Person', on: { id: 'saved_by_id' } },
    at: column('at'),
  },
};

const importFilter = (where: SheetImportWhere): Where =>
  tree(where, importFilter, when(where.targetIn, oneOf('target')), when(where.statusIn, oneOf('status')));

export const sheetImportProjection: Projection<Actor> = {
  type: 'SheetImport',
  table: 'sheet_import',
  prefix: 'sim',
  visible: sheetImportVisible,
  filter: (input) => importFilter(input as SheetImportWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'sim', column: 'id' },
    target: column('target'),
    fileName: column('file_name'),
    sheet: column('sheet'),
    savedMapping: { from: 'one', type: 'SheetMapping', on: { id: 'mapping_id' } },
    policy: column('policy'),
    rehearsal: column('rehearsal'),
    invite: column('invite'),
    status: column('status'),
    fault: column('fault'),
    rowsTotal: column('rows_total'),
    rowsDone: column('rows_done'),
    created: column('created'),
    updated: column('updated'),
    unchanged: column('unchanged'),
    failed: column('failed'),
    startedBy: { from: 'one', type: 'Person', on: { id: 'started_by_id' } },
    createdAt: column('created_at'),
    finishedAt: column('finished_at'),
    version: column('version'),
    rows: { from: 'connection', type: 'SheetImportRow', on: { import_id: 'id' } },
    faultySheetUrl: { from: 'columns', columns: ['id', 'failed', 'finished_at'] },
  },
};

const rowFilter = (where: SheetImportRowWhere): Where =>
  tree(where, rowFilter, when(where.outcomeIn, oneOf('outcome')));

export const sheetImportRowProjection: Projection<Actor> = {
  type: 'SheetImportRow',
  table: 'sheet_import_row',
  prefix: 'sir',
  visible: importRowVisible,
  filter: (input) => rowFilter(input as SheetImportRowWhere),
  orders: { NUMBER: { column: 'number', type: 'integer', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'sir', column: 'id' },
    number: column('number'),
    outcome: column('outcome'),
    subjectId: {
      from: 'expression',
      sql: (
        alias,
      ) => `(select case i."target" when 'COOPERATIONS' then 'coo_' when 'PARTNERS' then 'par_' when 'UNITS' then 'unit_'
        else 'per_' end || ${alias}."subject_id" from "sheet_import" i
        where i."institution_id" = ${alias}."institution_id" and i."id" = ${alias}."import_id")`,
    },
    faults: { from: 'expression', sql: (alias) => `coalesce(${alias}."faults", '[]')` },
  },
};
