import { all, compare, equals, everything, not, nothing, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { cooperationFilter } from '../cooperation/cooperation.queries.js';
import type { Actor } from '../identity/actor.js';
import type { ActivityKindWhere, ActivityWhere } from './activity.type.js';
import { activityKindVisible, executionVisible, throughActivity } from './execution.policy.js';

/** Among what shows it there is a file of such a kind. */
const shown = (where: Where): Where => ({
  is: 'exists',
  table: 'execution_file',
  on: { institution_id: 'institution_id', activity_id: 'id' },
  where,
});
const wanted = (where: Where) => (is: boolean) => (is ? where : not(where));

/** Days of a year that the calendar has; of any other none. */
const inYear = (year: number): Where =>
  year >= 1000 && year <= 9998
    ? all(compare('happens_on', '>=', `${year}-01-01`), compare('happens_on', '<', `${year + 1}-01-01`))
    : nothing;

/** Decodes the contract's filter to a condition on rows. */
const activityFilter = (where: ActivityWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => activityFilter(inner, actor),
    when(where.statusIn, oneOf('status')),
    when(where.kindIn, (codes) => related('activity_kind', 'kind_id')(oneOf('code')(codes))),
    when(where.happensFrom, (day) => compare('happens_on', '>=', day)),
    when(where.happensBefore, (day) => compare('happens_on', '<', day)),
    when(where.year, inYear),
    when(where.modeIn, oneOf('mode')),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.dharmaIn, oneOf('dharma')),
    when(where.relevant, (is) => (actor.kind === 'STAFF' ? equals('relevant', is) : nothing)),
    when(where.hasEvidence, wanted(shown(everything))),
    when(where.hasPhoto, wanted(shown(equals('kind', 'PHOTO')))),
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

/** How many people of a side are on the list of attendance. */
const attended: Field<Actor> = {
  from: 'expression',
  sql: (alias) => `(select json_build_object(
      'institution', coalesce(sum(p."people") filter (where p."party" = 'INSTITUTION'), 0),
      'partner', coalesce(sum(p."people") filter (where p."party" = 'PARTNER'), 0))
    from "activity_participant" p where p."institution_id" = ${alias}."institution_id" and p."activity_id" = ${alias}."id")`,
};

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
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    dharma: column('dharma'),
    relevance: {
      from: 'expression',
      sql: (alias, _parameters, viewer) =>
        viewer.kind === 'STAFF'
          ? `(case ${alias}."relevant" when true then 'RELEVANT' when false then 'NOT_RELEVANT' end)`
          : 'null::text',
    },
    participants: column('participants'),
    attendance: { from: 'many', type: 'ActivityParticipant', on: { activity_id: 'id' }, order: ['place', 'id'] },
    attended,
    evidence: { from: 'many', type: 'ExecutionFile', on: { activity_id: 'id' }, order: ['at', 'id'] },
    cancelledBecause: column('cancelled_because'),
    plannedParty: column('planned_party'),
    heldParty: column('held_party'),
    version: column('version'),
  },
};

export const activityParticipantProjection: Projection<Actor> = {
  type: 'ActivityParticipant',
  table: 'activity_participant',
  prefix: 'atp',
  visible: throughActivity,
  fields: {
    id: { from: 'id', prefix: 'atp', column: 'id' },
    party: column('party'),
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    name: {
      from: 'expression',
      sql: (alias) =>
        `coalesce(${alias}."name", (select p."name" from "person" p
          where p."institution_id" = ${alias}."institution_id" and p."id" = ${alias}."person_id"))`,
    },
    person: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    people: column('people'),
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
