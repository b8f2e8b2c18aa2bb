import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { assignmentModes, type AssignmentMode as Mode } from './assignment.rules.js';
import { listArgs, payloadOf } from './list.type.js';
import { PersonType, PersonWhere } from './membership.type.js';
import { PositionType, PositionWhere } from './org.type.js';

export const AssignmentMode = Object.fromEntries(assignmentModes.map((mode) => [mode, mode])) as Record<Mode, Mode>;
registerEnumType(AssignmentMode, {
  name: 'AssignmentMode',
  description: 'How a post is held.',
  valuesConfig: {
    DEFINITIVE: { description: 'As its appointed holder (definitif); one at a time.' },
    PLT: { description: 'Acting while the post is vacant (pelaksana tugas, Plt.).' },
    PLH: { description: 'Acting while the holder is away (pelaksana harian, Plh.).' },
  },
});

@ObjectType('Assignment', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Who holds a post, from day to day (pengangkatan). Expired, it lets nobody act. Staff see all of them.',
})
export class AssignmentType extends NodeType {
  @Field(() => PositionType, { nullable: true, description: 'The post.' })
  position?: PositionType | null;

  @Field(() => PersonType, { nullable: true, description: 'Its holder.' })
  person?: PersonType | null;

  @Field(() => AssignmentMode, { description: 'Definitively or acting.' })
  mode!: Mode;

  @Field(() => CivilDate, { description: 'The first day, in the institution’s time zone.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last day; null until it is ended.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The decree or letter it rests on.' })
  basis?: string | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const AssignmentConnection = connectionOf('Assignment', () => AssignmentType);

@ObjectType('Delegation', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A post’s authority lent to a person for a time (a.n., atas nama). The holder keeps it too.',
})
export class DelegationType extends NodeType {
  @Field(() => PositionType, { nullable: true, description: 'The post whose authority is lent.' })
  position?: PositionType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who may act in its name.' })
  person?: PersonType | null;

  @Field(() => CivilDate, { description: 'The first day, in the institution’s time zone.' })
  startsOn!: string;

  @Field(() => CivilDate, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => String, { description: 'The letter it rests on.' })
  basis!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it holds.' })
  revokedAt?: string | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const DelegationConnection = connectionOf('Delegation', () => DelegationType);

@InputType('AssignmentWhere', { description: 'Which assignments. Conditions side by side must all hold.' })
export class AssignmentWhere {
  @Field(() => [AssignmentWhere], { nullable: true, description: 'All of these hold.' })
  and?: AssignmentWhere[] | null;

  @Field(() => [AssignmentWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: AssignmentWhere[] | null;

  @Field(() => AssignmentWhere, { nullable: true, description: 'This does not hold.' })
  not?: AssignmentWhere | null;

  @Field(() => ID, { nullable: true, description: 'To this post.' })
  positionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this person.' })
  personId?: string | null;

  @Field(() => [AssignmentMode], { nullable: true, description: 'The mode is one of these.' })
  modeIn?: Mode[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'It is in force on this day.' })
  on?: string | null;

  @Field(() => PositionWhere, { nullable: true, description: 'To such a post.' })
  position?: PositionWhere | null;

  @Field(() => PersonWhere, { nullable: true, description: 'Of such a person.' })
  person?: PersonWhere | null;
}

@InputType('DelegationWhere', { description: 'Which delegations. Conditions side by side must all hold.' })
export class DelegationWhere {
  @Field(() => [DelegationWhere], { nullable: true, description: 'All of these hold.' })
  and?: DelegationWhere[] | null;

  @Field(() => [DelegationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: DelegationWhere[] | null;

  @Field(() => DelegationWhere, { nullable: true, description: 'This does not hold.' })
  not?: DelegationWhere | null;

  @Field(() => ID, { nullable: true, description: 'Of this post.' })
  positionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this person.' })
  personId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'It is in force on this day.' })
  on?: string | null;
}

const starts = { STARTS_ON: 'The first day.' };
export const AssignmentArgs = listArgs('Assignment', starts, () => AssignmentWhere);
export const DelegationArgs = listArgs('Delegation', starts, () => DelegationWhere);

@InputType('AssignmentCreateInput', { description: 'Who is to hold which post, when.' })
export class AssignmentCreateInput extends MutationInput {
  @Field(() => ID, { description: 'The post.' })
  positionId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => AssignmentMode, { description: 'Definitively or acting.' })
  mode!: Mode;

  @Field(() => CivilDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last day; without it until ended.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The decree or letter it rests on, at most 500 characters.' })
  basis?: string | null;
}

@InputType('AssignmentEndInput', { description: 'The end of an assignment.' })
export class AssignmentEndInput extends ChangeInput {
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;

  @Field(() => CivilDate, { description: 'Its last day: not before the first, nor later than it has now.' })
  endsOn!: string;
}

@InputType('DelegationCreateInput', { description: 'Whose authority is lent to whom, when.' })
export class DelegationCreateInput extends MutationInput {
  @Field(() => ID, { description: 'The post.' })
  positionId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => CivilDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => CivilDate, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => String, { description: 'The letter it rests on, 1 to 500 characters.' })
  basis!: string;
}

@InputType('DelegationRevokeInput', { description: 'Which delegation to take back.' })
export class DelegationRevokeInput extends ChangeInput {
  @Field(() => ID, { description: 'The delegation.' })
  delegationId!: string;
}

export const AssignmentCreatePayload = payloadOf(
  'AssignmentCreatePayload',
  'assignment',
  () => AssignmentType,
  'The new assignment',
);
export const AssignmentEndPayload = payloadOf(
  'AssignmentEndPayload',
  'assignment',
  () => AssignmentType,
  'The assignment ended',
);
export const DelegationCreatePayload = payloadOf(
  'DelegationCreatePayload',
  'delegation',
  () => DelegationType,
  'The new delegation',
);
export const DelegationRevokePayload = payloadOf(
  'DelegationRevokePayload',
  'delegation',
  () => DelegationType,
  'The delegation taken back',
);
