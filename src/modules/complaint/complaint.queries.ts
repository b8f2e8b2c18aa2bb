import { among, any, not, type Where } from '../../kernel/where.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { has, oneOf, refersTo, related, sharing, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { partnerFilter } from '../partner/partner.queries.js';
import { acceptanceEvidence, complaintEvents, complaintVisible, mayHandleComplaints } from './complaint.policy.js';
import type { ComplaintWhere } from './complaint.type.js';

/** A time of it has passed, and that was told. */
const overdue = any(has('answer_overdue_at')(true), has('close_overdue_at')(true));

/** Decodes the contract's filter to a condition on rows. */
const complaintFilter = (where: ComplaintWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => complaintFilter(inner, actor),
    when(where.statusIn, oneOf('status')),
    when(where.sourceIn, oneOf('source')),
    when(where.ruleIn, sharing('rules')),
    when(where.partner, (partner) => related('partner', 'partner_id')(partnerFilter(partner, actor))),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.campaignId, refersTo('campaign_id', 'svy')),
    when(where.assignedToId, refersTo('assigned_to_id', 'per')),
    when(where.classIn, (codes) => related('complaint_class', 'class_id')(among('code', codes))),
    when(where.overdue, (wanted) => (wanted ? overdue : not(overdue))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** What a complainant said, and who it is: for those who handle the complaint, and for the complainant's own side. */
const handlers = (name: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias, parameters, viewer) =>
    mayHandleComplaints(viewer) || viewer.kind === 'PARTNER'
      ? `${alias}."${name}"`
      : `case when ${alias}."assigned_to_id" = ${parameters.add(viewer.personId)} then ${alias}."${name}" end`,
});

const evidenceShown = evidenceField(acceptanceEvidence);
const evidenceRead: Field<Actor> = {
  from: 'expression',
  sql: (alias, parameters, viewer) =>
    `case when ${whereSql(acceptanceEvidence.visible(viewer), alias, parameters)}
       then ${evidenceShown.sql(alias, parameters, viewer)} end`,
};

export const complaintProjection: Projection<Actor> = {
  type: 'Complaint',
  table: 'complaint',
  prefix: 'cpl',
  visible: complaintVisible,
  events: complaintEvents,
  filter: (input, actor) => complaintFilter(input as ComplaintWhere, actor),
  orders: { OPENED_AT: { column: 'at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'cpl', column: 'id' },
    source: column('source'),
    rules: column('rules'),
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    campaign: { from: 'one', type: 'SurveyCampaign', on: { id: 'campaign_id' } },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    contactName: handlers('contact_name'),
    contactEmail: handlers('contact_email'),
    contactPhone: handlers('contact_phone'),
    message: handlers('message'),
    status: column('status'),
    openedBy: { from: 'one', type: 'Person', on: { id: 'opened_by_id' } },
    class: { from: 'one', type: 'ComplaintClass', on: { id: 'class_id' } },
    triagedAt: column('triaged_at'),
    answerDueAt: column('answer_due_at'),
    closeDueAt: column('close_due_at'),
    dueConfirmed: { from: 'expression', sql: (alias) => `coalesce(${alias}."due_confirmed", false)` },
    answerOverdueAt: column('answer_overdue_at'),
    closeOverdueAt: column('close_overdue_at'),
    assignedTo: { from: 'one', type: 'Person', on: { id: 'assigned_to_id' } },
    assignedAt: column('assigned_at'),
    answeredBy: { from: 'one', type: 'Person', on: { id: 'answered_by_id' } },
    answeredAt: column('answered_at'),
    acceptedAt: column('accepted_at'),
    acceptedThrough: column('accepted_through'),
    acceptedRecordedBy: { from: 'one', type: 'Person', on: { id: 'accepted_recorded_by_id' } },
    acceptedChannel: column('accepted_channel'),
    acceptedEvidence: evidenceRead,
    answer: handlers('answer'),
    closedBy: { from: 'one', type: 'Person', on: { id: 'closed_by_id' } },
    closedAt: column('closed_at'),
    reopenedBecause: handlers('reopened_because'),
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    at: column('at'),
    version: column('version'),
  },
};
