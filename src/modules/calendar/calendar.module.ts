import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { CalendarDaySchema, WorkCalendarSchema } from './calendar.entity.js';
import { calendarDayProjection, calendarProjection } from './calendar.queries.js';
import { CalendarResolver } from './calendar.resolver.js';

export const calendarModule: Module<Actor> = {
  name: 'calendar',
  entities: [WorkCalendarSchema, CalendarDaySchema],
  resolvers: [CalendarResolver],
  projections: [calendarProjection, calendarDayProjection],
  access: {
    calendar: 'GATED',
    calendars: 'GATED',
    calendarFindings: 'GATED',
    workingTime: 'GATED',
    calendarSet: 'POLICY',
    calendarDaysImport: 'POLICY',
    calendarDaysConfirm: 'POLICY',
    calendarDaysRemove: 'POLICY',
  },
};
