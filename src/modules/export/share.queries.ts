import type { Where } from '../../kernel/where.js';
import { has, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { surveyAudienceVisible } from '../survey/survey.policy.js';
import type { SurveyShareWhere } from './share.type.js';

const shareFilter = (where: SurveyShareWhere): Where =>
  tree(
    where,
    shareFilter,
    when(where.campaignId, refersTo('campaign_id', 'svy')),
    when(where.isRevoked, has('revoked_at')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const shareProjection: Projection<Actor> = {
  type: 'SurveyShare',
  table: 'survey_share',
  prefix: 'svh',
  visible: surveyAudienceVisible,
  filter: (input) => shareFilter(input as SurveyShareWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'svh', column: 'id' },
    campaign: { from: 'one', type: 'SurveyCampaign', on: { id: 'campaign_id' } },
    what: column('what'),
    format: column('format'),
    content: column('content'),
    chart: column('chart'),
    question: column('question'),
    language: column('language'),
    url: { from: 'columns', columns: ['id', 'expires_at', 'revoked_at'] },
    expiresAt: column('expires_at'),
    revokedAt: column('revoked_at'),
    createdAt: column('created_at'),
  },
};
