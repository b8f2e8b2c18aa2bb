import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import { ServiceDoor } from './service-enums.type.js';
import type { Door } from './service-request.rules.js';
import { ServiceRequestType } from './service-request.type.js';

@InputType('ServiceRequestRegisterInput', { description: 'What staff were asked, and how it came.' })
export class ServiceRequestRegisterInput extends MutationInput {
  @Field(() => String, { description: 'The code of the kind (serviceRequestKinds).' })
  kind!: string;

  @Field(() => ServiceDoor, { description: 'By which door it came.' })
  channel!: Door;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it came; now when left out. Never ahead; long ago is taken, and may be too late at once.',
  })
  receivedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The partner who asked; that of the cooperation when left out.' })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cooperation it is about.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The member of staff who shall handle it.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked, by name, at most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach that person, at most 200 characters.' })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'What was asked, in words, at most 5,000 characters.' })
  words?: string | null;
}

@InputType('ServiceRequestOpenInput', { description: 'What a partner asks by its own account.' })
export class ServiceRequestOpenInput extends MutationInput {
  @Field(() => String, { description: 'The code of the kind (serviceRequestKinds).' })
  kind!: string;

  @Field(() => String, { description: 'What is asked, at most 5,000 characters.' })
  words!: string;

  @Field(() => ID, { nullable: true, description: 'The cooperation it is about.' })
  cooperationId?: string | null;
}

@InputType()
abstract class OnRequestInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { nullable: true, description: 'A word about it, at most 5,000 characters. For staff.' })
  note?: string | null;
}

@InputType()
abstract class StepInput extends OnRequestInput {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was done; now when left out. Not before the request came, and not ahead.',
  })
  at?: Date | null;
}

@InputType('ServiceRequestRespondInput', { description: 'An answer that was given.' })
export class ServiceRequestRespondInput extends StepInput {
  @Field(() => ServiceDoor, { description: 'By which medium.' })
  medium!: Door;
}

@InputType('ServiceRequestFollowUpInput', { description: 'Something that was done.' })
export class ServiceRequestFollowUpInput extends StepInput {}

@InputType('ServiceRequestDeliverInput', { description: 'What was handed over.' })
export class ServiceRequestDeliverInput extends StepInput {
  @Field(() => ID, {
    description: 'A version of a document of the cooperation that the request is about, made since the request came.',
  })
  documentVersionId!: string;
}

@InputType('ServiceRequestCloseInput', { description: 'A request that is done.' })
export class ServiceRequestCloseInput extends OnRequestInput {}

@InputType('ServiceRequestWithdrawInput', { description: 'A request that nobody wants any more.' })
export class ServiceRequestWithdrawInput extends OnRequestInput {}

@InputType('ServiceRequestAssignInput', { description: 'Who shall handle a request.' })
export class ServiceRequestAssignInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => ID, { description: 'A member of staff.' })
  personId!: string;
}

@InputType('ServiceRequestTieInput', { description: 'Which cooperation a request is about.' })
export class ServiceRequestTieInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => ID, { description: 'A cooperation the caller may see, with the partner who asked.' })
  cooperationId!: string;
}

const payload = (name: string) =>
  payloadOf(name, 'serviceRequest', () => ServiceRequestType, 'The request as it is now');
export const ServiceRequestRegisterPayload = payload('ServiceRequestRegisterPayload');
export const ServiceRequestOpenPayload = payload('ServiceRequestOpenPayload');
export const ServiceRequestRespondPayload = payload('ServiceRequestRespondPayload');
export const ServiceRequestFollowUpPayload = payload('ServiceRequestFollowUpPayload');
export const ServiceRequestDeliverPayload = payload('ServiceRequestDeliverPayload');
export const ServiceRequestClosePayload = payload('ServiceRequestClosePayload');
export const ServiceRequestWithdrawPayload = payload('ServiceRequestWithdrawPayload');
export const ServiceRequestAssignPayload = payload('ServiceRequestAssignPayload');
export const ServiceRequestTiePayload = payload('ServiceRequestTiePayload');
