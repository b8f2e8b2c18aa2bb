import { all, compare, type Where } from '../../kernel/where.js';
import { contains, has, oneOf, refersTo, related, sharing, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { partnerFilter } from '../partner/partner.queries.js';
import {
  actVisible,
  commentVisible,
  cooperationEvents,
  cooperationVisible,
  taskVisible,
} from './cooperation.policy.js';
import type { CooperationWhere } from './cooperation.type.js';

/** Decodes the contract's filter to a condition on rows. */
export const cooperationFilter = (where: CooperationWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => cooperationFilter(inner, actor),
    when(where.phaseIn, oneOf('phase')),
    when(where.statusIn, oneOf('status')),
    when(where.outcomeKindIn, oneOf('outcome_kind')),
    when(where.activeStepIn, sharing('active_steps')),
    when(where.titleContains, contains('title')),
    when(where.registeredFrom, (from) => compare('registered_at', '>=', from.toISOString())),
    when(where.registeredBefore, (before) => compare('registered_at', '<', before.toISOString())),
    when(where.endsOnOrBefore, (day) => compare('ends_on', '<=', day)),
    when(where.isAddendum, has('amends_id')),
    when(where.amendsId, (id) =>
      related('cooperation', 'amends_id')(all(refersTo('id', 'coo')(id), cooperationVisible(actor))),
    ),
    when(where.predecessorId, (id) =>
      related('cooperation', 'predecessor_id')(all(refersTo('id', 'coo')(id), cooperationVisible(actor))),
    ),
    when(where.partner, (partner) => related('partner', 'partner_id')(partnerFilter(partner, actor))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** The columns every field that is computed from the case's state needs. */
const fromState = { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] } as const;

export const cooperationProjection: Projection<Actor> = {
  type: 'Cooperation',
  table: 'cooperation',
  prefix: 'coo',
  visible: cooperationVisible,
  events: cooperationEvents,
  filter: (input, actor) => cooperationFilter(input as CooperationWhere, actor),
  orders: {
    STAGE_CHANGED_AT: { column: 'stage_changed_at', type: 'timestamptz' },
    REGISTERED_AT: { column: 'registered_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'coo', column: 'id' },
    title: column('title'),
    summary: column('summary'),
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    procedure: { from: 'one', type: 'ProcedureVersion', on: { id: 'procedure_version_id' } },
    phase: column('phase'),
    status: column('status'),
    outcome: column('outcome'),
    outcomeKind: column('outcome_kind'),
    channel: column('channel'),
    receivedAt: column('received_at'),
    registeredAt: column('registered_at'),
    stageChangedAt: column('stage_changed_at'),
    updatedAt: column('updated_at'),
    round: column('round'),
    endsOn: column('ends_on'),
    version: column('version'),
    tasks: { from: 'many', type: 'Task', on: { cooperation_id: 'id' }, order: ['-closed_at', '-opened_at', 'id'] },
    documents: { from: 'many', type: 'Document', on: { container_id: 'id' }, order: ['kind'] },
    formAnswers: { from: 'many', type: 'FormAnswer', on: { container_id: 'id' }, order: ['at', 'id'] },
    acts: { from: 'connection', type: 'Act', on: { cooperation_id: 'id' } },
    activeSteps: fromState,
    facts: fromState,
    availableActions: fromState,
    flowChart: fromState,
  },
};

export const taskProjection: Projection<Actor> = {
  type: 'Task',
  table: 'task',
  prefix: 'tsk',
  visible: taskVisible,
  orders: { OPENED_AT: { column: 'opened_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'tsk', column: 'id' },
    step: column('step'),
    instance: column('instance'),
    title: column('title'),
    phase: column('phase'),
    positionCode: column('position_code'),
    openedAt: column('opened_at'),
    closedAt: column('closed_at'),
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
  },
};

export const actProjection: Projection<Actor> = {
  type: 'Act',
  table: 'act',
  prefix: 'act',
  visible: actVisible,
  orders: { NUMBER: { column: 'number', type: 'integer', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'act', column: 'id' },
    number: column('number'),
    action: column('action'),
    label: column('label'),
    step: column('step'),
    positionCode: column('position_code'),
    mode: column('mode'),
    at: column('at'),
    person: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    comment: { from: 'one', type: 'Comment', on: { id: 'comment_id' } },
  },
};

export const commentProjection: Projection<Actor> = {
  type: 'Comment',
  table: 'comment',
  prefix: 'cmt',
  visible: commentVisible,
  fields: { id: { from: 'id', prefix: 'cmt', column: 'id' }, body: column('body') },
};

export const contributions = {
  ProcedureVersion: {
    intake: { from: 'columns', columns: ['definition'] },
    adoption: { from: 'columns', columns: ['definition'] },
  },
  Partner: { cooperations: { from: 'connection', type: 'Cooperation', on: { partner_id: 'id' } } },
} as const;
