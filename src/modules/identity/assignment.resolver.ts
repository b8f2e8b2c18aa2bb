import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer, mutateRights } from './answer.js';
import {
  AssignmentArgs,
  AssignmentConnection,
  AssignmentCreateInput,
  AssignmentCreatePayload,
  AssignmentEndInput,
  AssignmentEndPayload,
  DelegationArgs,
  DelegationConnection,
  DelegationCreateInput,
  DelegationCreatePayload,
  DelegationRevokeInput,
  DelegationRevokePayload,
} from './assignment.type.js';
import { assignmentCreate } from './assignment-create.js';
import { assignmentEnd } from './assignment-end.js';
import { delegationCreate } from './delegation-create.js';
import { delegationRevoke } from './delegation-revoke.js';
import { type Request, reader } from './request.js';

const input = { description: 'What is asked.' };

@Resolver()
export class AssignmentResolver {
  @Query(() => AssignmentConnection, {
    nullable: true,
    description: 'Who holds, held or will hold which post; of one post or person by `where`. For staff.',
  })
  assignments(
    @Args(() => AssignmentArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Assignment', page, info);
  }

  @Query(() => DelegationConnection, {
    nullable: true,
    description: 'Whose authority is, was or will be lent to whom. For staff.',
  })
  delegations(
    @Args(() => DelegationArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Delegation', page, info);
  }

  @Mutation(() => AssignmentCreatePayload, {
    nullable: true,
    description: 'Puts somebody on a post; a second definitive holder at a time is refused. For administrators.',
  })
  async assignmentCreate(
    @Arg('input', () => AssignmentCreateInput, input) given: AssignmentCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'assignmentCreate', given, (work) => assignmentCreate(work, given));
    return answer(request, info, 'Assignment', 'assignment', result);
  }

  @Mutation(() => AssignmentEndPayload, {
    nullable: true,
    description: 'Sets the last day of an assignment. For administrators.',
  })
  async assignmentEnd(
    @Arg('input', () => AssignmentEndInput, input) given: AssignmentEndInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'assignmentEnd', given, (work) => assignmentEnd(work, given));
    return answer(request, info, 'Assignment', 'assignment', result);
  }

  @Mutation(() => DelegationCreatePayload, {
    nullable: true,
    description: 'Lends a post’s authority to somebody for a time (a.n.). For administrators.',
  })
  async delegationCreate(
    @Arg('input', () => DelegationCreateInput, input) given: DelegationCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'delegationCreate', given, (work) => delegationCreate(work, given));
    return answer(request, info, 'Delegation', 'delegation', result);
  }

  @Mutation(() => DelegationRevokePayload, {
    nullable: true,
    description: 'Takes lent authority back at once. For administrators.',
  })
  async delegationRevoke(
    @Arg('input', () => DelegationRevokeInput, input) given: DelegationRevokeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'delegationRevoke', given, (work) => delegationRevoke(work, given));
    return answer(request, info, 'Delegation', 'delegation', result);
  }
}
