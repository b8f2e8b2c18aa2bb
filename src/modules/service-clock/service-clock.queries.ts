import { compare, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';
import { clockVisible, throughClock } from './service.policy.js';
import type { ServiceClockWhere } from './service-clock.type.js';

const clockFilter = (where: ServiceClockWhere): Where =>
  tree(
    where,
    clockFilter,
    when(where.standardIn, oneOf('standard_code')),
    when(where.statusIn, oneOf('status')),
    when(where.channelIn, oneOf('channel')),
    when(where.requestId, refersTo('request_id', 'srq')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.startedFrom, (at) => compare('started_at', '>=', at.toISOString())),
    when(where.startedBefore, (at) => compare('started_at', '<', at.toISOString())),
    when(where.dueBefore, (at) => compare('due_at', '<', at.toISOString())),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
const one = (type: string, ours: string) => ({ from: 'one', type, on: { id: ours } }) as const;

export const clockProjection: Projection<Actor> = {
  type: 'ServiceClock',
  table: 'service_clock',
  prefix: 'svc',
  visible: clockVisible,
  filter: (input) => clockFilter(input as ServiceClockWhere),
  orders: {
    DUE_AT: { column: 'due_at', type: 'timestamptz', ascending: true },
    STARTED_AT: { column: 'started_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'svc', column: 'id' },
    standard: one('ServiceStandard', 'standard_id'),
    standardCode: column('standard_code'),
    subject: column('subject'),
    request: one('ServiceRequest', 'request_id'),
    cooperation: one('Cooperation', 'cooperation_id'),
    channel: column('channel'),
    round: column('round'),
    startedAt: column('started_at'),
    enteredAt: column('entered_at'),
    dueAt: {
      from: 'expression',
      sql: (alias) => `case when ${alias}."status" <> 'PAUSED' then ${alias}."due_at" end`,
    },
    dueConfirmed: column('due_confirmed'),
    status: column('status'),
    breachedAt: column('breached_at'),
    stoppedAt: column('stopped_at'),
    stopEnteredAt: column('stop_entered_at'),
    elapsedMinutes: {
      from: 'expression',
      sql: (alias) => `round(${alias}."elapsed_ms"::numeric / 60000, 2)::text`,
    },
    explanation: { from: 'columns', columns: ['id'] },
    pauses: { from: 'many', type: 'ServicePause', on: { clock_id: 'id' }, order: ['number'] },
    recount: one('ServiceRecount', 'recount_id'),
    version: column('version'),
  },
};

export const pauseProjection: Projection<Actor> = {
  type: 'ServicePause',
  table: 'service_pause',
  prefix: 'spa',
  visible: throughClock,
  fields: {
    id: { from: 'id', prefix: 'spa', column: 'id' },
    number: column('number'),
    reason: column('reason'),
    note: column('note'),
    startedAt: column('started_at'),
    startedBy: one('Person', 'started_by_id'),
    startEnteredAt: column('start_entered_at'),
    endedAt: column('ended_at'),
    endedBy: one('Person', 'ended_by_id'),
    endEnteredAt: column('end_entered_at'),
  },
};

export const recountProjection: Projection<Actor> = {
  type: 'ServiceRecount',
  table: 'service_recount',
  prefix: 'src',
  visible: visibleToStaff,
  fields: {
    id: { from: 'id', prefix: 'src', column: 'id' },
    because: column('because'),
    looked: column('looked'),
    moved: column('moved'),
    by: one('Person', 'by_id'),
    at: column('at'),
  },
};

const clocksOf: Field<Actor> = {
  from: 'many',
  type: 'ServiceClock',
  on: { cooperation_id: 'id' },
  order: ['started_at', 'id'],
};
export const clockContributions = { Cooperation: { serviceClocks: clocksOf } };
