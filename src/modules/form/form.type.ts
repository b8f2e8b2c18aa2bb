import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Dropped } from '../../engines/questionnaire/answer-fault.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { CivilDate } from '../../platform/graphql/scalars.js';

@ObjectType('RowAnswer', { description: 'The answer to one row of a matrix.', simpleResolvers: true })
export class RowAnswerType {
  @Field(() => String, { description: 'The row, by its code.' })
  row!: string;

  @Field(() => String, { description: 'The column, by its code.' })
  choice!: string;
}

@ObjectType('PairAnswer', { description: 'What was expected and how it turned out.', simpleResolvers: true })
export class PairAnswerType {
  @Field(() => Float, { nullable: true, description: 'What was expected.' })
  expectation?: number | null;

  @Field(() => Float, { nullable: true, description: 'How it turned out.' })
  experience?: number | null;
}

@ObjectType('AnswerFile', { description: 'A file handed in with an answer.', simpleResolvers: true })
export class AnswerFileType {
  @Field(() => String, { description: 'Its name as sent, cleaned. Data only, never a path.' })
  name!: string;

  @Field(() => String, { description: 'The media type told by its bytes.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Length in bytes.' })
  size!: number;
}

@ObjectType('ItemAnswer', { description: 'One entry of a repeating group.', simpleResolvers: true })
export class ItemAnswerType {
  @Field(() => [QuestionAnswerType], { description: 'The answers to the group’s own questions.' })
  answers!: readonly QuestionAnswerType[];
}

@ObjectType('AnswerValue', { description: 'What was answered; exactly one field is not null.', simpleResolvers: true })
export class AnswerValueType {
  @Field(() => String, { nullable: true, description: 'Free text.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'A number or a rating.' })
  number?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  boolean?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'A day.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the one choice.' })
  choice?: string | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the choices.' })
  choices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes in order, the first place first.' })
  ranking?: readonly string[] | null;

  @Field(() => [RowAnswerType], { nullable: true, description: 'The rows of a matrix that were answered.' })
  rows?: readonly RowAnswerType[] | null;

  @Field(() => PairAnswerType, { nullable: true, description: 'Expected and experienced.' })
  pair?: PairAnswerType | null;

  @Field(() => [ItemAnswerType], { nullable: true, description: 'The entries of a repeating group.' })
  items?: readonly ItemAnswerType[] | null;

  @Field(() => [AnswerFileType], { nullable: true, description: 'Files handed in.' })
  files?: readonly AnswerFileType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the question did not apply.' })
  notApplicable?: boolean | null;
}

@ObjectType('QuestionAnswer', { description: 'A question and what was answered.', simpleResolvers: true })
export class QuestionAnswerType {
  @Field(() => String, { description: 'The question, by its name.' })
  question!: string;

  @Field(() => AnswerValueType, {
    nullable: true,
    description: 'What was answered; null when there is only a comment.',
  })
  value?: AnswerValueType | null;

  @Field(() => String, { nullable: true, description: 'The words that went with the choice "other".' })
  other?: string | null;

  @Field(() => String, { nullable: true, description: 'The remark on the answer.' })
  comment?: string | null;
}

const reasons = ['HIDDEN', 'DISABLED', 'NOT_OFFERED', 'CONTACT'] as const satisfies readonly Dropped['because'][];
export const DroppedBecause = enumOf(reasons);
registerEnumType(DroppedBecause, {
  name: 'DroppedBecause',
  description: 'Why an answer was not kept.',
  valuesConfig: {
    HIDDEN: { description: 'After the other answers the question is not asked.' },
    DISABLED: { description: 'The question cannot be answered: it keeps what it was opened with.' },
    NOT_OFFERED: { description: 'After the other answers the choice is not offered.' },
    CONTACT: {
      description: 'Contact data is never with answers that lead to nobody: send it apart (surveyEnvelopeSend).',
    },
  },
});

@ObjectType('DroppedAnswer', { description: 'An answer that was given and not kept.', simpleResolvers: true })
export class DroppedAnswerType {
  @Field(() => [String], {
    description: 'The question by its name; within a group the group, the entry, the question.',
  })
  path!: readonly string[];

  @Field(() => DroppedBecause, { description: 'Why.' })
  because!: Dropped['because'];
}
