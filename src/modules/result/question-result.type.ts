import { Field, Float, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import type { QuestionKind as Kind } from '../../engines/questionnaire/model.js';
import { type Quadrant, quadrants } from '../../engines/statistics/quadrant.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { QuestionKind } from '../form/question.type.js';
import {
  SurveyBasesType,
  SurveyBoxType,
  SurveyCautionType,
  SurveyEffortType,
  SurveyFigureType,
  SurveyIntervalType,
  SurveyPromotersType,
  SurveyScaleFiguresType,
} from './figure.type.js';

@InterfaceType('SurveyQuestionResult', {
  description: 'The figures of one question, over all versions that asked it.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class SurveyQuestionResultType {
  @Field(() => String, { description: 'The question’s name; `group.name` in a repeating group.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its title in the language of `Accept-Language`.' })
  title!: string | null;

  @Field(() => QuestionKind, { description: 'What is asked.' })
  kind!: Kind;

  @Field(() => [Int], { description: 'Numbers of the answered versions that asked it: their answers are pooled.' })
  versions!: readonly number[];

  @Field(() => SurveyBasesType, {
    nullable: true,
    description: 'What became of it in every response; null in a repeating group, where entries are counted.',
  })
  bases!: SurveyBasesType | null;

  @Field(() => String, { nullable: true, description: 'The index or construct it measures.' })
  index!: string | null;

  @Field(() => String, { nullable: true, description: 'The element (unsur) of that index.' })
  element!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The stepped modes: the step its figures are of. Earlier than the result’s where what was answered since, or left empty, would tell on few; 0 where nothing is told yet (HELD_BACK). The index, reliability and pairs are of the step of their questions. Null in IDENTIFIED mode.',
  })
  step!: number | null;
}

const plain = { simpleResolvers: true, implements: SurveyQuestionResultType } as const;

@ObjectType('SurveyScaleResult', { ...plain, description: 'A scale: rating, NPS, CSAT or CES.' })
export class SurveyScaleResultType extends SurveyQuestionResultType {
  @Field(() => SurveyScaleFiguresType, { description: 'Distribution, average, spread.' })
  figures!: SurveyScaleFiguresType;

  @Field(() => [SurveyBoxType], { description: 'The best rung, the best two, and the worst likewise.' })
  boxes!: SurveyBoxType[];

  @Field(() => SurveyBoxType, { nullable: true, description: 'CSAT: who chose one of the two best rungs.' })
  csat!: SurveyBoxType | null;

  @Field(() => SurveyPromotersType, { nullable: true, description: 'NPS: the score and its groups.' })
  nps!: SurveyPromotersType | null;

  @Field(() => SurveyEffortType, { nullable: true, description: 'CES, on 1 to 7.' })
  ces!: SurveyEffortType | null;
}

@ObjectType('SurveyChoiceShare', { simpleResolvers: true, description: 'How many chose one thing.' })
export class SurveyChoiceShareType {
  @Field(() => String, { description: 'The choice by its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many chose it; null when suppressed.' })
  count!: number | null;

  @Field(() => Int, { description: 'Who answered in a version that offered it: the base of percentOfRespondents.' })
  offeredTo!: number;

  @Field(() => SurveyFigureType, { description: 'Percent of those it was offered to; several choices pass 100.' })
  percentOfRespondents!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Percent of all choices made; these add up to 100.' })
  percentOfMentions!: SurveyFigureType;
}

@ObjectType('SurveyChoiceFigures', { simpleResolvers: true, description: 'Figures of a question with choices.' })
export class SurveyChoiceFiguresType {
  @Field(() => Int, { description: 'Who answered.' })
  n!: number;

  @Field(() => Int, { nullable: true, description: 'Choices made by all together; null when suppressed.' })
  mentions!: number | null;

  @Field(() => [SurveyChoiceShareType], { description: 'Every choice, in the order of the questionnaire.' })
  choices!: SurveyChoiceShareType[];

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyChoiceResult', { ...plain, description: 'A single choice, several choices, or yes and no.' })
export class SurveyChoiceResultType extends SurveyQuestionResultType {
  @Field(() => Boolean, { description: 'Whether one may choose several.' })
  several!: boolean;

