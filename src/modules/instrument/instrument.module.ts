import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { InstrumentClauseSchema, InstrumentCompositionSchema } from './instrument.entity.js';
import { compositionProjection, instrumentClauseProjection, instrumentContributions } from './instrument.queries.js';
import { ComposedVersionResolver, InstrumentResolver } from './instrument.resolver.js';
import { InstrumentRedlineResolver } from './instrument-redline.resolver.js';

export const instrumentModule: Module<Actor> = {
  name: 'instrument',
  entities: [InstrumentCompositionSchema, InstrumentClauseSchema],
  resolvers: [InstrumentResolver, ComposedVersionResolver, InstrumentRedlineResolver],
  projections: [compositionProjection, instrumentClauseProjection],
  contributions: instrumentContributions,
  access: { instrumentCompose: 'POLICY', executedCopy: 'GATED', instrumentRedline: 'GATED' },
};
