import { compare, type Where } from '../../kernel/where.js';
import { has, oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { cooperationFilter } from '../cooperation/cooperation.queries.js';
import type { Actor } from '../identity/actor.js';
import { executionFileVisible, executionVisible, meetingVisible, throughMeeting } from './execution.policy.js';
import type { MeetingWhere } from './meeting.type.js';

/** Decodes the contract's filter to a condition on rows. */
const meetingFilter = (where: MeetingWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => meetingFilter(inner, actor),
    when(where.statusIn, oneOf('status')),
    when(where.startsFrom, (from) => compare('starts_at', '>=', from.toISOString())),
    when(where.startsBefore, (before) => compare('starts_at', '<', before.toISOString())),
    when(where.acknowledged, has('acknowledged_at')),
    when(where.cadenceId, refersTo('cadence_id', 'mtc')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.cooperation, (one) => related('cooperation', 'cooperation_id')(cooperationFilter(one, actor))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** What is said in the house stays there. */
const internal = (name: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias, _parameters, viewer) => (viewer.kind === 'STAFF' ? `${alias}."${name}"` : 'null::text'),
});

export const meetingProjection: Projection<Actor> = {
  type: 'Meeting',
  table: 'meeting',
  prefix: 'mtg',
  visible: meetingVisible,
  filter: (input, actor) => meetingFilter(input as MeetingWhere, actor),
  orders: { STARTS_AT: { column: 'starts_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'mtg', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    cadence: { from: 'one', type: 'MeetingCadence', on: { id: 'cadence_id' } },
    title: column('title'),
    status: column('status'),
    mode: column('mode'),
    place: column('place'),
    url: column('url'),
    agenda: column('agenda'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    heldOn: column('held_on'),
    shared: column('shared'),
    people: { from: 'many', type: 'MeetingPerson', on: { meeting_id: 'id' }, order: ['place', 'id'] },
    minutes: column('minutes'),
    files: { from: 'many', type: 'ExecutionFile', on: { meeting_id: 'id' }, order: ['at', 'id'] },
    minutesParty: column('minutes_party'),
    minutesAt: column('minutes_at'),
    acknowledgedAt: column('acknowledged_at'),
    acknowledgedBy: { from: 'one', type: 'Person', on: { id: 'acknowledged_by_id' } },
    items: { from: 'many', type: 'MeetingItem', on: { meeting_id: 'id' }, order: ['number'] },
    internalNote: internal('internal_note'),
    cancelledBecause: column('cancelled_because'),
    scheduledParty: column('scheduled_party'),
    version: column('version'),
  },
};

export const meetingPersonProjection: Projection<Actor> = {
  type: 'MeetingPerson',
  table: 'meeting_person',
  prefix: 'mtp',
  visible: throughMeeting,
  fields: {
    id: { from: 'id', prefix: 'mtp', column: 'id' },
    party: column('party'),
    // An attendance list has names on it: whoever sees the meeting reads them, account or not.
    name: {
      from: 'expression',
      sql: (alias) =>
        `coalesce(${alias}."name", (select p."name" from "person" p
          where p."institution_id" = ${alias}."institution_id" and p."id" = ${alias}."person_id"))`,
    },
    person: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    invited: column('invited'),
    attended: { from: 'expression', sql: (alias) => `coalesce(${alias}."attended", false)` },
  },
};

export const meetingItemProjection: Projection<Actor> = {
  type: 'MeetingItem',
  table: 'meeting_item',
  prefix: 'mti',
  visible: throughMeeting,
  fields: {
    id: { from: 'id', prefix: 'mti', column: 'id' },
    number: column('number'),
    kind: column('kind'),
    body: column('body'),
    ownerParty: column('owner_party'),
    dueOn: column('due_on'),
    settledOn: column('settled_on'),
    resolution: column('resolution'),
  },
};

export const meetingCadenceProjection: Projection<Actor> = {
  type: 'MeetingCadence',
  table: 'meeting_cadence',
  prefix: 'mtc',
  visible: executionVisible,
  fields: {
    id: { from: 'id', prefix: 'mtc', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    key: column('key'),
    purpose: {
      from: 'expression',
      sql: (alias) =>
        `(select c."purpose" from "plan_channel" c where c."institution_id" = ${alias}."institution_id" and c."id" = ${alias}."channel_id")`,
    },
    cadence: column('cadence'),
    nextDueOn: column('due_on'),
    lastHeldOn: column('last_held_on'),
    missed: column('missed'),
    active: { from: 'expression', sql: (alias) => `(${alias}."ended_at" is null)` },
  },
};

export const executionFileProjection: Projection<Actor> = {
  type: 'ExecutionFile',
  table: 'execution_file',
  prefix: 'exf',
  visible: executionFileVisible,
  fields: {
    id: { from: 'id', prefix: 'exf', column: 'id' },
    name: column('name'),
    kind: column('kind'),
    mediaType: column('media_type'),
    size: column('size'),
    sha256: column('sha256'),
    party: column('party'),
    at: column('at'),
    downloadUrl: { from: 'columns', columns: ['id'] },
  },
};
