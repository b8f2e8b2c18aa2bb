import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { FilingEvent } from './record.rules.js';
import { FilingEventEnum, RecordDispositionEnum, RetentionTriggerEnum } from './record-enums.type.js';
import type { Disposition, Trigger } from './retention.rules.js';

@ObjectType('RecordSeriesVersion', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a series of records said from then on. Never changed: records bear the one they were filed under.',
})
export class RecordSeriesVersionType extends NodeType {
  @Field(() => Int, { description: '1 for the first.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'The form’s code with its version, as printed: X.1.2-V0.' })
  formMark?: string | null;

  @Field(() => String, { description: 'Where records were to be kept.' })
  location!: string;

  @Field(() => String, { description: 'For how long, ISO 8601, such as P5Y.' })
  retention!: string;

  @Field(() => RetentionTriggerEnum, { description: 'From when.' })
  trigger!: Trigger;

  @Field(() => RecordDispositionEnum, { description: 'What becomes of them then.' })
  disposition!: Disposition;

  @Field(() => String, { nullable: true, description: 'By which rule.' })
  basis?: string | null;

  @Field(() => Boolean, { description: 'Whether it was declared to end earlier records’ retention sooner.' })
  shortens!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who set it.' })
  setBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  setAt!: string;
}

@ObjectType('RecordFiling', { simpleResolvers: true, description: 'What a series files by itself.' })
export class RecordFilingType {
  @Field(() => FilingEventEnum, { description: 'When this happens.' })
  event!: FilingEvent;

  @Field(() => String, { nullable: true, description: 'Of documents: only those of this kind, by the SOP’s code.' })
  documentKind?: string | null;
}

@ObjectType('RecordField', { simpleResolvers: true, description: 'A field of a series of its own.' })
export class RecordFieldType {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'What it holds.' })
  value!: string;
}

@ObjectType('RecordSeries', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A series of records (seri arsip): how what belongs together is called, kept and for how long. For staff. Source: the SOP’s section on records; UU 43/2009, PP 28/2012.',
})
export class RecordSeriesType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution’s list.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What its records are called (nama rekaman).' })
  title!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'The code of its form (kode formulir).' })
  formCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The version of its form, such as V0.' })
  formVersion?: string | null;

  @Field(() => String, { nullable: true, description: 'Code and version as printed on papers the house makes.' })
  formMark?: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What the form is called.' })
  formTitle?: LocalizedTextType | null;

  @Field(() => String, { description: 'Where records are kept (lokasi penyimpanan).' })
  location!: string;

  @Field(() => String, { description: 'For how long (masa penyimpanan), ISO 8601, such as P5Y.' })
  retention!: string;

  @Field(() => RetentionTriggerEnum, { description: 'From when that is counted.' })
  trigger!: Trigger;

  @Field(() => RecordDispositionEnum, { description: 'What becomes of a record then (nasib akhir).' })
  disposition!: Disposition;

  @Field(() => String, { nullable: true, description: 'By which rule (dasar).' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the series was read: document and place.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'What stood there letter by letter, as it was scanned.' })
  rawText?: string | null;

  @Field(() => [RecordFilingType], { description: 'What it files by itself.' })
  files!: RecordFilingType[];

  @Field(() => [RecordFieldType], { description: 'Its own fields, for columns that show them.' })
  fields!: RecordFieldType[];

  @Field(() => Boolean, { description: 'True when it takes nothing new.' })
  retired!: boolean;

  @Field(() => [RecordSeriesVersionType], { description: 'What it said, the first first.' })
  versions!: RecordSeriesVersionType[];

  @Field(() => Int, { description: 'The number of its version; goes back in as expectedVersion.' })
  version!: number;
}
export const RecordSeriesConnection = connectionOf('RecordSeries', () => RecordSeriesType);

@InputType('RecordSeriesWhere', { description: 'Which series. Conditions side by side must all hold.' })
export class RecordSeriesWhere {
  @Field(() => [RecordSeriesWhere], { nullable: true, description: 'All of these hold.' })
  and?: RecordSeriesWhere[] | null;

  @Field(() => [RecordSeriesWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: RecordSeriesWhere[] | null;

  @Field(() => RecordSeriesWhere, { nullable: true, description: 'This does not hold.' })
  not?: RecordSeriesWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code is one of these.' })
  codeIn?: string[] | null;

  @Field(() => [RecordDispositionEnum], { nullable: true, description: 'What becomes of its records is one of these.' })
  dispositionIn?: Disposition[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes nothing new.' })
  retired?: boolean | null;
}
export const RecordSeriesArgs = listArgs('RecordSeries', { CODE: 'The code.' }, () => RecordSeriesWhere, 'ascending');

@InputType('RecordFilingInput', { description: 'What a series files by itself.' })
export class RecordFilingInput {
  @Field(() => FilingEventEnum, { description: 'When this happens.' })
  event!: FilingEvent;

  @Field(() => String, { nullable: true, description: 'Needed for documents, and only there: the kind’s code.' })
  documentKind?: string | null;
}

@InputType('RecordFieldInput', { description: 'A field of a series of its own.' })
export class RecordFieldInput {
  @Field(() => String, { description: 'Its key: letters, digits and . _ / -, at most 40.' })
  key!: string;

  @Field(() => String, { description: 'What it holds, 1 to 1,000 characters.' })
  value!: string;
}

@InputType('RecordSeriesSetInput', {
  description: 'A series of records, as it is from now on. What is left out is none.',
})
export class RecordSeriesSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: letters, digits and . _ / -, at most 40. The same code is the same series.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What its records are called, each 1 to 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'The code of its form.' })
  formCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The version of its form, such as V0; goes with formCode.' })
  formVersion?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the form is called.' })
  formTitle?: LocalizedTextInput | null;

  @Field(() => String, { description: 'Where records are kept, 1 to 200 characters.' })
  location!: string;

  @Field(() => String, { description: 'For how long: an ISO 8601 duration of whole days or more, such as P5Y.' })
  retention!: string;

  @Field(() => RetentionTriggerEnum, { description: 'From when that is counted.' })
  trigger!: Trigger;

  @Field(() => RecordDispositionEnum, { description: 'What becomes of a record then.' })
  disposition!: Disposition;

  @Field(() => String, { nullable: true, description: 'By which rule, at most 1,000 characters.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'Where this was read, at most 1,000 characters.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'What stood there letter by letter, at most 4,000 characters.' })
  rawText?: string | null;

  @Field(() => [RecordFilingInput], { nullable: true, description: 'What it files by itself, at most 20.' })
  files?: RecordFilingInput[] | null;

  @Field(() => [RecordFieldInput], { nullable: true, description: 'Its own fields, at most 30.' })
  fields?: RecordFieldInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it takes nothing new. False unless told.' })
  retired?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: records filed before follow this retention and disposition too, even where they end sooner. For administrators, with a basis. Else they keep the longest they ever had.',
  })
  shortens?: boolean | null;
}
export const RecordSeriesSetPayload = payloadOf(
  'RecordSeriesSetPayload',
  'series',
  () => RecordSeriesType,
  'The series as it is now',
);
