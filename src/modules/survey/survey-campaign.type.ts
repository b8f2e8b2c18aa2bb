import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { QuestionnaireType, QuestionnaireVersionType } from '../form/questionnaire.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { type SurveyMode as Mode, surveyModes } from './mode-notice.js';
import { campaignStatuses, type CampaignStatus as Status } from './survey-campaign.rules.js';

export const SurveyMode = enumOf(surveyModes);
registerEnumType(SurveyMode, {
  name: 'SurveyMode',
  description:
    'Who will see what of an answer. Fixed once a campaign is open: it was promised to those who were asked.',
  valuesConfig: {
    IDENTIFIED: { description: 'Answers are kept with who gave them; coordinators and administrators see both.' },
    CONFIDENTIAL: {
      description:
        'The system keeps which link an answer came by (for taking it back), and tells nobody. Figures grow in steps of k.',
    },
    ANONYMOUS: {
      description:
        'Nothing in the tables leads from an answer to anybody; only the receipt takes it back. Figures grow in steps of k.',
    },
  },
});
export const SurveyCampaignStatus = enumOf(campaignStatuses);
registerEnumType(SurveyCampaignStatus, {
  name: 'SurveyCampaignStatus',
  description: 'How far a campaign is.',
  valuesConfig: {
    DRAFT: { description: 'Being planned: nobody is asked yet (rancangan).' },
    SCHEDULED: { description: 'Opens by itself at opensAt (dijadwalkan).' },
    OPEN: { description: 'Takes answers, until closesAt at the latest (dibuka).' },
    CLOSED: { description: 'Takes no more answers, for good (ditutup).' },
  },
});

@ObjectType('SurveyQuota', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'At most so many responses, of all or of those with one choice (kuota). Whoever comes too late is told that it is full.',
})
export class SurveyQuotaType extends NodeType {
  @Field(() => String, { description: 'Its code, unique in the campaign.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The choice question it counts, by name; null: every response.' })
  question?: string | null;

  @Field(() => String, { nullable: true, description: 'The choice it counts, by its code.' })
  choice?: string | null;

  @Field(() => Int, { description: 'How many it lets in.' })
  most!: number;

  @Field(() => Int, { description: 'How many count; of responses that wait for their step, none.' })
  taken!: number;
}

@ObjectType('SurveySampleSize', {
  simpleResolvers: true,
  description: 'How many must answer so that figures speak for a population, at 95 % and an error of 5 %.',
})
export class SurveySampleSizeType {
  @Field(() => Int, { description: 'How many people the figures are to speak for.' })
  population!: number;

  @Field(() => Int, {
    description:
      'By Krejcie and Morgan (1970), the table that PermenPAN-RB 14/2017 prints: χ² 3.841, P 0.5, d 0.05, to the nearest.',
  })
  krejcieMorgan!: number;

  @Field(() => Int, { description: 'By Slovin: N / (1 + N·0.05²), taken up to the next whole person.' })
  slovin!: number;
}

@ObjectType('SurveyTurnout', {
  simpleResolvers: true,
  description:
    'Who was asked by a personal link and how many of them answered (tingkat respons). Answers by the open link are not in it: nobody knows who was asked.',
})
export class SurveyTurnoutType {
  @Field(() => Int, { description: 'How many hold an invitation; those taken back or passed on are not counted.' })
  invited!: number;

  @Field(() => Int, { description: 'Of these, how many have not been sent theirs yet.' })
  waiting!: number;

  @Field(() => Int, { description: 'Of these, to how many the letter could not be delivered.' })
  unreachable!: number;

  @Field(() => Int, { description: 'Of these, how many have answered.' })
  answered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Answered of invited less unreachable, in percent with two decimals; null when nobody was reached.',
  })
  rate?: number | null;

  @Field(() => SurveySampleSizeType, {
    nullable: true,
    description: 'The sample that is required, of the campaign’s population or else of those invited; null for nobody.',
  })
  required?: SurveySampleSizeType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many answers are still missing to it, by Krejcie and Morgan; 0 when it is met.',
  })
  missing?: number | null;
}

