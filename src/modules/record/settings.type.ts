import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import type { Role } from '../identity/actor.js';
import { payloadOf } from '../identity/list.type.js';
import { Role as RoleOf } from '../identity/membership.type.js';
import type { ColumnSource, FieldType } from './record.rules.js';
import { RecordColumnSourceEnum, RecordFieldTypeEnum } from './record-enums.type.js';

@ObjectType('RecordColumn', { simpleResolvers: true, description: 'A column of the table of series.' })
export class RecordColumnType {
  @Field(() => String, { description: 'Its key, stable over changes of its heading.' })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'Its heading.' })
  heading!: LocalizedTextType;

  @Field(() => RecordColumnSourceEnum, { description: 'What it shows.' })
  shows!: ColumnSource;

  @Field(() => String, { nullable: true, description: 'Which of the series’ own fields, where it shows one.' })
  field?: string | null;

  @Field(() => RecordFieldTypeEnum, { nullable: true, description: 'What that field holds.' })
  type?: FieldType | null;
}

@ObjectType('RecordTableRow', { simpleResolvers: true, description: 'A series in the table.' })
export class RecordTableRowType {
  @Field(() => ID, { description: 'The series’ global id.' })
  seriesId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => [String], { description: 'Its cells, in the columns’ order; empty where there is nothing to show.' })
  cells!: string[];
}

@ObjectType('RecordTable', {
  simpleResolvers: true,
  description:
    'The institution’s series as its SOP tabulates them (tabel penyimpanan rekaman): columns and headings are configuration.',
})
export class RecordTableType {
  @Field(() => [RecordColumnType], { description: 'The columns in their order.' })
  columns!: RecordColumnType[];

  @Field(() => [RecordTableRowType], { description: 'The series by code, those retired left out; at most 1,000.' })
  rows!: RecordTableRowType[];
}

@ObjectType('RecordApproval', { simpleResolvers: true, description: 'Who may fill one place of an approval.' })
export class RecordApprovalType {
  @Field(() => [String], { description: 'Holders of these posts, by code.' })
  positions!: string[];

  @Field(() => [RoleOf], { description: 'Those with one of these roles.' })
  roles!: Role[];
}

@ObjectType('RecordSettings', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How the institution lists its series, and who approves acts of disposal. For staff.',
})
export class RecordSettingsType extends NodeType {
  @Field(() => [RecordColumnType], { description: 'The columns of the table of series.' })
  columns!: RecordColumnType[];

  @Field(() => String, { nullable: true, description: 'Where the table was read.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its header letter by letter, as it was scanned.' })
  rawText?: string | null;

  @Field(() => [RecordApprovalType], { description: 'The approvals a disposal needs, each by another person.' })
  approvals!: RecordApprovalType[];

  @Field(() => Int, { description: 'Goes back in as expectedVersion; 0 while nobody set anything.' })
  version!: number;
}

@InputType('RecordColumnInput', { description: 'A column of the table of series.' })
export class RecordColumnInput {
  @Field(() => String, { description: 'Its key: letters, digits and . _ / -, at most 40.' })
  key!: string;

  @Field(() => LocalizedTextInput, { description: 'Its heading, each 1 to 200 characters.' })
  heading!: LocalizedTextInput;

  @Field(() => RecordColumnSourceEnum, { description: 'What it shows.' })
  shows!: ColumnSource;

  @Field(() => String, { nullable: true, description: 'Which of the series’ own fields; goes with FIELD.' })
  field?: string | null;

  @Field(() => RecordFieldTypeEnum, { nullable: true, description: 'What that field holds; goes with FIELD.' })
  type?: FieldType | null;
}

@InputType('RecordApprovalInput', { description: 'Who may fill one place of an approval: by post or by role.' })
export class RecordApprovalInput {
  @Field(() => [String], { nullable: true, description: 'Holders of these posts, by code.' })
  positions?: string[] | null;

  @Field(() => [RoleOf], { nullable: true, description: 'Those with one of these roles.' })
  roles?: Role[] | null;
}

@InputType('RecordSettingsSetInput', { description: 'How series are listed. What is left out stays as it was.' })
export class RecordSettingsSetInput extends ChangeInput {
  @Field(() => [RecordColumnInput], { nullable: true, description: 'All columns in their order, 1 to 30.' })
  columns?: RecordColumnInput[] | null;

  @Field(() => String, { nullable: true, description: 'Where the table was read, at most 1,000 characters.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its header letter by letter, at most 4,000 characters.' })
  rawText?: string | null;

  @Field(() => [RecordApprovalInput], { nullable: true, description: 'Two to five approvals.' })
  approvals?: RecordApprovalInput[] | null;
}
export const RecordSettingsSetPayload = payloadOf(
  'RecordSettingsSetPayload',
  'settings',
  () => RecordSettingsType,
  'The settings as they are now',
);
