import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { accountInvite } from './account-invite.js';
import { answer, invitationFields, mutateRights } from './answer.js';
import { AssignmentArgs, AssignmentConnection } from './assignment.type.js';
import { invitationRenew } from './invitation-renew.js';
import {
  AccountInviteInput,
  AccountInvitePayload,
  InvitationRenewInput,
  InvitationRenewPayload,
  MembershipArgs,
  MembershipConnection,
  MembershipRevokeInput,
  MembershipRevokePayload,
  MembershipRolesSetInput,
  MembershipRolesSetPayload,
  PersonArgs,
  PersonConnection,
  PersonType,
} from './membership.type.js';
import { membershipRevoke } from './membership-revoke.js';
import { membershipRolesSet } from './membership-roles-set.js';
import { type Request, reader } from './request.js';

const input = { description: 'What is asked.' };

@Resolver(() => PersonType)
export class MembershipResolver {
  @Query(() => PersonConnection, {
    nullable: true,
    description: 'The people the institution knows, partner contacts included. For staff.',
  })
  people(
    @Args(() => PersonArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Person', page, info);
  }

  @Query(() => MembershipConnection, {
    nullable: true,
    description: 'The accounts of the institution: all for administrators, else the own one.',
  })
  memberships(
    @Args(() => MembershipArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Membership', page, info);
  }

  @FieldResolver(() => AssignmentConnection, { description: 'The posts held, once held or to be held.' })
  assignments(
    @Root() parent: object,
    @Args(() => AssignmentArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(parent, page, info);
  }

  @Mutation(() => AccountInvitePayload, {
    nullable: true,
    description:
      'Invites somebody as staff: hands over a link and sends it by mail. Says nothing of accounts elsewhere. For administrators.',
  })
  async accountInvite(
    @Arg('input', () => AccountInviteInput, input) given: AccountInviteInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let token: string | null = null;
    const result = await mutateRights(request, 'accountInvite', given, (work) =>
      accountInvite(work, request.settings, given, (secret) => {
        token = secret;
      }),
    );
    return answer(request, info, 'Membership', 'membership', result, invitationFields(request, given.dryRun, token));
  }

  @Mutation(() => InvitationRenewPayload, {
    nullable: true,
    description: 'Makes a new link for an invitation that waits; the old one is dead. For administrators.',
  })
  async invitationRenew(
    @Arg('input', () => InvitationRenewInput, input) given: InvitationRenewInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let token: string | null = null;
    const result = await mutateRights(request, 'invitationRenew', given, (work) =>
      invitationRenew(work, request.settings, given, (secret) => {
        token = secret;
      }),
    );
    return answer(request, info, 'Membership', 'membership', result, invitationFields(request, given.dryRun, token));
  }

  @Mutation(() => MembershipRolesSetPayload, {
    nullable: true,
    description: 'Gives a staff member exactly these roles; one administrator stays. For administrators.',
  })
  async membershipRolesSet(
    @Arg('input', () => MembershipRolesSetInput, input) given: MembershipRolesSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'membershipRolesSet', given, (work) => membershipRolesSet(work, given));
    return answer(request, info, 'Membership', 'membership', result);
  }

  @Mutation(() => MembershipRevokePayload, {
    nullable: true,
    description: 'Ends a membership with its sessions and keys at once; one administrator stays. For administrators.',
  })
  async membershipRevoke(
    @Arg('input', () => MembershipRevokeInput, input) given: MembershipRevokeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'membershipRevoke', given, (work) => membershipRevoke(work, given));
    return answer(request, info, 'Membership', 'membership', result);
  }
}
