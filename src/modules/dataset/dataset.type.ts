import { Field, ObjectType } from 'type-graphql';

@ObjectType('DataLabel', { description: 'What stands over a column or list for people.', simpleResolvers: true })
export class DataLabelType {
  @Field(() => String, { nullable: true, description: 'In Indonesian; null where the house has no word for it yet.' })
  indonesian?: string | null;

  @Field(() => String, { description: 'In English.' })
  english!: string;
}

@ObjectType('DataColumn', { description: 'A column of a list that can be exported.', simpleResolvers: true })
export class DataColumnType {
  @Field(() => String, { description: 'Its name in the file and in `columns`, for example `partner.name`.' })
  name!: string;

  @Field(() => DataLabelType, { description: 'What people call it.' })
  label!: DataLabelType;

  @Field(() => String, {
    description: 'The type of the contract: `DateTime`; in brackets: several, cut by `|` in CSV.',
  })
  type!: string;

  @Field(() => String, { description: 'What it means: the description of the field in this contract.' })
  meaning!: string;

  @Field(() => String, { nullable: true, description: 'In what it is counted or written; null where that is plain.' })
  unit?: string | null;

  @Field(() => Boolean, { description: 'Whether it may be empty.' })
  nullable!: boolean;

  @Field(() => [String], { description: 'The codes it may hold; empty when it is no list of codes.' })
  values!: string[];

  @Field(() => Boolean, {
    description: 'Whether it is personal data (data pribadi): given to coordinators and administrators only.',
  })
  personal!: boolean;

  @Field(() => Boolean, { description: 'Whether it is given when no columns are named.' })
  usual!: boolean;
}

@ObjectType('DataList', { description: 'A list that can be exported by its address.', simpleResolvers: true })
export class DataListType {
  @Field(() => String, { description: 'Its name in the address: `/data/<name>.csv` or `.ndjson`.' })
  name!: string;

  @Field(() => DataLabelType, { description: 'What people call it.' })
  label!: DataLabelType;

  @Field(() => String, { description: 'The type of its objects in this contract.' })
  object!: string;

  @Field(() => String, { description: 'What its objects are: the description of the type in this contract.' })
  meaning!: string;

  @Field(() => String, { nullable: true, description: 'The column `since` looks at; null: the list knows no such.' })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'The input type `where` takes as JSON; null: no filter.' })
  filter?: string | null;

  @Field(() => [DataColumnType], { description: 'Its columns, in the order of the file.' })
  columns!: DataColumnType[];
}
