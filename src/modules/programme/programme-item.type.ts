import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { ActivityKindType, ActivityType } from '../execution/activity.type.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { listArgs } from '../identity/list.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { PartnerType } from '../partner/partner.type.js';
import type { ItemStatus } from './programme.rules.js';
import { ProgrammeItemStatusEnum, ProgrammeType } from './programme.type.js';

@ObjectType('ProgrammeItemUnit', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A unit that is to carry an item out.',
})
export class ProgrammeItemUnitType extends NodeType {
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit.' })
  unit?: OrgUnitType | null;
}

@ObjectType('ProgrammeItemActivity', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That an item is carried out by an activity of a cooperation.',
})
export class ProgrammeItemActivityType extends NodeType {
  @Field(() => ProgrammeItemType, { nullable: true, description: 'The item.' })
  item?: object | null;
  @Field(() => ActivityType, { nullable: true, description: 'The activity; null where the caller may not see it.' })
  activity?: ActivityType | null;
  @Field(() => DateTime, { description: 'When that was said.' })
  at!: string;
}

@ObjectType('ProgrammeItemActivityCounts', {
  simpleResolvers: true,
  description: 'How many activities an item has, also those the caller may not see.',
})
export class ProgrammeItemActivityCountsType {
  @Field(() => Int, { description: 'Planned.' })
  planned!: number;
  @Field(() => Int, { description: 'Held.' })
  held!: number;
  @Field(() => Int, { description: 'Cancelled; they do not count for the status.' })
  cancelled!: number;
}

@ObjectType('ProgrammeItem', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An activity with partners that was identified for a year (kegiatan teridentifikasi), and how far it is. For staff.',
})
export class ProgrammeItemType extends NodeType {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme.' })
  programme?: ProgrammeType | null;
  @Field(() => String, { description: 'Its row, as adopted versions name it.' })
  key!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string | null;
  @Field(() => ActivityKindType, { nullable: true, description: 'What kind of activity; null: not said.' })
  kind?: ActivityKindType | null;
  @Field(() => DharmaEnum, { nullable: true, description: 'Which of the three duties it serves; null: not said.' })
  dharma?: Dharma | null;
  @Field(() => [ProgrammeItemUnitType], { description: 'Units that are to carry it out, in their order.' })
  units!: ProgrammeItemUnitType[];
  @Field(() => PartnerType, { nullable: true, description: 'With whom; null: not known yet.' })
  partner?: PartnerType | null;
  @Field(() => CooperationType, {
    nullable: true,
    description: 'In which cooperation; null: not known yet, or one the caller may not see.',
  })
  cooperation?: CooperationType | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned from.' })
  startsOn?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned to.' })
  endsOn?: string | null;
  @Field(() => MoneyType, { nullable: true, description: 'What it is estimated to cost; null: not estimated.' })
  budget?: MoneyType | null;
  @Field(() => ProgrammeItemStatusEnum, { description: 'How far it is.' })
  status!: ItemStatus;
  @Field(() => CivilDate, { nullable: true, description: 'The day its execution was prepared.' })
  preparedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'How it is prepared. Erasable: no event repeats it.' })
  preparation?: string | null;
  @Field(() => EvidenceType, { nullable: true, description: 'What shows that it is prepared.' })
  evidence?: EvidenceType | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was dropped.' })
  droppedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Why. Erasable: no event repeats it.' })
  droppedReason?: string | null;
  @Field(() => [ProgrammeItemActivityType], { description: 'By which activities it is carried out, the first first.' })
  activities!: ProgrammeItemActivityType[];
  @Field(() => ProgrammeItemActivityCountsType, { description: 'How many they are.' })
  activityCounts!: ProgrammeItemActivityCountsType;
  @Field(() => ProgrammeItemType, {
    nullable: true,
    description: 'The item of an earlier year that goes on in this one.',
  })
  carriedFrom?: object | null;
  @Field(() => ProgrammeItemType, {
    nullable: true,
    description: 'The item of a later year in which this one goes on.',
  })
  carriedTo?: object | null;
  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ProgrammeItemConnection = connectionOf('ProgrammeItem', () => ProgrammeItemType);

@InputType('ProgrammeItemWhere', { description: 'Which items. Conditions side by side must all hold.' })
export class ProgrammeItemWhere {
  @Field(() => [ProgrammeItemWhere], { nullable: true, description: 'All of these hold.' })
  and?: ProgrammeItemWhere[] | null;
  @Field(() => [ProgrammeItemWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ProgrammeItemWhere[] | null;
  @Field(() => ProgrammeItemWhere, { nullable: true, description: 'This does not hold.' })
  not?: ProgrammeItemWhere | null;
  @Field(() => [ProgrammeItemStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: ItemStatus[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on in a later programme.' })
  carriedOver?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Of this programme.' })
  programmeId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of a programme of this year.' })
  year?: number | null;
  @Field(() => ID, { nullable: true, description: 'This unit is to carry it out.' })
  unitId?: string | null;
  @Field(() => [DharmaEnum], { nullable: true, description: 'It serves one of these duties.' })
  dharmaIn?: Dharma[] | null;
  @Field(() => [String], { nullable: true, description: 'The kind of activity is one of these, by code.' })
  kindIn?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'With this partner.' })
  partnerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this cooperation.' })
  cooperationId?: string | null;
}
export const ProgrammeItemArgs = listArgs(
  'ProgrammeItem',
  { PLACE: 'Its place in its programme.', CREATED_AT: 'When it was entered.' },
  () => ProgrammeItemWhere,
  'ascending',
);
