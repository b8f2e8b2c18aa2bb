import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { DocumentVersionType } from '../document/document.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { PartnerType } from '../partner/partner.type.js';
import { ServiceDoor, ServiceRequestSource, ServiceRequestStatus, ServiceStepKind } from './service-enums.type.js';
import type { Door, RequestSource, RequestStatus, StepKind } from './service-request.rules.js';

@ObjectType('ServiceRequestKind', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that can be asked of the institution (jenis layanan): its own list.',
})
export class ServiceRequestKindType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => Boolean, { description: 'Whether it is asked for no more.' })
  retired!: boolean;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ServiceRequestKindConnection = connectionOf('ServiceRequestKind', () => ServiceRequestKindType);

@InputType('ServiceRequestKindWhere', { description: 'Which kinds. Conditions side by side must all hold.' })
export class ServiceRequestKindWhere {
  @Field(() => [ServiceRequestKindWhere], { nullable: true, description: 'All of these hold.' })
  and?: ServiceRequestKindWhere[] | null;

  @Field(() => [ServiceRequestKindWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ServiceRequestKindWhere[] | null;

  @Field(() => ServiceRequestKindWhere, { nullable: true, description: 'This does not hold.' })
  not?: ServiceRequestKindWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked for no more.' })
  retired?: boolean | null;
}
export const ServiceRequestKindArgs = listArgs(
  'ServiceRequestKind',
  { CODE: 'The code.' },
  () => ServiceRequestKindWhere,
  'ascending',
);

@ObjectType('ServiceStep', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One thing that was done about a request.',
})
export class ServiceStepType extends NodeType {
  @Field(() => Int, { description: 'Its number in the request, from 1.' })
  number!: number;

  @Field(() => ServiceStepKind, { description: 'What.' })
  kind!: StepKind;

  @Field(() => DateTime, { description: 'When it was done: what clocks go by.' })
  happenedAt!: string;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who entered it. Null for a partner, but for its own.' })
  by?: PersonType | null;

  @Field(() => ServiceDoor, { nullable: true, description: 'By which medium; of a RESPONSE.' })
  medium?: Door | null;

  @Field(() => String, { nullable: true, description: 'A word about it. For staff.' })
  note?: string | null;

  @Field(() => DocumentVersionType, { nullable: true, description: 'What was handed over; of a DELIVERY.' })
  documentVersion?: DocumentVersionType | null;
}

@ObjectType('ServiceRequest', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What somebody asked of the institution, by whatever door (permintaan layanan). Coordinators, administrators and analysts see all, other staff those they entered or handle, a partner those of its own accounts.',
})
export class ServiceRequestType extends NodeType {
  @Field(() => ServiceRequestKindType, { description: 'What was asked for.' })
  kind!: ServiceRequestKindType;

  @Field(() => ServiceDoor, { description: 'By which door it came.' })
  channel!: Door;

  @Field(() => ServiceRequestSource, { description: 'Who entered it.' })
  source!: RequestSource;

  @Field(() => PartnerType, { nullable: true, description: 'The partner who asked, where it is one.' })
  partner?: PartnerType | null;

  @Field(() => CooperationType, { nullable: true, description: 'The cooperation it is about.' })
  cooperation?: CooperationType | null;

  @Field(() => String, { nullable: true, description: 'Who asked, by name. Can be erased.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'How that person can be reached. Can be erased.' })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'What was asked, in words. Can be erased.' })
  words?: string | null;

  @Field(() => DateTime, { description: 'When it came: what clocks go by.' })
  receivedAt!: string;

  @Field(() => DateTime, { description: 'When it was entered, which may be later.' })
  registeredAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who entered it.' })
  registeredBy?: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who handles it; null where nobody was named.' })
  handler?: PersonType | null;

  @Field(() => ServiceRequestStatus, { description: 'How far it is.' })
  status!: RequestStatus;

  @Field(() => DateTime, { nullable: true, description: 'When it was first answered.' })
  respondedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When something was first done about it.' })
  followedUpAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When something was first handed over.' })
  deliveredAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed or withdrawn.' })
  endedAt?: string | null;

  @Field(() => [ServiceStepType], { description: 'What was done, in the order it was entered.' })
  steps!: ServiceStepType[];

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ServiceRequestConnection = connectionOf('ServiceRequest', () => ServiceRequestType);

@InputType('ServiceRequestWhere', { description: 'Which requests. Conditions side by side must all hold.' })
export class ServiceRequestWhere {
  @Field(() => [ServiceRequestWhere], { nullable: true, description: 'All of these hold.' })
  and?: ServiceRequestWhere[] | null;

  @Field(() => [ServiceRequestWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ServiceRequestWhere[] | null;

  @Field(() => ServiceRequestWhere, { nullable: true, description: 'This does not hold.' })
  not?: ServiceRequestWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code of its kind is one of these.' })
  kindIn?: string[] | null;

  @Field(() => [ServiceDoor], { nullable: true, description: 'It came by one of these doors.' })
  channelIn?: Door[] | null;

  @Field(() => [ServiceRequestStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: RequestStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'This partner asked.' })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is about this cooperation.' })
  cooperationId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'It came at this time or later.' })
  receivedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'It came before this time.' })
  receivedBefore?: Date | null;
}
export const ServiceRequestArgs = listArgs(
  'ServiceRequest',
  { RECEIVED_AT: 'When it came.' },
  () => ServiceRequestWhere,
);
