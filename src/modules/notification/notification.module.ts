import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { eventProjection } from './event.queries.js';
import { EventResolver } from './event.resolver.js';
import { NoticeReceivedResolver } from './notice-received.resolver.js';
import { SubscriptionResolver } from './subscription.resolver.js';

/** The end of the story: it tells of everything that the modules before it make readable. */
export const notificationModule = (story: readonly Module<Actor>[]): Module<Actor> => ({
  name: 'notification',
  entities: [],
  resolvers: [EventResolver, SubscriptionResolver, NoticeReceivedResolver],
  projections: [eventProjection(story.flatMap((module) => module.projections ?? []))],
  access: {
    events: 'GATED',
    eventRecorded: 'GATED',
    cooperationStageChanged: 'GATED',
    taskAssigned: 'GATED',
    noticeReceived: 'GATED',
  },
});
