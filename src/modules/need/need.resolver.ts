import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  NeedArgs,
  NeedChangeInput,
  NeedChangePayload,
  NeedConnection,
  NeedRecordInput,
  NeedRecordPayload,
  NeedType,
  NeedWithdrawInput,
  NeedWithdrawPayload,
} from './need.type.js';
import { needChange } from './need-change.js';
import { needRecord } from './need-record.js';
import { needWithdraw } from './need-withdraw.js';

const input = { description: 'What is asked.' };

@Resolver()
export class NeedResolver {
  @Query(() => NeedType, {
    nullable: true,
    description: 'One entry of the needs register by id; null when there is none the caller may see.',
  })
  need(
    @Arg('id', () => ID, { description: 'The need’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Need', id, info);
  }

  @Query(() => NeedConnection, {
    nullable: true,
    description: 'The needs register: own needs and partners’ requests in one list. For staff.',
  })
  needs(
    @Args(() => NeedArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Need', page, info);
  }

  @Mutation(() => NeedRecordPayload, {
    nullable: true,
    description:
      'Enters a need in the register, for example before a case is based on it. For coordinators, administrators and holders of a post.',
  })
  async needRecord(
    @Arg('input', () => NeedRecordInput, input) given: NeedRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'needRecord', given, (work) => needRecord(work, given));
    return answer(request, info, 'Need', 'need', result);
  }

  @Mutation(() => NeedChangePayload, {
    nullable: true,
    description: 'Changes a need. For who recorded it, holders of a post in its unit, coordinators and administrators.',
  })
  async needChange(
    @Arg('input', () => NeedChangeInput, input) given: NeedChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'needChange', given, (work) => needChange(work, given));
    return answer(request, info, 'Need', 'need', result);
  }

  @Mutation(() => NeedWithdrawPayload, {
    nullable: true,
    description:
      'Withdraws a need that no cooperation is based on. For who recorded it, holders of a post in its unit, coordinators and administrators.',
  })
  async needWithdraw(
    @Arg('input', () => NeedWithdrawInput, input) given: NeedWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'needWithdraw', given, (work) => needWithdraw(work, given));
    return answer(request, info, 'Need', 'need', result);
  }
}
