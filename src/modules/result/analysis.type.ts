import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { WeightMode } from '../../engines/statistics/ikm/weight.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { SurveyCautionType, SurveyFigureType, SurveyPromotersType, SurveyScaleFiguresType } from './figure.type.js';
import { SurveyWeightMode } from './index-result.type.js';
import { trendBuckets } from './trend-of.js';

const plain = { simpleResolvers: true } as const;
const why = { description: 'Which rule refuses it; empty when none does.' };

@ObjectType('SurveyCrosstabCell', { ...plain, description: 'How many of a row gave one answer.' })
export class SurveyCrosstabCellType {
  @Field(() => String, { description: 'The answer: a rung or a choice.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many; null when suppressed.' })
  count!: number | null;

  @Field(() => SurveyFigureType, { description: 'Percent of the row.' })
  percent!: SurveyFigureType;
}

@ObjectType('SurveyCrosstabRow', { ...plain, description: 'One group of respondents.' })
export class SurveyCrosstabRowType {
  @Field(() => String, { description: 'The segment, or the answer to the other question; empty: none was given.' })
  group!: string;

  @Field(() => String, { nullable: true, description: 'Its title, where it is an answer.' })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'Who answered in this group; null when suppressed.' })
  n!: number | null;

  @Field(() => [SurveyCrosstabCellType], { description: 'Every answer, in order.' })
  cells!: SurveyCrosstabCellType[];

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyCrosstab', {
  ...plain,
  description:
    'One question by groups of respondents (tabulasi silang). In the stepped modes cells and totals below k are suppressed, with others that would tell them.',
})
export class SurveyCrosstabType {
  @Field(() => [SurveyCrosstabRowType], { description: 'The groups; none when refused.' })
  rows!: SurveyCrosstabRowType[];

  @Field(() => SurveyCrosstabRowType, { nullable: true, description: 'All groups together; null when refused.' })
  total!: SurveyCrosstabRowType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last step counted: a table advances more slowly than the whole. Null in IDENTIFIED mode.',
  })
  step!: number | null;

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];

  @Field(() => [UserError], why)
  userErrors!: UserError[];
}

export const SurveyTrendBucket = enumOf(trendBuckets);
registerEnumType(SurveyTrendBucket, {
  name: 'SurveyTrendBucket',
  description: 'How time is cut, in the institution’s time zone.',
  valuesConfig: {
    DAY: { description: 'Day by day: 2026-03-02.' },
    WEEK: { description: 'By ISO week, from Monday: 2026-W10.' },
    MONTH: { description: 'By month: 2026-03.' },
  },
});

@ObjectType('SurveyTrendPoint', { ...plain, description: 'A scale in one stretch of time, or in one campaign.' })
export class SurveyTrendPointType {
  @Field(() => String, { description: 'The stretch, such as 2026-03; empty where it is a campaign.' })
  bucket!: string;

  @Field(() => ID, { nullable: true, description: 'The campaign, where the points are campaigns.' })
  campaignId!: string | null;

  @Field(() => SurveyScaleFiguresType, {
    description: 'Its figures; with n = 0 and none where nobody answered. In the stepped modes the average only.',
  })
  figures!: SurveyScaleFiguresType;

  @Field(() => SurveyPromotersType, { nullable: true, description: 'Of an NPS question: the score.' })
  nps!: SurveyPromotersType | null;
}

@ObjectType('SurveyTrend', { ...plain, description: 'A scale along time (tren).' })
export class SurveyTrendType {
  @Field(() => [SurveyTrendPointType], { description: 'In order of time; none when refused.' })
  points!: SurveyTrendPointType[];

  @Field(() => [UserError], why)
  userErrors!: UserError[];
}

const changes = ['BEYOND_CHANCE', 'WITHIN_CHANCE', 'NOT_TESTED'] as const;
type Change = (typeof changes)[number];
export const SurveyChange = enumOf(changes);
registerEnumType(SurveyChange, {
  name: 'SurveyChange',
  description: 'What a change from one survey to the next is worth.',
  valuesConfig: {
    BEYOND_CHANCE: { description: 'Larger than chance brings 95 times of 100.' },
    WITHIN_CHANCE: { description: 'Chance alone may bring it.' },
    NOT_TESTED: { description: 'Too few answers, no variance, or withheld: see the figures.' },
  },
});

@ObjectType('SurveyScoreDifference', {
  ...plain,
  description: 'A net promoter score against an earlier campaign’s: never show a change without it.',
})
export class SurveyScoreDifferenceType {
  @Field(() => SurveyFigureType, { nullable: true, description: 'Later less earlier, in points; null when refused.' })
  difference!: SurveyFigureType | null;

  @Field(() => SurveyFigureType, { nullable: true, description: '√(SE₁² + SE₂²), in points.' })
  standardError!: SurveyFigureType | null;

  @Field(() => SurveyFigureType, { nullable: true, description: 'Half the width of its 95 % interval, in points.' })
  marginOfError!: SurveyFigureType | null;

  @Field(() => SurveyFigureType, { nullable: true, description: 'Difference over standard error.' })
  z!: SurveyFigureType | null;

  @Field(() => SurveyFigureType, {
    nullable: true,
    description: 'Two-sided: how often chance alone brings as large a difference.',
  })
  p!: SurveyFigureType | null;

  @Field(() => SurveyChange, { description: 'Whether it is beyond chance, at 95 %.' })
  change!: Change;

  @Field(() => [UserError], why)
  userErrors!: UserError[];
}

@ObjectType('SurveyWeightTrial', { ...plain, description: 'What one weight would have given.' })
export class SurveyWeightTrialType {
  @Field(() => SurveyWeightMode, { description: 'The weight.' })
  mode!: WeightMode;

  @Field(() => SurveyFigureType, { description: 'The weight, six decimals.' })
  weight!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'The converted index that the printed averages give.' })
  ikm!: SurveyFigureType;

  @Field(() => String, { description: 'Its grade.' })
  grade!: string;

  @Field(() => Boolean, { description: 'Whether this weight may have been used, given how coarsely it was printed.' })
  possible!: boolean;

  @Field(() => Boolean, { description: 'Whether the printed averages give exactly the printed index.' })
  exact!: boolean;
}

@ObjectType('SurveyIndexCheck', {
  ...plain,
  description: 'Which weight another unit used, told from its published table (rekap IKM).',
})
export class SurveyIndexCheckType {
  @Field(() => [SurveyWeightTrialType], { description: 'Weight by weight; none when refused.' })
  trials!: SurveyWeightTrialType[];

  @Field(() => SurveyWeightMode, {
    nullable: true,
    description: 'The one that explains the figures best; null when none does or several do.',
  })
  used!: WeightMode | null;

  @Field(() => [UserError], why)
  userErrors!: UserError[];
}
