import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { listArgs } from '../identity/list.type.js';
import { PartnerContactType, PartnerType } from '../partner/partner.type.js';
import { SurveyCampaignType } from './survey-campaign.type.js';
import {
  invitationStatuses,
  type InvitationStatus as Status,
  segmentTraits,
  skipReasons,
} from './survey-invitation.rules.js';

export const SurveyInvitationStatus = enumOf(invitationStatuses);
registerEnumType(SurveyInvitationStatus, {
  name: 'SurveyInvitationStatus',
  description: 'What became of an invitation. Whether it was answered is not in it: see answered.',
  valuesConfig: {
    PREPARED: {
      description:
        'Not sent yet (disiapkan): the letter leaves when the campaign opens; without an address, issue the link.',
    },
    SENT: { description: 'The letter was written, or the link handed over (terkirim).' },
    UNREACHABLE: { description: 'The mail server would not take the letter (tidak terjangkau).' },
    FORWARDED: { description: 'Passed on to a colleague, who has an invitation of the own (diteruskan).' },
    REVOKED: { description: 'Taken back by the staff (dicabut).' },
  },
});
export const SurveySkipReason = enumOf(skipReasons);
registerEnumType(SurveySkipReason, {
  name: 'SurveySkipReason',
  description: 'Why somebody who was named was not invited.',
  valuesConfig: {
    ALREADY_INVITED: { description: 'The contact has an invitation of this campaign, even if it was taken back.' },
    SAME_ADDRESS: { description: 'Somebody with the same e-mail address, or telephone where there is none, has one.' },
    UNREACHABLE: { description: 'Neither an e-mail address nor a telephone number is known.' },
    ENDED: { description: 'The contact speaks for the partner no more.' },
    NO_CONTACT: { description: 'Nobody speaks for the partner.' },
  },
});
export const SurveySegmentBy = enumOf(segmentTraits);
registerEnumType(SurveySegmentBy, {
  name: 'SurveySegmentBy',
  description: 'By which trait of their partner people are put in groups, for cross-tabs.',
  valuesConfig: {
    KIND: { description: 'What the partner is (jenis).' },
    LEVEL: { description: 'How far it reaches (tingkat).' },
    CLASS: { description: 'Its class in the institution’s classification (klasifikasi).' },
    COUNTRY: { description: 'Its country.' },
  },
});

@ObjectType('SurveyInvitation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Somebody who is asked by a personal link (undangan survei). Tells whether it was answered, never when or what. Personal data: for coordinators, administrators and analysts.',
})
export class SurveyInvitationType extends NodeType {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign.' })
  campaign?: SurveyCampaignType | null;

  @Field(() => PartnerContactType, { nullable: true, description: 'The contact; null for somebody named by the call.' })
  contact?: PartnerContactType | null;

  @Field(() => PartnerType, { nullable: true, description: 'The partner the person answers for.' })
  partner?: PartnerType | null;

  @Field(() => String, { nullable: true, description: 'The group the person is counted in.' })
  segment?: string | null;

  @Field(() => String, { description: 'The name when invited. Personal data.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address. Personal data.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number. Personal data.' })
  phone?: string | null;

  @Field(() => String, { description: 'The language to begin in, as an IETF tag.' })
  language!: string;

  @Field(() => SurveyInvitationStatus, { description: 'What became of it.' })
  status!: Status;

  @Field(() => Boolean, { description: 'Whether the link was used. Nobody is told when.' })
  answered!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was last sent or handed over.' })
  sentAt?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the last reminder went; kept in IDENTIFIED mode only, since it tells before when nobody answered.',
  })
  remindedAt?: string | null;

  @Field(() => SurveyInvitationType, { nullable: true, description: 'Whose invitation was passed on to this person.' })
  forwardedFrom?: SurveyInvitationType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const SurveyInvitationConnection = connectionOf('SurveyInvitation', () => SurveyInvitationType);

@InputType('SurveyInvitationWhere', { description: 'Which invitations. Conditions side by side must all hold.' })
export class SurveyInvitationWhere {
  @Field(() => [SurveyInvitationWhere], { nullable: true, description: 'All of these hold.' })
  and?: SurveyInvitationWhere[] | null;

  @Field(() => [SurveyInvitationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SurveyInvitationWhere[] | null;

  @Field(() => SurveyInvitationWhere, { nullable: true, description: 'This does not hold.' })
  not?: SurveyInvitationWhere | null;

  @Field(() => [SurveyInvitationStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'It was answered, or not.' })
  answered?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The person answers for this partner.' })
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name contains this, whatever the case of letters.' })
  nameContains?: string | null;
}
export const SurveyInvitationArgs = listArgs(
  'SurveyInvitation',
  { CREATED_AT: 'When they were made.' },
  () => SurveyInvitationWhere,
);