@ObjectType('SurveyCampaign', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A survey campaign (kampanye survei): one published questionnaire asked of people by links, in a time, in a mode. For coordinators, administrators and analysts; one about a cooperation also for the staff who take part in it.',
})
export class SurveyCampaignType extends NodeType {
  @Field(() => String, { description: 'What those who are asked read as its name.' })
  title!: string;

  @Field(() => QuestionnaireType, { nullable: true, description: 'The questionnaire.' })
  questionnaire?: QuestionnaireType | null;

  @Field(() => QuestionnaireVersionType, {
    nullable: true,
    description: 'The version that new responses are given to; what was begun on another one ends on that.',
  })
  questionnaireVersion?: QuestionnaireVersionType | null;

  @Field(() => SurveyMode, { description: 'Who will see what.' })
  mode!: Mode;

  @Field(() => LocalizedTextType, { description: 'Who will see what, in the words that every letter and page says.' })
  notice!: LocalizedTextType;

  @Field(() => Int, {
    description: 'Figures are told of at least so many answers, and grow by so many; never lowered once open.',
  })
  k!: number;

  @Field(() => SurveyCampaignStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => String, { description: 'The language of who has not been given another, as an IETF tag.' })
  language!: string;

  @Field(() => CooperationType, { nullable: true, description: 'The one cooperation it is about.' })
  cooperation?: CooperationType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for it (penanggung jawab).' })
  owner?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is to open.' })
  opensAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is to close.' })
  closesAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it did open.' })
  openedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it did close.' })
  closedAt?: string | null;

  @Field(() => [Int], { description: 'Days after the opening at which those who have not answered are reminded.' })
  reminderDays!: number[];

  @Field(() => Int, { description: 'How many of these have gone out.' })
  remindersSent!: number;

  @Field(() => Int, { nullable: true, description: 'How many people it is to speak for; null: those invited.' })
  population?: number | null;

  @Field(() => Boolean, { description: 'Whether there is a link that anybody may use.' })
  hasOpenLink!: boolean;

  @Field(() => Int, { nullable: true, description: 'At most so many responses by that link; null: any number.' })
  openLimit?: number | null;

  @Field(() => Int, {
    description: 'How many responses are in its figures: all, or outside IDENTIFIED mode whole steps of k.',
  })
  counted!: number;

  @Field(() => DateTime, { nullable: true, description: 'When that number last changed: the `asOf` of its figures.' })
  countedAt?: string | null;

  @Field(() => SurveyTurnoutType, { description: 'Who was asked and how many answered.' })
  turnout!: SurveyTurnoutType;

  @Field(() => [SurveyQuotaType], {
    description: 'Its quotas, by code. For coordinators, administrators and analysts.',
  })
  quotas!: SurveyQuotaType[];

  @Field(() => PersonType, { nullable: true, description: 'Who made it.' })
  createdBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const SurveyCampaignConnection = connectionOf('SurveyCampaign', () => SurveyCampaignType);

@InputType('SurveyCampaignWhere', { description: 'Which campaigns. Conditions side by side must all hold.' })
export class SurveyCampaignWhere {
  @Field(() => [SurveyCampaignWhere], { nullable: true, description: 'All of these hold.' })
  and?: SurveyCampaignWhere[] | null;

  @Field(() => [SurveyCampaignWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SurveyCampaignWhere[] | null;

  @Field(() => SurveyCampaignWhere, { nullable: true, description: 'This does not hold.' })
  not?: SurveyCampaignWhere | null;

  @Field(() => [SurveyCampaignStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [SurveyMode], { nullable: true, description: 'The mode is one of these.' })
  modeIn?: Mode[] | null;

  @Field(() => String, { nullable: true, description: 'The title contains this, whatever the case of letters.' })
  titleContains?: string | null;

  @Field(() => ID, { nullable: true, description: 'It asks this questionnaire.' })
  questionnaireId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is about this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This person answers for it.' })
  ownerId?: string | null;
}
export const SurveyCampaignArgs = listArgs(
  'SurveyCampaign',
  { CREATED_AT: 'When it was made.', TITLE: 'The title.' },
  () => SurveyCampaignWhere,
);
