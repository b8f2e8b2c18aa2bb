import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { payloadOf } from '../identity/list.type.js';
import { ActivityType } from './activity.type.js';
import type { CoordinationAnswerKind } from './coordination.rules.js';
import { CoordinationAnswerKindEnum, CoordinationInvitationType } from './coordination.type.js';
import { MeetingType } from './meeting.type.js';

@InputType('CoordinationInviteInput', { description: 'Who is asked to what. At least one unit, or the partner.' })
export class CoordinationInviteInput extends MutationInput {
  @Field(() => ID, { description: 'The meeting or the activity; it is still to be held.' })
  subjectId!: string;

  @Field(() => [ID], { nullable: true, description: 'Units of the institution: at most 50, none asked before.' })
  unitIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the partner too, by all its contacts; it must know of the case, and see the meeting.',
  })
  partner?: boolean | null;
}

@InputType('CoordinationDelegateInput', { description: 'Somebody who is sent.' })
export class CoordinationDelegateInput {
  @Field(() => String, { description: 'The name: 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the person is there, at most 200 characters.' })
  title?: string | null;
}

@InputType('CoordinationAnswerInput', { description: 'Whether those invited come, and whom they send.' })
export class CoordinationAnswerInput extends ChangeInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;

  @Field(() => CoordinationAnswerKindEnum, { description: 'Whether they come.' })
  answer!: CoordinationAnswerKind;

  @Field(() => String, { nullable: true, description: 'What they say beside, at most 2,000 characters.' })
  note?: string | null;

  @Field(() => [CoordinationDelegateInput], {
    nullable: true,
    description: 'Whom they send: at most 20; nobody with NO.',
  })
  delegates?: CoordinationDelegateInput[] | null;
}

@InputType('CoordinationAnswerRecordInput', {
  description: 'What those invited said elsewhere: whether they come, whom they send, and how that is known.',
})
export class CoordinationAnswerRecordInput extends CoordinationAnswerInput {
  @Field(() => RecordedChannelEnum, { description: 'How it was said.' })
  channel!: RecordedChannel;

  @Field(() => CivilDate, {
    description: 'The day it was said: not in the future, and not before they were first asked (INVALID).',
  })
  saidOn!: string;

  @Field(() => ID, { nullable: true, description: 'What shows it, if anything: a file that the caller has sent.' })
  evidenceFileId?: string | null;
}

@InputType('CoordinationWithdrawInput', { description: 'An invitation that is taken back.' })
export class CoordinationWithdrawInput extends ChangeInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 1,000 characters; those invited read it. Erasable: no event repeats it.',
  })
  reason?: string | null;
}

@ObjectType('CoordinationInvitePayload', {
  description: 'What they are asked to, with everybody who is, or why not.',
  simpleResolvers: true,
})
export class CoordinationInvitePayload {
  @Field(() => MeetingType, { nullable: true, description: 'The meeting; null for an activity, refused or rehearsed.' })
  meeting?: MeetingType | null;

  @Field(() => ActivityType, { nullable: true, description: 'The activity; null for a meeting, refused or rehearsed.' })
  activity?: ActivityType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
export const CoordinationAnswerPayload = payloadOf(
  'CoordinationAnswerPayload',
  'invitation',
  () => CoordinationInvitationType,
  'The invitation with its answer',
);
export const CoordinationAnswerRecordPayload = payloadOf(
  'CoordinationAnswerRecordPayload',
  'invitation',
  () => CoordinationInvitationType,
  'The invitation with the answer recorded',
);
export const CoordinationWithdrawPayload = payloadOf(
  'CoordinationWithdrawPayload',
  'invitation',
  () => CoordinationInvitationType,
  'The invitation taken back',
);
