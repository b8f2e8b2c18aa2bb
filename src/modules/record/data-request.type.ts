import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { DataRequestKind, DataRequestStatus } from './data-request.rules.js';
import { DataRequestKindEnum, DataRequestStatusEnum } from './record-enums.type.js';

@ObjectType('DataOutcomeLine', { simpleResolvers: true, description: 'Data of one kind, erased or kept.' })
export class DataOutcomeLineType {
  @Field(() => String, { description: 'Of which kind: the table, `mentions`, `files` or `events`.' })
  what!: string;

  @Field(() => Int, { description: 'In how many rows.' })
  rows!: number;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Of what was kept: why, and by which rule.' })
  why?: LocalizedTextType | null;
}

@ObjectType('DataOutcome', { simpleResolvers: true, description: 'What an erasure came to.' })
export class DataOutcomeType {
  @Field(() => [DataOutcomeLineType], { description: 'What was erased.' })
  erased!: DataOutcomeLineType[];

  @Field(() => [DataOutcomeLineType], { description: 'What was kept, and why.' })
  kept!: DataOutcomeLineType[];
}

@ObjectType('DataRequest', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a person asks about the own data (permintaan subjek data), to be answered within 72 hours of being received. For administrators. Source: UU 27/2022.',
})
export class DataRequestType extends NodeType {
  @Field(() => PersonType, { nullable: true, description: 'Who asks; without a name once erased.' })
  person?: PersonType | null;

  @Field(() => DataRequestKindEnum, { description: 'What is asked.' })
  kind!: DataRequestKind;

  @Field(() => DataRequestStatusEnum, { description: 'How far it is.' })
  status!: DataRequestStatus;

  @Field(() => RecordedChannelEnum, { description: 'How it reached the house.' })
  channel!: RecordedChannel;

  @Field(() => DateTime, { description: 'When it reached the house.' })
  receivedAt!: string;

  @Field(() => DateTime, { description: 'By when it must be done or refused: 72 hours later.' })
  dueAt!: string;

  @Field(() => String, { nullable: true, description: 'What was said with it; goes with an erasure.' })
  note?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who registered it.' })
  recordedBy?: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who decided.' })
  decidedBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  decidedBecause?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null before.' })
  doneAt?: string | null;

  @Field(() => DataOutcomeType, { nullable: true, description: 'What an erasure came to; null before.' })
  outcome?: DataOutcomeType | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const DataRequestConnection = connectionOf('DataRequest', () => DataRequestType);

@InputType('DataRequestWhere', { description: 'Which requests. Conditions side by side must all hold.' })
export class DataRequestWhere {
  @Field(() => [DataRequestWhere], { nullable: true, description: 'All of these hold.' })
  and?: DataRequestWhere[] | null;

  @Field(() => [DataRequestWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: DataRequestWhere[] | null;

  @Field(() => DataRequestWhere, { nullable: true, description: 'This does not hold.' })
  not?: DataRequestWhere | null;

  @Field(() => [DataRequestStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: DataRequestStatus[] | null;

  @Field(() => [DataRequestKindEnum], { nullable: true, description: 'It asks for one of these.' })
  kindIn?: DataRequestKind[] | null;

  @Field(() => DateTime, { nullable: true, description: 'It must be answered before this.' })
  dueBefore?: string | null;
}
export const DataRequestArgs = listArgs(
  'DataRequest',
  { RECEIVED_AT: 'When it was received.' },
  () => DataRequestWhere,
);

@InputType('DataRequestRecordInput', { description: 'A person’s request about the own data.' })
export class DataRequestRecordInput extends MutationInput {
  @Field(() => ID, { description: 'Who asks: staff or a partner’s contact.' })
  personId!: string;

  @Field(() => DataRequestKindEnum, { description: 'What is asked.' })
  kind!: DataRequestKind;

  @Field(() => RecordedChannelEnum, { description: 'How it reached the house.' })
  channel!: RecordedChannel;

  @Field(() => DateTime, { nullable: true, description: 'When; now unless told, never later.' })
  receivedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said, at most 2,000 characters.' })
  note?: string | null;
}

@InputType('DataRequestDecideInput', { description: 'The answer to a request.' })
export class DataRequestDecideInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Boolean, { description: 'True: it is granted.' })
  grant!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters; needed to refuse.' })
  reason?: string | null;
}

@InputType('PersonEraseInput', { description: 'A granted request that is carried out.' })
export class PersonEraseInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;
}

export const DataRequestRecordPayload = payloadOf(
  'DataRequestRecordPayload',
  'request',
  () => DataRequestType,
  'The request registered',
);
export const DataRequestDecidePayload = payloadOf(
  'DataRequestDecidePayload',
  'request',
  () => DataRequestType,
  'The request decided',
);
export const PersonErasePayload = payloadOf(
  'PersonErasePayload',
  'request',
  () => DataRequestType,
  'The request with what was erased and kept',
);

@ObjectType('LogSeal', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A sealed stretch of the institution’s event log: each seal covers its events and the seal before. Keep the latest hash elsewhere; `npm run mitra -- verify --head` then also finds a log that was made anew. For staff.',
})
export class LogSealType extends NodeType {
  @Field(() => Int, { description: '1 for the first.' })
  number!: number;

  @Field(() => Int, { description: 'The first event it covers, by its place in the log.' })
  fromPosition!: number;

  @Field(() => Int, { description: 'The last one.' })
  toPosition!: number;

  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  hash!: string;

  @Field(() => DateTime, { description: 'When it was sealed.' })
  sealedAt!: string;
}
export const LogSealConnection = connectionOf('LogSeal', () => LogSealType);

@InputType('LogSealWhere', { description: 'Which seals.' })
export class LogSealWhere {
  @Field(() => [LogSealWhere], { nullable: true, description: 'All of these hold.' })
  and?: LogSealWhere[] | null;

  @Field(() => [LogSealWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: LogSealWhere[] | null;

  @Field(() => LogSealWhere, { nullable: true, description: 'This does not hold.' })
  not?: LogSealWhere | null;

  @Field(() => [String], { nullable: true, description: 'The hash is one of these.' })
  hashIn?: string[] | null;
}
export const LogSealArgs = listArgs('LogSeal', { NUMBER: 'Its number.' }, () => LogSealWhere);
