import type { Where } from '../../kernel/where.js';
import { contains, has, oneOf, refersTo, related, sharing, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from './actor.js';
import type { OrgUnitWhere, PositionWhere } from './org.type.js';
import { visibleToStaff } from './policy.js';

export const orgUnitFilter = (where: OrgUnitWhere): Where =>
  tree(
    where,
    orgUnitFilter,
    when(where.codeContains, contains('code')),
    when(where.kindIn, oneOf('kind')),
    when(where.echelonIn, oneOf('echelon')),
    when(where.parentId, refersTo('parent_id', 'unit')),
    when(where.closed, has('closed_on')),
  );

export const positionFilter = (where: PositionWhere): Where =>
  tree(
    where,
    positionFilter,
    when(where.codeIn, oneOf('code')),
    when(where.aliasIn, sharing('aliases')),
    when(where.unit, (unit) => related('org_unit', 'unit_id')(orgUnitFilter(unit))),
    when(where.closed, has('closed_on')),
  );

export const orgUnitProjection: Projection<Actor> = {
  type: 'OrgUnit',
  table: 'org_unit',
  prefix: 'unit',
  visible: visibleToStaff,
  filter: (input) => orgUnitFilter(input as OrgUnitWhere),
  orders: { CODE: { column: 'code', type: 'text' } },
  fields: {
    id: { from: 'id', prefix: 'unit', column: 'id' },
    code: { from: 'column', column: 'code' },
    name: { from: 'column', column: 'name' },
    kind: { from: 'column', column: 'kind' },
    echelon: { from: 'column', column: 'echelon' },
    closedOn: { from: 'column', column: 'closed_on' },
    parent: { from: 'one', type: 'OrgUnit', on: { id: 'parent_id' } },
    children: { from: 'connection', type: 'OrgUnit', on: { parent_id: 'id' } },
    positions: { from: 'connection', type: 'Position', on: { unit_id: 'id' } },
    version: { from: 'column', column: 'version' },
  },
};

export const positionProjection: Projection<Actor> = {
  type: 'Position',
  table: 'position',
  prefix: 'pos',
  visible: visibleToStaff,
  filter: (input) => positionFilter(input as PositionWhere),
  orders: { CODE: { column: 'code', type: 'text' } },
  fields: {
    id: { from: 'id', prefix: 'pos', column: 'id' },
    code: { from: 'column', column: 'code' },
    title: { from: 'column', column: 'title' },
    aliases: { from: 'column', column: 'aliases' },
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    closedOn: { from: 'column', column: 'closed_on' },
    assignments: { from: 'connection', type: 'Assignment', on: { position_id: 'id' } },
    delegations: { from: 'connection', type: 'Delegation', on: { position_id: 'id' } },
    version: { from: 'column', column: 'version' },
  },
};
