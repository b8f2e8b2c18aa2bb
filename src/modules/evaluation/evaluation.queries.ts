import { all, compare, type Where } from '../../kernel/where.js';
import { decimal } from '../../platform/read/exact.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { figureFields } from '../monitoring/case-figures.queries.js';
import { evaluationVisible, itemEvidence, itemVisible, throughEvaluation } from './evaluation.policy.js';
import { nextDueSql } from './evaluation-due.js';
import type { EvaluationItemWhere, EvaluationWhere } from './evaluation-input.type.js';

/** Decodes the contract's filters to conditions on rows. */
const evaluationFilter = (where: EvaluationWhere): Where =>
  tree(
    where,
    evaluationFilter,
    when(where.statusIn, oneOf('status')),
    when(where.outcomeIn, oneOf('outcome')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.untilFrom, (day) => compare('until_on', '>=', day)),
    when(where.untilBefore, (day) => compare('until_on', '<', day)),
  );
const itemFilter = (where: EvaluationItemWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => itemFilter(inner, actor),
    when(where.statusIn, oneOf('status')),
    when(where.dueBefore, (day) => compare('due_on', '<', day)),
    when(where.evaluation, (one) =>
      related('evaluation', 'evaluation_id')(all(evaluationFilter(one), evaluationVisible(actor))),
    ),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
const ofEvaluation = (type: string, order: readonly string[]) =>
  ({ from: 'many', type, on: { evaluation_id: 'id' }, order }) as const;

export const evaluationProjection: Projection<Actor> = {
  type: 'Evaluation',
  table: 'evaluation',
  prefix: 'evl',
  visible: evaluationVisible,
  filter: (input) => evaluationFilter(input as EvaluationWhere),
  orders: { STARTED_AT: { column: 'started_at', type: 'timestamptz' }, UNTIL: { column: 'until_on', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'evl', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    number: column('number'),
    from: column('from_on'),
    until: column('until_on'),
    status: column('status'),
    benefitPercent: column('benefit_percent'),
    benefitReason: column('benefit_reason'),
    conformityPercent: column('conformity_percent'),
    conformityReason: column('conformity_reason'),
    summary: column('summary'),
    outcome: column('outcome'),
    nextPlanDueOn: column('next_plan_due_on'),
    nextPlan: { from: 'one', type: 'Plan', on: { id: 'next_plan_id' } },
    items: ofEvaluation('EvaluationItem', ['place', 'id']),
    ...figureFields,
    indicatorsTotal: column('indicators_total'),
    indicatorsMet: column('indicators_met'),
    parties: ofEvaluation('EvaluationParty', ['party']),
    satisfactionIndex: column('satisfaction_index'),
    satisfactionGrade: column('satisfaction_grade'),
    satisfactionResponses: column('satisfaction_responses'),
    surveys: ofEvaluation('EvaluationSurvey', ['id']),
    startedBy: { from: 'one', type: 'Person', on: { id: 'started_by_id' } },
    startedAt: column('started_at'),
    completedBy: { from: 'one', type: 'Person', on: { id: 'completed_by_id' } },
    completedAt: column('completed_at'),
    documentVersion: { from: 'one', type: 'DocumentVersion', on: { id: 'document_version_id' } },
    version: column('version'),
  },
};

export const partyProjection: Projection<Actor> = {
  type: 'EvaluationParty',
  table: 'evaluation_party',
  prefix: 'evp',
  visible: throughEvaluation,
  fields: {
    id: { from: 'id', prefix: 'evp', column: 'id' },
    party: column('party'),
    total: column('total'),
    fulfilled: column('fulfilled'),
    overdue: column('overdue'),
    breached: column('breached'),
    percent: decimal('percent'),
  },
};

export const surveyProjection: Projection<Actor> = {
  type: 'EvaluationSurvey',
  table: 'evaluation_survey',
  prefix: 'evs',
  visible: throughEvaluation,
  fields: {
    id: { from: 'id', prefix: 'evs', column: 'id' },
    campaign: { from: 'one', type: 'SurveyCampaign', on: { id: 'campaign_id' } },
    index: column('index'),
    grade: column('grade'),
    responses: column('responses'),
    hash: column('hash'),
  },
};

export const itemProjection: Projection<Actor> = {
  type: 'EvaluationItem',
  table: 'evaluation_item',
  prefix: 'evi',
  visible: itemVisible,
  filter: (input, actor) => itemFilter(input as EvaluationItemWhere, actor),
  orders: { DUE_ON: { column: 'due_on', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'evi', column: 'id' },
    evaluation: { from: 'one', type: 'Evaluation', on: { id: 'evaluation_id' } },
    what: column('what'),
    owner: { from: 'one', type: 'Person', on: { id: 'owner_id' } },
    dueOn: column('due_on'),
    status: column('status'),
    note: column('note'),
    evidence: evidenceField(itemEvidence),
    settledBy: { from: 'one', type: 'Person', on: { id: 'settled_by_id' } },
    settledAt: column('settled_at'),
    version: column('version'),
  },
};

export const evaluationContributions = {
  Cooperation: {
    evaluations: { from: 'connection', type: 'Evaluation', on: { cooperation_id: 'id' } },
    nextEvaluationDue: { from: 'expression', sql: (alias: string) => nextDueSql(alias) },
    decision: { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] },
  },
} as const;
