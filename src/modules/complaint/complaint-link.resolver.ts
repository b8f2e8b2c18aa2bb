import { GraphQLError } from 'graphql';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { Request } from '../identity/request.js';
import type { Allowance } from '../identity/throttle.js';
import { findComplaint } from './complaint-link.js';
import { ComplaintLinkType, ComplaintReplyInput, ComplaintReplyPayload } from './complaint-link.type.js';
import { complaintReply } from './complaint-reply.js';

const perAddress: Allowance = { attempts: 600, seconds: 3_600 };

@Resolver()
export class ComplaintLinkResolver {
  @Query(() => ComplaintLinkType, {
    nullable: true,
    description:
      'What the link in a letter with an answer to a complaint leads to, for whoever holds it; null where another answer has replaced it or its 30 days are over. Changes nothing. No login needed; RATE_LIMITED after very many.',
  })
  async complaintLink(
    @Arg('token', () => String, { description: 'The token: what follows /c/ in the link.' }) token: string,
    @Ctx() { runner, settings, address }: Request,
  ): Promise<object | null> {
    if (settings.surveyThrottle.take(`complaint-link//${address}`, perAddress) > 0)
      throw new GraphQLError('Too many requests.', { extensions: { code: 'RATE_LIMITED' } });
    return findComplaint(runner.gateway, token, runner.clock.now(), settings.demoMode);
  }

  @Mutation(() => ComplaintReplyPayload, {
    nullable: true,
    description:
      'Says by the link in the letter whether an answer will do: for complainants without an account. Once; the same word again changes nothing. At most 60 an hour from one address. No login needed.',
  })
  async complaintReply(
    @Arg('input', () => ComplaintReplyInput, { description: 'The link, and what the complainant says.' })
    given: ComplaintReplyInput,
    @Ctx() request: Request,
  ): Promise<ComplaintReplyPayload> {
    const result = await complaintReply(request, given);
    return {
      status: result.ok ? result.value : null,
      userErrors: result.ok ? [] : userErrors(result.error, request.locale),
    };
  }
}
