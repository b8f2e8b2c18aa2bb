import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { EvidenceType } from '../document/evidence.type.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { type ItemStatus, itemStatuses, programmeStatuses, type ProgrammeStatus as Status } from './programme.rules.js';

export const ProgrammeStatusEnum = enumOf(programmeStatuses);
registerEnumType(ProgrammeStatusEnum, {
  name: 'ProgrammeStatus',
  description: 'How far a programme is.',
  valuesConfig: {
    DRAFT: { description: 'Being made; never adopted (rancangan).' },
    ADOPTED: { description: 'Adopted, and closed to changes of its content (ditetapkan).' },
    REVISING: { description: 'Adopted before, and being changed; the adopted version holds meanwhile (revisi).' },
  },
});
export const ProgrammeItemStatusEnum = enumOf(itemStatuses);
registerEnumType(ProgrammeItemStatusEnum, {
  name: 'ProgrammeItemStatus',
  description:
    'How far an item is. From its activities where it has any that are not cancelled, else as it was said by hand.',
  valuesConfig: {
    IDENTIFIED: { description: 'An activity that was identified (teridentifikasi).' },
    PREPARED: { description: 'Its execution is prepared (disiapkan).' },
    PLANNED: { description: 'At least one of its activities is planned (direncanakan).' },
    HELD: { description: 'Its activities were held, and none is planned any more (terlaksana).' },
    DROPPED: { description: 'Not to be carried out; the reason is told (dibatalkan).' },
  },
});

@ObjectType('ProgrammeProgress', {
  simpleResolvers: true,
  description: 'How many items of a programme are how far (kemajuan program), counted when it is read.',
})
export class ProgrammeProgressType {
  @Field(() => Int, { description: 'All items.' })
  total!: number;
  @Field(() => Int, { description: 'Identified only.' })
  identified!: number;
  @Field(() => Int, { description: 'Prepared.' })
  prepared!: number;
  @Field(() => Int, { description: 'With an activity that is planned.' })
  planned!: number;
  @Field(() => Int, { description: 'Held.' })
  held!: number;
  @Field(() => Int, { description: 'Dropped.' })
  dropped!: number;
  @Field(() => Int, { description: 'Of these, how many go on in a later programme.' })
  carriedOver!: number;
}

@ObjectType('ProgrammeVersionItem', {
  simpleResolvers: true,
  description: 'An item as it was when the programme was adopted: its words and names of that day.',
})
export class ProgrammeVersionItemType {
  @Field(() => String, { description: 'The item, the same in every version: ProgrammeItem.key.' })
  key!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'The kind of activity by its code.' })
  kind?: string | null;
  @Field(() => DharmaEnum, { nullable: true, description: 'Which duty it serves.' })
  dharma?: Dharma | null;
  @Field(() => [String], { description: 'Units that carry it out, by code.' })
  units!: string[];
  @Field(() => String, { nullable: true, description: 'The partner’s name.' })
  partner?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned from.' })
  startsOn?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned to.' })
  endsOn?: string | null;
  @Field(() => MoneyType, { nullable: true, description: 'What it is estimated to cost.' })
  budget?: MoneyType | null;
  @Field(() => ProgrammeItemStatusEnum, { description: 'How far it was then.' })
  status!: ItemStatus;
}

@ObjectType('ProgrammeVersion', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A programme as it was adopted, kept whole and never changed.',
})
export class ProgrammeVersionType extends NodeType {
  @Field(() => Int, { description: '1 for the first.' })
  number!: number;
  @Field(() => CivilDate, { description: 'The day it was adopted.' })
  adoptedOn!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who entered the adoption.' })
  adoptedBy?: PersonType | null;
  @Field(() => EvidenceType, { nullable: true, description: 'The decision that adopted it (surat keputusan).' })
  evidence?: EvidenceType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it followed an earlier one. Erasable: no event repeats it.',
  })
  reason?: string | null;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { description: 'What it is to reach.' })
  goal!: string;
  @Field(() => CivilDate, { description: 'Its first day.' })
  startsOn!: string;
  @Field(() => CivilDate, { description: 'Its last day.' })
  endsOn!: string;
  @Field(() => [ProgrammeVersionItemType], { description: 'Its items as they were then, in their order.' })
  items!: ProgrammeVersionItemType[];
  @Field(() => String, { description: 'SHA-256 of its content as canonical JSON, hexadecimal.' })
  sha256!: string;
}

@ObjectType('Programme', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What the institution, or one of its units, sets out to do with partners in a year (program kerja sama tahunan). For staff; partners see nothing of it.',
})
export class ProgrammeType extends NodeType {
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit whose it is; null: the institution’s own.' })
  unit?: OrgUnitType | null;
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => CivilDate, { description: 'Its first day; 1 January unless told.' })
  startsOn!: string;
  @Field(() => CivilDate, { description: 'Its last day; 31 December unless told.' })
  endsOn!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { description: 'What it is to reach (tujuan).' })
  goal!: string;
  @Field(() => ProgrammeStatusEnum, { description: 'How far it is.' })
  status!: Status;
  @Field(() => Int, { description: 'The version in force; 0 before the first.' })
  adoptedNumber!: number;
  @Field(() => String, { nullable: true, description: 'Why it is being revised; null while it is not.' })
  revisionReason?: string | null;
  @Field(() => [ProgrammeVersionType], { description: 'Every adopted version, the first first.' })
  versions!: ProgrammeVersionType[];
  @Field(() => ProgrammeProgressType, { description: 'How many items are how far.' })
  progress!: ProgrammeProgressType;
  @Field(() => [MoneyType], {
    description: 'What its items are estimated to cost together, one sum for each currency; dropped ones left out.',
  })
  budgets!: MoneyType[];
  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: string;
  @Field(() => Int, {
    description: 'Grows with every change of it or its items; goes back in as expectedVersion.',
  })
  version!: number;
}
export const ProgrammeConnection = connectionOf('Programme', () => ProgrammeType);

@InputType('ProgrammeWhere', { description: 'Which programmes. Conditions side by side must all hold.' })
export class ProgrammeWhere {
  @Field(() => [ProgrammeWhere], { nullable: true, description: 'All of these hold.' })
  and?: ProgrammeWhere[] | null;
  @Field(() => [ProgrammeWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ProgrammeWhere[] | null;
  @Field(() => ProgrammeWhere, { nullable: true, description: 'This does not hold.' })
  not?: ProgrammeWhere | null;
  @Field(() => Int, { nullable: true, description: 'Of this year.' })
  year?: number | null;
  @Field(() => ID, { nullable: true, description: 'Of this unit.' })
  unitId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is the institution’s own, of no unit.' })
  ofInstitution?: boolean | null;
  @Field(() => [ProgrammeStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;
}
export const ProgrammeArgs = listArgs('Programme', { YEAR: 'Its year.' }, () => ProgrammeWhere);

@ObjectType('ProgrammeSettings', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Whose posts keep programmes, beside coordinators and administrators. For staff.',
})
export class ProgrammeSettingsType extends NodeType {
  @Field(() => [String], { description: 'Positions that keep every programme, by code or other name.' })
  keeperPositions!: string[];
  @Field(() => [String], { description: 'Positions that keep the programme of the unit their post is in.' })
  unitKeeperPositions!: string[];
  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
