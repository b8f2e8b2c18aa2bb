import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Absence, absences, type Caution, cautions } from '../../engines/statistics/figure.js';
import { absenceWords, cautionWords } from '../../engines/statistics/words.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

const described = (words: Readonly<Record<string, { readonly en: string }>>) =>
  Object.fromEntries(Object.entries(words).map(([code, { en }]) => [code, { description: en }]));

export const SurveyFigureAbsence = enumOf(absences);
registerEnumType(SurveyFigureAbsence, {
  name: 'SurveyFigureAbsence',
  description: 'Why there is no figure. None is never zero.',
  valuesConfig: described(absenceWords),
});
export const SurveyCautionCode = enumOf(cautions);
registerEnumType(SurveyCautionCode, {
  name: 'SurveyCautionCode',
  description: 'What to keep in mind beside a figure.',
  valuesConfig: described(cautionWords),
});

const plain = { simpleResolvers: true } as const;

@ObjectType('SurveyFigure', {
  ...plain,
  description:
    'A number made exactly and rounded once, half up; or none, and why. Its unit and decimals stand with the field.',
})
export class SurveyFigureType {
  @Field(() => Float, { nullable: true, description: 'The number.' })
  value!: number | null;

  @Field(() => SurveyFigureAbsence, { nullable: true, description: 'Why there is none; null when there is one.' })
  absent!: Absence | null;

  @Field(() => String, { nullable: true, description: 'The same in words, in the language of `Accept-Language`.' })
  because!: string | null;
}

@ObjectType('SurveyInterval', {
  ...plain,
  description: 'Where the true value lies (selang kepercayaan), 95 times of 100 that such a survey is held.',
})
export class SurveyIntervalType {
  @Field(() => Float, { nullable: true, description: 'Its lower end, in the unit of the figure.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its upper end, in the unit of the figure.' })
  upper!: number | null;

  @Field(() => Float, { description: 'The level of confidence, percent.' })
  level!: number;

  @Field(() => SurveyFigureAbsence, { nullable: true, description: 'Why there is none; null when there is one.' })
  absent!: Absence | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  because!: string | null;
}

@ObjectType('SurveyCaution', { ...plain, description: 'What to keep in mind beside a figure.' })
export class SurveyCautionType {
  @Field(() => SurveyCautionCode, { description: 'What it is.' })
  code!: Caution;

  @Field(() => String, { description: 'The same in words, in the language of `Accept-Language`.' })
  message!: string;
}

@ObjectType('SurveyBases', {
  ...plain,
  description:
    'What became of a question in every response. Answered, not applicable, skipped, hidden, not asked and not reached add up to the responses.',
})
export class SurveyBasesType {
  @Field(() => Int, { description: 'All responses counted.' })
  responses!: number;

  @Field(() => Int, { description: 'Had the question in their version.' })
  asked!: number;

  @Field(() => Int, { description: 'Saw it: answered, not applicable or skipped.' })
  shown!: number;

  @Field(() => Int, { description: 'Answered it (terisi): the base of its figures.' })
  answered!: number;

