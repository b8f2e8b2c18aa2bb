import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { followUpVisible } from './result.policy.js';

/** What is to be done about one of the lowest elements of a campaign's index (rencana tindak lanjut). */
export const SurveyFollowUpSchema = defineEntity({
  name: 'SurveyFollowUp',
  tableName: 'survey_follow_up',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    /** The element by its code. */
    element: p.text(),
    /** 1 is the lowest. */
    rank: p.integer(),
    /** Its average when the campaign was closed, as printed. */
    nrr: p.text(),
    ownerId: p.uuid(),
    dueOn: civilDate(),
    /** What is to be done, or was; erasable: no event repeats it. */
    note: p.text().nullable(),
    /** OPEN, DONE or DROPPED. */
    status: p.text(),
    createdAt: instant(),
    settledAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(followUpVisible),
  uniques: [{ name: 'survey_follow_up_element', properties: ['institutionId', 'campaignId', 'element'] }],
  indexes: [{ name: 'survey_follow_up_due', properties: ['institutionId', 'dueOn', 'id'] }],
});
export class SurveyFollowUp extends SurveyFollowUpSchema.class {}
SurveyFollowUpSchema.setClass(SurveyFollowUp);
