import { compare, equals, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import { cooperationFilter } from '../cooperation/cooperation.queries.js';
import type { Actor } from '../identity/actor.js';
import type { ActivityKindWhere, ActivityWhere } from './activity.type.js';
import { activityKindVisible, executionVisible } from './execution.policy.js';

/** Decodes the contract's filter to a condition on rows. */
const activityFilter = (where: ActivityWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => activityFilter(inner, actor),
    when(where.statusIn, oneOf('status')),
    when(where.kindIn, (codes) => related('activity_kind', 'kind_id')(oneOf('code')(codes))),
    when(where.happensFrom, (day) => compare('happens_on', '>=', day)),
    when(where.happensBefore, (day) => compare('happens_on', '<', day)),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.cooperation, (one) => related('cooperation', 'cooperation_id')(cooperationFilter(one, actor))),
  );

const kindFilter = (where: ActivityKindWhere): Where =>
  tree(
    where,
    kindFilter,
    when(where.retired, (retired) => equals('retired', retired)),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const activityProjection: Projection<Actor> = {
  type: 'Activity',
  table: 'activity',
  prefix: 'atv',
  visible: executionVisible,
  filter: (input, actor) => activityFilter(input as ActivityWhere, actor),
  orders: { HAPPENS_ON: { column: 'happens_on', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'atv', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    kind: { from: 'one', type: 'ActivityKind', on: { id: 'kind_id' } },
    title: column('title'),
    description: column('description'),
    status: column('status'),
    happensOn: column('happens_on'),
    endsOn: column('ends_on'),
    mode: column('mode'),
    place: column('place'),
    participants: column('participants'),
    evidence: { from: 'many', type: 'ExecutionFile', on: { activity_id: 'id' }, order: ['at', 'id'] },
    cancelledBecause: column('cancelled_because'),
    plannedParty: column('planned_party'),
    heldParty: column('held_party'),
    version: column('version'),
  },
};

export const activityKindProjection: Projection<Actor> = {
  type: 'ActivityKind',
  table: 'activity_kind',
  prefix: 'atk',
  visible: activityKindVisible,
  filter: (input) => kindFilter(input as ActivityKindWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'atk', column: 'id' },
    code: column('code'),
    title: column('title'),
    retired: column('retired'),
    version: column('version'),
  },
};
