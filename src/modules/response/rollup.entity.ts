import { defineEntity, p } from '@mikro-orm/core';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { responseVisible } from './response.policy.js';

/**
 * Exact sums over the responses of a campaign that are folded in; those still in the tail are not. One row for each
 * thing counted, see `rollup-cells.ts`. It lies with the responses, so that erasing one can take it out of the sums.
 */
export const SurveyRollupSchema = defineEntity({
  name: 'SurveyRollup',
  tableName: 'survey_rollup',
  properties: {
    institutionId: p.uuid().primary(),
    campaignId: p.uuid().primary(),
    versionNumber: p.smallint().primary(),
    /** The question over all versions; no question's where the whole response is counted. */
    keyId: p.uuid().primary(),
    part: p.text().primary(),
    /** What is counted: a cellKind. */
    what: p.text().primary(),
    /** A rung, a choice, a path, a construct. */
    value: p.text().primary(),
    tally: p.bigint(),
  },
  filters: visibleFilter(responseVisible),
});
export class SurveyRollup extends SurveyRollupSchema.class {}
SurveyRollupSchema.setClass(SurveyRollup);
