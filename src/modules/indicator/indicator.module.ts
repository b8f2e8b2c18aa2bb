import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { FigureSchema } from './figure.entity.js';
import { CooperationSatisfactionSchema, IndicatorPackSchema, IndicatorSettingSchema } from './indicator.entity.js';
import { figureProjection, packProjection, settingProjection } from './indicator.queries.js';
import { IndicatorDrillResolver, IndicatorResolver } from './indicator.resolver.js';
import { FigureResolver, IndicatorPackResolver } from './indicator-keep.resolver.js';
import { satisfactionListener } from './satisfaction-keep.js';

/** What is counted, against which target, and the figures it needs. */
export const indicatorModule: Module<Actor> = {
  name: 'indicator',
  entities: [FigureSchema, IndicatorPackSchema, IndicatorSettingSchema, CooperationSatisfactionSchema],
  resolvers: [IndicatorResolver, IndicatorDrillResolver, IndicatorPackResolver, FigureResolver],
  projections: [figureProjection, packProjection, settingProjection],
  listeners: [satisfactionListener],
  access: {
    indicators: 'GATED',
    indicatorTargets: 'GATED',
    indicatorDrill: 'GATED',
    indicatorMeasures: 'GATED',
    indicatorPack: 'GATED',
    indicatorPacks: 'GATED',
    indicatorPackLint: 'POLICY',
    indicatorPackImport: 'POLICY',
    indicatorSettingSet: 'POLICY',
    figure: 'GATED',
    figures: 'GATED',
    figureRecord: 'POLICY',
    figureWithdraw: 'POLICY',
  },
};
