import { all, any, equals, everything, not, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import type { CoordinationInvitationWhere } from './coordination.type.js';
import { answerEvidence, invitationVisible, throughAnswer, throughInvitation } from './execution.policy.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;
const counts: Where = { is: 'null', column: 'voided_at' };

/** The answer that counts is such a one. */
const answered = (where: Where): Where => ({
  is: 'exists',
  table: 'coordination_answer',
  on: { institution_id: 'institution_id', invitation_id: 'id' },
  where: all(counts, where),
});

const isOpen = all(
  { is: 'null', column: 'withdrawn_at' },
  not(answered(everything)),
  any(
    related('meeting', 'meeting_id')(equals('status', 'SCHEDULED')),
    related('activity', 'activity_id')(equals('status', 'PLANNED')),
  ),
);

const invitationFilter = (where: CoordinationInvitationWhere): Where =>
  tree(
    where,
    invitationFilter,
    when(where.open, (open) => (open ? isOpen : not(isOpen))),
    when(where.answerIn, (kinds) => answered(oneOf('answer')(kinds))),
    when(where.partyIn, oneOf('party')),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.meetingId, refersTo('meeting_id', 'mtg')),
    when(where.activityId, refersTo('activity_id', 'atv')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
  );

/** What the invitation says of the meeting or activity itself, since whom it is for need not see that. */
const told = (ofMeeting: string, ofActivity: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias) => `(case when ${alias}."meeting_id" is not null
    then (select ${ofMeeting} from "meeting" s where s."institution_id" = ${alias}."institution_id" and s."id" = ${alias}."meeting_id")
    else (select ${ofActivity} from "activity" s where s."institution_id" = ${alias}."institution_id" and s."id" = ${alias}."activity_id")
    end)`,
});
const dayOf = (instant: string): string =>
  `(${instant} at time zone (select i."time_zone" from "institution" i where i."id" = s."institution_id"))::date`;

const status: Field<Actor> = {
  from: 'expression',
  sql: (alias) => `(case when ${alias}."withdrawn_at" is not null then 'WITHDRAWN'
    when not exists (select 1 from "meeting" s where s."institution_id" = ${alias}."institution_id" and s."id" = ${alias}."meeting_id" and s."status" = 'SCHEDULED')
      and not exists (select 1 from "activity" s where s."institution_id" = ${alias}."institution_id" and s."id" = ${alias}."activity_id" and s."status" = 'PLANNED') then 'OVER'
    when exists (select 1 from "coordination_answer" s where s."institution_id" = ${alias}."institution_id" and s."invitation_id" = ${alias}."id" and s."voided_at" is null) then 'ANSWERED'
    else 'OPEN' end)`,
};

export const invitationProjection: Projection<Actor> = {
  type: 'CoordinationInvitation',
  table: 'coordination_invitation',
  prefix: 'cin',
  visible: invitationVisible,
  filter: (input) => invitationFilter(input as CoordinationInvitationWhere),
  orders: { INVITED_AT: { column: 'invited_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'cin', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    meeting: { from: 'one', type: 'Meeting', on: { id: 'meeting_id' } },
    activity: { from: 'one', type: 'Activity', on: { id: 'activity_id' } },
    party: column('party'),
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    status,
    title: told('s."title"', 's."title"'),
    about: told('s."agenda"', 's."description"'),
    startsAt: told('s."starts_at"', 'null::timestamptz'),
    endsAt: told('s."ends_at"', 'null::timestamptz'),
    day: told(dayOf('s."starts_at"'), 's."happens_on"'),
    lastDay: told(dayOf('coalesce(s."ends_at", s."starts_at")'), 'coalesce(s."ends_on", s."happens_on")'),
    mode: told('s."mode"', 's."mode"'),
    place: told('s."place"', 's."place"'),
    url: told('s."url"', 'null::text'),
    answer: { from: 'one', type: 'CoordinationAnswer', on: { invitation_id: 'id' }, where: counts },
    answers: { from: 'many', type: 'CoordinationAnswer', on: { invitation_id: 'id' }, order: ['at', 'id'] },
    round: column('round'),
    invitedAt: column('invited_at'),
    withdrawnAt: column('withdrawn_at'),
    withdrawnBecause: column('withdrawn_because'),
    reachable: { from: 'columns', columns: ['id'] },
    calendarUrl: { from: 'columns', columns: ['id'] },
    version: column('version'),
  },
};

export const answerProjection: Projection<Actor> = {
  type: 'CoordinationAnswer',
  table: 'coordination_answer',
  prefix: 'cia',
  visible: throughInvitation,
  fields: {
    id: { from: 'id', prefix: 'cia', column: 'id' },
    answer: column('answer'),
    note: column('note'),
    recorded: { from: 'expression', sql: (alias) => `(${alias}."recorded_by_id" is not null)` },
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    channel: column('channel'),
    saidOn: column('said_on'),
    evidence: evidenceField(answerEvidence),
    delegates: { from: 'many', type: 'CoordinationDelegate', on: { answer_id: 'id' }, order: ['place'] },
    answeredBy: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    at: column('at'),
    round: column('round'),
    voidedAt: column('voided_at'),
    voidedBecause: column('voided_because'),
  },
};

export const delegateProjection: Projection<Actor> = {
  type: 'CoordinationDelegate',
  table: 'coordination_delegate',
  prefix: 'cid',
  visible: throughAnswer,
  fields: {
    id: { from: 'id', prefix: 'cid', column: 'id' },
    name: column('name'),
    title: column('title'),
  },
};

const invitationsOf = (key: string): Field<Actor> => ({
  from: 'many',
  type: 'CoordinationInvitation',
  on: { [key]: 'id' },
  order: ['invited_at', 'id'],
});

/** Who is asked to it, as fields of it. */
export const coordinationContributions = {
  Meeting: { invitations: invitationsOf('meeting_id') },
  Activity: { invitations: invitationsOf('activity_id') },
} as const;
