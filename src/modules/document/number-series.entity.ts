import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from '../identity/policy.js';

/** How the institution numbers documents of a kind: a pattern as data. */
export const NumberSeriesSchema = defineEntity({
  name: 'NumberSeries',
  tableName: 'number_series',
  properties: {
    ...tenantKey(),
    /** The kind of document, by its code in the procedures. */
    kind: p.text(),
    pattern: p.text(),
    /** YEARLY, MONTHLY or NEVER. */
    reset: p.text(),
    /** Whether it numbers addenda of that kind, which else run in the kind's own series. */
    forAddenda: p.boolean().default(false),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(visibleToStaff),
  uniques: [{ name: 'number_series_kind', properties: ['institutionId', 'kind', 'forAddenda'] }],
});
export class NumberSeries extends NumberSeriesSchema.class {}
NumberSeriesSchema.setClass(NumberSeries);

/** Where a series stands in one span. Its row is the turnstile: who makes a document final waits here. */
export const NumberCounterSchema = defineEntity({
  name: 'NumberCounter',
  tableName: 'number_counter',
  properties: {
    institutionId: p.uuid().primary(),
    seriesId: p.uuid().primary(),
    /** `2026`, `2026-03`, or empty for a series that never begins anew. */
    period: p.text().primary(),
    last: p.integer(),
  },
  filters: visibleFilter(visibleToStaff),
});
export class NumberCounter extends NumberCounterSchema.class {}
NumberCounterSchema.setClass(NumberCounter);
