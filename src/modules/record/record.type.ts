import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { DocumentVersionType } from '../document/document.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import type { RecordSource, RecordStatus, RecordTagCode } from './record.rules.js';
import { RecordDispositionEnum, RecordSourceEnum, RecordStatusEnum, RecordTagEnum } from './record-enums.type.js';
import type { Disposition } from './retention.rules.js';
import { RecordSeriesType } from './series.type.js';

@ObjectType('Record', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Something filed in a series (rekaman, arsip). Seen with its case; one without a case, by roles that read all. Destroyed, it stays as a tombstone: series, number, hash, days, act.',
})
export class RecordType extends NodeType {
  @Field(() => RecordSeriesType, { nullable: true, description: 'The series.' })
  series?: RecordSeriesType | null;

  @Field(() => Int, { description: 'Its number in the series, 1 for the first.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The form’s code with its version when it was filed (X.1.2-V0); printed on what the house makes.',
  })
  formMark?: string | null;

  @Field(() => Int, { description: 'The version of the series it was filed under.' })
  seriesVersion!: number;

  @Field(() => String, { description: 'What it is; empty once destroyed.' })
  title!: string;

  @Field(() => CooperationType, { nullable: true, description: 'Of which cooperation; null for one of none.' })
  cooperation?: CooperationType | null;

  @Field(() => RecordSourceEnum, { description: 'What it was made of.' })
  source!: RecordSource;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: 'The version of a document it is, where it is one.',
  })
  documentVersion?: DocumentVersionType | null;

  @Field(() => EvidenceType, {
    nullable: true,
    description: 'Its file; null once destroyed, and for a report that was never composed as one.',
  })
  file?: EvidenceType | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of its file, hexadecimal; stays in the tombstone. Null where there never was a file.',
  })
  sha256?: string | null;

  @Field(() => String, { nullable: true, description: 'The file’s media type.' })
  mediaType?: string | null;

  @Field(() => Int, { nullable: true, description: 'The file’s size in bytes.' })
  size?: number | null;

  @Field(() => String, { description: 'Where it is kept (lokasi penyimpanan), as the series said then.' })
  location!: string;

  @Field(() => CivilDate, {
    description:
      'The day it was filed (tanggal pengarsipan), on paper perhaps, in the institution’s zone; see legacyBasis.',
  })
  filedOn!: string;

  @Field(() => DateTime, { description: 'When it was entered here.' })
  filedAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who filed it; null: the house, as the series says.' })
  filedBy?: PersonType | null;

  @Field(() => CivilDate, { nullable: true, description: 'The first day it speaks of.' })
  coversFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day it speaks of.' })
  coversUntil?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The last day it must be kept (disimpan sampai dengan); it may be disposed of from the day after. Null while that cannot be counted yet.',
  })
  retainUntil?: string | null;

  @Field(() => [LocalizedTextType], { description: 'How that day was counted, rule by rule.' })
  retentionExplained!: LocalizedTextType[];

  @Field(() => CivilDate, { nullable: true, description: 'The day declared for it, where its series wants one.' })
  declaredOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'On what basis an administrator declared that days before its registration count; null: the day of registration counts.',
  })
  legacyBasis?: string | null;

  @Field(() => RecordDispositionEnum, { description: 'What becomes of it then.' })
  disposition!: Disposition;

  @Field(() => Boolean, { description: 'Whether a hold keeps it now, its own, its series’ or its case’s.' })
  held!: boolean;

  @Field(() => RecordStatusEnum, { description: 'Whether it is there.' })
  status!: RecordStatus;

  @Field(() => DateTime, { nullable: true, description: 'When it was destroyed.' })
  destroyedAt?: string | null;

  @Field(() => [RecordTagType], { description: 'What it is evidence for.' })
  tags!: RecordTagType[];

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const RecordConnection = connectionOf('Record', () => RecordType);

@ObjectType('RecordTag', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That a record is evidence of something of a unit, such as of a criterion of its self-evaluation (LED).',
})
export class RecordTagType extends NodeType {
  @Field(() => RecordTagEnum, { description: 'For what.' })
  tag!: RecordTagCode;

  @Field(() => OrgUnitType, { nullable: true, description: 'Whose: a study programme, a department.' })
  unit?: OrgUnitType | null;

