import { compare, equals, type Where } from '../../kernel/where.js';
import { decimal } from '../../platform/read/exact.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { figureFields } from './case-figures.queries.js';
import { lineVisible, reportVisible } from './monitoring.policy.js';
import type { MonitoringLineWhere, MonitoringReportWhere } from './monitoring-input.type.js';

/** Decodes the contract's filters to conditions on rows. */
const reportFilter = (where: MonitoringReportWhere): Where =>
  tree(
    where,
    reportFilter,
    when(where.statusIn, oneOf('status')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.untilFrom, (day) => compare('until_on', '>=', day)),
    when(where.untilBefore, (day) => compare('until_on', '<', day)),
  );
const lineFilter = (where: MonitoringLineWhere): Where =>
  tree(
    where,
    lineFilter,
    when(where.kindIn, oneOf('kind')),
    when(where.stateIn, oneOf('state')),
    when(where.overdue, (overdue) => equals('overdue', overdue)),
    when(where.report, (report) => related('monitoring_report', 'report_id')(reportFilter(report))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
export const reportProjection: Projection<Actor> = {
  type: 'MonitoringReport',
  table: 'monitoring_report',
  prefix: 'mrp',
  visible: reportVisible,
  filter: (input) => reportFilter(input as MonitoringReportWhere),
  orders: { STARTED_AT: { column: 'started_at', type: 'timestamptz' }, UNTIL: { column: 'until_on', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'mrp', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    number: column('number'),
    revision: column('revision'),
    from: column('from_on'),
    until: column('until_on'),
    status: column('status'),
    summary: column('summary'),
    author: { from: 'one', type: 'Person', on: { id: 'author_id' } },
    ...figureFields,
    startedAt: column('started_at'),
    finishedAt: column('finished_at'),
    documentVersion: { from: 'one', type: 'DocumentVersion', on: { id: 'document_version_id' } },
    version: column('version'),
    lines: { from: 'connection', type: 'MonitoringLine', on: { report_id: 'id' } },
  },
};

export const lineProjection: Projection<Actor> = {
  type: 'MonitoringLine',
  table: 'monitoring_line',
  prefix: 'mrl',
  visible: lineVisible,
  filter: (input) => lineFilter(input as MonitoringLineWhere),
  orders: { PLACE: { column: 'place', type: 'integer', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'mrl', column: 'id' },
    kind: column('kind'),
    title: column('title'),
    party: column('party'),
    dueOn: column('due_on'),
    on: column('on'),
    unit: column('unit'),
    baseline: decimal('baseline'),
    target: decimal('target'),
    value: decimal('value'),
    percent: decimal('percent'),
    activity: column('activity'),
    status: column('status'),
    overdue: column('overdue'),
    state: column('state'),
    remark: column('remark'),
    report: { from: 'one', type: 'MonitoringReport', on: { id: 'report_id' } },
  },
};

export const monitoringContributions = {
  Cooperation: { monitoringReports: { from: 'connection', type: 'MonitoringReport', on: { cooperation_id: 'id' } } },
} as const;
