import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { SurveyCampaignType } from '../survey/survey-campaign.type.js';

export const followUpStatuses = ['OPEN', 'DONE', 'DROPPED'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];
export const SurveyFollowUpStatus = enumOf(followUpStatuses);
registerEnumType(SurveyFollowUpStatus, {
  name: 'SurveyFollowUpStatus',
  description: 'How far a follow-up is.',
  valuesConfig: {
    OPEN: { description: 'To be done (belum selesai).' },
    DONE: { description: 'Done (selesai).' },
    DROPPED: { description: 'Not to be done; the note says why (dibatalkan).' },
  },
});

@ObjectType('SurveyFollowUp', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What is to be done about one of the lowest elements of a campaign’s index (rencana tindak lanjut, PermenPAN-RB 14/2017). For coordinators, analysts and administrators, and for its owner.',
})
export class SurveyFollowUpType extends NodeType {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign; null where the caller sees none.' })
  campaign?: SurveyCampaignType | null;

  @Field(() => String, { description: 'The element (unsur) by its code, such as U4.' })
  element!: string;

  @Field(() => Int, { description: 'Its rank when the campaign was closed: 1 is the lowest.' })
  rank!: number;

  @Field(() => String, { description: 'Its average value (NRR) then, three decimals.' })
  nrr!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for it.' })
  owner?: PersonType | null;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'What is to be done, or was. Erasable: no event repeats it.' })
  note?: string | null;

  @Field(() => SurveyFollowUpStatus, { description: 'How far it is.' })
  status!: FollowUpStatus;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is done or dropped.' })
  settledAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const SurveyFollowUpConnection = connectionOf('SurveyFollowUp', () => SurveyFollowUpType);

@InputType('SurveyFollowUpWhere', { description: 'Which follow-ups. Conditions side by side must all hold.' })
export class SurveyFollowUpWhere {
  @Field(() => [SurveyFollowUpWhere], { nullable: true, description: 'All of these hold.' })
  and?: SurveyFollowUpWhere[] | null;

  @Field(() => [SurveyFollowUpWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SurveyFollowUpWhere[] | null;

  @Field(() => SurveyFollowUpWhere, { nullable: true, description: 'This does not hold.' })
  not?: SurveyFollowUpWhere | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these campaigns.' })
  campaignIn?: string[] | null;

  @Field(() => [SurveyFollowUpStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: FollowUpStatus[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;
}
export const SurveyFollowUpArgs = listArgs(
  'SurveyFollowUp',
  { CREATED_AT: 'When it was opened.', DUE_ON: 'When it is due.' },
  () => SurveyFollowUpWhere,
);

@InputType('SurveyFollowUpsOpenInput', { description: 'A campaign whose lowest elements are to be followed up.' })
export class SurveyFollowUpsOpenInput extends MutationInput {
  @Field(() => ID, { description: 'The campaign; it must be closed.' })
  campaignId!: string;

  @Field(() => Int, { nullable: true, description: 'Days until they are due: 1 to 365; 30 when not given.' })
  days?: number | null;
}

@InputType('SurveyFollowUpChangeInput', { description: 'What to change of a follow-up; what is not given stays.' })
export class SurveyFollowUpChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The follow-up.' })
  followUpId!: string;

  @Field(() => ID, { nullable: true, description: 'Who answers for it from now on: a person of the house.' })
  ownerId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be done, or was: at most 4,000 characters; null erases it.',
  })
  note?: string | null;

  @Field(() => SurveyFollowUpStatus, { nullable: true, description: 'How far it is. DROPPED needs a note.' })
  status?: FollowUpStatus | null;
}

@ObjectType('SurveyFollowUpsOpenPayload', {
  simpleResolvers: true,
  description: 'The follow-ups of a campaign, opened now or before; or why not.',
})
export class SurveyFollowUpsOpenPayload {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign; null when refused or rehearsed.' })
  campaign!: SurveyCampaignType | null;

  @Field(() => [SurveyFollowUpType], { description: 'By rank; none when refused or rehearsed.' })
  followUps!: SurveyFollowUpType[];

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
export const SurveyFollowUpChangePayload = payloadOf(
  'SurveyFollowUpChangePayload',
  'followUp',
  () => SurveyFollowUpType,
  'The follow-up as it is now',
);