  @Field(() => String, { nullable: true, description: 'The criterion, in the accreditation’s own numbering.' })
  criterion?: string | null;

  @Field(() => RecordType, { nullable: true, description: 'The record.' })
  record?: RecordType | null;

  @Field(() => DateTime, { description: 'When that was said.' })
  at!: string;
}
export const RecordTagConnection = connectionOf('RecordTag', () => RecordTagType);

@InputType('RecordWhere', { description: 'Which records. Conditions side by side must all hold.' })
export class RecordWhere {
  @Field(() => [RecordWhere], { nullable: true, description: 'All of these hold.' })
  and?: RecordWhere[] | null;

  @Field(() => [RecordWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: RecordWhere[] | null;

  @Field(() => RecordWhere, { nullable: true, description: 'This does not hold.' })
  not?: RecordWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is in this series.' })
  seriesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => [RecordStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: RecordStatus[] | null;

  @Field(() => [RecordSourceEnum], { nullable: true, description: 'It was made of one of these.' })
  sourceIn?: RecordSource[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Filed on this day or later.' })
  filedFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Filed before this day.' })
  filedBefore?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day of keeping is before this day.' })
  retainUntilBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a hold of its own, not lifted, keeps it.' })
  heldItself?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'What it speaks of ends on this day or later.' })
  coversFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'What it speaks of begins on this day or earlier.' })
  coversUntil?: string | null;
}
export const RecordArgs = listArgs(
  'Record',
  { FILED_ON: 'The day it was filed.', FILED_AT: 'When it was entered.' },
  () => RecordWhere,
);

@InputType('RecordTagWhere', { description: 'Which tags of records. Conditions side by side must all hold.' })
export class RecordTagWhere {
  @Field(() => [RecordTagWhere], { nullable: true, description: 'All of these hold.' })
  and?: RecordTagWhere[] | null;

  @Field(() => [RecordTagWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: RecordTagWhere[] | null;

  @Field(() => RecordTagWhere, { nullable: true, description: 'This does not hold.' })
  not?: RecordTagWhere | null;

  @Field(() => [RecordTagEnum], { nullable: true, description: 'Evidence for one of these.' })
  tagIn?: RecordTagCode[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this unit.' })
  unitId?: string | null;

  @Field(() => [String], { nullable: true, description: 'The criterion is one of these.' })
  criterionIn?: string[] | null;

  @Field(() => RecordWhere, { nullable: true, description: 'Its record is such a one.' })
  record?: RecordWhere | null;
}
export const RecordTagArgs = listArgs('RecordTag', { AT: 'When it was said.' }, () => RecordTagWhere);

@ObjectType('RecordHold', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What keeps records from being disposed of, whatever their retention (penahanan). Of a record, of a series, or of all of a cooperation. For roles that read all.',
})
export class RecordHoldType extends NodeType {
  @Field(() => RecordSeriesType, { nullable: true, description: 'The series it is of.' })
  series?: RecordSeriesType | null;

  @Field(() => RecordType, { nullable: true, description: 'The record it is of.' })
  record?: RecordType | null;

  @Field(() => CooperationType, { nullable: true, description: 'The cooperation it is of.' })
  cooperation?: CooperationType | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who placed it.' })
  placedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  placedAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who lifted it.' })
  liftedBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null while it holds.' })
  liftedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  liftedBecause?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const RecordHoldConnection = connectionOf('RecordHold', () => RecordHoldType);

@InputType('RecordHoldWhere', { description: 'Which holds. Conditions side by side must all hold.' })
export class RecordHoldWhere {
  @Field(() => [RecordHoldWhere], { nullable: true, description: 'All of these hold.' })
  and?: RecordHoldWhere[] | null;

  @Field(() => [RecordHoldWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: RecordHoldWhere[] | null;

  @Field(() => RecordHoldWhere, { nullable: true, description: 'This does not hold.' })
  not?: RecordHoldWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was lifted.' })
  lifted?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'It is of this record.' })
  recordId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is of this series.' })
  seriesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;
}
export const RecordHoldArgs = listArgs('RecordHold', { PLACED_AT: 'When it was placed.' }, () => RecordHoldWhere);
