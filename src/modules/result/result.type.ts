import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SampleSize } from '../../engines/statistics/sample-size.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { SurveyFigureType } from './figure.type.js';
import { SurveyIndexType, SurveyReliabilityType } from './index-result.type.js';
import { SurveyQuestionResultType } from './question-result.type.js';

@InputType('SurveyResultFilterInput', {
  description:
    'Which responses are counted; conditions side by side must all hold. Where answers are CONFIDENTIAL or ANONYMOUS only version and segment may be named, and the group must be one that gives nobody away.',
})
export class SurveyResultWhere {
  @Field(() => Int, { nullable: true, description: 'To this version of the questionnaire, by number.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'Of this segment, as the invitation named it.' })
  segment?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this partner. IDENTIFIED mode only, as all that follow.' })
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Filled in in this language, such as id.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Sent this way: PAGE or API.' })
  channel?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Sent on this day or later, in the institution’s time zone.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Sent before this day.' })
  before?: string | null;
}

const plain = { simpleResolvers: true } as const;

@ObjectType('SurveyResultFilter', { ...plain, description: 'The filter that a result was made under.' })
export class SurveyResultFilterType {
  @Field(() => Int, { nullable: true, description: 'The version by number.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'The segment.' })
  segment?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner.' })
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The language.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The way it was sent.' })
  channel?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'From this day on.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Before this day.' })
  before?: string | null;
}

@ObjectType('SurveyResultVersion', { ...plain, description: 'A version of the questionnaire that was answered.' })
export class SurveyResultVersionType {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'Its label.' })
  label!: string;

  @Field(() => Int, { nullable: true, description: 'Responses to it; null when suppressed.' })
  responses!: number | null;
}

const methods = ['KREJCIE_MORGAN', 'SLOVIN'] as const;
export const SampleSizeMethod = enumOf(methods);
registerEnumType(SampleSizeMethod, {
  name: 'SampleSizeMethod',
  description: 'By which formula a sample is sized.',
  valuesConfig: {
    KREJCIE_MORGAN: { description: 'The table in the regulation’s annex (Krejcie and Morgan, 1970), 95 %, 5 % error.' },
    SLOVIN: { description: 'N / (1 + N·e²).' },
  },
});

@ObjectType('SurveyResponseRate', {
  ...plain,
  description:
    'Who answered of those invited by name (tingkat partisipasi), against the sample their number asks for. Of the campaign as it is now; where results advance in steps, so does this.',
})
export class SurveyResponseRateType {
  @Field(() => Int, { description: 'Invited by a personal link that was not taken back.' })
  invited!: number;

  @Field(() => Int, { description: 'Of these, the letter came back and nobody answered.' })
  unreachable!: number;

  @Field(() => Int, { description: 'Of these, answered.' })
  completed!: number;

  @Field(() => SurveyFigureType, { description: 'Completed of those reached, percent, two decimals.' })
  rate!: SurveyFigureType;

  @Field(() => SampleSizeMethod, { nullable: true, description: 'How the required sample was worked out.' })
  method!: SampleSize['method'] | null;

  @Field(() => Int, { nullable: true, description: 'How many it is to speak for: the campaign’s, else the invited.' })
  population!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many must answer.' })
  required!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are still missing; 0 when enough have answered.' })
  missing!: number | null;
}

@ObjectType('SurveyResult', {
  description:
    'The figures of a campaign (hasil survei), live and exact. In CONFIDENTIAL and ANONYMOUS mode they advance in steps of k and nothing is told that would give fewer than k away: such a figure is absent as SUPPRESSED.',
  simpleResolvers: true,
})
export class SurveyResultType {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the last response counted came; in the stepped modes the day of its step. Goes back in as asOf (IDENTIFIED) to get the same figures again. Null before the first.',
  })
  asOf!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last step counted; goes back in as step. Null in IDENTIFIED mode.',
  })
  step!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The threshold k: fewer are not told. Null in IDENTIFIED mode, where readers may read responses too.',
  })
  k!: number | null;

  @Field(() => SurveyResultFilterType, { description: 'Which responses are counted.' })
  filter!: SurveyResultFilterType;

  @Field(() => Int, { description: 'How many responses are counted (n).' })
  responses!: number;

  @Field(() => [SurveyResultVersionType], { description: 'The versions they answered; compatible ones are pooled.' })
  versions!: SurveyResultVersionType[];

  @Field(() => [SurveyQuestionResultType], { description: 'Every question, in order.' })
  questions!: SurveyQuestionResultType[];

  @Field(() => SurveyIndexType, { nullable: true, description: 'The index, where the questionnaire names one.' })
  index!: SurveyIndexType | null;

  @Field(() => [SurveyReliabilityType], { description: 'Cronbach’s alpha of each construct with two items or more.' })
  reliability!: SurveyReliabilityType[];

  @Field(() => SurveyResponseRateType, { nullable: true, description: 'Who answered; null when nobody was invited.' })
  rate!: SurveyResponseRateType | null;

  @Field(() => String, {
    description:
      'SHA-256 of the receipt: everything the figures depend on (campaign, moment, filter, versions, rules) and the figures. The same responses by the same rules give the same; see surveyResultCheck.',
  })
  hash!: string;
}

@ObjectType('SurveyResultPayload', { ...plain, description: 'The figures, or why they are not told.' })
export class SurveyResultPayload {
  @Field(() => SurveyResultType, { nullable: true, description: 'The figures; null when refused.' })
  result!: SurveyResultType | null;

  @Field(() => [UserError], { description: 'Which rule refuses it; empty when none does.' })
  userErrors!: UserError[];
}

@ObjectType('SurveyResultCheck', { ...plain, description: 'A result, worked out again and compared.' })
export class SurveyResultCheckType {
  @Field(() => Boolean, { description: 'Whether the same figures come out.' })
  matches!: boolean;

  @Field(() => String, { nullable: true, description: 'What comes out now, as a hash; null when refused.' })
  hash!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many responses are counted now.' })
  responses!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it may be when they do not match: responses were erased or came in late, or a rule of the campaign changed.',
  })
  because!: string | null;

  @Field(() => [UserError], { description: 'Which rule refuses it; empty when none does.' })
  userErrors!: UserError[];
}
