import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import type { RowFault } from './row-fault.js';
import { importRowVisible, sheetImportVisible } from './sheet-import.policy.js';
import type { SheetMapping as Mapping } from './sheet-mapping.rules.js';

/** How the columns of an institution's own sheets are read: named, and never edited but by a further version. */
export const SheetMappingSchema = defineEntity({
  name: 'SheetMapping',
  tableName: 'sheet_mapping',
  properties: {
    ...tenantKey(),
    code: p.text(),
    number: p.integer(),
    target: p.text(),
    mapping: p.json<Mapping>(),
    savedById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(sheetImportVisible),
  uniques: [{ name: 'sheet_mapping_code', properties: ['institutionId', 'code', 'number'] }],
});
export class SheetMapping extends SheetMappingSchema.class {}
SheetMappingSchema.setClass(SheetMapping);

/** One reading in of a sheet (impor): what was asked, how far it is, what came of it. */
export const SheetImportSchema = defineEntity({
  name: 'SheetImport',
  tableName: 'sheet_import',
  properties: {
    ...tenantKey(),
    target: p.text(),
    fileId: p.uuid(),
    fileName: p.text(),
    sheet: p.text().nullable(),
    mapping: p.json<Mapping>(),
    /** The saved mapping it is, where it is one. */
    mappingId: p.uuid().nullable(),
    policy: p.text(),
    /** Everything is done and then undone. */
    rehearsal: p.boolean(),
    invite: p.boolean(),
    status: p.text(),
    /** Why the file could not be read. */
    fault: p.json<RowFault>().nullable(),
    /** The headings of the sheet, once it was read. */
    headings: p.json<readonly (string | null)[]>().nullable(),
    rowsTotal: p.integer().nullable(),
    rowsDone: p.integer().default(0),
    created: p.integer().default(0),
    updated: p.integer().default(0),
    unchanged: p.integer().default(0),
    failed: p.integer().default(0),
    startedById: p.uuid(),
    /** In whose name it is carried out. */
    membershipId: p.uuid(),
    createdAt: instant(),
    finishedAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(sheetImportVisible),
  indexes: [{ name: 'sheet_import_created', properties: ['institutionId', 'createdAt', 'id'] }],
});
export class SheetImport extends SheetImportSchema.class {}
SheetImportSchema.setClass(SheetImport);

/** What came of one row of the sheet. */
export const SheetImportRowSchema = defineEntity({
  name: 'SheetImportRow',
  tableName: 'sheet_import_row',
  properties: {
    ...tenantKey(),
    importId: p.uuid(),
    /** As the spreadsheet numbers it: the heading is in row 1, unless it is said to be elsewhere. */
    number: p.integer(),
    outcome: p.text(),
    /** What it made or found. */
    subjectId: p.uuid().nullable(),
    faults: p.json<readonly RowFault[]>().nullable(),
    /** The row as it was read, where it has faults: for the sheet of what is to be mended. */
    cells: p.json<readonly (string | null)[]>().nullable(),
  },
  filters: visibleFilter(importRowVisible),
  uniques: [{ name: 'sheet_import_row_number', properties: ['institutionId', 'importId', 'number'] }],
});
export class SheetImportRow extends SheetImportRowSchema.class {}
SheetImportRowSchema.setClass(SheetImportRow);
