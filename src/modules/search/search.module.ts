import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ExpirySettingSchema, ExpiryToldSchema, SearchEntrySchema } from './search.entity.js';
import { SearchResolver, SearchSnippetResolver } from './search.resolver.js';

export const searchModule: Module<Actor> = {
  name: 'search',
  entities: [SearchEntrySchema, ExpirySettingSchema, ExpiryToldSchema],
  resolvers: [SearchResolver, SearchSnippetResolver],
  access: { search: 'GATED' },
};
