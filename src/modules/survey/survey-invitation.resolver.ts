import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { globalId } from '../../platform/read/global-id.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import type { DocumentRequest } from '../document/file-links.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { personalLinkFields } from './link-view.js';
import { SurveyCampaignType } from './survey-campaign.type.js';
import { SurveyInvitationArgs, SurveyInvitationConnection } from './survey-invitation.type.js';
import {
  SurveyInvitationLinkIssueInput,
  SurveyInvitationLinkIssuePayload,
  SurveyInvitationResendInput,
  SurveyInvitationResendPayload,
  SurveyInvitationRevokeInput,
  SurveyInvitationRevokePayload,
  SurveyInvitationsCreateInput,
  SurveyInvitationsCreatePayload,
  SurveyLinkForwardInput,
  SurveyLinkForwardPayload,
} from './survey-invitation-input.type.js';
import { surveyInvitationLinkIssue } from './survey-invitation-link-issue.js';
import { surveyInvitationResend } from './survey-invitation-resend.js';
import { surveyInvitationRevoke } from './survey-invitation-revoke.js';
import { surveyInvitationsCreate } from './survey-invitations-create.js';
import { surveyLinkForward } from './survey-link-forward.js';

const input = { description: 'What is asked.' };
const runners = 'For coordinators and administrators.';

@Resolver(() => SurveyCampaignType)
export class SurveyInvitationResolver {
  @FieldResolver(() => SurveyInvitationConnection, {
    description: 'Who is asked by a personal link, the latest first. Personal data.',
  })
  invitations(
    @Root() campaign: object,
    @Args(() => SurveyInvitationArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(campaign, page, info);
  }

  @Mutation(() => SurveyInvitationsCreatePayload, {
    nullable: true,
    description: `Invites people to a campaign, each once; letters leave when the campaign is open. ${runners}`,
  })
  async surveyInvitationsCreate(
    @Arg('input', () => SurveyInvitationsCreateInput, input) given: SurveyInvitationsCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'surveyInvitationsCreate';
    const result = await mutate(request, verb, given, (work) => surveyInvitationsCreate(work, given));
    const told = result.ok
      ? {
          invited: result.value.invited,
          withoutEmail: result.value.withoutEmail,
          skipped: result.value.skipped.map((one) => ({
            ...one,
            contactId: one.contactId && globalId('pct', one.contactId),
            partnerId: one.partnerId && globalId('par', one.partnerId),
          })),
        }
      : {};
    return { skipped: [], ...(await answer(request, info, 'SurveyCampaign', 'campaign', result, told)) };
  }

  @Mutation(() => SurveyInvitationResendPayload, {
    nullable: true,
    description: `Sends the letter once more, with the same link; to another address with a new one. ${runners}`,
  })
  async surveyInvitationResend(
    @Arg('input', () => SurveyInvitationResendInput, input) given: SurveyInvitationResendInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const linkOf = (path: string) => request.files.publicUrl(path);
    const verb = 'surveyInvitationResend';
    const result = await mutate(request, verb, given, (work) => surveyInvitationResend(work, given, linkOf));
    return answer(request, info, 'SurveyInvitation', 'invitation', result);
  }

  @Mutation(() => SurveyInvitationRevokePayload, {
    nullable: true,
    description: `Takes an invitation back for good. ${runners}`,
  })
  async surveyInvitationRevoke(
    @Arg('input', () => SurveyInvitationRevokeInput, input) given: SurveyInvitationRevokeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'surveyInvitationRevoke';
    const result = await mutate(request, verb, given, (work) => surveyInvitationRevoke(work, given));
    return answer(request, info, 'SurveyInvitation', 'invitation', result);
  }

  @Mutation(() => SurveyInvitationLinkIssuePayload, {
    nullable: true,
    description: `A link for the staff to hand over, as text, QR code and WhatsApp message. It is a new one: the last, and what was filled in by it, is void. ${runners}`,
  })
  async surveyInvitationLinkIssue(
    @Arg('input', () => SurveyInvitationLinkIssueInput, input) given: SurveyInvitationLinkIssueInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'surveyInvitationLinkIssue';
    const result = await mutate(request, verb, given, (work) => surveyInvitationLinkIssue(work, given));
    const once = result.ok && !given.dryRun ? await personalLinkFields(request, result.value) : {};
    return answer(request, info, 'SurveyInvitation', 'invitation', result, once);
  }

  @Mutation(() => SurveyLinkForwardPayload, {
    nullable: true,
    description:
      'Passes a personal link on to a colleague, once: a letter with a link of their own goes there, and the own link is used up. For whoever holds the link; no login needed. Limited in number.',
  })
  async surveyLinkForward(
    @Arg('input', () => SurveyLinkForwardInput, input) given: SurveyLinkForwardInput,
    @Ctx() request: DocumentRequest,
  ): Promise<SurveyLinkForwardPayload> {
    const { runner, settings, address, files, locale } = request;
    const linkOf = (path: string) => files.publicUrl(path);
    const result = await surveyLinkForward(runner, settings, given, { address, linkOf });
    return result.ok
      ? { forwarded: true, userErrors: [] }
      : { forwarded: false, userErrors: userErrors(result.error, locale) };
  }
}
