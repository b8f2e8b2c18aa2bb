import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { type ImportTarget, importTargets, type NumberFormat, numberFormats } from './sheet-mapping.rules.js';

export const ImportTargetEnum = enumOf(importTargets);
registerEnumType(ImportTargetEnum, {
  name: 'ImportTarget',
  description: 'What the rows of a sheet become (impor register).',
  valuesConfig: {
    COOPERATIONS: {
      description: 'Cooperations, adopted into an SOP; told apart by externalKey, else by number and partner.',
    },
    PARTNERS: { description: 'Partners, told apart by name and country.' },
    UNITS: { description: 'Org units, told apart by code.' },
    STAFF: { description: 'Staff with the posts they hold, told apart by e-mail address.' },
  },
});

export const NumberFormatEnum = enumOf(numberFormats);
registerEnumType(NumberFormatEnum, {
  name: 'NumberFormat',
  description: 'How numbers are written that a sheet keeps as text.',
  valuesConfig: {
    COMMA: { description: 'As in Indonesian: 1.500.000,50.' },
    POINT: { description: 'As in English: 1,500,000.50.' },
  },
});

@InputType('SheetValueInput', { description: 'What a word of the institution means.' })
export class SheetValueInput {
  @Field(() => String, { description: 'The word in the sheet, whatever the case of its letters.' })
  from!: string;

  @Field(() => String, { description: 'What it stands for: a code, a name, a place in the procedure.' })
  to!: string;
}

@InputType('SheetColumnInput', { description: 'What a column is read as.' })
export class SheetColumnInput {
  @Field(() => String, { description: 'Its heading, or its letter as `=C`.' })
  column!: string;

  @Field(() => String, {
    description: 'The field; see docs/import.md. A fact of the procedure is `fact:` and its name.',
  })
  field!: string;

  @Field(() => [SheetValueInput], { nullable: true, description: 'What its words mean, at most 500.' })
  values?: SheetValueInput[] | null;
}

@InputType('SheetDefaultInput', { description: 'What a row has where its cell is empty or there is no column.' })
export class SheetDefaultInput {
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => String, { description: 'What it is, as a cell would say it.' })
  value!: string;
}

@InputType('SheetAdoptionInput', { description: 'Where cooperations of a sheet stand in the SOP.' })
export class SheetAdoptionInput {
  @Field(() => String, {
    nullable: true,
    description: 'The procedure, by code; else the only one in force for the partner’s country.',
  })
  procedure?: string | null;

  @Field(() => String, { nullable: true, description: 'The outcome they stand at; see ProcedureVersion.adoption.' })
  outcome?: string | null;

  @Field(() => [String], { nullable: true, description: 'Or the steps they stand in.' })
  steps?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The outcome of those whose last day is over: they ended on that day, or on endedOn. As the others unless told.',
  })
  pastOutcome?: string | null;
}

@InputType('SheetMappingInput', { description: 'How the sheets of an institution are read (pemetaan kolom).' })
export class SheetMappingInput {
  @Field(() => Int, { nullable: true, description: 'In which row the headings are, 1 to 1,000; 1 unless told.' })
  headingRow?: number | null;

  @Field(() => [SheetColumnInput], { description: 'The columns that are read, at most 200.' })
  columns!: SheetColumnInput[];

  @Field(() => [SheetDefaultInput], { nullable: true, description: 'What every row has that does not say otherwise.' })
  defaults?: SheetDefaultInput[] | null;

  @Field(() => NumberFormatEnum, { nullable: true, description: 'How numbers are written; COMMA unless told.' })
  numbers?: NumberFormat | null;

  @Field(() => SheetAdoptionInput, { nullable: true, description: 'COOPERATIONS: where they stand. Required there.' })
  adoption?: SheetAdoptionInput | null;
}

@ObjectType('SheetValue', { description: 'What a word of the institution means.', simpleResolvers: true })
export class SheetValueType {
  @Field(() => String, { description: 'The word.' })
  from!: string;

  @Field(() => String, { description: 'What it stands for.' })
  to!: string;
}

@ObjectType('SheetColumn', { description: 'What a column is read as.', simpleResolvers: true })
export class SheetColumnType {
  @Field(() => String, { description: 'Its heading, or its letter as `=C`.' })
  column!: string;

  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => [SheetValueType], { description: 'What its words mean.' })
  values!: SheetValueType[];
}

@ObjectType('SheetMapping', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'How the sheets of an institution are read, kept by a code; it is never edited but by a further version. For those who may import.',
})
export class SheetMappingType extends NodeType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'Which version of that code, from 1.' })
  number!: number;

  @Field(() => ImportTargetEnum, { description: 'What rows become.' })
  target!: ImportTarget;

  @Field(() => [SheetColumnType], { description: 'The columns that are read.' })
  columns!: SheetColumnType[];

  @Field(() => PersonType, { nullable: true, description: 'Who saved it.' })
  savedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}
export const SheetMappingConnection = connectionOf('SheetMapping', () => SheetMappingType);

@InputType('SheetMappingWhere', { description: 'Which mappings. Conditions side by side must all hold.' })
export class SheetMappingWhere {
  @Field(() => [SheetMappingWhere], { nullable: true, description: 'All of these hold.' })
  and?: SheetMappingWhere[] | null;

  @Field(() => [SheetMappingWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SheetMappingWhere[] | null;

  @Field(() => SheetMappingWhere, { nullable: true, description: 'This does not hold.' })
  not?: SheetMappingWhere | null;

  @Field(() => [ImportTargetEnum], { nullable: true, description: 'Rows become one of these.' })
  targetIn?: ImportTarget[] | null;

  @Field(() => String, { nullable: true, description: 'The code is this.' })
  code?: string | null;
}
export const SheetMappingArgs = listArgs('SheetMapping', { SAVED_AT: 'When it was saved.' }, () => SheetMappingWhere);

@ObjectType('SheetHeading', {
  description: 'A column of a sheet, and what it is likely to mean.',
  simpleResolvers: true,
})
export class SheetHeadingType {
  @Field(() => String, { description: 'Its letter.' })
  letter!: string;

  @Field(() => String, { nullable: true, description: 'Its heading.' })
  heading?: string | null;

  @Field(() => String, { nullable: true, description: 'The field it is likely to be, by words of both languages.' })
  suggestion?: string | null;

  @Field(() => [String], { description: 'What stands in it, at most five different values.' })
  samples!: string[];
}

@ObjectType('SheetPreview', { description: 'A sheet before it is read in: nothing is kept.', simpleResolvers: true })
export class SheetPreviewType {
  @Field(() => [String], { description: 'The sheets of the workbook; none of a CSV file.' })
  sheets!: string[];

  @Field(() => Int, { description: 'How many rows there are below the headings.' })
  rows!: number;

  @Field(() => [SheetHeadingType], { description: 'The columns.' })
  columns!: SheetHeadingType[];

  @Field(() => ID, { nullable: true, description: 'Why it cannot be read: the code of the fault; null where it can.' })
  fault?: string | null;
}
