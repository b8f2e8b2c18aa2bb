import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';

@ObjectType('Figure', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A number of the institution that no case tells, for the days it holds, with its source (data angka): permanent lecturers, students. For staff.',
})
export class FigureType extends NodeType {
  @Field(() => String, { description: 'What it counts, by the institution’s own code.' })
  code!: string;

  @Field(() => OrgUnitType, { nullable: true, description: 'Of which unit; null: of the whole institution.' })
  unit?: OrgUnitType | null;

  @Field(() => String, { description: 'The year it stands for, in the institution’s words: 2025, 2024/2025.' })
  period!: string;

  @Field(() => CivilDate, { description: 'The first day it holds.' })
  validFrom!: string;

  @Field(() => CivilDate, { description: 'The last day it holds.' })
  validTo!: string;

  @Field(() => Decimal, { description: 'The number, exactly.' })
  value!: string;

  @Field(() => String, { description: 'Where it is from: a register, a letter, a day.' })
  source!: string;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it; null when nothing was given.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said not to hold; null while it does.' })
  withdrawnAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const FigureConnection = connectionOf('Figure', () => FigureType);

@InputType('FigureWhere', { description: 'Which figures. Conditions side by side must all hold.' })
export class FigureWhere {
  @Field(() => [FigureWhere], { nullable: true, description: 'All of these hold.' })
  and?: FigureWhere[] | null;

  @Field(() => [FigureWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: FigureWhere[] | null;

  @Field(() => FigureWhere, { nullable: true, description: 'This does not hold.' })
  not?: FigureWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code is one of these.' })
  codeIn?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'It is of this very unit.' })
  unitId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'It holds on this day.' })
  validOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;
}
export const FigureArgs = listArgs('Figure', { VALID_FROM: 'The first day it holds.' }, () => FigureWhere);

@InputType('FigureRecordInput', { description: 'A number, the days it holds, and where it is from.' })
export class FigureRecordInput extends MutationInput {
  @Field(() => String, { description: 'What it counts: letters, digits and . _ / -, at most 40.' })
  code!: string;

  @Field(() => ID, { nullable: true, description: 'Of which unit; none: of the whole institution.' })
  unitId?: string | null;

  @Field(() => String, { description: 'The year it stands for, 1 to 40 characters: 2025, 2024/2025.' })
  period!: string;

  @Field(() => CivilDate, { description: 'The first day it holds.' })
  validFrom!: string;

  @Field(() => CivilDate, { description: 'The last day it holds. No two figures of a code and unit hold on one day.' })
  validTo!: string;

  @Field(() => Decimal, { description: 'The number.' })
  value!: string;

  @Field(() => String, { description: 'Where it is from, 1 to 500 characters.' })
  source!: string;

  @Field(() => ID, { nullable: true, description: 'A file that shows it, sent by the caller (uploadTicketCreate).' })
  evidenceFileId?: string | null;
}

@InputType('FigureWithdrawInput', { description: 'A figure that does not hold.' })
export class FigureWithdrawInput extends ChangeInput {
  @Field(() => ID, { description: 'The figure.' })
  figureId!: string;
}

export const FigureRecordPayload = payloadOf('FigureRecordPayload', 'figure', () => FigureType, 'The figure recorded');
export const FigureWithdrawPayload = payloadOf(
  'FigureWithdrawPayload',
  'figure',
  () => FigureType,
  'The figure withdrawn',
);
