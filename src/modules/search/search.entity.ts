import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { entryVisible, expirySettingVisible, expiryToldVisible } from './search.policy.js';

/** Words by which an object of the same id is found: a copy that triggers keep, never older than what it was taken from. */
export const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entry',
  properties: {
    ...tenantKey(),
    kind: p.text(),
    title: p.text().nullable(),
    number: p.text().nullable(),
    summary: p.text().nullable(),
    body: p.text().nullable(),
    /** Of the four, by weight; and one word for its institution and kind. */
    vector: p.text().columnType('tsvector'),
  },
  filters: visibleFilter(entryVisible),
  indexes: [
    {
      name: 'search_entry_vector',
      expression: 'create index "search_entry_vector" on "search_entry" using gin ("vector")',
    },
  ],
});
export class SearchEntry extends SearchEntrySchema.class {}
SearchEntrySchema.setClass(SearchEntry);

/** How long before their last day agreements are told of: those of one kind, or all others. */
export const ExpirySettingSchema = defineEntity({
  name: 'ExpirySetting',
  tableName: 'expiry_setting',
  properties: {
    ...tenantKey(),
    /** Null: of every kind that has no setting of its own. */
    kindId: p.uuid().nullable(),
    /** ISO 8601, the longest first. */
    leadTimes: p.array().columnType('text[]'),
    version: p.integer().default(1),
  },
  filters: visibleFilter(expirySettingVisible),
  indexes: [
    {
      name: 'expiry_setting_kind',
      expression:
        'create unique index "expiry_setting_kind" on "expiry_setting" ("institution_id", "kind_id") nulls not distinct',
    },
  ],
});
export class ExpirySetting extends ExpirySettingSchema.class {}
ExpirySettingSchema.setClass(ExpirySetting);

/** That an agreement's coming end was told on a rung: one row, whatever the number of workers or crashes. */
export const ExpiryToldSchema = defineEntity({
  name: 'ExpiryTold',
  tableName: 'expiry_told',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** The last day it was told for: another day is told anew. */
    endsOn: civilDate(),
    /** The lead time, or LAPSED. */
    rung: p.text(),
    toldAt: instant(),
  },
  filters: visibleFilter(expiryToldVisible),
  uniques: [{ name: 'expiry_told_once', properties: ['institutionId', 'cooperationId', 'endsOn', 'rung'] }],
});
export class ExpiryTold extends ExpiryToldSchema.class {}
ExpiryToldSchema.setClass(ExpiryTold);
