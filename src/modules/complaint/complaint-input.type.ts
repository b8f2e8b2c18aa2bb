import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { payloadOf } from '../identity/list.type.js';
import { ComplaintType } from './complaint.type.js';

@InputType('ComplaintRecordInput', { description: 'A complaint that was brought otherwise than by a survey.' })
export class ComplaintRecordInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Whose it is; without it the partner of the cooperation.' })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cooperation it is about.' })
  cooperationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who complains, at most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number, at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { description: 'What it is about: 1 to 5,000 characters.' })
  message!: string;
}

@InputType('ComplaintCloseInput', { description: 'How a complaint was handled.' })
export class ComplaintCloseInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the complainant is told, at most 10,000 characters. Required where it was not answered before.',
  })
  answer?: string | null;
}

@InputType('ComplaintReopenInput', {
  description: 'A complaint whose answer will not do, or that is not settled after all.',
})
export class ComplaintReopenInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('ComplaintOpenInput', { description: 'What a partner complains of.' })
export class ComplaintOpenInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The cooperation it is about.' })
  cooperationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who complains, at most 200 characters; the account’s holder else.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the answer is sent; the account’s address else.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number, at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { description: 'What it is about: 1 to 5,000 characters.' })
  message!: string;
}

@InputType('ComplaintTriageInput', { description: 'The class of a complaint.' })
export class ComplaintTriageInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { description: 'The class, by its code; not one that is retired.' })
  class!: string;
}

@InputType('ComplaintAssignInput', { description: 'Who works on a complaint.' })
export class ComplaintAssignInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => ID, { description: 'A member of staff. Reads and answers this complaint from now on.' })
  personId!: string;
}

@InputType('ComplaintAnswerInput', { description: 'The answer to a complaint.' })
export class ComplaintAnswerInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { description: 'What the complainant is told: 1 to 10,000 characters.' })
  answer!: string;
}

@InputType('ComplaintAcceptRecordedInput', { description: 'How staff know that a complainant was content.' })
export class ComplaintAcceptRecordedInput {
  @Field(() => RecordedChannelEnum, { description: 'How the complainant said so.' })
  channel!: RecordedChannel;

  @Field(() => ID, {
    description:
      'The file that shows it, sent by the caller (uploadTicketCreate): the letter, a picture of the message.',
  })
  evidenceFileId!: string;
}

@InputType('ComplaintAcceptInput', { description: 'A complaint whose answer will do.' })
export class ComplaintAcceptInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => ComplaintAcceptRecordedInput, {
    nullable: true,
    description: 'How staff know it: required from staff (REQUIRED), refused from a partner’s account (INVALID).',
  })
  recorded?: ComplaintAcceptRecordedInput | null;
}

export const ComplaintRecordPayload = payloadOf(
  'ComplaintRecordPayload',
  'complaint',
  () => ComplaintType,
  'The complaint recorded',
);
export const ComplaintClosePayload = payloadOf(
  'ComplaintClosePayload',
  'complaint',
  () => ComplaintType,
  'The complaint closed',
);
export const ComplaintReopenPayload = payloadOf(
  'ComplaintReopenPayload',
  'complaint',
  () => ComplaintType,
  'The complaint, open again',
);
export const ComplaintOpenPayload = payloadOf(
  'ComplaintOpenPayload',
  'complaint',
  () => ComplaintType,
  'The complaint opened',
);
export const ComplaintTriagePayload = payloadOf(
  'ComplaintTriagePayload',
  'complaint',
  () => ComplaintType,
  'The complaint in its class',
);
export const ComplaintAssignPayload = payloadOf(
  'ComplaintAssignPayload',
  'complaint',
  () => ComplaintType,
  'The complaint as it was given',
);
export const ComplaintAnswerPayload = payloadOf(
  'ComplaintAnswerPayload',
  'complaint',
  () => ComplaintType,
  'The complaint answered',
);
export const ComplaintAcceptPayload = payloadOf(
  'ComplaintAcceptPayload',
  'complaint',
  () => ComplaintType,
  'The complaint with its answer accepted',
);
