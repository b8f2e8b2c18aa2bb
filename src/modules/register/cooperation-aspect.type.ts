import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Aspect } from '../../engines/indicator/pack.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { ShownAspectEnum } from './register-enums.type.js';

@ObjectType('CooperationAspect', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Evidence that a cooperation shows one of the aspects it is judged by, for one unit (bukti pemenuhan aspek kerja sama). For staff who see the cooperation. One withdrawn is kept and does not count.',
})
export class CooperationAspectType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'For which unit.' })
  unit?: OrgUnitType | null;

  @Field(() => ShownAspectEnum, { description: 'Which aspect.' })
  aspect!: Aspect;

  @Field(() => CivilDate, { description: 'On which day it was so.' })
  shownOn!: string;

  @Field(() => String, { nullable: true, description: 'In more words. Erasable.' })
  note?: string | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it (bukti).' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said not to count; null while it counts.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not count.' })
  withdrawnReason?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const CooperationAspectConnection = connectionOf('CooperationAspect', () => CooperationAspectType);

@InputType('CooperationAspectWhere', { description: 'Which evidence. Conditions side by side must all hold.' })
export class CooperationAspectWhere {
  @Field(() => [CooperationAspectWhere], { nullable: true, description: 'All of these hold.' })
  and?: CooperationAspectWhere[] | null;

  @Field(() => [CooperationAspectWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CooperationAspectWhere[] | null;

  @Field(() => CooperationAspectWhere, { nullable: true, description: 'This does not hold.' })
  not?: CooperationAspectWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is for this unit.' })
  unitId?: string | null;

  @Field(() => [ShownAspectEnum], { nullable: true, description: 'The aspect is one of these.' })
  aspectIn?: Aspect[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Shown on this day or later.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Shown on this day or earlier.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;
}
export const CooperationAspectArgs = listArgs(
  'CooperationAspect',
  { SHOWN_ON: 'The day it was so.' },
  () => CooperationAspectWhere,
);
