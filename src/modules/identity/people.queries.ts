import { all, any, compare, equals, type Where } from '../../kernel/where.js';
import { contains, has, oneOf, refersTo, related, sharing, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from './actor.js';
import type { AssignmentWhere, DelegationWhere } from './assignment.type.js';
import type { MembershipWhere, PersonWhere } from './membership.type.js';
import { positionFilter } from './org.queries.js';
import { membershipVisible, personVisible, visibleToStaff } from './policy.js';

export const personFilter = (where: PersonWhere): Where =>
  tree(where, personFilter, when(where.nameContains, contains('name')));

export const membershipFilter = (where: MembershipWhere): Where =>
  tree(
    where,
    membershipFilter,
    when(where.kindIn, oneOf('kind')),
    when(where.roleIn, sharing('roles')),
    when(where.pending, (pending) => equals('pending', pending)),
    when(where.revoked, has('revoked_at')),
    when(where.person, (person) => related('person', 'person_id')(personFilter(person))),
  );

const inForce = (day: string): Where =>
  all(compare('starts_on', '<=', day), any({ is: 'null', column: 'ends_on' }, compare('ends_on', '>=', day)));

export const assignmentFilter = (where: AssignmentWhere): Where =>
  tree(
    where,
    assignmentFilter,
    when(where.positionId, refersTo('position_id', 'pos')),
    when(where.personId, refersTo('person_id', 'per')),
    when(where.modeIn, oneOf('mode')),
    when(where.on, inForce),
    when(where.position, (position) => related('position', 'position_id')(positionFilter(position))),
    when(where.person, (person) => related('person', 'person_id')(personFilter(person))),
  );

export const delegationFilter = (where: DelegationWhere): Where =>
  tree(
    where,
    delegationFilter,
    when(where.positionId, refersTo('position_id', 'pos')),
    when(where.personId, refersTo('person_id', 'per')),
    when(where.on, (day) => all(inForce(day), { is: 'null', column: 'revoked_at' })),
  );

const createdAt = { column: 'created_at', type: 'timestamptz' } as const;
const startsOn = { column: 'starts_on', type: 'date' } as const;
const toPerson = { from: 'one', type: 'Person', on: { id: 'person_id' } } as const;
const toPosition = { from: 'one', type: 'Position', on: { id: 'position_id' } } as const;
const column = (name: string) => ({ from: 'column', column: name }) as const;
const id = (prefix: string) => ({ from: 'id', prefix, column: 'id' }) as const;

export const personProjection: Projection<Actor> = {
  type: 'Person',
  table: 'person',
  prefix: 'per',
  visible: personVisible,
  filter: (input) => personFilter(input as PersonWhere),
  orders: { NAME: { column: 'name', type: 'text' }, CREATED_AT: createdAt },
  fields: {
    id: id('per'),
    name: column('name'),
    createdAt: column('created_at'),
    version: column('version'),
    assignments: { from: 'connection', type: 'Assignment', on: { person_id: 'id' } },
  },
};

export const membershipProjection: Projection<Actor> = {
  type: 'Membership',
  table: 'membership',
  prefix: 'mbr',
  visible: membershipVisible,
  filter: (input) => membershipFilter(input as MembershipWhere),
  orders: { CREATED_AT: createdAt },
  fields: {
    id: id('mbr'),
    kind: column('kind'),
    roles: column('roles'),
    person: toPerson,
    email: column('email'),
    pending: column('pending'),
    createdAt: column('created_at'),
    revokedAt: column('revoked_at'),
    version: column('version'),
  },
};

export const assignmentProjection: Projection<Actor> = {
  type: 'Assignment',
  table: 'assignment',
  prefix: 'asg',
  visible: visibleToStaff,
  filter: (input) => assignmentFilter(input as AssignmentWhere),
  orders: { STARTS_ON: startsOn },
  fields: {
    id: id('asg'),
    position: toPosition,
    person: toPerson,
    mode: column('mode'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    basis: column('basis'),
    createdAt: column('created_at'),
    version: column('version'),
  },
};

export const delegationProjection: Projection<Actor> = {
  type: 'Delegation',
  table: 'delegation',
  prefix: 'dlg',
  visible: visibleToStaff,
  filter: (input) => delegationFilter(input as DelegationWhere),
  orders: { STARTS_ON: startsOn },
  fields: {
    id: id('dlg'),
    position: toPosition,
    person: toPerson,
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    basis: column('basis'),
    revokedAt: column('revoked_at'),
    createdAt: column('created_at'),
    version: column('version'),
  },
};
