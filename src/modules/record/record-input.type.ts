import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import type { RecordTagCode } from './record.rules.js';
import { RecordHoldType, RecordType } from './record.type.js';
import { RecordTagEnum } from './record-enums.type.js';

@InputType('RecordTagInput', { description: 'What a record is evidence for.' })
export class RecordTagInput {
  @Field(() => RecordTagEnum, { description: 'For what.' })
  tag!: RecordTagCode;

  @Field(() => ID, { description: 'Whose: the study programme or department.' })
  unitId!: string;

  @Field(() => String, { nullable: true, description: 'The criterion, at most 100 characters.' })
  criterion?: string | null;
}

@InputType('RecordFileInput', { description: 'Something that is filed in a series.' })
export class RecordFileInput extends MutationInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId!: string;

  @Field(() => String, { description: 'What it is, 1 to 300 characters.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The cooperation it is of; a document’s own unless told.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A version of a document the caller sees: this, or fileId.' })
  documentVersionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file the caller has sent (uploadTicketCreate).' })
  fileId?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The day it was filed on paper; today unless told. An earlier one counts for its retention only after recordLegacyDeclare.',
  })
  filedOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The first day it speaks of.' })
  coversFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day it speaks of.' })
  coversUntil?: string | null;

  @Field(() => [RecordTagInput], { nullable: true, description: 'What it is evidence for, at most 50.' })
  tags?: RecordTagInput[] | null;
}

@InputType('RecordTagsSetInput', { description: 'What a record is evidence for.' })
export class RecordTagsSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => [RecordTagInput], { description: 'All tags, at most 50; what is not named goes.' })
  tags!: RecordTagInput[];
}

@InputType('RecordTriggerDeclareInput', { description: 'The day a record’s retention is counted from.' })
export class RecordTriggerDeclareInput extends ChangeInput {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => CivilDate, {
    description:
      'The day: today at the latest, not before one declared already, and before the registration only after recordLegacyDeclare.',
  })
  on!: string;
}

@InputType('RecordLegacyDeclareInput', { description: 'That days before a record’s registration count.' })
export class RecordLegacyDeclareInput extends ChangeInput {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => String, { description: 'Why: the list, register or stamp that shows the day, 1 to 2,000 characters.' })
  basis!: string;
}

@InputType('RecordHoldPlaceInput', { description: 'A hold: name one of series, record and cooperation.' })
export class RecordHoldPlaceInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'All of this series.' })
  seriesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This record.' })
  recordId?: string | null;

  @Field(() => ID, { nullable: true, description: 'All records of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('RecordHoldLiftInput', { description: 'A hold that ends.' })
export class RecordHoldLiftInput extends ChangeInput {
  @Field(() => ID, { description: 'The hold.' })
  holdId!: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

export const RecordFilePayload = payloadOf('RecordFilePayload', 'record', () => RecordType, 'The record filed');
export const RecordTagsSetPayload = payloadOf('RecordTagsSetPayload', 'record', () => RecordType, 'The record tagged');
export const RecordTriggerDeclarePayload = payloadOf(
  'RecordTriggerDeclarePayload',
  'record',
  () => RecordType,
  'The record, counted anew',
);
export const RecordLegacyDeclarePayload = payloadOf(
  'RecordLegacyDeclarePayload',
  'record',
  () => RecordType,
  'The record, counted anew',
);
export const RecordHoldPlacePayload = payloadOf('RecordHoldPlacePayload', 'hold', () => RecordHoldType, 'The hold');
export const RecordHoldLiftPayload = payloadOf(
  'RecordHoldLiftPayload',
  'hold',
  () => RecordHoldType,
  'The hold lifted',
);
