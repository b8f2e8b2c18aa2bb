import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { equals } from '../../kernel/where.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { recordSeriesSet } from './record-series-set.js';
import { recordSettingsSet } from './record-settings-set.js';
import { recordTable } from './record-table.js';
import {
  RecordSeriesArgs,
  RecordSeriesConnection,
  RecordSeriesSetInput,
  RecordSeriesSetPayload,
  RecordSeriesType,
} from './series.type.js';
import {
  RecordSettingsSetInput,
  RecordSettingsSetPayload,
  RecordSettingsType,
  RecordTableType,
} from './settings.type.js';

const input = { description: 'What is to hold from now on.' };

@Resolver()
export class SeriesResolver {
  @Query(() => RecordSeriesType, {
    nullable: true,
    description: 'One series of records by id; null when there is none the caller may see.',
  })
  recordSeries(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('RecordSeries', id, info);
  }

  @Query(() => RecordSeriesConnection, {
    nullable: true,
    description: 'The institution’s series of records (seri arsip), by code. For staff.',
  })
  recordSeriesList(
    @Args(() => RecordSeriesArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('RecordSeries', page, info);
  }

  @Query(() => RecordSettingsType, {
    nullable: true,
    description: 'How series are listed and who approves disposals; null while nobody has set it. For staff.',
  })
  recordSettings(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return reader(request).one('RecordSettings', equals('id', caller(request).institutionId), info);
  }

  @Query(() => RecordTableType, {
    nullable: true,
    description: 'The series as the institution’s own table shows them, in the caller’s language. For staff.',
  })
  recordTable(@Ctx() request: Request): Promise<object> {
    return recordTable(request.runner.gateway, caller(request), request.locale);
  }

  @Mutation(() => RecordSeriesSetPayload, {
    nullable: true,
    description:
      'Enters a series of records, or says what the one of that code is from now on: a new version of it. Records it has are kept at least as long as before, unless shortens is told. For coordinators and administrators.',
  })
  async recordSeriesSet(
    @Arg('input', () => RecordSeriesSetInput, input) given: RecordSeriesSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordSeriesSet', given, (work) => recordSeriesSet(work, given));
    return answer(request, info, 'RecordSeries', 'series', result);
  }

  @Mutation(() => RecordSettingsSetPayload, {
    nullable: true,
    description:
      'Says how the table of series looks and who approves acts of disposal: two to five places, by post or role. For administrators.',
  })
  async recordSettingsSet(
    @Arg('input', () => RecordSettingsSetInput, input) given: RecordSettingsSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordSettingsSet', given, (work) => recordSettingsSet(work, given));
    return answer(request, info, 'RecordSettings', 'settings', result);
  }
}
