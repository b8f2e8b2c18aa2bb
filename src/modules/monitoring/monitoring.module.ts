import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { MonitoringLineSchema, MonitoringReportSchema } from './monitoring.entity.js';

export const monitoringModule: Module<Actor> = {
  name: 'monitoring',
  entities: [MonitoringReportSchema, MonitoringLineSchema],
  resolvers: [],
  projections: [],
  access: {},
};
