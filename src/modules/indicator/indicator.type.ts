import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Standing } from '../../engines/indicator/judge.js';
import type { Dharma, Level, UnitRole, ValueUnit } from '../../engines/indicator/pack.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { CooperationConnection } from '../cooperation/cooperation.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { PartnerLevel } from '../partner/partner.type.js';
import { ExactNumberType } from './exact-number.type.js';
import {
  ProofKindEnum,
  StandingEnum,
  UnitRoleEnum,
  type UnknownCode,
  UnknownCodeEnum,
  ValueUnitEnum,
} from './indicator-enums.type.js';
import type { ProofKind } from './measure.js';

@ObjectType('IndicatorUnknown', { simpleResolvers: true, description: 'Why a value is not known.' })
export class IndicatorUnknownType {
  @Field(() => UnknownCodeEnum, { description: 'The reason, by its code.' })
  code!: UnknownCode;

  @Field(() => String, { nullable: true, description: 'The name or the divisor it is about, as the formula has it.' })
  name?: string | null;
}

@ObjectType('IndicatorTerm', {
  simpleResolvers: true,
  description: 'What one name of an indicator’s formulas came to.',
})
export class IndicatorTermType {
  @Field(() => String, { description: 'The name in the formulas; `units` and `unitsMet` are of the units below.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The base measure behind it (indicatorMeasures); null for `units` and `unitsMet`.',
  })
  measure?: string | null;

  @Field(() => ExactNumberType, { nullable: true, description: 'What it came to; null when it is not known.' })
  value?: ExactNumberType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Looks behind the count: goes into indicatorDrill. Null where there is nothing to look at.',
  })
  drill?: string | null;
}

@ObjectType('IndicatorCell', {
  simpleResolvers: true,
  description: 'One field of an indicator’s matrix: a unit, one of the three duties, a level (sel matriks).',
})
export class IndicatorCellType {
  @Field(() => ID, { description: 'The unit’s global id.' })
  unitId!: string;

  @Field(() => String, { description: 'The unit’s code.' })
  unitCode!: string;

  @Field(() => DharmaEnum, { description: 'Which duty.' })
  dharma!: Dharma;

  @Field(() => PartnerLevel, { description: 'Which level: of the agreement’s card, else of its partner.' })
  level!: Level;

  @Field(() => Int, { nullable: true, description: 'How many count, in the year; null when the year has not begun.' })
  count?: number | null;

  @Field(() => Boolean, { description: 'Whether the field by itself is enough.' })
  met!: boolean;

  @Field(() => ID, { nullable: true, description: 'Looks behind the count: goes into indicatorDrill.' })
  drill?: string | null;
}

@ObjectType('IndicatorUnit', { simpleResolvers: true, description: 'How one unit stands in an indicator.' })
export class IndicatorUnitType {
  @Field(() => ID, { description: 'The unit’s global id.' })
  unitId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => [IndicatorTermType], { description: 'What was counted for it.' })
  terms!: IndicatorTermType[];

  @Field(() => StandingEnum, {
    description: 'Whether it meets the indicator; NO_TARGET where units are counted and not judged.',
  })
  standing!: Standing;

  @Field(() => [IndicatorUnknownType], { description: 'Why it is not known; empty when it is.' })
  unknown!: IndicatorUnknownType[];
}

