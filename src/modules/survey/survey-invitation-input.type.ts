import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { payloadOf } from '../identity/list.type.js';
import { PartnerWhere } from '../partner/partner.type.js';
import { SurveyCampaignType } from './survey-campaign.type.js';
import { LinkFields } from './survey-campaign-input.type.js';
import type { SkipReason as Reason, SegmentTrait } from './survey-invitation.rules.js';
import { SurveyInvitationType, SurveySegmentBy, SurveySkipReason } from './survey-invitation.type.js';

@InputType('SurveyPersonInput', { description: 'Somebody to be asked who is no contact of a partner.' })
export class SurveyPersonInput {
  @Field(() => String, { description: 'The name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address, for the letter.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 50 characters, for WhatsApp.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The language to begin in; the call’s when not given.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The group, at most 100 characters; the call’s when not given.' })
  segment?: string | null;
}

@InputType('SurveyInvitationsCreateInput', {
  description:
    'Whom to invite, by any of these ways at once; at most 2,000 people a call. Each person is invited once: whoever is named again is told of in skipped. `dryRun` tells how many it would be.',
})
export class SurveyInvitationsCreateInput extends MutationInput {
  @Field(() => ID, { description: 'The campaign; not closed.' })
  campaignId!: string;

  @Field(() => [ID], { nullable: true, description: 'Everybody who speaks for these partners now.' })
  partnerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'These contacts.' })
  contactIds?: string[] | null;

  @Field(() => PartnerWhere, { nullable: true, description: 'Everybody who speaks for partners such as these.' })
  partners?: PartnerWhere | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Everybody who speaks for the partner of the campaign’s cooperation.',
  })
  ofCooperation?: boolean | null;

  @Field(() => [SurveyPersonInput], { nullable: true, description: 'People who are no contacts.' })
  people?: SurveyPersonInput[] | null;

  @Field(() => String, { nullable: true, description: 'The language of all; the campaign’s when not given.' })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The group all are counted in, at most 100 characters. Not in ANONYMOUS mode.',
  })
  segment?: string | null;

  @Field(() => SurveySegmentBy, {
    nullable: true,
    description: 'Groups contacts by a trait of their partner, where no segment is given. Not in ANONYMOUS mode.',
  })
  segmentBy?: SegmentTrait | null;
}

@ObjectType('SurveySkipped', { simpleResolvers: true, description: 'Somebody who was named and not invited.' })
export class SurveySkippedType {
  @Field(() => SurveySkipReason, { description: 'Why.' })
  reason!: Reason;

  @Field(() => ID, { nullable: true, description: 'The contact, where it is one.' })
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner of the contact, or the one without any.' })
  partnerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The place in `people`, from 0, where it is one of those.' })
  personIndex?: number | null;
}

@ObjectType('SurveyInvitationsCreatePayload', {
  simpleResolvers: true,
  description: 'How many were invited and who was not, or why the call was refused.',
})
export class SurveyInvitationsCreatePayload {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign; null when refused.' })
  campaign?: SurveyCampaignType | null;

  @Field(() => Int, { nullable: true, description: 'How many are invited by this call; null when refused.' })
  invited?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them have no e-mail address: their links are handed over by surveyInvitationLinkIssue.',
  })
  withoutEmail?: number | null;

  @Field(() => [SurveySkippedType], { description: 'Who was named and not invited, each with the reason.' })
  skipped!: SurveySkippedType[];

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@InputType('SurveyInvitationResendInput', { description: 'An invitation whose letter is to go once more.' })
export class SurveyInvitationResendInput extends ChangeInput {
  @Field(() => ID, { description: 'The invitation; not answered, its campaign open.' })
  invitationId!: string;

  @Field(() => String, { nullable: true, description: 'Another address. It gets a new link, and the old one is dead.' })
  email?: string | null;
}

@InputType('SurveyInvitationRevokeInput', { description: 'An invitation to be taken back.' })
export class SurveyInvitationRevokeInput extends ChangeInput {
  @Field(() => ID, { description: 'The invitation; not answered.' })
  invitationId!: string;
}

@InputType('SurveyInvitationLinkIssueInput', { description: 'An invitation whose link the staff hands over.' })
export class SurveyInvitationLinkIssueInput extends ChangeInput {
  @Field(() => ID, { description: 'The invitation; not answered.' })
  invitationId!: string;
}

@InputType('SurveyLinkForwardInput', { description: 'A link to be passed on to a colleague.' })
export class SurveyLinkForwardInput {
  @Field(() => String, { description: 'The token of the own personal link.' })
  token!: string;

  @Field(() => String, { description: 'The colleague’s name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'The colleague’s e-mail address. Nobody is told of it but the institution.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The colleague’s language; the own when not given.' })
  language?: string | null;
}

const invitation = () => SurveyInvitationType;
export const SurveyInvitationResendPayload = payloadOf(
  'SurveyInvitationResendPayload',
  'invitation',
  invitation,
  'The invitation sent again',
);
export const SurveyInvitationRevokePayload = payloadOf(
  'SurveyInvitationRevokePayload',
  'invitation',
  invitation,
  'The invitation taken back',
);

@ObjectType('SurveyInvitationLinkIssuePayload', { simpleResolvers: true, description: 'The link, or why not.' })
export class SurveyInvitationLinkIssuePayload extends LinkFields {
  @Field(() => SurveyInvitationType, { nullable: true, description: 'The invitation; null when refused or rehearsed.' })
  invitation?: SurveyInvitationType | null;
}

@ObjectType('SurveyLinkForwardPayload', { simpleResolvers: true, description: 'Whether it was passed on, or why not.' })
export class SurveyLinkForwardPayload {
  @Field(() => Boolean, { description: 'It was; the own link is used up.' })
  forwarded!: boolean;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