  @Field(() => SurveyChoiceFiguresType, { description: 'What was chosen.' })
  figures!: SurveyChoiceFiguresType;
}

@ObjectType('SurveyMatrixRowResult', { simpleResolvers: true, description: 'One row of a matrix.' })
export class SurveyMatrixRowResultType {
  @Field(() => String, { description: 'The row by its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => SurveyBasesType, { description: 'What became of the row in every response.' })
  bases!: SurveyBasesType;

  @Field(() => SurveyChoiceFiguresType, { description: 'Which columns were chosen.' })
  figures!: SurveyChoiceFiguresType;
}

@ObjectType('SurveyMatrixResult', { ...plain, description: 'A matrix, row by row.' })
export class SurveyMatrixResultType extends SurveyQuestionResultType {
  @Field(() => [SurveyMatrixRowResultType], { description: 'Its rows.' })
  rows!: SurveyMatrixRowResultType[];
}

@ObjectType('SurveyRankedChoice', { simpleResolvers: true, description: 'A choice that was put in order.' })
export class SurveyRankedChoiceType {
  @Field(() => String, { description: 'The choice by its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => SurveyScaleFiguresType, { description: 'The places it was given, 1 the first; its mean is the rank.' })
  figures!: SurveyScaleFiguresType;
}

@ObjectType('SurveyRankingResult', { ...plain, description: 'Choices put in order (pemeringkatan).' })
export class SurveyRankingResultType extends SurveyQuestionResultType {
  @Field(() => [SurveyRankedChoiceType], { description: 'Each choice with its places.' })
  choices!: SurveyRankedChoiceType[];
}

export const SurveyQuadrant = enumOf(quadrants);
registerEnumType(SurveyQuadrant, {
  name: 'SurveyQuadrant',
  description: 'Where a pair lies among the survey’s pairs (importance–performance).',
  valuesConfig: {
    CONCENTRATE_HERE: { description: 'Much is expected, little met (prioritas utama).' },
    KEEP_UP: { description: 'Much is expected and met (pertahankan prestasi).' },
    LOW_PRIORITY: { description: 'Little is expected, and little met (prioritas rendah).' },
    POSSIBLE_OVERKILL: { description: 'Little is expected, much met (berlebihan).' },
  },
});

@ObjectType('SurveyPairResult', { ...plain, description: 'Expected and experienced (harapan dan kenyataan).' })
export class SurveyPairResultType extends SurveyQuestionResultType {
  @Field(() => Int, { description: 'Complete pairs: the base of every figure here.' })
  n!: number;

  @Field(() => Int, { description: 'Said only what they expected; in no figure.' })
  onlyExpectation!: number;

  @Field(() => Int, { description: 'Said only how it turned out; in no figure.' })
  onlyExperience!: number;

  @Field(() => SurveyFigureType, { description: 'Average expectation, four decimals.' })
  expectation!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Average experience, four decimals.' })
  experience!: SurveyFigureType;

  @Field(() => SurveyFigureType, { description: 'Experience less expectation: below zero, less was met than hoped.' })
  gap!: SurveyFigureType;

  @Field(() => SurveyIntervalType, { description: 'Of the gap.' })
  interval!: SurveyIntervalType;

  @Field(() => SurveyQuadrant, { nullable: true, description: 'Its place among the pairs; null without another.' })
  quadrant!: Quadrant | null;

  @Field(() => [SurveyCautionType], { description: 'What to keep in mind.' })
  cautions!: SurveyCautionType[];
}

@ObjectType('SurveyNumberResult', { ...plain, description: 'Amounts, or a value that was worked out.' })
export class SurveyNumberResultType extends SurveyQuestionResultType {
  @Field(() => String, { nullable: true, description: 'The unit, such as percent.' })
  unit!: string | null;

  @Field(() => SurveyScaleFiguresType, { description: 'Every amount given, and their average.' })
  figures!: SurveyScaleFiguresType;
}

@ObjectType('SurveyWordsPage', { simpleResolvers: true, description: 'Some of the words that were written.' })
export class SurveyWordsPageType {
  @Field(() => [String], {
    description: 'Never in the order of their coming: where few must be kept safe in the order of the alphabet.',
  })
  nodes!: string[];

  @Field(() => String, { nullable: true, description: 'Goes back in as after; null when nothing follows.' })
  endCursor!: string | null;
}

@ObjectType('SurveyWordsResult', {
  ...plain,
  description: 'What was written in the respondents’ own words (jawaban terbuka).',
})
export class SurveyWordsResultType extends SurveyQuestionResultType {
  @Field(() => Int, { description: 'How many wrote something.' })
  n!: number;

  @Field(() => Int, {
    description:
      'How many of these may be read: all in IDENTIFIED mode; else in whole steps of k, and none of a narrowed result.',
  })
  readable!: number;

  @Field(() => SurveyWordsPageType, { description: 'The words.' })
  texts!: SurveyWordsPageType;
}

@ObjectType('SurveyCountResult', { ...plain, description: 'Days, files and repeating groups: how many answered.' })
export class SurveyCountResultType extends SurveyQuestionResultType {
  @Field(() => Int, { description: 'How many answered.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Entries of the group, or files, in all.' })
  entries!: number | null;
}

export const questionResultTypes = [
  SurveyScaleResultType,
  SurveyChoiceResultType,
  SurveyMatrixResultType,
  SurveyRankingResultType,
  SurveyPairResultType,
  SurveyNumberResultType,
  SurveyWordsResultType,
  SurveyCountResultType,
];
