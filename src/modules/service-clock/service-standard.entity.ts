import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from '../identity/policy.js';
import { requestKindVisible } from './service.policy.js';
import type { PauseReason, Trigger, Warning } from './service-standard.rules.js';

/** One edition of a standard of service: never changed, only followed by the next. */
export const ServiceStandardSchema = defineEntity({
  name: 'ServiceStandard',
  tableName: 'service_standard',
  properties: {
    ...tenantKey(),
    code: p.text(),
    edition: p.integer(),
    title: localized(),
    /** Where it stands in the institution's papers, and the footnote marks beside it. */
    source: p.text().nullable(),
    marker: p.text().nullable(),
    /** REQUEST or COOPERATION. */
    subject: p.text(),
    starts: p.json<readonly Trigger[]>(),
    stops: p.json<readonly Trigger[]>(),
    cancels: p.json<readonly Trigger[]>(),
    /** The kinds of event in these three. */
    events: p.array().columnType('text[]'),
    /** ISO 8601. */
    within: p.text(),
    /** See CountMode. */
    mode: p.text(),
    /** Null: the institution's standard calendar. */
    calendarId: p.uuid().nullable(),
    warnings: p.json<readonly Warning[]>(),
    pauseReasons: p.json<readonly PauseReason[]>(),
    /** How long after it began a pause may be entered. */
    pauseEnteredWithin: p.text(),
    validFrom: civilDate(),
    validUntil: civilDate().nullable(),
    setById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(visibleToStaff),
  uniques: [{ name: 'service_standard_edition', properties: ['institutionId', 'code', 'edition'] }],
});
export class ServiceStandard extends ServiceStandardSchema.class {}
ServiceStandardSchema.setClass(ServiceStandard);

/** What can be asked for: the institution's own list. */
export const ServiceRequestKindSchema = defineEntity({
  name: 'ServiceRequestKind',
  tableName: 'service_request_kind',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    retired: p.boolean().default(false),
    version: p.integer().default(1),
  },
  filters: visibleFilter(requestKindVisible),
  uniques: [{ name: 'service_request_kind_code', properties: ['institutionId', 'code'] }],
});
export class ServiceRequestKind extends ServiceRequestKindSchema.class {}
ServiceRequestKindSchema.setClass(ServiceRequestKind);
