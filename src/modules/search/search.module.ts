import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ExpiryResolver } from './expiry.resolver.js';
import { expiringLetter, lapsedLetter } from './expiry-letters.js';
import { ExpirySettingSchema, ExpiryToldSchema, SearchEntrySchema } from './search.entity.js';
import { expirySettingProjection } from './search.queries.js';
import { SearchResolver, SearchSnippetResolver } from './search.resolver.js';
import { StatResolver, statFieldResolvers } from './stat.resolver.js';

export const searchModule: Module<Actor> = {
  name: 'search',
  entities: [SearchEntrySchema, ExpirySettingSchema, ExpiryToldSchema],
  resolvers: [SearchResolver, SearchSnippetResolver, ExpiryResolver, StatResolver, ...statFieldResolvers],
  projections: [expirySettingProjection],
  letters: [expiringLetter, lapsedLetter],
  access: {
    search: 'GATED',
    expiryRadar: 'GATED',
    expirySettings: 'GATED',
    expirySettingSet: 'POLICY',
    cooperationStats: 'GATED',
    activityStats: 'GATED',
    obligationCounts: 'GATED',
    complaintStats: 'GATED',
    serviceClockStats: 'GATED',
  },
};
