import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';

@ObjectType('CooperationBenefit', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a cooperation is to one unit in one of the three duties of higher education, from day to day (manfaat bagi program studi). For whoever sees the cooperation, its partner too. One withdrawn is kept and does not count.',
})
export class CooperationBenefitType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'For which study programme or department. For staff.' })
  unit?: OrgUnitType | null;

  @Field(() => DharmaEnum, { description: 'In which duty.' })
  dharma!: Dharma;

  @Field(() => String, { description: 'What is done, in a line (judul kegiatan).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the unit has of it (manfaat). Erasable.' })
  benefit?: string | null;

  @Field(() => CivilDate, { description: 'From which day on.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Until which day; null: as long as the cooperation runs.' })
  endsOn?: string | null;

  @Field(() => Boolean, { description: 'Whether it is in the unit’s own field.' })
  relevant!: boolean;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it (bukti); null when nothing was given.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said not to count; null while it counts.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not count. For staff.' })
  withdrawnReason?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const CooperationBenefitConnection = connectionOf('CooperationBenefit', () => CooperationBenefitType);

@InputType('CooperationBenefitWhere', { description: 'Which benefits. Conditions side by side must all hold.' })
export class CooperationBenefitWhere {
  @Field(() => [CooperationBenefitWhere], { nullable: true, description: 'All of these hold.' })
  and?: CooperationBenefitWhere[] | null;

  @Field(() => [CooperationBenefitWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CooperationBenefitWhere[] | null;

  @Field(() => CooperationBenefitWhere, { nullable: true, description: 'This does not hold.' })
  not?: CooperationBenefitWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is for this unit.' })
  unitId?: string | null;

  @Field(() => [DharmaEnum], { nullable: true, description: 'The duty is one of these.' })
  dharmaIn?: Dharma[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in the unit’s own field.' })
  relevant?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether evidence was given.' })
  hasEvidence?: boolean | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'It ran on this day: by its own days, while its agreement was in force.',
  })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;
}
export const CooperationBenefitArgs = listArgs(
  'CooperationBenefit',
  { STARTS_ON: 'Its first day.' },
  () => CooperationBenefitWhere,
);
