import type { Where } from '../../kernel/where.js';
import { decimal, money } from '../../platform/read/exact.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { actionEvidence, throughIndicator, throughPlan, valueEvidence } from './plan.policy.js';
import { commitmentFilter, indicatorFilter } from './plan.queries.js';
import { column, holder } from './plan-fields.js';
import type { PlanCommitmentWhere, PlanIndicatorWhere } from './plan-where.type.js';

/** A part of a plan, seen with it. */
const part = (
  type: string,
  table: string,
  prefix: string,
  fields: Readonly<Record<string, Field<Actor>>>,
  rest: Partial<Projection<Actor>> = {},
): Projection<Actor> => ({
  type,
  table,
  prefix,
  visible: throughPlan,
  fields: { id: { from: 'id', prefix, column: 'id' }, ...fields },
  ...rest,
});

const byDueDay = { DUE_ON: { column: 'due_on', type: 'date', ascending: true } } as const;
const filtered =
  <W>(filter: (where: W) => Where) =>
  (input: object): Where =>
    filter(input as W);

/** What a client calls it. */
const key = column('key');

export const itemProjections: readonly Projection<Actor>[] = [
  part('PlanGoal', 'plan_goal', 'plg', {
    key,
    title: column('title'),
    indicators: { from: 'many', type: 'PlanIndicator', on: { goal_id: 'id' }, order: ['place', 'id'] },
    actions: { from: 'many', type: 'PlanAction', on: { goal_id: 'id' }, order: ['place', 'id'] },
  }),
  part(
    'PlanIndicator',
    'plan_indicator',
    'pli',
    {
      key,
      title: column('title'),
      unit: column('unit'),
      direction: column('direction'),
      baseline: decimal('baseline'),
      target: decimal('target'),
      dueOn: column('due_on'),
      latestValue: decimal('latest_value'),
      latestOn: column('latest_on'),
      attainmentPercent: {
        from: 'expression',
        sql: (alias) =>
          `trim_scale(case when ${alias}."attainment_percent" is not null then greatest(0, least(100, ${alias}."attainment_percent")) end)::text`,
      },
      attainmentUncappedPercent: decimal('attainment_percent'),
      values: { from: 'connection', type: 'PlanIndicatorValue', on: { series_id: 'series_id' } },
    },
    { filter: filtered<PlanIndicatorWhere>(indicatorFilter), orders: byDueDay },
  ),
  {
    type: 'PlanIndicatorValue',
    table: 'plan_indicator_value',
    prefix: 'plv',
    visible: throughIndicator,
    orders: { ON: { column: 'on', type: 'date' } },
    fields: {
      id: { from: 'id', prefix: 'plv', column: 'id' },
      on: column('on'),
      value: decimal('value'),
      note: column('note'),
      evidence: evidenceField(valueEvidence),
      recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
      at: column('at'),
    },
  },
  part('PlanAction', 'plan_action', 'plt', {
    key,
    title: column('title'),
    owner: holder,
    dueOn: column('due_on'),
    doneOn: column('done_on'),
    doneNote: column('done_note'),
    doneBy: { from: 'one', type: 'Person', on: { id: 'done_by_id' } },
    evidence: evidenceField(actionEvidence),
  }),
  part('PlanActivity', 'plan_activity', 'ply', {
    key,
    title: column('title'),
    parts: { from: 'many', type: 'PlanResponsibility', on: { activity_id: 'id' }, order: ['place', 'id'] },
  }),
  part('PlanResponsibility', 'plan_responsibility', 'plr', { holder, duty: column('duty') }),
  part(
    'PlanCommitment',
    'plan_commitment',
    'plc',
    {
      key,
      party: column('party'),
      kind: column('kind'),
      title: column('title'),
      quantity: decimal('quantity'),
      unit: column('unit'),
      money,
      dueOn: column('due_on'),
      recurs: column('recurs'),
      recursUntil: column('recurs_until'),
    },
    { filter: filtered<PlanCommitmentWhere>(commitmentFilter), orders: byDueDay },
  ),
  part('PlanChannel', 'plan_channel', 'plh', {
    key,
    channel: column('channel'),
    purpose: column('purpose'),
    cadence: column('cadence'),
    startsOn: column('starts_on'),
    participants: column('participants'),
  }),
  part('PlanSustainabilityStep', 'plan_sustainability', 'pls', {
    key,
    step: column('step'),
    owner: holder,
    dueOn: column('due_on'),
  }),
];
