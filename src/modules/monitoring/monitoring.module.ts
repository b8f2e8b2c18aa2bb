import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { MonitoringLineSchema, MonitoringReportSchema } from './monitoring.entity.js';
import { lineProjection, monitoringContributions, reportProjection } from './monitoring.queries.js';
import { CooperationMonitoringResolver, MonitoringResolver } from './monitoring.resolver.js';

export const monitoringModule: Module<Actor> = {
  name: 'monitoring',
  entities: [MonitoringReportSchema, MonitoringLineSchema],
  resolvers: [MonitoringResolver, CooperationMonitoringResolver],
  projections: [reportProjection, lineProjection],
  contributions: monitoringContributions,
  access: {
    monitoringReport: 'GATED',
    monitoringReports: 'GATED',
    monitoringLines: 'GATED',
    monitoringReportStart: 'POLICY',
    monitoringReportChange: 'POLICY',
    monitoringReportFinish: 'POLICY',
    monitoringReportRevise: 'POLICY',
  },
};
