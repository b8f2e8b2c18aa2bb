import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type WeightMode, weightModes } from '../../engines/statistics/ikm/weight.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { SurveyBasesType, SurveyCautionType, SurveyFigureType } from './figure.type.js';

export const SurveyWeightMode = enumOf(weightModes);
registerEnumType(SurveyWeightMode, {
  name: 'SurveyWeightMode',
  description:
    'What each of x elements weighs (bobot nilai rata-rata tertimbang). Published with the version: it can change the grade.',
  valuesConfig: {
    EXACT: { description: '1/x itself: the house’s default.' },
    THREE_DECIMALS: { description: '1/x rounded to three decimals, such as 0.111.' },
    TWO_DECIMALS: { description: '1/x rounded to two decimals, such as 0.11: a perfect score is 99.00.' },
  },
});

const plain = { simpleResolvers: true } as const;

@ObjectType('SurveyIndexElement', { ...plain, description: 'One element (unsur) of the index.' })
export class SurveyIndexElementType {
  @Field(() => String, { description: 'Its code, such as U1: what it is called by, never its place.' })
  code!: string;

  @Field(() => String, { description: 'Its title in the regulation.' })
  title!: string;

  @Field(() => Int, { description: 'Who filled it in; who said not applicable is not among them.' })
  n!: number;

  @Field(() => SurveyBasesType, { description: 'What became of it in every response.' })
  bases!: SurveyBasesType;

  @Field(() => Float, { nullable: true, description: 'Sum of the values given; null when suppressed.' })
  total!: number | null;

  @Field(() => SurveyFigureType, { description: 'Average value (NRR), on 1 to 4, three decimals.' })
  nrr!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'NRR times weight (NRR tertimbang), three decimals.' })
  weighted!: SurveyFigureType;
}

@ObjectType('SurveyIndexBand', { ...plain, description: 'A grade (mutu pelayanan) as the regulation prints it.' })
export class SurveyIndexBandType {
  @Field(() => String, { description: 'The grade, such as A.' })
  grade!: string;

  @Field(() => String, { description: 'The verdict (kinerja unit pelayanan), such as very good.' })
  verdict!: string;

  @Field(() => Int, { description: 'Perception value (nilai persepsi), 1 the worst.' })
  perception!: number;

  @Field(() => String, { description: 'From this converted index (NIK) on, as printed.' })
  convertedFrom!: string;

  @Field(() => String, { description: 'To this converted index (NIK), as printed.' })
  convertedTo!: string;
}

@ObjectType('SurveyPriority', { ...plain, description: 'An element to mend first.' })
export class SurveyPriorityType {
  @Field(() => Int, { description: '1 is the lowest average.' })
  rank!: number;

  @Field(() => String, { description: 'The element by its code.' })
  code!: string;

  @Field(() => SurveyFigureType, { description: 'Its average value (NRR).' })
  nrr!: SurveyFigureType;

  @Field(() => [String], { description: 'Elements with the same average that found no room.' })
  tiedWith!: readonly string[];
}

@ObjectType('SurveyIndex', {
  ...plain,
  description:
    'Public satisfaction index (IKM, SKM) by PermenPAN-RB 14/2017: made exactly of fractions, rounded half up once, to two decimals, then graded.',
})
export class SurveyIndexType {
  @Field(() => String, { description: 'The regulation by a stable code, such as PERMENPANRB_14_2017.' })
  profile!: string;

  @Field(() => String, { description: 'The regulation in words.' })
  regulation!: string;

  @Field(() => SurveyWeightMode, { description: 'What each element weighs, as the version was published with.' })
  weightMode!: WeightMode;

  @Field(() => SurveyFigureType, { description: 'The weight, six decimals.' })
  weight!: SurveyFigureType;

  @Field(() => String, { nullable: true, description: 'The weight as the fraction that was used, such as 1/9.' })
  weightExact!: string | null;

  @Field(() => [SurveyIndexElementType], { description: 'The elements it is made of, in the regulation’s order.' })
  elements!: SurveyIndexElementType[];

  @Field(() => [String], { description: 'Elements that the published version leaves out: the others weigh 1/x.' })
  excluded!: readonly string[];

  @Field(() => [String], {
    description: 'Included but answered by nobody: there is no index then, never one of the rest.',
  })
  unanswered!: readonly string[];

  @Field(() => SurveyFigureType, { description: 'Sum of the weighted averages (NI), four decimals.' })
  index!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Converted index (NIK, IKM), two decimals.' })
  ikm!: SurveyFigureType;

  @Field(() => String, {
    nullable: true,
    description: 'The converted index as a fraction before rounding: how a tie at a grade’s limit is proved.',
  })
  ikmExact!: string | null;

  @Field(() => SurveyIndexBandType, { nullable: true, description: 'The grade; null without an index.' })
  band!: SurveyIndexBandType | null;

  @Field(() => [SurveyPriorityType], { description: 'The three lowest elements: what to mend first.' })
  priorities!: SurveyPriorityType[];

  @Field(() => [Int], {
    description:
      'Numbers of the versions with this same index, whose answers it is made of; others are another series.',
  })
  versions!: readonly number[];

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyReliabilityItem', { ...plain, description: 'One item of a construct in the light of the others.' })
export class SurveyReliabilityItemType {
  @Field(() => String, { description: 'The element by its code.' })
  code!: string;

  @Field(() => SurveyFigureType, { description: 'Sample variance of its values, four decimals.' })
  variance!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Alpha of the others: higher than the whole’s, the item fits badly.' })
  alphaIfDeleted!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'With the sum of the other items, −1 to 1.' })
  itemTotalCorrelation!: SurveyFigureType;
}

@ObjectType('SurveyReliability', {
  ...plain,
  description: 'Cronbach’s alpha (reliabilitas) of the scales that name one index: how well they measure one thing.',
})
export class SurveyReliabilityType {
  @Field(() => String, { description: 'The index or construct.' })
  construct!: string;

  @Field(() => [Int], { description: 'Numbers of the versions with just these items.' })
  versions!: readonly number[];

  @Field(() => Int, { description: 'Responses that answered every item: the base.' })
  n!: number;

  @Field(() => Int, { description: 'Responses left out because they answered only some.' })
  incomplete!: number;

  @Field(() => SurveyFigureType, { description: 'At most 1, four decimals; below 0 the items contradict each other.' })
  alpha!: SurveyFigureType;

  @Field(() => [SurveyReliabilityItemType], { description: 'Item by item; in IDENTIFIED mode only.' })
  items!: SurveyReliabilityItemType[];

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}
