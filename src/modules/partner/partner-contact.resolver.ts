import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, invitationFields, mutateRights } from '../identity/answer.js';
import { MembershipType } from '../identity/membership.type.js';
import { mutate, type Request } from '../identity/request.js';
import { PartnerType } from './partner.type.js';
import { partnerContactAdd } from './partner-contact-add.js';
import { partnerContactChange } from './partner-contact-change.js';
import { partnerContactEnd } from './partner-contact-end.js';
import { partnerContactInvite } from './partner-contact-invite.js';
import {
  PartnerContactAddInput,
  PartnerContactAddPayload,
  PartnerContactChangeInput,
  PartnerContactChangePayload,
  PartnerContactEndInput,
  PartnerContactEndPayload,
  PartnerContactInviteInput,
  PartnerContactInvitePayload,
} from './partner-input.type.js';

const input = { description: 'What is asked.' };

@Resolver(() => MembershipType)
export class PartnerContactResolver {
  @FieldResolver(() => PartnerType, { nullable: true, description: 'The partner a contact serves; null for staff.' })
  partner(@Root() membership: { partner?: PartnerType | null }): PartnerType | null {
    return membership.partner ?? null;
  }

  @Mutation(() => PartnerContactAddPayload, {
    nullable: true,
    description: 'Enters somebody who speaks for a partner. For coordinators and administrators.',
  })
  async partnerContactAdd(
    @Arg('input', () => PartnerContactAddInput, input) given: PartnerContactAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerContactAdd', given, (work) => partnerContactAdd(work, given));
    return answer(request, info, 'PartnerContact', 'contact', result);
  }

  @Mutation(() => PartnerContactChangePayload, {
    nullable: true,
    description: 'Changes a contact’s details. For coordinators and administrators.',
  })
  async partnerContactChange(
    @Arg('input', () => PartnerContactChangeInput, input) given: PartnerContactChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerContactChange', given, (work) => partnerContactChange(work, given));
    return answer(request, info, 'PartnerContact', 'contact', result);
  }

  @Mutation(() => PartnerContactEndPayload, {
    nullable: true,
    description: 'Ends a contact, and the account’s place that came with it. For coordinators and administrators.',
  })
  async partnerContactEnd(
    @Arg('input', () => PartnerContactEndInput, input) given: PartnerContactEndInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'partnerContactEnd', given, (work) => partnerContactEnd(work, given));
    return answer(request, info, 'PartnerContact', 'contact', result);
  }

  @Mutation(() => PartnerContactInvitePayload, {
    nullable: true,
    description:
      'Invites a contact to log in, or again while nobody accepted. Says nothing of accounts elsewhere. For coordinators and administrators.',
  })
  async partnerContactInvite(
    @Arg('input', () => PartnerContactInviteInput, input) given: PartnerContactInviteInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let token: string | null = null;
    const result = await mutateRights(request, 'partnerContactInvite', given, (work) =>
      partnerContactInvite(work, request.settings, given, (secret) => {
        token = secret;
      }),
    );
    return answer(request, info, 'PartnerContact', 'contact', result, invitationFields(request, given.dryRun, token));
  }
}
