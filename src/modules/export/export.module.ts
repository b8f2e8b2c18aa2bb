import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ExportResolver } from './export.resolver.js';
import { SurveyShareSchema } from './share.entity.js';
import { shareProjection } from './share.queries.js';

export const exportModule: Module<Actor> = {
  name: 'export',
  entities: [SurveyShareSchema],
  resolvers: [ExportResolver],
  projections: [shareProjection],
  access: {
    surveyExport: 'POLICY',
    surveyShares: 'GATED',
    surveyShareCreate: 'POLICY',
    surveyShareRevoke: 'POLICY',
  },
};
