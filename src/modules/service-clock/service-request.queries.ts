import { among, compare, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { requestVisible, throughRequest } from './service.policy.js';
import type { ServiceRequestWhere } from './service-request.type.js';

const requestFilter = (where: ServiceRequestWhere): Where =>
  tree(
    where,
    requestFilter,
    when(where.kindIn, (codes) => related('service_request_kind', 'kind_id')(among('code', codes))),
    when(where.channelIn, oneOf('channel')),
    when(where.statusIn, oneOf('status')),
    when(where.partnerId, refersTo('partner_id', 'par')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.receivedFrom, (at) => compare('received_at', '>=', at.toISOString())),
    when(where.receivedBefore, (at) => compare('received_at', '<', at.toISOString())),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** A word among the staff. */
const forStaff = (name: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias, _parameters, viewer) => (viewer.kind === 'STAFF' ? `${alias}."${name}"` : 'null::text'),
});

export const requestProjection: Projection<Actor> = {
  type: 'ServiceRequest',
  table: 'service_request',
  prefix: 'srq',
  visible: requestVisible,
  filter: (input) => requestFilter(input as ServiceRequestWhere),
  orders: { RECEIVED_AT: { column: 'received_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'srq', column: 'id' },
    kind: { from: 'one', type: 'ServiceRequestKind', on: { id: 'kind_id' } },
    channel: column('channel'),
    source: column('source'),
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    name: column('asker_name'),
    contact: column('asker_contact'),
    words: column('words'),
    receivedAt: column('received_at'),
    registeredAt: column('registered_at'),
    registeredBy: { from: 'one', type: 'Person', on: { id: 'registered_by_id' } },
    handler: { from: 'one', type: 'Person', on: { id: 'handler_id' } },
    status: column('status'),
    respondedAt: column('responded_at'),
    followedUpAt: column('followed_up_at'),
    deliveredAt: column('delivered_at'),
    endedAt: column('ended_at'),
    steps: { from: 'many', type: 'ServiceStep', on: { request_id: 'id' }, order: ['number'] },
    clocks: { from: 'many', type: 'ServiceClock', on: { request_id: 'id' }, order: ['started_at', 'id'] },
    version: column('version'),
  },
};

export const stepProjection: Projection<Actor> = {
  type: 'ServiceStep',
  table: 'service_step',
  prefix: 'sst',
  visible: throughRequest,
  fields: {
    id: { from: 'id', prefix: 'sst', column: 'id' },
    number: column('number'),
    kind: column('kind'),
    happenedAt: column('happened_at'),
    enteredAt: column('entered_at'),
    by: { from: 'one', type: 'Person', on: { id: 'by_id' } },
    medium: column('medium'),
    note: forStaff('note'),
    documentVersion: { from: 'one', type: 'DocumentVersion', on: { id: 'document_version_id' } },
  },
};
