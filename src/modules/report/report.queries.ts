import { not, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import type { KeptReportWhere } from './kept-report.type.js';
import { keptReportEvidence, reportSourceEvidence, reportVisible } from './report.policy.js';
import type { ReportTemplateWhere } from './report-template.type.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;
const person = (name: string) => ({ from: 'one', type: 'Person', on: { id: name } }) as const;
const unit = { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } } as const;

const templateFilter = (where: ReportTemplateWhere): Where =>
  tree(
    where,
    templateFilter,
    when(where.codeIn, oneOf('code')),
    when(where.isRetired, (retired) => {
      const inUse: Where = { is: 'null', column: 'retired_at' };
      return retired ? not(inUse) : inUse;
    }),
  );
const definition = { from: 'columns', columns: ['definition', 'confirmed_sources'] } as const;

export const templateProjection: Projection<Actor> = {
  type: 'ReportTemplate',
  table: 'report_template',
  prefix: 'rpt',
  visible: reportVisible,
  filter: (input) => templateFilter(input as ReportTemplateWhere),
  orders: {
    CODE: { column: 'code', type: 'text', ascending: true },
    CREATED_AT: { column: 'created_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'rpt', column: 'id' },
    code: column('code'),
    label: column('label'),
    title: column('title'),
    validFrom: column('valid_from'),
    validUntil: column('valid_until'),
    hash: column('hash'),
    unitRule: definition,
    periodKind: definition,
    sections: definition,
    parameters: definition,
    sources: definition,
    assumptions: definition,
    lint: definition,
    confirmations: {
      from: 'many',
      type: 'ReportSourceConfirmation',
      on: { template_id: 'id' },
      order: ['at', 'id'],
    },
    retiredAt: column('retired_at'),
    importedBy: person('imported_by_id'),
    createdAt: column('created_at'),
    version: column('version'),
  },
};

export const reportSourceConfirmationProjection: Projection<Actor> = {
  type: 'ReportSourceConfirmation',
  table: 'report_source_confirmation',
  prefix: 'rsc',
  visible: reportVisible,
  fields: {
    id: { from: 'id', prefix: 'rsc', column: 'id' },
    source: column('source'),
    note: column('note'),
    evidence: evidenceField(reportSourceEvidence),
    confirmedBy: person('confirmed_by_id'),
    at: column('at'),
  },
};

export const narrativeProjection: Projection<Actor> = {
  type: 'ReportNarrative',
  table: 'report_narrative',
  prefix: 'rnv',
  visible: reportVisible,
  fields: {
    id: { from: 'id', prefix: 'rnv', column: 'id' },
    code: column('code'),
    question: column('question'),
    unit,
    period: column('period'),
    words: column('words'),
    writtenBy: person('written_by_id'),
    at: column('at'),
    version: column('version'),
  },
};

const keptFilter = (where: KeptReportWhere): Where =>
  tree(
    where,
    keptFilter,
    when(where.templateId, refersTo('template_id', 'rpt')),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.periodIn, oneOf('period')),
  );

export const keptReportProjection: Projection<Actor> = {
  type: 'KeptReport',
  table: 'kept_report',
  prefix: 'krp',
  visible: reportVisible,
  filter: (input) => keptFilter(input as KeptReportWhere),
  orders: { KEPT_AT: { column: 'kept_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'krp', column: 'id' },
    template: { from: 'one', type: 'ReportTemplate', on: { id: 'template_id' } },
    unit,
    period: column('period'),
    asOf: column('as_of'),
    hash: column('hash'),
    note: column('note'),
    keptBy: person('kept_by_id'),
    keptAt: column('kept_at'),
    report: { from: 'columns', columns: ['content'] },
    isIntact: { from: 'columns', columns: ['content', 'hash'] },
    download: { from: 'columns', columns: ['id', 'content'] },
    evidence: { from: 'many', type: 'KeptReportEvidence', on: { kept_report_id: 'id' }, order: ['place'] },
    links: { from: 'many', type: 'ReportLink', on: { kept_report_id: 'id' }, order: ['created_at', 'id'] },
  },
};

export const keptEvidenceProjection: Projection<Actor> = {
  type: 'KeptReportEvidence',
  table: 'kept_report_evidence',
  prefix: 'kre',
  visible: reportVisible,
  fields: {
    id: { from: 'id', prefix: 'kre', column: 'id' },
    place: column('place'),
    sourceKind: column('source_kind'),
    sha256: column('sha256'),
    evidence: evidenceField(keptReportEvidence),
  },
};

export const reportLinkProjection: Projection<Actor> = {
  type: 'ReportLink',
  table: 'report_link',
  prefix: 'rln',
  visible: reportVisible,
  fields: {
    id: { from: 'id', prefix: 'rln', column: 'id' },
    language: column('language'),
    url: { from: 'columns', columns: ['id', 'expires_at', 'revoked_at'] },
    expiresAt: column('expires_at'),
    revokedAt: column('revoked_at'),
    createdBy: person('created_by_id'),
    createdAt: column('created_at'),
    version: column('version'),
  },
};
