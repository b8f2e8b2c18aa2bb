import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { publicCooperations } from './public-cooperation.queries.js';
import { PublicCooperationArgs, PublicCooperationConnection, PublicRegisterType } from './public-cooperation.type.js';
import { publicationConsent } from './publication-consent.js';
import { publicationConsentRecord } from './publication-consent-record.js';
import { publicationPropose } from './publication-propose.js';
import { publicationWithdraw } from './publication-withdraw.js';
import {
  PublicationConsentInput,
  PublicationConsentPayload,
  PublicationConsentRecordInput,
  PublicationConsentRecordPayload,
  PublicationProposeInput,
  PublicationProposePayload,
  PublicationWithdrawInput,
  PublicationWithdrawPayload,
} from './value-input.type.js';

const input = { description: 'What is asked.' };

@Resolver()
export class PublicationResolver {
  @Query(() => PublicRegisterType, {
    nullable: true,
    description:
      'The cooperations an institution and its partners have agreed to show, for anyone, without login (register publik). Empty for an institution that shows none, or does not exist.',
  })
  publicRegister(
    @Arg('institution', () => String, { description: 'The institution’s code.' }) institution: string,
  ): PublicRegisterType {
    return { institution };
  }

  @Mutation(() => PublicationProposePayload, {
    nullable: true,
    description:
      'The institution’s word that a cooperation may be shown, in these words. Shown once the partner consents to them; other words need another consent. For staff who work on its publicity (`works: PUBLICITY` of its SOP).',
  })
  async publicationPropose(
    @Arg('input', () => PublicationProposeInput, input) given: PublicationProposeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'publicationPropose', given, (work) => publicationPropose(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => PublicationConsentPayload, {
    nullable: true,
    description: 'The partner consents to the words proposed. For the partner’s own account, where the SOP names it.',
  })
  async publicationConsent(
    @Arg('input', () => PublicationConsentInput, input) given: PublicationConsentInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'publicationConsent', given, (work) => publicationConsent(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => PublicationConsentRecordPayload, {
    nullable: true,
    description:
      'Records a partner’s consent that reached the house otherwise, with its evidence; marked so. For staff who work on its publicity.',
  })
  async publicationConsentRecord(
    @Arg('input', () => PublicationConsentRecordInput, input) given: PublicationConsentRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'publicationConsentRecord', given, (work) =>
      publicationConsentRecord(work, given),
    );
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => PublicationWithdrawPayload, {
    nullable: true,
    description:
      'Takes a cooperation out of the public register at once. For its partner at any time, coordinators, administrators, and those who work on its publicity.',
  })
  async publicationWithdraw(
    @Arg('input', () => PublicationWithdrawInput, input) given: PublicationWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'publicationWithdraw', given, (work) => publicationWithdraw(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}

@Resolver(() => PublicRegisterType)
export class PublicRegisterResolver {
  @FieldResolver(() => PublicCooperationConnection, { description: 'What is shown, the latest first.' })
  cooperations(
    @Root() register: PublicRegisterType,
    @Args(() => PublicCooperationArgs) args: PublicCooperationArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return publicCooperations(request, register.institution, args, info);
  }
}
