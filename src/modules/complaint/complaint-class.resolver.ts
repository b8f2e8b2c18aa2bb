import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  ComplaintClassArgs,
  ComplaintClassConnection,
  ComplaintClassSetInput,
  ComplaintClassSetPayload,
} from './complaint-class.type.js';
import { complaintClassSet } from './complaint-class-set.js';

@Resolver()
export class ComplaintClassResolver {
  @Query(() => ComplaintClassConnection, {
    nullable: true,
    description: 'The institution’s classes of complaints. For staff.',
  })
  complaintClasses(
    @Args(() => ComplaintClassArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ComplaintClass', page, info);
  }

  @Mutation(() => ComplaintClassSetPayload, {
    nullable: true,
    description:
      'Sets up a class of complaints, or changes the one of this code. Complaints under way keep their days. For coordinators and administrators.',
  })
  async complaintClassSet(
    @Arg('input', () => ComplaintClassSetInput, { description: 'The class and its times.' })
    given: ComplaintClassSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintClassSet', given, (work) => complaintClassSet(work, given));
    return answer(request, info, 'ComplaintClass', 'complaintClass', result);
  }
}
