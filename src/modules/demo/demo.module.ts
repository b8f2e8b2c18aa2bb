import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { DemoClockResolver } from './demo-clock.resolver.js';

export const demoModule: Module<Actor> = {
  name: 'demo',
  entities: [],
  resolvers: [DemoClockResolver],
  access: { demoClock: 'GATED', demoClockMove: 'POLICY' },
};
