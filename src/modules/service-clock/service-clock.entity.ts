import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { visibleToStaff } from '../identity/policy.js';
import { clockVisible, rungVisible, throughClock } from './service.policy.js';

/** A time that runs for one request or cooperation, by the edition of the standard it began with. */
export const ServiceClockSchema = defineEntity({
  name: 'ServiceClock',
  tableName: 'service_clock',
  properties: {
    ...tenantKey(),
    standardId: p.uuid(),
    standardCode: p.text(),
    /** REQUEST or COOPERATION. */
    subject: p.text(),
    requestId: p.uuid().nullable(),
    cooperationId: p.uuid().nullable(),
    channel: p.text().nullable(),
    round: p.integer(),
    startedAt: instant(),
    /** When it was known that it had started. */
    enteredAt: instant(),
    /** By what is known; while it is paused, as it was when that began. */
    dueAt: instant(),
    /** Whether nothing unconfirmed lies before it. */
    dueConfirmed: p.boolean(),
    /** RUNNING, PAUSED, MET, BREACHED or CANCELLED. */
    status: p.text(),
    /** When its breach was told. */
    breachedAt: instant().nullable(),
    stoppedAt: instant().nullable(),
    stopEnteredAt: instant().nullable(),
    /** What it took without pauses, counted as its standard counts, in milliseconds. */
    elapsed: p.bigint().fieldName('elapsed_ms').nullable(),
    recountId: p.uuid().nullable(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(clockVisible),
  indexes: [
    { name: 'service_clock_started', properties: ['institutionId', 'startedAt', 'id'] },
    { name: 'service_clock_due', properties: ['institutionId', 'dueAt', 'id'] },
    { name: 'service_clock_request', properties: ['institutionId', 'requestId'] },
    { name: 'service_clock_cooperation', properties: ['institutionId', 'cooperationId'] },
    {
      name: 'service_clock_waiting',
      expression: `create unique index "service_clock_waiting" on "service_clock" ("institution_id", coalesce("request_id", "cooperation_id"), "standard_code") where "stopped_at" is null and "status" <> 'CANCELLED'`,
    },
  ],
});
export class ServiceClock extends ServiceClockSchema.class {}
ServiceClockSchema.setClass(ServiceClock);

/** A time a clock did not run: the ledger is only written on. */
export const ServicePauseSchema = defineEntity({
  name: 'ServicePause',
  tableName: 'service_pause',
  properties: {
    ...tenantKey(),
    clockId: p.uuid(),
    number: p.integer(),
    reason: p.text(),
    note: p.text().nullable(),
    startedAt: instant(),
    startedById: p.uuid(),
    startEnteredAt: instant(),
    endedAt: instant().nullable(),
    /** Null where the clock was stopped in it. */
    endedById: p.uuid().nullable(),
    endEnteredAt: instant().nullable(),
  },
  filters: visibleFilter(throughClock),
  uniques: [{ name: 'service_pause_number', properties: ['institutionId', 'clockId', 'number'] }],
});
export class ServicePause extends ServicePauseSchema.class {}
ServicePauseSchema.setClass(ServicePause);

/** A moment of a clock that is told once: a timer of the house. */
export const ServiceRungSchema = defineEntity({
  name: 'ServiceRung',
  tableName: 'service_rung',
  properties: {
    ...tenantKey(),
    clockId: p.uuid(),
    /** `WARN:1` … or `BREACH`. */
    timer: p.text(),
    kind: p.text(),
    dueAt: instant(),
    firedAt: instant().nullable(),
    stoppedAt: instant().nullable(),
  },
  filters: visibleFilter(rungVisible),
  uniques: [{ name: 'service_rung_timer', properties: ['institutionId', 'clockId', 'timer'] }],
  indexes: [
    {
      name: 'service_rung_due',
      expression:
        'create index "service_rung_due" on "service_rung" ("due_at") where "fired_at" is null and "stopped_at" is null',
    },
  ],
});
export class ServiceRung extends ServiceRungSchema.class {}
ServiceRungSchema.setClass(ServiceRung);

/** A decision that running clocks are counted anew. */
export const ServiceRecountSchema = defineEntity({
  name: 'ServiceRecount',
  tableName: 'service_recount',
  properties: {
    ...tenantKey(),
    because: p.text(),
    looked: p.integer(),
    moved: p.integer(),
    byId: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(visibleToStaff),
});
export class ServiceRecount extends ServiceRecountSchema.class {}
ServiceRecountSchema.setClass(ServiceRecount);
