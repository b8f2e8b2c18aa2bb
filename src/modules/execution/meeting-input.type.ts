import { Field, ID, InputType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { payloadOf } from '../identity/list.type.js';
import type { MeetingItemKind, MeetingMode } from './meeting.rules.js';
import { MeetingItemKindEnum, MeetingModeEnum, MeetingType } from './meeting.type.js';

@InputType('MeetingPersonInput', { description: 'Somebody at a meeting: a person, or somebody by a name.' })
export class MeetingPersonInput {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => ID, {
    nullable: true,
    description: 'One of the staff, or a contact of the partner; in place of a name.',
  })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name, at most 200 characters; in place of a person.' })
  name?: string | null;
}

@InputType('MeetingItemInput', { description: 'A problem, or something one side is to do.' })
export class MeetingItemInput {
  @Field(() => MeetingItemKindEnum, { description: 'Which of the two.' })
  kind!: MeetingItemKind;

  @Field(() => String, { description: 'What it is: 1 to 2,000 characters.' })
  body!: string;

  @Field(() => PartyEnum, { nullable: true, description: 'Whose it is to see to it; required of an ACTION.' })
  ownerParty?: Party | null;

  @Field(() => CivilDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;
}

@InputType('MeetingScheduleInput', { description: 'A meeting to be held.' })
export class MeetingScheduleInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => ID, { nullable: true, description: 'The regular meeting of the plan that this is one of.' })
  cadenceId?: string | null;

  @Field(() => String, { description: 'What it is called: 1 to 300 characters.' })
  title!: string;

  @Field(() => MeetingModeEnum, { description: 'How people come together.' })
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, description: 'Where, at most 500 characters; required unless ONLINE.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the call, at most 2,000 characters.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be talked about, at most 10,000 characters.' })
  agenda?: string | null;

  @Field(() => DateTime, { description: 'When it starts; one that was held already may be entered too.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; after the start.' })
  endsAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the partner sees it; true unless told. Only the institution has meetings of its own.',
  })
  shared?: boolean | null;

  @Field(() => [MeetingPersonInput], { nullable: true, description: 'Who is invited: at most 100.' })
  people?: MeetingPersonInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A note for the house alone, at most 5,000 characters. For the institution only.',
  })
  internalNote?: string | null;
}

@InputType('MeetingChangeInput', { description: 'What to change of a meeting; what is not given stays.' })
export class MeetingChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 300 characters.' })
  title?: string | null;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people come together.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'Where, at most 500 characters; null erases it.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the call; null erases it.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be talked about; null erases it.' })
  agenda?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it starts.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null: not told.' })
  endsAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'A note for the house alone; null erases it. The one thing that may be changed after the meeting too.',
  })
  internalNote?: string | null;
}

@InputType('MeetingHoldInput', { description: 'How a meeting went.' })
export class MeetingHoldInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting; it is SCHEDULED.' })
  meetingId!: string;

  @Field(() => CivilDate, { description: 'The day it was held on; not ahead.' })
  heldOn!: string;

  @Field(() => [MeetingPersonInput], {
    description: 'Everybody who was there, invited or not: 1 to 100. Who was invited and is not named was not there.',
  })
  attended!: MeetingPersonInput[];

  @Field(() => String, { nullable: true, description: 'The minutes, at most 50,000 characters; they may come later.' })
  minutes?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The minutes as uploaded files: at most 10.' })
  minutesFileIds?: string[] | null;

  @Field(() => [MeetingItemInput], { nullable: true, description: 'Problems and things to do: at most 50.' })
  items?: MeetingItemInput[] | null;
}

@InputType('MeetingMinutesRecordInput', { description: 'Minutes of a meeting, new or mended.' })
export class MeetingMinutesRecordInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting; it is HELD.' })
  meetingId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The whole text, at most 50,000 characters; required without a file.',
  })
  minutes?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Uploaded files that are added: at most 10.' })
  minutesFileIds?: string[] | null;

  @Field(() => [MeetingItemInput], {
    nullable: true,
    description: 'Problems and things to do that are added: at most 50.',
  })
  items?: MeetingItemInput[] | null;
}

@InputType('MeetingAcknowledgeInput', { description: 'Minutes that one’s own side agrees with.' })
export class MeetingAcknowledgeInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting; the other side wrote its minutes.' })
  meetingId!: string;
}

@InputType('MeetingCancelInput', { description: 'A meeting that is not to be held.' })
export class MeetingCancelInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting; it is SCHEDULED.' })
  meetingId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('MeetingItemSettleInput', { description: 'A problem or a thing to do that is settled.' })
export class MeetingItemSettleInput extends MutationInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => CivilDate, { description: 'Since when; not ahead.' })
  settledOn!: string;

  @Field(() => String, { nullable: true, description: 'How, at most 2,000 characters.' })
  resolution?: string | null;
}

const payload = (name: string, meaning: string) => payloadOf(name, 'meeting', () => MeetingType, meaning);
export const MeetingSchedulePayload = payload('MeetingSchedulePayload', 'The meeting scheduled');
export const MeetingChangePayload = payload('MeetingChangePayload', 'The meeting as changed');
export const MeetingHoldPayload = payload('MeetingHoldPayload', 'The meeting held');
export const MeetingMinutesRecordPayload = payload('MeetingMinutesRecordPayload', 'The meeting with its minutes');
export const MeetingAcknowledgePayload = payload('MeetingAcknowledgePayload', 'The meeting acknowledged');
export const MeetingCancelPayload = payload('MeetingCancelPayload', 'The meeting cancelled');
export const MeetingItemSettlePayload = payload('MeetingItemSettlePayload', 'The meeting of the item');
