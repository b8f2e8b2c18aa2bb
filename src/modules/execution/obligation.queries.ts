import { compare, type Where } from '../../kernel/where.js';
import { decimal, money } from '../../platform/read/exact.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import { cooperationFilter } from '../cooperation/cooperation.queries.js';
import type { Actor } from '../identity/actor.js';
import { executionVisible, fulfilmentVisible } from './execution.policy.js';
import type { ObligationWhere } from './obligation.type.js';

/** Decodes the contract's filter to a condition on rows. */
const obligationFilter = (where: ObligationWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => obligationFilter(inner, actor),
    when(where.statusIn, oneOf('status')),
    when(where.partyIn, oneOf('party')),
    when(where.kindIn, oneOf('kind')),
    when(where.dueFrom, (day) => compare('due_on', '>=', day)),
    when(where.dueBefore, (day) => compare('due_on', '<', day)),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.cooperation, (one) => related('cooperation', 'cooperation_id')(cooperationFilter(one, actor))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
/** An exact decimal leaves as text: JSON numbers are binary fractions. */

export const obligationProjection: Projection<Actor> = {
  type: 'Obligation',
  table: 'obligation',
  prefix: 'obl',
  visible: executionVisible,
  filter: (input, actor) => obligationFilter(input as ObligationWhere, actor),
  orders: {
    DUE_ON: { column: 'due_on', type: 'date', ascending: true },
    UPDATED_AT: { column: 'updated_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'obl', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    party: column('party'),
    kind: column('kind'),
    title: column('title'),
    quantity: decimal('quantity'),
    unit: column('unit'),
    money,
    dueOn: column('due_on'),
    recurring: column('recurring'),
    status: column('status'),
    percent: decimal('percent'),
    fulfilledOn: column('fulfilled_on'),
    late: {
      from: 'expression',
      sql: (alias) =>
        `(${alias}."status" in ('OVERDUE', 'BREACHED') or coalesce(${alias}."fulfilled_on" > ${alias}."due_on", false))`,
    },
    reason: column('reason'),
    droppedBecause: column('dropped_because'),
    settledAt: column('settled_at'),
    fulfilments: { from: 'many', type: 'ObligationFulfilment', on: { obligation_id: 'id' }, order: ['number'] },
    updatedAt: column('updated_at'),
    version: column('version'),
  },
};

export const fulfilmentProjection: Projection<Actor> = {
  type: 'ObligationFulfilment',
  table: 'obligation_fulfilment',
  prefix: 'obf',
  visible: fulfilmentVisible,
  fields: {
    id: { from: 'id', prefix: 'obf', column: 'id' },
    number: column('number'),
    percent: decimal('percent'),
    quantity: decimal('quantity'),
    doneOn: column('done_on'),
    note: column('note'),
    evidence: { from: 'many', type: 'ExecutionFile', on: { fulfilment_id: 'id' }, order: ['at', 'id'] },
    party: column('party'),
    recorded: column('recorded'),
    enteredBy: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    at: column('at'),
    confirmedAt: column('confirmed_at'),
    voidedAt: column('voided_at'),
  },
};
