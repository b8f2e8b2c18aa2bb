import type { Where } from '../../kernel/where.js';
import { oneOf, refersTo, related, sharing, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { partnerFilter } from '../partner/partner.queries.js';
import { complaintVisible, mayHandleComplaints } from './complaint.policy.js';
import type { ComplaintWhere } from './complaint.type.js';

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
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** What a complainant said, and who it is: for those who handle complaints. */
const handlers = (name: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias, _parameters, viewer) => (mayHandleComplaints(viewer) ? `${alias}."${name}"` : 'null::text'),
});

export const complaintProjection: Projection<Actor> = {
  type: 'Complaint',
  table: 'complaint',
  prefix: 'cpl',
  visible: complaintVisible,
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
    answer: handlers('answer'),
    closedBy: { from: 'one', type: 'Person', on: { id: 'closed_by_id' } },
    closedAt: column('closed_at'),
    reopenedBecause: handlers('reopened_because'),
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    at: column('at'),
    version: column('version'),
  },
};
