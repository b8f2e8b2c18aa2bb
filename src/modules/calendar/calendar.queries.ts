import { compare, type Where } from '../../kernel/where.js';
import { has, oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { calendarVisible } from './calendar.policy.js';
import type { CalendarDayWhere, CalendarWhere } from './calendar.type.js';

const calendarFilter = (where: CalendarWhere): Where => tree(where, calendarFilter, when(where.codeIn, oneOf('code')));

const dayFilter = (where: CalendarDayWhere): Where =>
  tree(
    where,
    dayFilter,
    when(where.kindIn, oneOf('kind')),
    when(where.from, (day) => compare('ends_on', '>=', day)),
    when(where.until, (day) => compare('starts_on', '<=', day)),
    when(where.confirmed, has('confirmed_at')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const calendarProjection: Projection<Actor> = {
  type: 'Calendar',
  table: 'calendar',
  prefix: 'cal',
  visible: calendarVisible,
  filter: (input) => calendarFilter(input as CalendarWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'cal', column: 'id' },
    code: column('code'),
    name: column('name'),
    timeZone: column('time_zone'),
    week: column('week'),
    knownUntil: column('known_until'),
    standard: column('standard'),
    days: { from: 'connection', type: 'CalendarDay', on: { calendar_id: 'id' } },
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
    version: column('version'),
  },
};

export const calendarDayProjection: Projection<Actor> = {
  type: 'CalendarDay',
  table: 'calendar_day',
  prefix: 'cld',
  visible: calendarVisible,
  filter: (input) => dayFilter(input as CalendarDayWhere),
  orders: { STARTS_ON: { column: 'starts_on', type: 'date', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'cld', column: 'id' },
    kind: column('kind'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    title: column('title'),
    week: { from: 'expression', sql: (alias) => `coalesce(${alias}."week", '[]')` },
    source: column('source'),
    confirmed: { from: 'expression', sql: (alias) => `${alias}."confirmed_at" is not null` },
    confirmedAt: column('confirmed_at'),
    confirmedBy: { from: 'one', type: 'Person', on: { id: 'confirmed_by_id' } },
    confirmedAgainst: column('confirmed_against'),
    at: column('at'),
  },
};
