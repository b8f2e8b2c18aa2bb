import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { FigureSchema } from './figure.entity.js';
import { CooperationSatisfactionSchema, IndicatorPackSchema, IndicatorSettingSchema } from './indicator.entity.js';

/** What is counted, against which target, and the figures it needs. */
export const indicatorModule: Module<Actor> = {
  name: 'indicator',
  entities: [FigureSchema, IndicatorPackSchema, IndicatorSettingSchema, CooperationSatisfactionSchema],
  resolvers: [],
  access: {},
};
