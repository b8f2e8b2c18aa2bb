import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { SheetImportRowSchema, SheetImportSchema, SheetMappingSchema } from './sheet-import.entity.js';
import { sheetImportProjection, sheetImportRowProjection, sheetMappingProjection } from './sheet-import.queries.js';
import { SheetImportResolver } from './sheet-import.resolver.js';

/** Registers that institutions keep in spreadsheets, read in. */
export const sheetImportModule: Module<Actor> = {
  name: 'sheet-import',
  entities: [SheetMappingSchema, SheetImportSchema, SheetImportRowSchema],
  resolvers: [SheetImportResolver],
  projections: [sheetMappingProjection, sheetImportProjection, sheetImportRowProjection],
  access: {
    sheetImport: 'GATED',
    sheetImports: 'GATED',
    sheetMappings: 'GATED',
    sheetPreview: 'POLICY',
    sheetMappingSave: 'POLICY',
    sheetImportStart: 'POLICY',
  },
};
