import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { PublicationResolver, PublicRegisterResolver } from './publication.resolver.js';
import { AchievementSchema, FundingShareSchema, FundingSourceSchema, PublicationSchema } from './value.entity.js';
import {
  achievementProjection,
  cooperationContributions,
  fundingShareProjection,
  fundingSourceProjection,
  publicationProjection,
} from './value.queries.js';
import { CooperationValueResolver, ValueResolver } from './value.resolver.js';

export const valueModule: Module<Actor> = {
  name: 'value',
  entities: [FundingSourceSchema, FundingShareSchema, AchievementSchema, PublicationSchema],
  resolvers: [ValueResolver, PublicationResolver, PublicRegisterResolver, CooperationValueResolver],
  projections: [fundingSourceProjection, fundingShareProjection, achievementProjection, publicationProjection],
  contributions: { Cooperation: cooperationContributions },
  access: {
    fundingSources: 'GATED',
    achievement: 'GATED',
    achievements: 'GATED',
    achievementCounts: 'GATED',
    fundingSourceSet: 'POLICY',
    cooperationFundingSet: 'POLICY',
    achievementRecord: 'POLICY',
    achievementWithdraw: 'POLICY',
    publicRegister: 'PUBLIC',
    publicationPropose: 'POLICY',
    publicationConsent: 'POLICY',
    publicationConsentRecord: 'POLICY',
    publicationWithdraw: 'POLICY',
  },
};
