import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { SurveyFollowUpSchema } from './follow-up.entity.js';

export const resultModule: Module<Actor> = {
  name: 'result',
  entities: [SurveyFollowUpSchema],
  resolvers: [],
  access: {},
};
