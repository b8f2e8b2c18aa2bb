import type { Where } from '../../kernel/where.js';
import { contains, oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { surveyAudienceVisible, surveyVisible } from './survey.policy.js';
import type { SurveyCampaignWhere } from './survey-campaign.type.js';

const campaignFilter = (where: SurveyCampaignWhere): Where =>
  tree(
    where,
    campaignFilter,
    when(where.statusIn, oneOf('status')),
    when(where.modeIn, oneOf('mode')),
    when(where.titleContains, contains('title')),
    when(where.questionnaireId, refersTo('questionnaire_id', 'que')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.ownerId, refersTo('owner_id', 'per')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** Everybody asked by a personal link, and whether the link was used: whom it was taken from is not counted. */
const turnout = (alias: string): string =>
  `(select json_build_object('invited', count(*), 'waiting', count(*) filter (where s."status" = 'PREPARED' and not s."done"),
      'unreachable', count(*) filter (where s."status" = 'UNREACHABLE' and not s."done"),
      'answered', count(*) filter (where s."done"), 'population', ${alias}."population")
    from (select v."status", p."invitation_id" is not null as "done" from "survey_invitation" v
      left join "survey_participation" p on p."institution_id" = v."institution_id"
        and p."campaign_id" = v."campaign_id" and p."invitation_id" = v."id"
      where v."institution_id" = ${alias}."institution_id" and v."campaign_id" = ${alias}."id") s
    where s."done" or s."status" not in ('REVOKED', 'FORWARDED'))`;

/** Without steps every response counts as it comes, and is counted when somebody asks: no row all submits wait for. */
const counted = (alias: string): string =>
  `(case when ${alias}."mode" <> 'IDENTIFIED' then ${alias}."counted" else (select count(*)::int from "survey_response" r
    where r."institution_id" = ${alias}."institution_id" and r."campaign_id" = ${alias}."id") end)`;

export const campaignProjection: Projection<Actor> = {
  type: 'SurveyCampaign',
  table: 'survey_campaign',
  prefix: 'svy',
  visible: surveyVisible,
  filter: (input) => campaignFilter(input as SurveyCampaignWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' }, TITLE: { column: 'title', type: 'text' } },
  fields: {
    id: { from: 'id', prefix: 'svy', column: 'id' },
    title: column('title'),
    questionnaire: { from: 'one', type: 'Questionnaire', on: { id: 'questionnaire_id' } },
    questionnaireVersion: { from: 'one', type: 'QuestionnaireVersion', on: { id: 'version_id' } },
    mode: column('mode'),
    notice: {
      from: 'expression',
      sql: (alias) =>
        `json_build_object('mode', ${alias}."mode", 'k', ${alias}."k", 'institution',
          (select i."name" from "institution" i where i."id" = ${alias}."institution_id"))`,
    },
    k: column('k'),
    status: column('status'),
    language: column('language'),
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    owner: { from: 'one', type: 'Person', on: { id: 'owner_id' } },
    opensAt: column('opens_at'),
    closesAt: column('closes_at'),
    openedAt: column('opened_at'),
    closedAt: column('closed_at'),
    reminderDays: column('reminder_days'),
    remindersSent: column('reminders_sent'),
    population: column('population'),
    hasOpenLink: { from: 'expression', sql: (alias) => `(${alias}."open_token_hash" is not null)` },
    openLimit: column('open_limit'),
    counted: { from: 'expression', sql: counted },
    countedAt: column('counted_at'),
    turnout: { from: 'expression', sql: turnout },
    quotas: { from: 'many', type: 'SurveyQuota', on: { campaign_id: 'id' }, order: ['code'] },
    invitations: { from: 'connection', type: 'SurveyInvitation', on: { campaign_id: 'id' } },
    createdBy: { from: 'one', type: 'Person', on: { id: 'created_by_id' } },
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
    version: column('version'),
  },
};

export const quotaProjection: Projection<Actor> = {
  type: 'SurveyQuota',
  table: 'survey_quota',
  prefix: 'svq',
  visible: surveyAudienceVisible,
  fields: {
    id: { from: 'id', prefix: 'svq', column: 'id' },
    code: column('code'),
    question: column('question'),
    choice: column('choice'),
    most: column('most'),
    taken: column('taken'),
  },
};
