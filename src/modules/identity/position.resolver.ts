import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { answer, mutateRights } from './answer.js';
import { AssignmentArgs, AssignmentConnection, DelegationArgs, DelegationConnection } from './assignment.type.js';
import {
  PositionArgs,
  PositionChangeInput,
  PositionChangePayload,
  PositionCloseInput,
  PositionClosePayload,
  PositionConnection,
  PositionCreateInput,
  PositionCreatePayload,
  PositionType,
} from './org.type.js';
import { positionChange } from './position-change.js';
import { positionClose } from './position-close.js';
import { positionCreate } from './position-create.js';
import { type Request, reader } from './request.js';

const input = { description: 'What is asked.' };

@Resolver(() => PositionType)
export class PositionResolver {
  @Query(() => PositionType, { nullable: true, description: 'One post; null when there is none the caller may see.' })
  position(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Position', id, info);
  }

  @Query(() => PositionConnection, { nullable: true, description: 'The posts of the institution. For staff.' })
  positions(
    @Args(() => PositionArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Position', page, info);
  }

  @FieldResolver(() => AssignmentConnection, { description: 'Who holds it, held it or will.' })
  assignments(
    @Root() parent: object,
    @Args(() => AssignmentArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(parent, page, info);
  }

  @FieldResolver(() => DelegationConnection, { description: 'To whom its authority is lent, was or will be.' })
  delegations(
    @Root() parent: object,
    @Args(() => DelegationArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(parent, page, info);
  }

  @Mutation(() => PositionCreatePayload, { nullable: true, description: 'Adds a post. For administrators.' })
  async positionCreate(
    @Arg('input', () => PositionCreateInput, input) given: PositionCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'positionCreate', given, (work) => positionCreate(work, given));
    return answer(request, info, 'Position', 'position', result);
  }

  @Mutation(() => PositionChangePayload, {
    nullable: true,
    description: 'Changes a post or moves it to another unit. For administrators.',
  })
  async positionChange(
    @Arg('input', () => PositionChangeInput, input) given: PositionChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'positionChange', given, (work) => positionChange(work, given));
    return answer(request, info, 'Position', 'position', result);
  }

  @Mutation(() => PositionClosePayload, {
    nullable: true,
    description: 'Ends a post with its last day, once nobody holds it beyond. For administrators.',
  })
  async positionClose(
    @Arg('input', () => PositionCloseInput, input) given: PositionCloseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'positionClose', given, (work) => positionClose(work, given));
    return answer(request, info, 'Position', 'position', result);
  }
}
