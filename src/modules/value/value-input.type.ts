import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { MoneyInput } from '../../platform/graphql/money.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate, Decimal } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { payloadOf } from '../identity/list.type.js';
import type { AchievementCategory, AchievementReach, FundingKind } from './value.rules.js';
import { AchievementType, FundingSourceType } from './value.type.js';
import { AchievementCategoryEnum, AchievementReachEnum, FundingKindEnum } from './value-enums.type.js';

@InputType('FundingSourceSetInput', { description: 'A funding source, as it is from now on.' })
export class FundingSourceSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: letters, digits and . _ / -, at most 40. The same code is the same source.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, each 1 to 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => FundingKindEnum, { description: 'Of which kind it is.' })
  kind!: FundingKind;

  @Field(() => Boolean, { nullable: true, description: 'True: it is not used for anything new. False unless told.' })
  retired?: boolean | null;
}

@InputType('FundingShareInput', { description: 'What a source gives to a cooperation.' })
export class FundingShareInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSourceId!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; none where only the source is known.' })
  money?: MoneyInput | null;
}

@InputType('CooperationFundingSetInput', { description: 'Where the money of a cooperation comes from.' })
export class CooperationFundingSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => [FundingShareInput], { description: 'All sources, at most 50; what is not named is none any more.' })
  shares!: FundingShareInput[];
}

@InputType('AchievementRecordInput', { description: 'Something a cooperation brought.' })
export class AchievementRecordInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => AchievementCategoryEnum, { description: 'Of which kind it is.' })
  category!: AchievementCategory;

  @Field(() => AchievementReachEnum, { description: 'How far its effect reaches.' })
  reach!: AchievementReach;

  @Field(() => LocalizedTextInput, { description: 'What it is, each 1 to 300 characters.' })
  title!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'More words, at most 10,000 characters.' })
  description?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'How much or how many, 0 or more; goes with unit.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Of what, at most 60 characters; goes with quantity.' })
  unit?: string | null;

  @Field(() => CivilDate, { description: 'The day it was achieved; today at the latest.' })
  achievedOn!: string;

  @Field(() => ID, { nullable: true, description: 'A file that shows it, sent by the caller (uploadTicketCreate).' })
  evidenceFileId?: string | null;
}

@InputType('AchievementWithdrawInput', { description: 'An achievement that does not count.' })
export class AchievementWithdrawInput extends ChangeInput {
  @Field(() => ID, { description: 'The achievement.' })
  achievementId!: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('PublicationProposeInput', { description: 'What of a cooperation shall be shown to the public.' })
export class PublicationProposeInput extends ChangeInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => LocalizedTextInput, { description: 'The very words to be shown, each 1 to 2,000 characters.' })
  summary!: LocalizedTextInput;
}

@InputType('PublicationConsentInput', { description: 'The partner’s own consent to being shown.' })
export class PublicationConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => Int, { description: 'The revision of the words that was read; another one is refused as stale.' })
  revision!: number;
}

@InputType('PublicationConsentRecordInput', { description: 'A partner’s consent that reached the house otherwise.' })
export class PublicationConsentRecordInput extends PublicationConsentInput {
  @Field(() => RecordedChannelEnum, { description: 'How it reached the house.' })
  channel!: RecordedChannel;

  @Field(() => ID, { description: 'The file that shows it, sent by the caller (uploadTicketCreate).' })
  evidenceFileId!: string;
}

@InputType('PublicationWithdrawInput', { description: 'A cooperation that shall not be shown any more.' })
export class PublicationWithdrawInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;
}

export const FundingSourceSetPayload = payloadOf(
  'FundingSourceSetPayload',
  'fundingSource',
  () => FundingSourceType,
  'The source as it is now',
);
export const CooperationFundingSetPayload = payloadOf(
  'CooperationFundingSetPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with its sources',
);
export const AchievementRecordPayload = payloadOf(
  'AchievementRecordPayload',
  'achievement',
  () => AchievementType,
  'The achievement recorded',
);
export const AchievementWithdrawPayload = payloadOf(
  'AchievementWithdrawPayload',
  'achievement',
  () => AchievementType,
  'The achievement withdrawn',
);
export const PublicationProposePayload = payloadOf(
  'PublicationProposePayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with what is proposed',
);
export const PublicationConsentPayload = payloadOf(
  'PublicationConsentPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with what is shown',
);
export const PublicationConsentRecordPayload = payloadOf(
  'PublicationConsentRecordPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with what is shown',
);
export const PublicationWithdrawPayload = payloadOf(
  'PublicationWithdrawPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation, shown no more',
);
