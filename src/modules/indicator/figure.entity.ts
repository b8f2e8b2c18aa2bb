import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { figureVisible } from './indicator.policy.js';

/** A number of the institution that reports need and no case tells: lecturers, programmes (data institusi). */
export const FigureSchema = defineEntity({
  name: 'Figure',
  tableName: 'figure',
  properties: {
    ...tenantKey(),
    code: p.text(),
    /** Null: of the whole institution. */
    unitId: p.uuid().nullable(),
    /** The year it stands for, in the institution's words: 2025, 2024/2025. */
    period: p.text(),
    validFrom: civilDate(),
    validTo: civilDate(),
    /** Exact. */
    value: p.text().columnType('numeric'),
    source: p.text(),
    evidenceFileId: p.uuid().nullable(),
    evidenceName: p.text().nullable(),
    recordedById: p.uuid(),
    at: instant(),
    withdrawnAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(figureVisible),
  indexes: [
    {
      name: 'figure_once',
      expression: `create unique index "figure_once" on "figure" ("institution_id", "code", "unit_id", "valid_from") nulls not distinct where "withdrawn_at" is null`,
    },
    { name: 'figure_unit', properties: ['institutionId', 'unitId'] },
  ],
});
export class Figure extends FigureSchema.class {}
FigureSchema.setClass(Figure);
