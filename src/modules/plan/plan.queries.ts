import { all, any, compare, equals, type Where } from '../../kernel/where.js';
import { decimal } from '../../platform/read/exact.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { acknowledgementEvidence, planVisible, throughPlan } from './plan.policy.js';
import { column } from './plan-fields.js';
import type { PlanCommitmentWhere, PlanIndicatorWhere, PlanWhere } from './plan-where.type.js';

const below = (percent: string): Where =>
  any({ is: 'null', column: 'attainment_percent' }, compare('attainment_percent', '<', percent));

/** Decodes the contract's filter to a condition on rows. */
const planFilter = (where: PlanWhere): Where =>
  tree(
    where,
    planFilter,
    when(where.statusIn, oneOf('status')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.partnerId, (id) => related('cooperation', 'cooperation_id')(refersTo('partner_id', 'par')(id))),
    when(where.complete, (complete) => equals('complete', complete)),
    when(where.nextEvaluationBefore, (day) => compare('next_evaluation_on', '<', day)),
    when(where.attainmentBelow, below),
  );

export const indicatorFilter = (where: PlanIndicatorWhere): Where =>
  tree(
    where,
    indicatorFilter,
    when(where.plan, (plan) => related('plan', 'plan_id')(planFilter(plan))),
    when(where.dueBefore, (day) => compare('due_on', '<', day)),
    when(where.attainmentBelow, below),
  );

export const commitmentFilter = (where: PlanCommitmentWhere): Where =>
  tree(
    where,
    commitmentFilter,
    when(where.plan, (plan) => related('plan', 'plan_id')(planFilter(plan))),
    when(where.partyIn, oneOf('party')),
    when(where.kindIn, oneOf('kind')),
    when(where.dueBefore, (day) => compare('due_on', '<', day)),
  );

const inPlan = (type: string) => ({ from: 'many', type, on: { plan_id: 'id' }, order: ['place', 'id'] }) as const;

export const planProjection: Projection<Actor> = {
  type: 'Plan',
  table: 'plan',
  prefix: 'pla',
  visible: planVisible,
  filter: (input) => planFilter(input as PlanWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'pla', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    number: column('number'),
    status: column('status'),
    basedOn: { from: 'one', type: 'Plan', on: { id: 'based_on_id' } },
    reason: column('reason'),
    goals: inPlan('PlanGoal'),
    activities: inPlan('PlanActivity'),
    commitments: inPlan('PlanCommitment'),
    channels: inPlan('PlanChannel'),
    sustainability: inPlan('PlanSustainabilityStep'),
    evaluationEvery: column('evaluation_every'),
    nextEvaluationOn: column('next_evaluation_on'),
    complete: column('complete'),
    findings: { from: 'columns', columns: ['findings'] },
    acknowledgements: { from: 'many', type: 'PlanAcknowledgement', on: { plan_id: 'id' }, order: ['at', 'id'] },
    awaited: {
      from: 'expression',
      sql: (alias) => `(select coalesce(json_agg(s.party order by s.place), '[]')
        from (values (1, 'INSTITUTION'), (2, 'PARTNER')) s(place, party) where not exists (
          select 1 from "plan_acknowledgement" k where k."institution_id" = ${alias}."institution_id"
            and k."plan_id" = ${alias}."id" and k."party" = s.party and k."voided_at" is null))`,
    },
    attainmentPercent: decimal('attainment_percent'),
    createdBy: { from: 'one', type: 'Person', on: { id: 'created_by_id' } },
    createdAt: column('created_at'),
    proposedAt: column('proposed_at'),
    agreedAt: column('agreed_at'),
    supersededAt: column('superseded_at'),
    version: column('version'),
  },
};

export const acknowledgementProjection: Projection<Actor> = {
  type: 'PlanAcknowledgement',
  table: 'plan_acknowledgement',
  prefix: 'plk',
  visible: throughPlan,
  fields: {
    id: { from: 'id', prefix: 'plk', column: 'id' },
    party: column('party'),
    person: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    positionCode: column('position_code'),
    mode: column('mode'),
    recorded: { from: 'expression', sql: (alias) => `(${alias}."recorded_by_id" is not null)` },
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    contact: { from: 'one', type: 'PartnerContact', on: { id: 'contact_id' } },
    channel: column('channel'),
    saidOn: column('said_on'),
    evidence: evidenceField(acknowledgementEvidence),
    planVersion: column('plan_version'),
    at: column('at'),
    voidedAt: column('voided_at'),
  },
};

/** A cooperation's plans; the one in force. */
export const planContributions = {
  Cooperation: {
    plans: { from: 'many', type: 'Plan', on: { cooperation_id: 'id' }, order: ['-number'] },
    planInForce: {
      from: 'one',
      type: 'Plan',
      on: { cooperation_id: 'id' },
      where: equals('status', 'AGREED'),
    },
  },
} as const;

/** What is counted of commitments, as far as the viewer may see them. */
export const countedCommitments = (actor: Actor, where: PlanCommitmentWhere | null | undefined): Where =>
  all(throughPlan(actor), commitmentFilter(where ?? {}));
