import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ClauseConsentSchema, ClauseSchema, ClauseTextSchema } from './clause.entity.js';
import {
  clauseConsentProjection,
  clauseContributions,
  clauseProjection,
  clauseTextProjection,
} from './clause.queries.js';
import { ClauseResolver } from './clause.resolver.js';
import { CooperationClausesResolver } from './cooperation-clauses.resolver.js';

export const clauseModule: Module<Actor> = {
  name: 'clause',
  entities: [ClauseSchema, ClauseTextSchema, ClauseConsentSchema],
  resolvers: [ClauseResolver, CooperationClausesResolver],
  projections: [clauseProjection, clauseTextProjection, clauseConsentProjection],
  contributions: clauseContributions,
  access: {
    clause: 'GATED',
    clauses: 'GATED',
    clauseRedline: 'GATED',
    clausesRedline: 'GATED',
    clausesPropose: 'POLICY',
    clauseCounter: 'POLICY',
    clauseRemove: 'POLICY',
    clauseConsent: 'POLICY',
    clauseConsentWithdraw: 'POLICY',
    clauseFile: 'POLICY',
    clausesReorder: 'POLICY',
  },
};
