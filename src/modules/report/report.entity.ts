import { defineEntity, p } from '@mikro-orm/core';
import type { Report } from '../../engines/report/report.js';
import type { Template } from '../../engines/report/template.js';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { reportVisible } from './report.policy.js';

/** One version of a report's template. Its definition never changes; a later version follows it by its dates. */
export const ReportTemplateSchema = defineEntity({
  name: 'ReportTemplate',
  tableName: 'report_template',
  properties: {
    ...tenantKey(),
    code: p.text(),
    label: p.text(),
    title: localized(),
    validFrom: civilDate(),
    validUntil: civilDate().nullable(),
    definition: p.json<Template>(),
    /** The file as it was handed in. */
    sourceText: p.text(),
    hash: p.text(),
    /** Sources the file calls not confirmed and somebody has confirmed since, by their code. */
    confirmedSources: p.array().columnType('text[]').default([]),
    /** No new report is made by it any more. */
    retiredAt: instant().nullable(),
    importedById: p.uuid(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(reportVisible),
  uniques: [{ name: 'report_template_label', properties: ['institutionId', 'code', 'label'] }],
});
export class ReportTemplate extends ReportTemplateSchema.class {}
ReportTemplateSchema.setClass(ReportTemplate);

/** Somebody has held a source of a template against the original. Never changed. */
export const ReportSourceConfirmationSchema = defineEntity({
  name: 'ReportSourceConfirmation',
  tableName: 'report_source_confirmation',
  properties: {
    ...tenantKey(),
    templateId: p.uuid(),
    source: p.text(),
    note: p.text(),
    evidenceFileId: p.uuid(),
    evidenceName: p.text(),
    confirmedById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(reportVisible),
  uniques: [{ name: 'report_source_confirmation_once', properties: ['institutionId', 'templateId', 'source'] }],
});
export class ReportSourceConfirmation extends ReportSourceConfirmationSchema.class {}
ReportSourceConfirmationSchema.setClass(ReportSourceConfirmation);

/** What was written in answer to a question of a report (narasi). Its words are here only: erasable. */
export const ReportNarrativeSchema = defineEntity({
  name: 'ReportNarrative',
  tableName: 'report_narrative',
  properties: {
    ...tenantKey(),
    /** The template's code: what was written serves its later versions too. */
    code: p.text(),
    question: p.text(),
    unitId: p.uuid().nullable(),
    period: p.text(),
    words: p.text(),
    writtenById: p.uuid(),
    at: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(reportVisible),
  uniques: [
    {
      name: 'report_narrative_question',
      expression:
        'create unique index "report_narrative_question" on "report_narrative" ("institution_id", "code", "question", "period", "unit_id") nulls not distinct',
    },
  ],
});
export class ReportNarrative extends ReportNarrativeSchema.class {}
ReportNarrativeSchema.setClass(ReportNarrative);

/** A report as it was on a day, with its rows and the hash of them: shown again unchanged whatever happened since. */
export const KeptReportSchema = defineEntity({
  name: 'KeptReport',
  tableName: 'kept_report',
  properties: {
    ...tenantKey(),
    templateId: p.uuid(),
    unitId: p.uuid().nullable(),
    period: p.text(),
    asOf: civilDate(),
    content: p.json<Report>(),
    hash: p.text(),
    note: p.text().nullable(),
    keptById: p.uuid(),
    keptAt: instant(),
  },
  filters: visibleFilter(reportVisible),
  indexes: [{ name: 'kept_report_kept', properties: ['institutionId', 'keptAt', 'id'] }],
});
export class KeptReport extends KeptReportSchema.class {}
KeptReportSchema.setClass(KeptReport);

/** A file that a kept report rests on, as it was then. Never changed. */
export const KeptReportEvidenceSchema = defineEntity({
  name: 'KeptReportEvidence',
  tableName: 'kept_report_evidence',
  properties: {
    ...tenantKey(),
    keptReportId: p.uuid(),
    /** From 1, as the evidence index counts. */
    place: p.integer(),
    sourceKind: p.text(),
    sourceId: p.uuid(),
    evidenceFileId: p.uuid(),
    evidenceName: p.text(),
    sha256: p.text(),
  },
  filters: visibleFilter(reportVisible),
  uniques: [{ name: 'kept_report_evidence_place', properties: ['institutionId', 'keptReportId', 'place'] }],
});
export class KeptReportEvidence extends KeptReportEvidenceSchema.class {}
KeptReportEvidenceSchema.setClass(KeptReportEvidence);

/** An address by which an assessor (asesor) fetches a kept report with its evidence, until a time. */
export const ReportLinkSchema = defineEntity({
  name: 'ReportLink',
  tableName: 'report_link',
  properties: {
    ...tenantKey(),
    keptReportId: p.uuid(),
    language: p.text(),
    /** The token itself is kept nowhere: the server's secret makes it from the id. */
    tokenHash: p.text(),
    expiresAt: instant(),
    revokedAt: instant().nullable(),
    revokedById: p.uuid().nullable(),
    createdById: p.uuid(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(reportVisible),
  uniques: [{ name: 'report_link_token', properties: ['tokenHash'] }],
  indexes: [{ name: 'report_link_report', properties: ['institutionId', 'keptReportId', 'createdAt', 'id'] }],
});
export class ReportLink extends ReportLinkSchema.class {}
ReportLinkSchema.setClass(ReportLink);