@ObjectType('Indicator', {
  simpleResolvers: true,
  description:
    'An indicator of a year, as it stood on a day (indikator kinerja, KPI): counted from the cooperations, activities, benefits, surveys and decisions themselves, never from kept totals.',
})
export class IndicatorType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The code as the document prints it, where that is another.' })
  printedAs?: string | null;

  @Field(() => ID, { description: 'The version of the pack it is of (indicatorPack).' })
  packId!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => String, { description: 'The exact words of the institution’s document.' })
  quote!: string;

  @Field(() => [String], {
    description: 'The footnote marks it bears; what is not known of them is in the pack’s lint.',
  })
  footnotes!: string[];

  @Field(() => Int, { description: 'The year it is of, named by the calendar year it begins in.' })
  year!: number;

  @Field(() => CivilDate, { description: 'The day as of which it is told.' })
  asOf!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The first day counted; null when the year has not begun.' })
  from?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The last day counted: the end of the year, or asOf. What stands (agreements, units) is counted as on this day.',
  })
  until?: string | null;

  @Field(() => Boolean, { description: 'Whether the year was over on the day asked for.' })
  complete!: boolean;

  @Field(() => UnitRoleEnum, {
    nullable: true,
    description: 'Which units it is judged for one by one; null: the institution as a whole.',
  })
  per?: UnitRole | null;

  @Field(() => [String], {
    description: 'Its formulas: of a unit, of a field of the matrix, of the value; each as it is reckoned.',
  })
  formulas!: string[];

  @Field(() => ExactNumberType, { nullable: true, description: 'The value; null when it is not known.' })
  value?: ExactNumberType | null;

  @Field(() => ValueUnitEnum, { description: 'What the value is in.' })
  unit!: ValueUnit;

  @Field(() => ExactNumberType, { nullable: true, description: 'The target of that year; null where there is none.' })
  target?: ExactNumberType | null;

  @Field(() => StandingEnum, { description: 'Whether the target is met.' })
  standing!: Standing;

  @Field(() => [IndicatorUnknownType], { description: 'Why the value is not known; empty when it is.' })
  unknown!: IndicatorUnknownType[];

  @Field(() => [IndicatorTermType], { description: 'What the value was worked out from.' })
  terms!: IndicatorTermType[];

  @Field(() => [IndicatorUnitType], { description: 'The units it is judged for, by code; empty where it is not.' })
  units!: IndicatorUnitType[];

  @Field(() => [IndicatorCellType], { description: 'The matrix, by unit, duty and level; empty where it has none.' })
  cells!: IndicatorCellType[];
}

@ObjectType('IndicatorEvidence', {
  simpleResolvers: true,
  description: 'One thing that shows something to count (bukti).',
})
export class IndicatorEvidenceType {
  @Field(() => ProofKindEnum, { description: 'Of which kind it is.' })
  kind!: ProofKind;

  @Field(() => CivilDate, { description: 'The day it counts on.' })
  on!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ID, { description: 'The row itself, by its global id: `node(id)` reads it.' })
  sourceId!: string;

  @Field(() => ID, { nullable: true, description: 'The cooperation it is of; null for figures and units.' })
  cooperationId?: string | null;

  @Field(() => [EvidenceType], { description: 'Its files.' })
  files!: EvidenceType[];

  @Field(() => String, { nullable: true, description: 'Of a survey: its satisfaction index as published; else null.' })
  index?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a survey: how many responses it counts; else null.' })
  responses?: number | null;
}
export const IndicatorEvidenceConnection = connectionOf('IndicatorEvidence', () => IndicatorEvidenceType);

@ObjectType('IndicatorDrill', {
  description: 'What is behind one count: the very rows that were counted (telusur).',
})
export class IndicatorDrillType {
  @Field(() => String, { description: 'The base measure.' })
  measure!: string;

  @Field(() => LocalizedTextType, { description: 'What the measure counts, and by which days.' })
  meaning!: LocalizedTextType;

  @Field(() => Int, { description: 'How many are counted.' })
  count!: number;

  @Field(() => CooperationConnection, { description: 'The cooperations behind it.' })
  cooperations!: object;

  @Field(() => IndicatorEvidenceConnection, { description: 'What shows it, the latest first.' })
  evidence!: object;
}

@ObjectType('IndicatorTarget', { simpleResolvers: true, description: 'What was to be reached in one year.' })
export class IndicatorTargetType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => ExactNumberType, { nullable: true, description: 'The target; null for a year without one.' })
  target?: ExactNumberType | null;
}

@ObjectType('IndicatorMeasure', { simpleResolvers: true, description: 'A base measure that indicators are made of.' })
export class IndicatorMeasureType {
  @Field(() => String, { description: 'Its name in packs.' })
  name!: string;

  @Field(() => LocalizedTextType, { description: 'What it counts, and by which days.' })
  meaning!: LocalizedTextType;

  @Field(() => [String], { description: 'What it can be asked for beside.' })
  takes!: string[];

  @Field(() => [String], { description: 'What of that it cannot do without.' })
  needs!: string[];
}
