import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { DisposalItemState, DisposalStatus, KeptReason } from './disposal.rules.js';
import { RecordType } from './record.type.js';
import { DisposalItemStateEnum, DisposalStatusEnum, KeptReasonEnum } from './record-enums.type.js';
import { RecordApprovalType } from './settings.type.js';

@ObjectType('RecordDisposalApproval', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One person’s approval of an act of disposal.',
})
export class RecordDisposalApprovalType extends NodeType {
  @Field(() => Int, { description: 'Which of the approvals needed, 1 for the first.' })
  place!: number;

  @Field(() => PersonType, { nullable: true, description: 'Who approved.' })
  person?: PersonType | null;

  @Field(() => String, { nullable: true, description: 'In which post, by its code; null: by role.' })
  positionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said with it.' })
  note?: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}

@ObjectType('RecordDisposal', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An act of disposal (pemusnahan arsip): records whose retention is over, approved by different persons, none of them who proposed; carried out by the house, with a certificate. For staff. Source: PP 28/2012.',
})
export class RecordDisposalType extends NodeType {
  @Field(() => Int, { description: 'Its number in the institution; stands in every tombstone.' })
  number!: number;

  @Field(() => DisposalStatusEnum, { description: 'How far it is.' })
  status!: DisposalStatus;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'How many records it lists.' })
  records!: number;

  @Field(() => String, {
    description: 'SHA-256 over the list (id and hash of each record, by id): what was approved.',
  })
  listSha256!: string;

  @Field(() => [RecordApprovalType], { description: 'The approvals it needs, as set when it was proposed.' })
  approvals!: RecordApprovalType[];

  @Field(() => [RecordDisposalApprovalType], { description: 'The approvals it has.' })
  approvedBy!: RecordDisposalApprovalType[];

  @Field(() => PersonType, { nullable: true, description: 'Who proposed it.' })
  proposedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  proposedAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who rejected it.' })
  endedBy?: PersonType | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  endedBecause?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or rejected.' })
  endedAt?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many records were destroyed; null before it is over.' })
  destroyed?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were kept after all; null before it is over.' })
  kept?: number | null;

  @Field(() => EvidenceType, { nullable: true, description: 'The certificate (berita acara), PDF, once it is done.' })
  certificate?: EvidenceType | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const RecordDisposalConnection = connectionOf('RecordDisposal', () => RecordDisposalType);

@ObjectType('RecordDisposalItem', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One record of an act of disposal.',
})
export class RecordDisposalItemType extends NodeType {
  @Field(() => RecordType, { nullable: true, description: 'The record, or its tombstone.' })
  record?: RecordType | null;

  @Field(() => DisposalItemStateEnum, { description: 'What became of it.' })
  state!: DisposalItemState;

  @Field(() => KeptReasonEnum, { nullable: true, description: 'Why it was kept.' })
  because?: KeptReason | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  doneAt?: string | null;
}
export const RecordDisposalItemConnection = connectionOf('RecordDisposalItem', () => RecordDisposalItemType);

@InputType('RecordDisposalWhere', { description: 'Which acts of disposal. Conditions side by side must all hold.' })
export class RecordDisposalWhere {
  @Field(() => [RecordDisposalWhere], { nullable: true, description: 'All of these hold.' })
  and?: RecordDisposalWhere[] | null;

  @Field(() => [RecordDisposalWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: RecordDisposalWhere[] | null;

  @Field(() => RecordDisposalWhere, { nullable: true, description: 'This does not hold.' })
  not?: RecordDisposalWhere | null;

  @Field(() => [DisposalStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: DisposalStatus[] | null;
}
export const RecordDisposalArgs = listArgs(
  'RecordDisposal',
  { PROPOSED_AT: 'When it was proposed.' },
  () => RecordDisposalWhere,
);

@InputType('RecordDisposalProposeInput', { description: 'Records to be disposed of.' })
export class RecordDisposalProposeInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'All due of this series; of all series unless told.' })
  seriesId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Just these, 1 to 1,000. What is to be reviewed first is listed only so.',
  })
  recordIds?: string[] | null;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('RecordDisposalApproveInput', { description: 'An approval of an act of disposal.' })
export class RecordDisposalApproveInput extends ChangeInput {
  @Field(() => ID, { description: 'The act.' })
  disposalId!: string;

  @Field(() => Int, { nullable: true, description: 'Which approval, where the caller could give several.' })
  place?: number | null;

  @Field(() => String, { nullable: true, description: 'What is said with it, at most 2,000 characters.' })
  note?: string | null;
}

@InputType('RecordDisposalRejectInput', { description: 'An act of disposal that shall not be.' })
export class RecordDisposalRejectInput extends ChangeInput {
  @Field(() => ID, { description: 'The act.' })
  disposalId!: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

export const RecordDisposalProposePayload = payloadOf(
  'RecordDisposalProposePayload',
  'disposal',
  () => RecordDisposalType,
  'The act proposed',
);
export const RecordDisposalApprovePayload = payloadOf(
  'RecordDisposalApprovePayload',
  'disposal',
  () => RecordDisposalType,
  'The act with the approval',
);
export const RecordDisposalRejectPayload = payloadOf(
  'RecordDisposalRejectPayload',
  'disposal',
  () => RecordDisposalType,
  'The act rejected',
);
