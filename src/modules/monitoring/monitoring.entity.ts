import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import type { ActivityFigures } from './activity-words.js';
import { caseFigures } from './case-figures.entity.js';
import { lineVisible, reportVisible } from './monitoring.policy.js';

const number = () => p.text().columnType('numeric');

/** How a cooperation went in a period (laporan monitoring), one revision of it. Frozen once it is finished. */
export const MonitoringReportSchema = defineEntity({
  name: 'MonitoringReport',
  tableName: 'monitoring_report',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** 1 for the first of the cooperation; its revisions share it. */
    number: p.integer(),
    revision: p.integer(),
    fromOn: civilDate(),
    untilOn: civilDate(),
    /** DRAFT, FINISHED or SUPERSEDED (opened again as the next revision). */
    status: p.text(),
    /** The author's words; erasable. */
    summary: p.text().nullable(),
    authorId: p.uuid(),
    /** The figures as they stood: last drawn while it is a draft, frozen when it is finished. */
    ...caseFigures(),
    startedAt: instant(),
    finishedAt: instant().nullable(),
    /** The case's version when it was finished: acts after it may have taken it up. */
    caseVersion: p.integer().nullable(),
    /** The version of the case's document it was composed as. */
    documentVersionId: p.uuid().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(reportVisible),
  uniques: [{ name: 'monitoring_report_number', properties: ['institutionId', 'cooperationId', 'number', 'revision'] }],
  indexes: [
    { name: 'monitoring_report_started', properties: ['institutionId', 'startedAt', 'id'] },
    { name: 'monitoring_report_until', properties: ['institutionId', 'untilOn', 'id'] },
    {
      name: 'monitoring_report_draft',
      expression:
        'create unique index "monitoring_report_draft" on "monitoring_report" ("institution_id", "cooperation_id") where "status" = \'DRAFT\'',
    },
  ],
});
export class MonitoringReport extends MonitoringReportSchema.class {}
MonitoringReportSchema.setClass(MonitoringReport);

/** One thing a report speaks of: drawn from plan, obligations, meetings, activities and complaints, or added by its author. */
export const MonitoringLineSchema = defineEntity({
  name: 'MonitoringLine',
  tableName: 'monitoring_line',
  properties: {
    ...tenantKey(),
    reportId: p.uuid(),
    place: p.integer(),
    /** GOAL, INDICATOR, ACTION, OBLIGATION, MEETING, ACTIVITY, COMPLAINT, ISSUE or RECOMMENDATION. */
    kind: p.text(),
    /** What it was drawn from; null for what the author added. */
    subjectId: p.uuid().nullable(),
    title: p.json<{ id: string; en: string }>().nullable(),
    party: p.text().nullable(),
    dueOn: civilDate().nullable(),
    /** When it was done, measured, held or opened. */
    on: civilDate().nullable(),
    unit: p.text().nullable(),
    baseline: number().nullable(),
    target: number().nullable(),
    value: number().nullable(),
    percent: number().nullable(),
    /** ACTIVITY: how it was carried out, in the words and counts of then; null for all else. */
    activity: p.json<ActivityFigures>().nullable(),
    /** As it stands at its source: OVERDUE, DONE, HELD, OPEN, … */
    status: p.text().nullable(),
    overdue: p.boolean().default(false),
    /** The author's judgement. */
    state: p.text().nullable(),
    /** The author's words; erasable. */
    remark: p.text().nullable(),
  },
  filters: visibleFilter(lineVisible),
  uniques: [{ name: 'monitoring_line_subject', properties: ['institutionId', 'reportId', 'kind', 'subjectId'] }],
  indexes: [{ name: 'monitoring_line_report', properties: ['institutionId', 'reportId', 'place'] }],
});
export class MonitoringLine extends MonitoringLineSchema.class {}
MonitoringLineSchema.setClass(MonitoringLine);
