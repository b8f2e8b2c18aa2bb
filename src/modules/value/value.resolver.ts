import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { achievementCounts } from './achievement-counts.js';
import { achievementRecord } from './achievement-record.js';
import { achievementWithdraw } from './achievement-withdraw.js';
import { cooperationFundingSet } from './cooperation-funding-set.js';
import { fundingSourceSet } from './funding-source-set.js';
import {
  AchievementArgs,
  AchievementConnection,
  AchievementCountType,
  AchievementType,
  AchievementWhere,
  FundingShareType,
  FundingSourceArgs,
  FundingSourceConnection,
  PublicationType,
} from './value.type.js';
import {
  AchievementRecordInput,
  AchievementRecordPayload,
  AchievementWithdrawInput,
  AchievementWithdrawPayload,
  CooperationFundingSetInput,
  CooperationFundingSetPayload,
  FundingSourceSetInput,
  FundingSourceSetPayload,
} from './value-input.type.js';

const input = { description: 'What is asked.' };

@Resolver()
export class ValueResolver {
  @Query(() => FundingSourceConnection, {
    nullable: true,
    description: 'The institution’s funding sources. For staff.',
  })
  fundingSources(
    @Args(() => FundingSourceArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('FundingSource', page, info);
  }

  @Query(() => AchievementType, {
    nullable: true,
    description: 'One achievement by id; null when there is none the caller may see.',
  })
  achievement(
    @Arg('id', () => ID, { description: 'The achievement’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Achievement', id, info);
  }

  @Query(() => AchievementConnection, {
    nullable: true,
    description: 'What the cooperations the caller may see have brought, the latest first.',
  })
  achievements(
    @Args(() => AchievementArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('Achievement', page, info);
  }

  @Query(() => [AchievementCountType], {
    nullable: true,
    description: 'How many achievements count, by category and reach, of the cooperations the caller may see.',
  })
  achievementCounts(
    @Arg('where', () => AchievementWhere, { nullable: true, description: 'Only these.' })
    where: AchievementWhere | null,
    @Ctx() request: Request,
  ): Promise<object[]> {
    return achievementCounts(request, where);
  }

  @Mutation(() => FundingSourceSetPayload, {
    nullable: true,
    description:
      'Enters a funding source in the list, or changes the one of that code. For coordinators and administrators.',
  })
  async fundingSourceSet(
    @Arg('input', () => FundingSourceSetInput, input) given: FundingSourceSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'fundingSourceSet', given, (work) => fundingSourceSet(work, given));
    return answer(request, info, 'FundingSource', 'fundingSource', result);
  }

  @Mutation(() => CooperationFundingSetPayload, {
    nullable: true,
    description:
      'Says where the money of a cooperation comes from. For those who work on its execution (`works: EXECUTION` of its SOP).',
  })
  async cooperationFundingSet(
    @Arg('input', () => CooperationFundingSetInput, input) given: CooperationFundingSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationFundingSet', given, (work) => cooperationFundingSet(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => AchievementRecordPayload, {
    nullable: true,
    description:
      'Records what a cooperation brought. For those of either side who work on its execution (`works: EXECUTION` of its SOP).',
  })
  async achievementRecord(
    @Arg('input', () => AchievementRecordInput, input) given: AchievementRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'achievementRecord', given, (work) => achievementRecord(work, given));
    return answer(request, info, 'Achievement', 'achievement', result);
  }

  @Mutation(() => AchievementWithdrawPayload, {
    nullable: true,
    description:
      'Says that an achievement does not count; it is kept, with the reason. For those who work on the execution.',
  })
  async achievementWithdraw(
    @Arg('input', () => AchievementWithdrawInput, input) given: AchievementWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'achievementWithdraw', given, (work) => achievementWithdraw(work, given));
    return answer(request, info, 'Achievement', 'achievement', result);
  }
}

@Resolver(() => CooperationType)
export class CooperationValueResolver {
  @FieldResolver(() => [FundingShareType], {
    description: 'Where its money comes from. For staff; empty for its partner.',
  })
  funding(@Root() root: { funding: FundingShareType[] }): FundingShareType[] {
    return root.funding;
  }

  @FieldResolver(() => AchievementConnection, { description: 'What it has brought, the latest first.' })
  achievements(
    @Root() root: object,
    @Args(() => AchievementArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }

  @FieldResolver(() => PublicationType, {
    nullable: true,
    description: 'What of it is shown to the public, or proposed; null when nothing was.',
  })
  publication(@Root() root: { publication: PublicationType | null }): PublicationType | null {
    return root.publication;
  }
}
