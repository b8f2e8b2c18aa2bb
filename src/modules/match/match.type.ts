import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { NeedType } from '../need/need.type.js';
import { PartnerType } from '../partner/partner.type.js';
import { type MatchReason, matchReasons, type PartnerTopicRole, partnerTopicRoles } from './match.rules.js';

export const PartnerTopicRoleEnum = enumOf(partnerTopicRoles);
registerEnumType(PartnerTopicRoleEnum, {
  name: 'PartnerTopicRole',
  description: 'What a partner has to do with a topic.',
  valuesConfig: {
    OFFERS: { description: 'It can give it (menyediakan).' },
    AIMS: { description: 'It is what it works for (visi, misi).' },
  },
});
export const MatchReasonEnum = enumOf(matchReasons);
registerEnumType(MatchReasonEnum, {
  name: 'MatchReason',
  description: 'Why a partner fits a need, or less than it seems.',
  valuesConfig: {
    OFFERS: { description: 'It can give what is needed: up to 60 points.' },
    AIMS: { description: 'It works for the same (visi dan misi selaras): up to 30 points.' },
    EXPERIENCE: { description: 'There were agreements with it on this: up to 10 points.' },
    ENDED_EARLY: { description: 'Cooperations with it were ended early: 20 points less.' },
  },
});

@ObjectType('Topic', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something needs and partners are about (topik, bidang), in the institution’s own list.',
})
export class TopicType extends NodeType {
  @Field(() => String, { description: 'Its code in the list.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => Boolean, { description: 'True when it is not used for anything new.' })
  retired!: boolean;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const TopicConnection = connectionOf('Topic', () => TopicType);

@InputType('TopicWhere', { description: 'Which topics. Conditions side by side must all hold.' })
export class TopicWhere {
  @Field(() => [TopicWhere], { nullable: true, description: 'All of these hold.' })
  and?: TopicWhere[] | null;

  @Field(() => [TopicWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: TopicWhere[] | null;

  @Field(() => TopicWhere, { nullable: true, description: 'This does not hold.' })
  not?: TopicWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is not used any more.' })
  retired?: boolean | null;
}
export const TopicArgs = listArgs('Topic', { CODE: 'The code.' }, () => TopicWhere);

@ObjectType('NeedTopic', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A topic a need is about. For staff.',
})
export class NeedTopicType extends NodeType {
  @Field(() => TopicType, { nullable: true, description: 'The topic.' })
  topic?: TopicType | null;
}

@ObjectType('PartnerTopic', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A topic a partner can give or works for. For staff and the partner itself.',
})
export class PartnerTopicType extends NodeType {
  @Field(() => TopicType, { nullable: true, description: 'The topic.' })
  topic?: TopicType | null;

  @Field(() => PartnerTopicRoleEnum, { description: 'What the partner has to do with it.' })
  role!: PartnerTopicRole;
}

@ObjectType('MatchedTopic', { simpleResolvers: true, description: 'A topic of a match.' })
export class MatchedTopicType {
  @Field(() => ID, { description: 'The topic, by its global id.' })
  topicId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;
}

@ObjectType('MatchBecause', { simpleResolvers: true, description: 'One reason for a match’s score.' })
export class MatchBecauseType {
  @Field(() => MatchReasonEnum, { description: 'The reason.' })
  code!: MatchReason;

  @Field(() => Int, { description: 'How many points it gives, or takes.' })
  points!: number;

  @Field(() => LocalizedTextType, { description: 'The reason in words.' })
  explanation!: LocalizedTextType;

  @Field(() => [MatchedTopicType], { description: 'The topics it is about.' })
  topics!: MatchedTopicType[];
}

@ObjectType('NeedMatch', { simpleResolvers: true, description: 'A partner that fits a need.' })
export class NeedMatchType {
  @Field(() => PartnerType, { nullable: true, description: 'The partner.' })
  partner?: PartnerType | null;

  @Field(() => Int, { description: 'How well it fits, 0 to 100: the sum of the reasons.' })
  score!: number;

  @Field(() => [MatchBecauseType], { description: 'Why.' })
  because!: MatchBecauseType[];
}

@ObjectType('NeedMatches', { simpleResolvers: true, description: 'Possible partners for a need.' })
export class NeedMatchesType {
  @Field(() => [MatchedTopicType], { description: 'What the need is about (needTopicsSet).' })
  topics!: MatchedTopicType[];

  @Field(() => [MatchedTopicType], { description: 'Those of them that no partner in the register offers.' })
  unmet!: MatchedTopicType[];

  @Field(() => [NeedMatchType], { description: 'The partners that fit, the best first; of equals by name.' })
  matches!: NeedMatchType[];
}

@InputType('TopicSetInput', { description: 'A topic, as it is from now on.' })
export class TopicSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: letters, digits and . _ / -, at most 40. The same code is the same topic.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, each 1 to 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => Boolean, { nullable: true, description: 'True: it is not used for anything new. False unless told.' })
  retired?: boolean | null;
}

@InputType('NeedTopicsSetInput', { description: 'What a need is about.' })
export class NeedTopicsSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => [ID], { description: 'All its topics, at most 30.' })
  topics!: string[];
}

@InputType('PartnerTopicsSetInput', { description: 'What a partner stands for.' })
export class PartnerTopicsSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => [ID], { description: 'All topics it can give, at most 30.' })
  offers!: string[];

  @Field(() => [ID], { description: 'All topics it works for, at most 30.' })
  aims!: string[];
}

export const TopicSetPayload = payloadOf('TopicSetPayload', 'topic', () => TopicType, 'The topic as it is now');
export const NeedTopicsSetPayload = payloadOf(
  'NeedTopicsSetPayload',
  'need',
  () => NeedType,
  'The need with its topics',
);
export const PartnerTopicsSetPayload = payloadOf(
  'PartnerTopicsSetPayload',
  'partner',
  () => PartnerType,
  'The partner with its topics',
);
