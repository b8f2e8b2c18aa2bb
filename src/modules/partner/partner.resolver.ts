import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { answer, mutateRights } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  PartnerArgs,
  PartnerClassSetArgs,
  PartnerClassSetConnection,
  PartnerConnection,
  PartnerContactArgs,
  PartnerContactConnection,
  PartnerType,
} from './partner.type.js';
import { partnerChange } from './partner-change.js';
import { partnerClassSetCreate } from './partner-class-set-create.js';
import { partnerClassify } from './partner-classify.js';
import {
  PartnerChangeInput,
  PartnerChangePayload,
  PartnerClassifyInput,
  PartnerClassifyPayload,
  PartnerClassSetCreateInput,
  PartnerClassSetCreatePayload,
  PartnerMergeInput,
  PartnerMergePayload,
  PartnerRegisterInput,
  PartnerRegisterPayload,
} from './partner-input.type.js';
import { partnerMerge } from './partner-merge.js';
import { partnerRegister } from './partner-register.js';

const input = { description: 'What is asked.' };

@Resolver(() => PartnerType)
export class PartnerResolver {
  @Query(() => PartnerType, {
    nullable: true,
    description: 'One partner by id; null when there is none the caller may see.',
  })
  partner(
    @Arg('id', () => ID, { description: 'The partner’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Partner', id, info);
  }

  @Query(() => PartnerConnection, {
    nullable: true,
    description: 'The partners the caller may see, merged entries included.',
  })
  partners(
    @Args(() => PartnerArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Partner', page, info);
  }

  @Query(() => PartnerClassSetConnection, {
    nullable: true,
    description: 'The versions of the classification of partners. For staff.',
  })
  partnerClassSets(
    @Args(() => PartnerClassSetArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('PartnerClassSet', page, info);
  }

  @FieldResolver(() => PartnerContactConnection, { description: 'Who speaks for it. For staff, and for itself.' })
  contacts(
    @Root() partner: object,
    @Args(() => PartnerContactArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(partner, page, info);
  }

  @Mutation(() => PartnerRegisterPayload, {
    nullable: true,
    description:
      'Enters a partner in the register; one of the same name and country is refused unless allowed. For coordinators and administrators.',
  })
  async partnerRegister(
    @Arg('input', () => PartnerRegisterInput, input) given: PartnerRegisterInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerRegister', given, (work) => partnerRegister(work, given));
    return answer(request, info, 'Partner', 'partner', result);
  }

  @Mutation(() => PartnerChangePayload, {
    nullable: true,
    description: 'Changes a partner’s details. For coordinators and administrators.',
  })
  async partnerChange(
    @Arg('input', () => PartnerChangeInput, input) given: PartnerChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerChange', given, (work) => partnerChange(work, given));
    return answer(request, info, 'Partner', 'partner', result);
  }

  @Mutation(() => PartnerClassifyPayload, {
    nullable: true,
    description: 'Says which class of which version a partner belongs to. For coordinators and administrators.',
  })
  async partnerClassify(
    @Arg('input', () => PartnerClassifyInput, input) given: PartnerClassifyInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerClassify', given, (work) => partnerClassify(work, given));
    return answer(request, info, 'Partner', 'partner', result);
  }

  @Mutation(() => PartnerClassSetCreatePayload, {
    nullable: true,
    description: 'Makes the next version of the classification. For coordinators and administrators.',
  })
  async partnerClassSetCreate(
    @Arg('input', () => PartnerClassSetCreateInput, input) given: PartnerClassSetCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerClassSetCreate', given, (work) => partnerClassSetCreate(work, given));
    return answer(request, info, 'PartnerClassSet', 'classSet', result);
  }

  @Mutation(() => PartnerMergePayload, {
    nullable: true,
    description:
      'Merges a double entry into another: it becomes a signpost, its contacts follow. For coordinators and administrators.',
  })
  async partnerMerge(
    @Arg('input', () => PartnerMergeInput, input) given: PartnerMergeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'partnerMerge', given, (work) => partnerMerge(work, given));
    return answer(request, info, 'Partner', 'partner', result);
  }
}
