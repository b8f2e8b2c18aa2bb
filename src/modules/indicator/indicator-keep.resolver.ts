import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Pack } from '../../engines/indicator/pack.js';
import { PageArgs } from '../../platform/graphql/page.type.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  FigureArgs,
  FigureConnection,
  FigureRecordInput,
  FigureRecordPayload,
  FigureType,
  FigureWithdrawInput,
  FigureWithdrawPayload,
} from './figure.type.js';
import { figureRecord } from './figure-record.js';
import { figureWithdraw } from './figure-withdraw.js';
import {
  IndicatorDefinitionType,
  IndicatorFindingType,
  IndicatorPackConnection,
  IndicatorPackImportInput,
  IndicatorPackImportPayload,
  IndicatorPackLintType,
  IndicatorPackType,
  IndicatorSettingSetInput,
  IndicatorSettingSetPayload,
} from './indicator-pack.type.js';
import { indicatorPackImport } from './indicator-pack-import.js';
import { findingsOf, indicatorPackLint } from './indicator-pack-lint.js';
import { indicatorSettingSet } from './indicator-setting-set.js';

const input = { description: 'What is asked.' };

interface PackRow {
  readonly $content: Pack;
}

@Resolver(() => IndicatorPackType)
export class IndicatorPackResolver {
  @Query(() => IndicatorPackType, {
    nullable: true,
    description: 'One version of a pack of indicators by id; null when there is none. For staff.',
  })
  indicatorPack(
    @Arg('id', () => ID, { description: 'The version’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('IndicatorPack', id, info);
  }

  @Query(() => IndicatorPackConnection, {
    nullable: true,
    description: 'The versions of the institution’s indicators, the latest first. For staff.',
  })
  indicatorPacks(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('IndicatorPack', page, info);
  }

  @Query(() => IndicatorPackLintType, {
    nullable: true,
    description:
      'Lints an uploaded file of indicators before it is imported. Nothing is stored. For coordinators and administrators.',
  })
  async indicatorPackLint(
    @Arg('fileId', () => ID, { description: 'The uploaded YAML file (format 1, at most 256 kB).' }) fileId: string,
    @Ctx() request: Request,
  ): Promise<object> {
    const linted = await indicatorPackLint(request, fileId);
    return linted.ok
      ? { findings: linted.value, userErrors: [] }
      : { findings: [], userErrors: userErrors(linted.error, request.locale) };
  }

  @FieldResolver(() => [IndicatorDefinitionType], { description: 'Its indicators, in the order of the document.' })
  indicators(@Root() row: PackRow): object[] {
    return [...row.$content.indicators];
  }

  @FieldResolver(() => [IndicatorFindingType], {
    description: 'What the linter finds: unresolved footnotes, missing targets, assumptions.',
  })
  lint(@Root() row: PackRow): object[] {
    return findingsOf(row.$content);
  }

  @Mutation(() => IndicatorPackImportPayload, {
    nullable: true,
    description:
      'Reads a file of indicators, whole or not at all; it holds from the day it says (validFrom). A version is never changed. For coordinators and administrators.',
  })
  async indicatorPackImport(
    @Arg('input', () => IndicatorPackImportInput, input) given: IndicatorPackImportInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'indicatorPackImport', given, (work) =>
      indicatorPackImport(work, request.storage, given),
    );
    return answer(request, info, 'IndicatorPack', 'indicatorPack', result);
  }

  @Mutation(() => IndicatorSettingSetPayload, {
    nullable: true,
    description:
      'Says how the institution reads what a pack leaves open: what a yearly rise means, which kinds of units count. For coordinators and administrators.',
  })
  async indicatorSettingSet(
    @Arg('input', () => IndicatorSettingSetInput, input) given: IndicatorSettingSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'indicatorSettingSet', given, (work) => indicatorSettingSet(work, given));
    return answer(request, info, 'IndicatorSetting', 'indicatorSetting', result);
  }
}

@Resolver()
export class FigureResolver {
  @Query(() => FigureType, { nullable: true, description: 'One figure by id; null when there is none. For staff.' })
  figure(
    @Arg('id', () => ID, { description: 'The figure’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Figure', id, info);
  }

  @Query(() => FigureConnection, {
    nullable: true,
    description: 'The institution’s figures with their days and sources, the latest first. For staff.',
  })
  figures(
    @Args(() => FigureArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('Figure', page, info);
  }

  @Mutation(() => FigureRecordPayload, {
    nullable: true,
    description: 'Records a figure with the days it holds and its source. For coordinators and administrators.',
  })
  async figureRecord(
    @Arg('input', () => FigureRecordInput, input) given: FigureRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'figureRecord', given, (work) => figureRecord(work, given));
    return answer(request, info, 'Figure', 'figure', result);
  }

  @Mutation(() => FigureWithdrawPayload, {
    nullable: true,
    description: 'Says that a figure does not hold; it is kept. For coordinators and administrators.',
  })
  async figureWithdraw(
    @Arg('input', () => FigureWithdrawInput, input) given: FigureWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'figureWithdraw', given, (work) => figureWithdraw(work, given));
    return answer(request, info, 'Figure', 'figure', result);
  }
}
