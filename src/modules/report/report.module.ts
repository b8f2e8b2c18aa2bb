import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { KeptReportResolver, ReportLinkResolver } from './kept-report.resolver.js';
import {
  KeptReportEvidenceSchema,
  KeptReportSchema,
  ReportLinkSchema,
  ReportNarrativeSchema,
  ReportSourceConfirmationSchema,
  ReportTemplateSchema,
} from './report.entity.js';
import {
  keptEvidenceProjection,
  keptReportProjection,
  narrativeProjection,
  reportLinkProjection,
  reportSourceConfirmationProjection,
  templateProjection,
} from './report.queries.js';
import { ReportResolver } from './report.resolver.js';
import { ReportTemplateResolver } from './report-template.resolver.js';

export const reportModule: Module<Actor> = {
  name: 'report',
  entities: [
    ReportTemplateSchema,
    ReportSourceConfirmationSchema,
    ReportNarrativeSchema,
    KeptReportSchema,
    KeptReportEvidenceSchema,
    ReportLinkSchema,
  ],
  resolvers: [ReportTemplateResolver, ReportResolver, KeptReportResolver, ReportLinkResolver],
  projections: [
    templateProjection,
    reportSourceConfirmationProjection,
    narrativeProjection,
    keptReportProjection,
    keptEvidenceProjection,
    reportLinkProjection,
  ],
  access: {
    reportTemplate: 'GATED',
    reportTemplates: 'GATED',
    reportTable: 'POLICY',
    reportWhatIf: 'POLICY',
    reportDownload: 'POLICY',
    keptReport: 'GATED',
    keptReports: 'GATED',
    reportTemplateImport: 'POLICY',
    reportTemplateRetire: 'POLICY',
    reportSourceConfirm: 'POLICY',
    reportKeep: 'POLICY',
    reportNarrativeSet: 'POLICY',
    reportLinkIssue: 'POLICY',
    reportLinkRevoke: 'POLICY',
  },
};
