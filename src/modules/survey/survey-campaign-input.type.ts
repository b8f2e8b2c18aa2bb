import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { Url } from '../document/url.scalar.js';
import { payloadOf } from '../identity/list.type.js';
import type { SurveyMode as Mode } from './mode-notice.js';
import { SurveyCampaignType, SurveyMode } from './survey-campaign.type.js';

@InputType('SurveyQuotaInput', { description: 'At most so many responses, of all or of those with one choice.' })
export class SurveyQuotaInput {
  @Field(() => String, { description: 'Its code, unique in the campaign: 1 to 40 letters, digits and . _ / -.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The single or multiple choice question; none: every response.' })
  question?: string | null;

  @Field(() => String, { nullable: true, description: 'The choice, by its code. Goes with the question.' })
  choice?: string | null;

  @Field(() => Int, { description: 'How many it lets in, at least 1.' })
  most!: number;
}

const k = 'Figures are told of at least so many answers: 2 to 1,000; 5 when not given.';
const closesAt = 'When it closes by itself; ahead, and after it opens.';
const opensAt = 'When it opens by itself, once surveyCampaignOpen was called; ahead.';
const reminderDays =
  'Days after the opening at which those who have not answered are reminded: at most 10, from 1 to 365, rising.';
const population = 'How many people it is to speak for: 1 to 1,000,000,000; none: those invited.';
const openLimit = 'At most so many responses by the open link; none: any number.';
const quotas =
  'At most 50. Of single choices in IDENTIFIED mode only: one that is full would tell what somebody answered.';

@InputType('SurveyCampaignCreateInput', { description: 'A campaign to be planned.' })
export class SurveyCampaignCreateInput extends MutationInput {
  @Field(() => String, { description: 'What those who are asked read as its name: 1 to 200 characters.' })
  title!: string;

  @Field(() => ID, { description: 'The questionnaire.' })
  questionnaireId!: string;

  @Field(() => ID, { nullable: true, description: 'Its version; the latest published when none is named.' })
  versionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version by number, instead of versionId.' })
  versionNumber?: number | null;

  @Field(() => SurveyMode, {
    nullable: true,
    description:
      'Who will see what. CONFIDENTIAL when it is about one cooperation and no mode is given; else it must be said. ANONYMOUS is refused about one cooperation: its few contacts could be told apart.',
  })
  mode?: Mode | null;

  @Field(() => Int, { nullable: true, description: k })
  k?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of who has not been given another; the questionnaire’s own when not given.',
  })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: 'The one cooperation it is about.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it, one of the staff; the caller when not given.' })
  ownerId?: string | null;

  @Field(() => DateTime, { nullable: true, description: opensAt })
  opensAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: closesAt })
  closesAt?: Date | null;

  @Field(() => [Int], { nullable: true, description: reminderDays })
  reminderDays?: number[] | null;

  @Field(() => Int, { nullable: true, description: population })
  population?: number | null;

  @Field(() => Int, { nullable: true, description: openLimit })
  openLimit?: number | null;

  @Field(() => [SurveyQuotaInput], { nullable: true, description: quotas })
  quotas?: SurveyQuotaInput[] | null;
}

@InputType('SurveyCampaignChangeInput', {
  description:
    'What to change of a campaign; what is not given stays. Of an open one only title, owner, population, closesAt, reminders to come, openLimit, and k and quotas upwards; of a closed one only title, owner and population.',
})
export class SurveyCampaignChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => String, { nullable: true, description: 'The new name, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => SurveyMode, { nullable: true, description: 'Who will see what. Fixed once open.' })
  mode?: Mode | null;

  @Field(() => Int, { nullable: true, description: `${k} Never lowered once open.` })
  k?: number | null;

  @Field(() => String, { nullable: true, description: 'The language from now on. Fixed once open.' })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cooperation from now on; null for none. Fixed once open.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it from now on, one of the staff.' })
  ownerId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: `${opensAt} Null: not by itself, and a scheduled one is a draft again. Fixed once open.`,
  })
  opensAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: `${closesAt} Null: only by surveyCampaignClose.` })
  closesAt?: Date | null;

  @Field(() => [Int], { nullable: true, description: `${reminderDays} Those that have gone out must be given again.` })
  reminderDays?: number[] | null;

  @Field(() => Int, { nullable: true, description: population })
  population?: number | null;

  @Field(() => Int, { nullable: true, description: openLimit })
  openLimit?: number | null;

  @Field(() => [SurveyQuotaInput], { nullable: true, description: `All of them from now on. ${quotas}` })
  quotas?: SurveyQuotaInput[] | null;
}

@InputType('SurveyCampaignOpenInput', { description: 'A campaign to be opened.' })
export class SurveyCampaignOpenInput extends ChangeInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => Boolean, { nullable: true, description: 'At once, though opensAt lies ahead.' })
  now?: boolean | null;
}

@InputType('SurveyCampaignCloseInput', { description: 'A campaign to be closed, for good.' })
export class SurveyCampaignCloseInput extends ChangeInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;
}

@InputType('SurveyCampaignVersionSetInput', { description: 'The version that new responses are to be given to.' })
export class SurveyCampaignVersionSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => ID, { nullable: true, description: 'The version; the latest published when none is named.' })
  versionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version by number, instead of versionId.' })
  versionNumber?: number | null;
}

@InputType('SurveyCampaignOpenLinkIssueInput', { description: 'A campaign that anybody is to be asked by.' })
export class SurveyCampaignOpenLinkIssueInput extends ChangeInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;
}

const campaign = () => SurveyCampaignType;
export const SurveyCampaignCreatePayload = payloadOf(
  'SurveyCampaignCreatePayload',
  'campaign',
  campaign,
  'The campaign, as a draft',
);
export const SurveyCampaignChangePayload = payloadOf(
  'SurveyCampaignChangePayload',
  'campaign',
  campaign,
  'The campaign as it is now',
);
export const SurveyCampaignOpenPayload = payloadOf(
  'SurveyCampaignOpenPayload',
  'campaign',
  campaign,
  'The campaign, open or scheduled',
);
export const SurveyCampaignClosePayload = payloadOf(
  'SurveyCampaignClosePayload',
  'campaign',
  campaign,
  'The campaign, closed',
);
export const SurveyCampaignVersionSetPayload = payloadOf(
  'SurveyCampaignVersionSetPayload',
  'campaign',
  campaign,
  'The campaign with its new version',
);

@ObjectType({ simpleResolvers: true })
export abstract class LinkFields {
  @Field(() => Url, {
    nullable: true,
    description:
      'The link. Whoever holds it can answer by it. Again the same for a retry; null when refused or rehearsed.',
  })
  link?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The link as a QR code: an SVG image as text, black on white, with a title for who does not see it.',
  })
  qrSvg?: string | null;

  @Field(() => Url, {
    nullable: true,
    description:
      'Opens WhatsApp with a message that holds the link, to the person’s telephone where it is known with its country.',
  })
  whatsAppUrl?: string | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@ObjectType('SurveyCampaignOpenLinkIssuePayload', {
  simpleResolvers: true,
  description: 'The open link, or why not.',
})
export class SurveyCampaignOpenLinkIssuePayload extends LinkFields {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign; null when refused or rehearsed.' })
  campaign?: SurveyCampaignType | null;
}
