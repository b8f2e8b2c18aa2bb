import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { calendarVisible } from './calendar.policy.js';
import type { KeptWeek } from './calendar.rules.js';

/** When an institution, or a part of it, works. */
export const WorkCalendarSchema = defineEntity({
  name: 'WorkCalendar',
  tableName: 'calendar',
  properties: {
    ...tenantKey(),
    code: p.text(),
    name: localized(),
    /** An IANA zone. */
    timeZone: p.text(),
    week: p.json<KeptWeek>(),
    /** The last day of which the holidays are known. */
    knownUntil: civilDate().nullable(),
    /** The one that is counted by where none is named. */
    standard: p.boolean(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(calendarVisible),
  uniques: [{ name: 'calendar_code', properties: ['institutionId', 'code'] }],
  indexes: [
    {
      name: 'calendar_standard',
      expression: 'create unique index "calendar_standard" on "calendar" ("institution_id") where "standard"',
    },
  ],
});
export class WorkCalendar extends WorkCalendarSchema.class {}
WorkCalendarSchema.setClass(WorkCalendar);

/** A day, or some in a row, that are not like the week of their calendar says. */
export const CalendarDaySchema = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_day',
  properties: {
    ...tenantKey(),
    calendarId: p.uuid(),
    /** HOLIDAY, COLLECTIVE_LEAVE, CLOSED or OTHER_HOURS. */
    kind: p.text(),
    startsOn: civilDate(),
    endsOn: civilDate(),
    title: localized(),
    /** Of OTHER_HOURS only. */
    week: p.json<KeptWeek>().nullable(),
    /** Where it was taken from. */
    source: p.text(),
    /** When an administrator has checked it; null: not confirmed. */
    confirmedAt: instant().nullable(),
    confirmedById: p.uuid().nullable(),
    /** What it was checked against. */
    confirmedAgainst: p.text().nullable(),
    at: instant(),
  },
  filters: visibleFilter(calendarVisible),
  uniques: [{ name: 'calendar_day_span', properties: ['institutionId', 'calendarId', 'startsOn', 'endsOn'] }],
});
export class CalendarDay extends CalendarDaySchema.class {}
CalendarDaySchema.setClass(CalendarDay);
