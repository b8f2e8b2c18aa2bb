import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { DatasetResolver } from './dataset.resolver.js';

export const datasetModule: Module<Actor> = {
  name: 'dataset',
  entities: [],
  resolvers: [DatasetResolver],
  access: { dataDictionary: 'GATED' },
};
