import { any, compare, equals, type Where } from '../../kernel/where.js';
import { has, oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';
import { requestKindVisible } from './service.policy.js';
import type { ServiceRequestKindWhere } from './service-request.type.js';
import type { ServiceStandardWhere } from './service-standard.type.js';

const standardFilter = (where: ServiceStandardWhere): Where =>
  tree(
    where,
    standardFilter,
    when(where.codeIn, oneOf('code')),
    when(where.validOn, (day) => compare('valid_from', '<=', day)),
    when(where.validOn, (day) => any(has('valid_until')(false), compare('valid_until', '>=', day))),
  );

const kindFilter = (where: ServiceRequestKindWhere): Where =>
  tree(
    where,
    kindFilter,
    when(where.retired, (retired) => equals('retired', retired)),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const standardProjection: Projection<Actor> = {
  type: 'ServiceStandard',
  table: 'service_standard',
  prefix: 'svs',
  visible: visibleToStaff,
  filter: (input) => standardFilter(input as ServiceStandardWhere),
  orders: {
    CODE: { column: 'code', type: 'text', ascending: true },
    AT: { column: 'at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'svs', column: 'id' },
    code: column('code'),
    edition: column('edition'),
    title: column('title'),
    source: column('source'),
    marker: column('marker'),
    subject: column('subject'),
    starts: column('starts'),
    stops: column('stops'),
    cancels: column('cancels'),
    within: column('within'),
    mode: column('mode'),
    calendar: { from: 'one', type: 'Calendar', on: { id: 'calendar_id' } },
    warnings: column('warnings'),
    pauseReasons: column('pause_reasons'),
    pauseEnteredWithin: column('pause_entered_within'),
    validFrom: column('valid_from'),
    validUntil: column('valid_until'),
    setBy: { from: 'one', type: 'Person', on: { id: 'set_by_id' } },
    at: column('at'),
  },
};

export const requestKindProjection: Projection<Actor> = {
  type: 'ServiceRequestKind',
  table: 'service_request_kind',
  prefix: 'srk',
  visible: requestKindVisible,
  filter: (input) => kindFilter(input as ServiceRequestKindWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'srk', column: 'id' },
    code: column('code'),
    title: column('title'),
    retired: column('retired'),
    version: column('version'),
  },
};
