import type { Where } from '../../kernel/where.js';
import { everything, not } from '../../kernel/where.js';
import { contains, oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { surveyAudienceVisible } from './survey.policy.js';
import type { SurveyInvitationWhere } from './survey-invitation.type.js';

const answered: Where = {
  is: 'exists',
  table: 'survey_participation',
  on: { institution_id: 'institution_id', campaign_id: 'campaign_id', invitation_id: 'id' },
  where: everything,
};

const invitationFilter = (where: SurveyInvitationWhere): Where =>
  tree(
    where,
    invitationFilter,
    when(where.statusIn, oneOf('status')),
    when(where.answered, (wanted) => (wanted ? answered : not(answered))),
    when(where.partnerId, refersTo('partner_id', 'par')),
    when(where.nameContains, contains('name')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const invitationProjection: Projection<Actor> = {
  type: 'SurveyInvitation',
  table: 'survey_invitation',
  prefix: 'svi',
  visible: surveyAudienceVisible,
  filter: (input) => invitationFilter(input as SurveyInvitationWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'svi', column: 'id' },
    campaign: { from: 'one', type: 'SurveyCampaign', on: { id: 'campaign_id' } },
    contact: { from: 'one', type: 'PartnerContact', on: { id: 'contact_id' } },
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    segment: column('segment'),
    name: column('name'),
    email: column('email'),
    phone: column('phone'),
    language: column('language'),
    status: column('status'),
    answered: {
      from: 'expression',
      sql: (alias) =>
        `exists (select 1 from "survey_participation" p where p."institution_id" = ${alias}."institution_id"` +
        ` and p."campaign_id" = ${alias}."campaign_id" and p."invitation_id" = ${alias}."id")`,
    },
    sentAt: column('sent_at'),
    remindedAt: column('reminded_at'),
    forwardedFrom: { from: 'one', type: 'SurveyInvitation', on: { id: 'forwarded_from_id' } },
    createdAt: column('created_at'),
    version: column('version'),
  },
};
