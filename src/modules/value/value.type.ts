import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { PublicationStatus } from './publication.rules.js';
import type { AchievementCategory, AchievementReach, FundingKind } from './value.rules.js';
import {
  AchievementCategoryEnum,
  AchievementReachEnum,
  FundingKindEnum,
  PublicationStatusEnum,
} from './value-enums.type.js';

@ObjectType('FundingSource', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A source that money of cooperations comes from (sumber pendanaan). For staff.',
})
export class FundingSourceType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution’s list.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => FundingKindEnum, { description: 'Of which kind it is.' })
  kind!: FundingKind;

  @Field(() => Boolean, { description: 'True when it is not used for anything new.' })
  retired!: boolean;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const FundingSourceConnection = connectionOf('FundingSource', () => FundingSourceType);

@InputType('FundingSourceWhere', { description: 'Which funding sources. Conditions side by side must all hold.' })
export class FundingSourceWhere {
  @Field(() => [FundingSourceWhere], { nullable: true, description: 'All of these hold.' })
  and?: FundingSourceWhere[] | null;

  @Field(() => [FundingSourceWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: FundingSourceWhere[] | null;

  @Field(() => FundingSourceWhere, { nullable: true, description: 'This does not hold.' })
  not?: FundingSourceWhere | null;

  @Field(() => [FundingKindEnum], { nullable: true, description: 'The kind is one of these.' })
  kindIn?: FundingKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is not used any more.' })
  retired?: boolean | null;
}
export const FundingSourceArgs = listArgs('FundingSource', { CODE: 'The code.' }, () => FundingSourceWhere);

@ObjectType('FundingShare', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a source gives to a cooperation. For staff who see the cooperation.',
})
export class FundingShareType extends NodeType {
  @Field(() => FundingSourceType, { nullable: true, description: 'The source.' })
  source?: FundingSourceType | null;

  @Field(() => MoneyType, { nullable: true, description: 'How much; null where only the source is known.' })
  money?: MoneyType | null;
}

@ObjectType('Achievement', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Something a cooperation brought (capaian, luaran). For whoever sees the cooperation, its partner too. One withdrawn is kept and does not count.',
})
export class AchievementType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => AchievementCategoryEnum, { description: 'Of which kind it is.' })
  category!: AchievementCategory;

  @Field(() => AchievementReachEnum, { description: 'How far its effect reaches.' })
  reach!: AchievementReach;

  @Field(() => LocalizedTextType, { description: 'What it is, in a line.' })
  title!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'More words. Erasable: no event repeats them.' })
  description?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'How much or how many.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Of what: people, km, publications.' })
  unit?: string | null;

  @Field(() => CivilDate, { description: 'The day it was achieved.' })
  achievedOn!: string;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it; null when nothing was given.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said not to count; null while it counts.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not count. For staff.' })
  withdrawnReason?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const AchievementConnection = connectionOf('Achievement', () => AchievementType);

@InputType('AchievementWhere', { description: 'Which achievements. Conditions side by side must all hold.' })
export class AchievementWhere {
  @Field(() => [AchievementWhere], { nullable: true, description: 'All of these hold.' })
  and?: AchievementWhere[] | null;

  @Field(() => [AchievementWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: AchievementWhere[] | null;

  @Field(() => AchievementWhere, { nullable: true, description: 'This does not hold.' })
  not?: AchievementWhere | null;

  @Field(() => [AchievementCategoryEnum], { nullable: true, description: 'The category is one of these.' })
  categoryIn?: AchievementCategory[] | null;

  @Field(() => [AchievementReachEnum], { nullable: true, description: 'The reach is one of these.' })
  reachIn?: AchievementReach[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Achieved on this day or later.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Achieved on this day or earlier.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is of a cooperation that this source gives to. For staff.' })
  fundingSourceId?: string | null;
}
export const AchievementArgs = listArgs(
  'Achievement',
  { ACHIEVED_ON: 'The day it was achieved.' },
  () => AchievementWhere,
);

@ObjectType('AchievementCount', {
  simpleResolvers: true,
  description: 'How many achievements count, of how many cooperations, by category and reach.',
})
export class AchievementCountType {
  @Field(() => AchievementCategoryEnum, { description: 'The category.' })
  category!: AchievementCategory;

  @Field(() => AchievementReachEnum, { description: 'The reach.' })
  reach!: AchievementReach;

  @Field(() => Int, { description: 'How many achievements.' })
  achievements!: number;

  @Field(() => Int, { description: 'Of how many cooperations.' })
  cooperations!: number;
}

@ObjectType('Publication', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What of a cooperation is shown to the public, and who agreed to it (register publik kerja sama). For whoever sees the cooperation.',
})
export class PublicationType extends NodeType {
  @Field(() => LocalizedTextType, { description: 'The very words that are shown.' })
  summary!: LocalizedTextType;

  @Field(() => Int, { description: 'Grows with every change of the words; the partner consents to one revision.' })
  revision!: number;

  @Field(() => PublicationStatusEnum, { description: 'Whether it is shown.' })
  status!: PublicationStatus;

  @Field(() => PersonType, { nullable: true, description: 'Who proposed these words for the institution.' })
  proposedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  proposedAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who consented for the partner by an account of its own.' })
  consentBy?: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'Staff who recorded the partner’s consent.' })
  consentRecordedBy?: PersonType | null;

  @Field(() => RecordedChannelEnum, { nullable: true, description: 'How a recorded consent reached the house.' })
  consentChannel?: RecordedChannel | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows a recorded consent.' })
  consentEvidence?: EvidenceType | null;

  @Field(() => DateTime, { nullable: true, description: 'When the partner’s consent was given or recorded.' })
  consentAt?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who took it out of the register.' })
  withdrawnBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken out.' })
  withdrawnAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
