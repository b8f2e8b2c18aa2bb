import { all, any, equals, everything, not, type Where } from '../../kernel/where.js';
import { moneySql } from '../../platform/read/exact.js';
import { has, oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { itemEvidence, programmeVisible, versionEvidence } from './programme.policy.js';
import type { ItemStatus } from './programme.rules.js';
import type { ProgrammeWhere } from './programme.type.js';
import type { ProgrammeItemWhere } from './programme-item.type.js';
import { itemStatusSql } from './programme-work.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

const programmeFilter = (where: ProgrammeWhere): Where =>
  tree(
    where,
    programmeFilter,
    when(where.year, (year) => equals('year', year)),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.ofInstitution, (own) => has('unit_id')(!own)),
    when(where.statusIn, oneOf('status')),
  );

const activityIs = (status: string): Where => ({
  is: 'exists',
  table: 'programme_item_activity',
  on: { institution_id: 'institution_id', item_id: 'id' },
  where: related('activity', 'activity_id')(equals('status', status)),
});
const byHand = all(has('dropped_at')(false), not(activityIs('PLANNED')), not(activityIs('HELD')));

/** The same as `itemStatusSql`, as conditions. */
const conditions: Readonly<Record<ItemStatus, Where>> = {
  DROPPED: has('dropped_at')(true),
  PLANNED: all(has('dropped_at')(false), activityIs('PLANNED')),
  HELD: all(has('dropped_at')(false), not(activityIs('PLANNED')), activityIs('HELD')),
  PREPARED: all(byHand, has('prepared_on')(true)),
  IDENTIFIED: all(byHand, has('prepared_on')(false)),
};

const carried: Where = {
  is: 'exists',
  table: 'programme_item',
  on: { institution_id: 'institution_id', carried_from_id: 'id' },
  where: everything,
};
const ofUnit = (id: string): Where => ({
  is: 'exists',
  table: 'programme_item_unit',
  on: { institution_id: 'institution_id', item_id: 'id' },
  where: refersTo('unit_id', 'unit')(id),
});

const itemFilter = (where: ProgrammeItemWhere): Where =>
  tree(
    where,
    itemFilter,
    when(where.statusIn, (statuses) => any(...statuses.map((status) => conditions[status]))),
    when(where.carriedOver, (is) => (is ? carried : not(carried))),
    when(where.programmeId, refersTo('programme_id', 'pgm')),
    when(where.year, (year) => related('programme', 'programme_id')(equals('year', year))),
    when(where.unitId, ofUnit),
    when(where.dharmaIn, oneOf('dharma')),
    when(where.kindIn, (codes) => related('activity_kind', 'kind_id')(oneOf('code')(codes))),
    when(where.partnerId, refersTo('partner_id', 'par')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
  );

const itemsOf = (alias: string): string =>
  `from "programme_item" p where p."institution_id" = ${alias}."institution_id" and p."programme_id" = ${alias}."id"`;

const progress: Field<Actor> = {
  from: 'expression',
  sql: (
    alias,
  ) => `(select json_build_object('total', count(*), 'identified', count(*) filter (where s."is" = 'IDENTIFIED'),
      'prepared', count(*) filter (where s."is" = 'PREPARED'), 'planned', count(*) filter (where s."is" = 'PLANNED'),
      'held', count(*) filter (where s."is" = 'HELD'), 'dropped', count(*) filter (where s."is" = 'DROPPED'),
      'carriedOver', count(*) filter (where s."carried"))
    from (select ${itemStatusSql('p')} as "is", exists (select 1 from "programme_item" c
        where c."institution_id" = p."institution_id" and c."carried_from_id" = p."id") as "carried" ${itemsOf(alias)}) s)`,
};

const budgets: Field<Actor> = {
  from: 'expression',
  sql: (alias) => `(select coalesce(json_agg(${moneySql('b."amount"', 'b."currency"')} order by b."currency"), '[]')
    from (select sum(p."budget") as "amount", p."currency" ${itemsOf(alias)}
      and p."budget" is not null and p."dropped_at" is null group by p."currency") b)`,
};

export const programmeProjection: Projection<Actor> = {
  type: 'Programme',
  table: 'programme',
  prefix: 'pgm',
  visible: programmeVisible,
  filter: (input) => programmeFilter(input as ProgrammeWhere),
  orders: { YEAR: { column: 'year', type: 'integer' } },
  fields: {
    id: { from: 'id', prefix: 'pgm', column: 'id' },
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    year: column('year'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    title: column('title'),
    goal: column('goal'),
    status: column('status'),
    adoptedNumber: column('adopted_number'),
    revisionReason: column('revision_reason'),
    versions: { from: 'many', type: 'ProgrammeVersion', on: { programme_id: 'id' }, order: ['number'] },
    items: { from: 'connection', type: 'ProgrammeItem', on: { programme_id: 'id' } },
    progress,
    budgets,
    createdAt: column('created_at'),
    version: column('version'),
  },
};

const content = (name: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias) => `(${alias}."content" ->> '${name}')`,
});

