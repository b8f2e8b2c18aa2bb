import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { NeedTopicSchema, PartnerTopicSchema, TopicSchema } from './match.entity.js';
import {
  needContributions,
  needTopicProjection,
  partnerContributions,
  partnerTopicProjection,
  topicProjection,
} from './match.queries.js';
import { MatchResolver, NeedTopicsResolver, PartnerTopicsResolver } from './match.resolver.js';

export const matchModule: Module<Actor> = {
  name: 'match',
  entities: [TopicSchema, NeedTopicSchema, PartnerTopicSchema],
  resolvers: [MatchResolver, NeedTopicsResolver, PartnerTopicsResolver],
  projections: [topicProjection, needTopicProjection, partnerTopicProjection],
  contributions: { Need: needContributions, Partner: partnerContributions },
  access: {
    topics: 'GATED',
    needMatches: 'GATED',
    topicSet: 'POLICY',
    needTopicsSet: 'POLICY',
    partnerTopicsSet: 'POLICY',
  },
};
