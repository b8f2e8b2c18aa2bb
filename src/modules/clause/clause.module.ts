import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ClauseConsentSchema, ClauseSchema, ClauseTextSchema } from './clause.entity.js';

export const clauseModule: Module<Actor> = {
  name: 'clause',
  entities: [ClauseSchema, ClauseTextSchema, ClauseConsentSchema],
  resolvers: [],
  access: {},
};