  @Field(() => Int, { description: 'Said that it does not apply (tidak berlaku).' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Left it empty, as they might.' })
  skipped!: number;

  @Field(() => Int, { description: 'Were not shown it, by the questionnaire’s own logic.' })
  hidden!: number;

  @Field(() => Int, { description: 'Answered a version without it.' })
  notAsked!: number;

  @Field(() => Int, { description: 'Left before it. Always 0: only finished responses count.' })
  notReached!: number;
}

const boxSides = ['TOP', 'BOTTOM'] as const;
export const SurveyBoxSide = enumOf(boxSides);
registerEnumType(SurveyBoxSide, {
  name: 'SurveyBoxSide',
  description: 'Which end of a scale is taken together, whichever way the scale runs.',
  valuesConfig: { TOP: { description: 'The best.' }, BOTTOM: { description: 'The worst.' } },
});

@ObjectType('SurveyBox', {
  ...plain,
  description: 'The part of those who answered that chose one of the best, or the worst, rungs (top box, bottom box).',
})
export class SurveyBoxType {
  @Field(() => SurveyBoxSide, { description: 'Which end.' })
  side!: (typeof boxSides)[number];

  @Field(() => [Float], { description: 'The rungs taken together, lowest first.' })
  values!: readonly number[];

  @Field(() => Int, { nullable: true, description: 'How many chose one of them; null when suppressed.' })
  count!: number | null;

  @Field(() => Int, { description: 'Of how many who answered.' })
  base!: number;

  @Field(() => SurveyFigureType, { description: 'Percent, two decimals.' })
  percent!: SurveyFigureType;

  @Field(() => SurveyIntervalType, { description: 'Wilson’s interval, percent.' })
  interval!: SurveyIntervalType;

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyRung', { ...plain, description: 'How many gave one value.' })
export class SurveyRungType {
  @Field(() => Float, { description: 'The value.' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'What it is called; null where it is called by its number.' })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many gave it; null when suppressed.' })
  count!: number | null;

  @Field(() => SurveyFigureType, { description: 'Percent of those who answered, two decimals.' })
  percent!: SurveyFigureType;
}

@ObjectType('SurveyScaleFigures', {
  ...plain,
  description: 'Figures of values on a scale. A scale is ordinal: read the average beside median and distribution.',
})
export class SurveyScaleFiguresType {
  @Field(() => Int, { description: 'Who answered: the base of every figure here.' })
  n!: number;

  @Field(() => [SurveyRungType], { description: 'Every rung, also those nobody chose, lowest first.' })
  distribution!: SurveyRungType[];

  @Field(() => SurveyFigureType, { description: 'Average, in units of the scale, four decimals.' })
  mean!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'The middle value; half way between two.' })
  median!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Of the sample (n − 1), four decimals.' })
  standardDeviation!: SurveyFigureType;

  @Field(() => SurveyIntervalType, {
    description: 'Of the average, by Student’s t; narrowed where the campaign says how many it speaks for.',
  })
  interval!: SurveyIntervalType;

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyPromoterGroup', { ...plain, description: 'One of the three groups of a net promoter score.' })
export class SurveyPromoterGroupType {
  @Field(() => Int, { nullable: true, description: 'How many; null when suppressed.' })
  count!: number | null;

  @Field(() => SurveyFigureType, { description: 'Percent of those who answered.' })
  percent!: SurveyFigureType;
}

@ObjectType('SurveyPromoters', {
  ...plain,
  description: 'Net promoter score: percent of promoters less percent of detractors, of those who answered.',
})
export class SurveyPromotersType {
  @Field(() => Int, { description: 'Who answered.' })
  n!: number;

  @Field(() => SurveyPromoterGroupType, { description: '9 and 10.' })
  promoters!: SurveyPromoterGroupType;

  @Field(() => SurveyPromoterGroupType, { description: '7 and 8.' })
  passives!: SurveyPromoterGroupType;

  @Field(() => SurveyPromoterGroupType, { description: '0 to 6.' })
  detractors!: SurveyPromoterGroupType;

  @Field(() => SurveyFigureType, { description: '−100 to 100 points, two decimals.' })
  score!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Half the width of the interval, in points.' })
  marginOfError!: SurveyFigureType;

  @Field(() => SurveyIntervalType, { description: 'Of the score, in points.' })
  interval!: SurveyIntervalType;

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyEffort', { ...plain, description: 'Customer effort score 2.0, on 1 to 7: how easy it was.' })
export class SurveyEffortType {
  @Field(() => Int, { description: 'Who answered.' })
  n!: number;

  @Field(() => Boolean, { description: 'Whether 7 is easy; else 7 is much effort.' })
  higherIsBetter!: boolean;

  @Field(() => SurveyFigureType, { description: 'Average, 1 to 7, four decimals.' })
  mean!: SurveyFigureType;

  @Field(() => SurveyIntervalType, { description: 'Of the average.' })
  interval!: SurveyIntervalType;

  @Field(() => SurveyBoxType, { description: 'Who found it easy: the three best rungs.' })
  easy!: SurveyBoxType;

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}
