import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { SheetImportRowSchema, SheetImportSchema, SheetMappingSchema } from './sheet-import.entity.js';

export const sheetImportModule: Module<Actor> = {
  name: 'sheet-import',
  entities: [SheetMappingSchema, SheetImportSchema, SheetImportRowSchema],
  resolvers: [],
  access: {},
};