export const versionProjection: Projection<Actor> = {
  type: 'ProgrammeVersion',
  table: 'programme_version',
  prefix: 'pgv',
  visible: programmeVisible,
  fields: {
    id: { from: 'id', prefix: 'pgv', column: 'id' },
    number: column('number'),
    adoptedOn: column('adopted_on'),
    adoptedBy: { from: 'one', type: 'Person', on: { id: 'adopted_by_id' } },
    evidence: evidenceField(versionEvidence),
    reason: column('reason'),
    title: content('title'),
    goal: content('goal'),
    startsOn: content('startsOn'),
    endsOn: content('endsOn'),
    items: { from: 'expression', sql: (alias) => `(${alias}."content" -> 'items')` },
    sha256: column('sha256'),
  },
};

const activityCounts: Field<Actor> = {
  from: 'expression',
  sql: (alias) => `(select json_build_object('planned', count(*) filter (where a."status" = 'PLANNED'),
      'held', count(*) filter (where a."status" = 'HELD'), 'cancelled', count(*) filter (where a."status" = 'CANCELLED'))
    from "programme_item_activity" l
    join "activity" a on a."institution_id" = l."institution_id" and a."id" = l."activity_id"
    where l."institution_id" = ${alias}."institution_id" and l."item_id" = ${alias}."id")`,
};

export const itemProjection: Projection<Actor> = {
  type: 'ProgrammeItem',
  table: 'programme_item',
  prefix: 'pgi',
  visible: programmeVisible,
  filter: (input) => itemFilter(input as ProgrammeItemWhere),
  orders: {
    PLACE: { column: 'place', type: 'integer', ascending: true },
    CREATED_AT: { column: 'created_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'pgi', column: 'id' },
    programme: { from: 'one', type: 'Programme', on: { id: 'programme_id' } },
    key: column('id'),
    title: column('title'),
    description: column('description'),
    kind: { from: 'one', type: 'ActivityKind', on: { id: 'kind_id' } },
    dharma: column('dharma'),
    units: { from: 'many', type: 'ProgrammeItemUnit', on: { item_id: 'id' }, order: ['place', 'id'] },
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    budget: { from: 'expression', sql: (alias) => moneySql(`${alias}."budget"`, `${alias}."currency"`) },
    status: { from: 'expression', sql: itemStatusSql },
    preparedOn: column('prepared_on'),
    preparation: column('preparation'),
    evidence: evidenceField(itemEvidence),
    droppedAt: column('dropped_at'),
    droppedReason: column('dropped_reason'),
    activities: { from: 'many', type: 'ProgrammeItemActivity', on: { item_id: 'id' }, order: ['at', 'id'] },
    activityCounts,
    carriedFrom: { from: 'one', type: 'ProgrammeItem', on: { id: 'carried_from_id' } },
    carriedTo: { from: 'one', type: 'ProgrammeItem', on: { carried_from_id: 'id' } },
    version: column('version'),
  },
};

export const itemUnitProjection: Projection<Actor> = {
  type: 'ProgrammeItemUnit',
  table: 'programme_item_unit',
  prefix: 'pgu',
  visible: programmeVisible,
  fields: {
    id: { from: 'id', prefix: 'pgu', column: 'id' },
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
  },
};

export const itemActivityProjection: Projection<Actor> = {
  type: 'ProgrammeItemActivity',
  table: 'programme_item_activity',
  prefix: 'pga',
  visible: programmeVisible,
  fields: {
    id: { from: 'id', prefix: 'pga', column: 'id' },
    item: { from: 'one', type: 'ProgrammeItem', on: { id: 'item_id' } },
    activity: { from: 'one', type: 'Activity', on: { id: 'activity_id' } },
    at: column('at'),
  },
};

export const programmeSettingsProjection: Projection<Actor> = {
  type: 'ProgrammeSettings',
  table: 'programme_settings',
  prefix: 'pgs',
  visible: programmeVisible,
  fields: {
    id: { from: 'id', prefix: 'pgs', column: 'id' },
    keeperPositions: column('keeper_positions'),
    unitKeeperPositions: column('unit_keeper_positions'),
    version: column('version'),
  },
};

/** Of which item of a programme an activity is. */
export const activityContributions = {
  programmeItem: { from: 'one', type: 'ProgrammeItemActivity', on: { activity_id: 'id' } },
} as const satisfies Record<string, Field<Actor>>;
