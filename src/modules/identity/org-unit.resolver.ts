import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { answer, mutateRights } from './answer.js';
import {
  OrgUnitArgs,
  OrgUnitChangeInput,
  OrgUnitChangePayload,
  OrgUnitCloseInput,
  OrgUnitClosePayload,
  OrgUnitConnection,
  OrgUnitCreateInput,
  OrgUnitCreatePayload,
  OrgUnitType,
  PositionArgs,
  PositionConnection,
} from './org.type.js';
import { orgUnitChange } from './org-unit-change.js';
import { orgUnitClose } from './org-unit-close.js';
import { orgUnitCreate } from './org-unit-create.js';
import { type Request, reader } from './request.js';

const input = { description: 'What is asked.' };

@Resolver(() => OrgUnitType)
export class OrgUnitResolver {
  @Query(() => OrgUnitType, { nullable: true, description: 'One unit; null when there is none the caller may see.' })
  orgUnit(
    @Arg('id', () => ID, { description: 'The unit’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('OrgUnit', id, info);
  }

  @Query(() => OrgUnitConnection, { nullable: true, description: 'The units of the institution. For staff.' })
  orgUnits(
    @Args(() => OrgUnitArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('OrgUnit', page, info);
  }

  @FieldResolver(() => OrgUnitConnection, { description: 'The units directly below.' })
  children(
    @Root() unit: object,
    @Args(() => OrgUnitArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(unit, page, info);
  }

  @FieldResolver(() => PositionConnection, { description: 'The posts in this unit.' })
  positions(
    @Root() unit: object,
    @Args(() => PositionArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(unit, page, info);
  }

  @Mutation(() => OrgUnitCreatePayload, { nullable: true, description: 'Adds a unit. For administrators.' })
  async orgUnitCreate(
    @Arg('input', () => OrgUnitCreateInput, input) given: OrgUnitCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'orgUnitCreate', given, (work) => orgUnitCreate(work, given));
    return answer(request, info, 'OrgUnit', 'orgUnit', result);
  }

  @Mutation(() => OrgUnitChangePayload, {
    nullable: true,
    description: 'Changes a unit or moves it in the tree. For administrators.',
  })
  async orgUnitChange(
    @Arg('input', () => OrgUnitChangeInput, input) given: OrgUnitChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'orgUnitChange', given, (work) => orgUnitChange(work, given));
    return answer(request, info, 'OrgUnit', 'orgUnit', result);
  }

  @Mutation(() => OrgUnitClosePayload, {
    nullable: true,
    description: 'Ends a unit with its last day; posts and units in it are closed first. For administrators.',
  })
  async orgUnitClose(
    @Arg('input', () => OrgUnitCloseInput, input) given: OrgUnitCloseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'orgUnitClose', given, (work) => orgUnitClose(work, given));
    return answer(request, info, 'OrgUnit', 'orgUnit', result);
  }
}
