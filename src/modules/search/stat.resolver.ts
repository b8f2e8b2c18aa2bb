import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { ComplaintWhere } from '../complaint/complaint.type.js';
import { CooperationWhere } from '../cooperation/cooperation.type.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { ActivityWhere } from '../execution/activity.type.js';
import { ObligationWhere } from '../execution/obligation.type.js';
import { SurveyExportLanguage } from '../export/survey-export.type.js';
import { caller, type Request } from '../identity/request.js';
import { ServiceClockWhere } from '../service-clock/service-clock.type.js';
import {
  ActivityStatBy,
  ActivityStatsType,
  ActivityStatType,
  ComplaintStatBy,
  ComplaintStatsType,
  ComplaintStatType,
  CooperationStatBy,
  CooperationStatsType,
  CooperationStatType,
  ObligationStatBy,
  ObligationStatsType,
  ObligationStatType,
  ServiceClockStatBy,
  ServiceClockStatsType,
  ServiceClockStatType,
  StatChartType,
} from './stat.type.js';
import { isDrawable, type StatChart } from './stat-chart.js';
import { pictureQuery } from './stat-picture.route.js';
import type { StatName } from './stat-sources.js';
import { type StatAsk, type StatRow, stats } from './stats.js';

const only = { nullable: true, description: 'Only these.' };
const by = { description: 'By what, at most 3: a row for each combination there is.' };
const forStaff = 'Of what the caller may see, at most 1,000 rows, in one statement. For staff; empty for partners.';
const rowsOf = { description: 'The counts, in the order of their keys.' };
const picture = {
  description:
    'The address of the counts as a picture: SVG for light and dark screens, with the figures in words inside. It is good for the caller’s own membership for ten minutes and shows what stands when it is fetched. BAD_USER_INPUT: the chart cannot show counts by these.',
};
const chart = { description: 'How it is drawn.' };
const asOfToday = { nullable: true, description: 'The day `inForce` is told of; today when not given.' };
const language = { description: 'The language of its words.' };

const rows = (request: Request, ask: StatAsk): Promise<StatRow[]> => {
  const { runner, projections } = request;
  return stats({ gateway: runner.gateway, projections, actor: caller(request), now: runner.clock.now() }, ask);
};

const asked = (
  request: Request,
  of: StatName,
  keys: string[],
  where: object | null,
  asOf: string | null = null,
): StatAsk => {
  caller(request);
  return { of, by: keys, where, asOf };
};

function urlOf(request: DocumentRequest, ask: StatAsk, kind: StatChart, words: 'id' | 'en'): string {
  if (!isDrawable(ask.of, ask.by, kind))
    throw new GraphQLError('BARS are by one property, STACKED by two, TREND by one that is a year.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  const { institutionId, membershipId } = caller(request);
  const grant = { institutionId, membershipId, id: institutionId };
  const url = request.files.signedUrl('stats-picture', grant, request.runner.clock.now());
  return `${url}?${pictureQuery({ ...ask, chart: kind, language: words })}`;
}

@Resolver()
export class StatResolver {
  @Query(() => CooperationStatsType, { nullable: true, description: `How many cooperations there are. ${forStaff}` })
  cooperationStats(
    @Arg('by', () => [CooperationStatBy], by) keys: string[],
    @Arg('where', () => CooperationWhere, only) where: CooperationWhere | null,
    @Arg('asOf', () => CivilDate, asOfToday) asOf: string | null,
    @Ctx() request: Request,
  ): object {
    return asked(request, 'cooperations', keys, where, asOf);
  }

  @Query(() => ActivityStatsType, { nullable: true, description: `How many activities there are. ${forStaff}` })
  activityStats(
    @Arg('by', () => [ActivityStatBy], by) keys: string[],
    @Arg('where', () => ActivityWhere, only) where: ActivityWhere | null,
    @Ctx() request: Request,
  ): object {
    return asked(request, 'activities', keys, where);
  }

  @Query(() => ObligationStatsType, { nullable: true, description: `How many obligations there are. ${forStaff}` })
  obligationCounts(
    @Arg('by', () => [ObligationStatBy], by) keys: string[],
    @Arg('where', () => ObligationWhere, only) where: ObligationWhere | null,
    @Ctx() request: Request,
  ): object {
    return asked(request, 'obligations', keys, where);
  }

  @Query(() => ComplaintStatsType, { nullable: true, description: `How many complaints there are. ${forStaff}` })
  complaintStats(
    @Arg('by', () => [ComplaintStatBy], by) keys: string[],
    @Arg('where', () => ComplaintWhere, only) where: ComplaintWhere | null,
    @Ctx() request: Request,
  ): object {
    return asked(request, 'complaints', keys, where);
  }

  @Query(() => ServiceClockStatsType, { nullable: true, description: `How many service clocks there are. ${forStaff}` })
  serviceClockStats(
    @Arg('by', () => [ServiceClockStatBy], by) keys: string[],
    @Arg('where', () => ServiceClockWhere, only) where: ServiceClockWhere | null,
    @Ctx() request: Request,
  ): object {
    return asked(request, 'clocks', keys, where);
  }
}

/** What all counts have: their rows, and a picture of them. */
function statFields(type: () => new () => object, row: () => new () => object): new () => object {
  @Resolver(type)
  class StatFieldsResolver {
    @FieldResolver(() => [row()], rowsOf)
    rows(@Root() ask: StatAsk, @Ctx() request: Request): Promise<StatRow[]> {
      return rows(request, ask);
    }

    @FieldResolver(() => Url, picture)
    pictureUrl(
      @Root() ask: StatAsk,
      @Arg('chart', () => StatChartType, chart) kind: StatChart,
      @Arg('language', () => SurveyExportLanguage, language) words: 'id' | 'en',
      @Ctx() request: DocumentRequest,
    ): string {
      return urlOf(request, ask, kind, words);
    }
  }
  return StatFieldsResolver;
}

export const statFieldResolvers = [
  statFields(
    () => CooperationStatsType,
    () => CooperationStatType,
  ),
  statFields(
    () => ActivityStatsType,
    () => ActivityStatType,
  ),
  statFields(
    () => ObligationStatsType,
    () => ObligationStatType,
  ),
  statFields(
    () => ComplaintStatsType,
    () => ComplaintStatType,
  ),
  statFields(
    () => ServiceClockStatsType,
    () => ServiceClockStatType,
  ),
];
