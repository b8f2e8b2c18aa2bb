import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { surveyAudienceVisible } from '../survey/survey.policy.js';
import type { Picture } from './share-picture.js';

/** A chart or file of a campaign that anybody may fetch by its address until a time, or until it is revoked. */
export const SurveyShareSchema = defineEntity({
  name: 'SurveyShare',
  tableName: 'survey_share',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    /** CHART or EXPORT. */
    what: p.text(),
    /** SVG, CSV or XLSX. */
    format: p.text(),
    /** Of an export: RESULT, RECAP or CODEBOOK. */
    content: p.text().nullable(),
    /** Of a chart: see `shareCharts`; with the question where it is one question's. */
    chart: p.text().nullable(),
    question: p.text().nullable(),
    language: p.text(),
    /** The token itself is kept nowhere: the server's secret makes it from the id. */
    tokenHash: p.text(),
    expiresAt: instant(),
    revokedAt: instant().nullable(),
    revokedById: p.uuid().nullable(),
    /** Of an IDENTIFIED campaign: how many responses are counted, a digest of which, and the figures in every language. */
    counted: p.integer().nullable(),
    digest: p.text().nullable(),
    frozen: p.json<Picture>().nullable(),
    createdById: p.uuid(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(surveyAudienceVisible),
  uniques: [{ name: 'survey_share_token', properties: ['tokenHash'] }],
  indexes: [{ name: 'survey_share_campaign', properties: ['institutionId', 'campaignId', 'createdAt', 'id'] }],
});
export class SurveyShare extends SurveyShareSchema.class {}
SurveyShareSchema.setClass(SurveyShare);
