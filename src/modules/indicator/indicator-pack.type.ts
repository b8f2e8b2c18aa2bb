import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PackSeverity } from '../../engines/indicator/lint-pack.js';
import type { UnitRole } from '../../engines/indicator/pack.js';
import type { TargetStep } from '../../engines/indicator/target.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { PackSeverityEnum, TargetStepEnum, UnitRoleEnum } from './indicator-enums.type.js';

@ObjectType('IndicatorFinding', {
  simpleResolvers: true,
  description: 'Something an institution should know about its indicators before it trusts them.',
})
export class IndicatorFindingType {
  @Field(() => String, { description: 'The rule that found it, by its stable code, for example FOOTNOTE_UNRESOLVED.' })
  rule!: string;

  @Field(() => PackSeverityEnum, { description: 'How much it weighs.' })
  severity!: PackSeverity;

  @Field(() => String, { nullable: true, description: 'The indicator it is about, by its code; null for the pack.' })
  indicator?: string | null;

  @Field(() => [String], { description: 'Where in the data.' })
  path!: string[];

  @Field(() => LocalizedTextType, { description: 'What is found, and why it matters.' })
  explanation!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What could be changed to mend it.' })
  mend!: LocalizedTextType;
}

@ObjectType('IndicatorPackLint', {
  simpleResolvers: true,
  description: 'What the linter finds in an uploaded file of indicators, or why it is none.',
})
export class IndicatorPackLintType {
  @Field(() => [IndicatorFindingType], { description: 'What is found; empty where there are userErrors.' })
  findings!: IndicatorFindingType[];

  @Field(() => [UserError], {
    description: 'Every problem for which an import would refuse it; empty when there is none.',
  })
  userErrors!: UserError[];
}

@ObjectType('IndicatorAssumption', {
  simpleResolvers: true,
  description: 'What an indicator’s words leave open, and how they are read (asumsi).',
})
export class IndicatorAssumptionType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'How the words are read.' })
  text!: LocalizedTextType;

  @Field(() => String, {
    nullable: true,
    description: 'The setting by which the institution reads it otherwise: TARGET_STEP, UNIT_KINDS; else null.',
  })
  setting?: string | null;
}

@ObjectType('IndicatorDefinition', { simpleResolvers: true, description: 'An indicator as its pack states it.' })
export class IndicatorDefinitionType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The code as the document prints it, where that is another.' })
  printedAs?: string | null;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => String, { description: 'The exact words of the institution’s document.' })
  quote!: string;

  @Field(() => [String], { description: 'The footnote marks it bears.' })
  footnotes!: string[];

  @Field(() => UnitRoleEnum, { nullable: true, description: 'Which units it is judged for; null: the institution.' })
  per?: UnitRole | null;

  @Field(() => [IndicatorAssumptionType], { description: 'What the words leave open.' })
  assumptions!: IndicatorAssumptionType[];
}

@ObjectType('IndicatorSetting', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'How an institution reads what a pack leaves open; what is null or empty is as the pack says. For staff.',
})
export class IndicatorSettingType extends NodeType {
  @Field(() => String, { description: 'The pack, by its code; all its versions.' })
  packCode!: string;

  @Field(() => TargetStepEnum, { nullable: true, description: 'What a yearly rise means.' })
  targetStep?: TargetStep | null;

  @Field(() => [String], {
    description: 'Kinds of units that count as departments (jurusan); empty: as the pack says.',
  })
  departmentKinds!: string[];

  @Field(() => [String], {
    description: 'Kinds of units that count as study programmes (prodi); empty: as the pack says.',
  })
  studyProgrammeKinds!: string[];

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}

@ObjectType('IndicatorPack', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One version of an institution’s indicators as data (paket indikator). It never changes. For staff.',
})
export class IndicatorPackType extends NodeType {
  @Field(() => String, { description: 'Its code, the same in all versions.' })
  code!: string;

  @Field(() => String, { description: 'The version, as the file has it.' })
  label!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => CivilDate, { description: 'The first day it holds. On a day the version counts that began last.' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last day; null: until another version begins.' })
  validTo?: string | null;

  @Field(() => String, { description: 'SHA-256 of its data; comments and layout do not count.' })
  hash!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who read it in; null: from the command line.' })
  importedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was read in.' })
  createdAt!: string;

  @Field(() => IndicatorSettingType, { nullable: true, description: 'How the institution reads it; null: as it says.' })
  setting?: IndicatorSettingType | null;

  @Field(() => [IndicatorDefinitionType], { description: 'Its indicators, in the order of the document.' })
  indicators!: IndicatorDefinitionType[];

  @Field(() => [IndicatorFindingType], {
    description: 'What the linter finds: unresolved footnotes, missing targets, assumptions.',
  })
  lint!: IndicatorFindingType[];
}
export const IndicatorPackConnection = connectionOf('IndicatorPack', () => IndicatorPackType);

@InputType('IndicatorPackImportInput', { description: 'A file of indicators.' })
export class IndicatorPackImportInput extends MutationInput {
  @Field(() => ID, { description: 'The uploaded YAML file (format 1, at most 256 kB), as the upload answered.' })
  fileId!: string;
}

@InputType('IndicatorSettingSetInput', {
  description: 'How the institution reads what a pack leaves open, as a whole: what is not given is as the pack says.',
})
export class IndicatorSettingSetInput extends ChangeInput {
  @Field(() => String, { description: 'The pack, by its code.' })
  packCode!: string;

  @Field(() => TargetStepEnum, { nullable: true, description: 'What a yearly rise of a target means.' })
  targetStep?: TargetStep | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of units (OrgUnit.kind) that count as departments; at most 20, each 1 to 60 characters.',
  })
  departmentKinds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of units that count as study programmes; at most 20, each 1 to 60 characters.',
  })
  studyProgrammeKinds?: string[] | null;
}

export const IndicatorPackImportPayload = payloadOf(
  'IndicatorPackImportPayload',
  'indicatorPack',
  () => IndicatorPackType,
  'The version read in',
);
export const IndicatorSettingSetPayload = payloadOf(
  'IndicatorSettingSetPayload',
  'indicatorSetting',
  () => IndicatorSettingType,
  'The setting as it is now',
);
