import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { NeedSchema } from './need.entity.js';
import { needProjection } from './need.queries.js';
import { NeedResolver } from './need.resolver.js';

export const needModule: Module<Actor> = {
  name: 'need',
  entities: [NeedSchema],
  resolvers: [NeedResolver],
  projections: [needProjection],
  access: { need: 'GATED', needs: 'GATED', needRecord: 'POLICY', needChange: 'POLICY', needWithdraw: 'POLICY' },
};
