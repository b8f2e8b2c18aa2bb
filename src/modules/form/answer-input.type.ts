import { Field, Float, ID, InputType } from 'type-graphql';
import { OneOf } from '../../platform/graphql/one-of.js';
import { CivilDate } from '../../platform/graphql/scalars.js';

@InputType('RowAnswerInput', { description: 'The answer to one row of a matrix.' })
export class RowAnswerInput {
  @Field(() => String, { description: 'The row, by its code.' })
  row!: string;

  @Field(() => String, { description: 'The column, by its code.' })
  choice!: string;
}

@InputType('PairAnswerInput', { description: 'What was expected and how it turned out, on the question’s scale.' })
export class PairAnswerInput {
  @Field(() => Float, { nullable: true, description: 'What was expected.' })
  expectation?: number | null;

  @Field(() => Float, { nullable: true, description: 'How it turned out.' })
  experience?: number | null;
}

@InputType('ItemAnswerInput', { description: 'One entry of a repeating group.' })
export class ItemAnswerInput {
  @Field(() => [QuestionAnswerInput], { description: 'The answers to the group’s own questions, each once.' })
  answers!: QuestionAnswerInput[];
}

@OneOf('AnswerInput')
@InputType('AnswerInput', { description: 'What is answered to one question: exactly one field.' })
export class AnswerInput {
  @Field(() => String, { nullable: true, description: 'Free text, at most 10,000 characters.' })
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
  choices?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes in order, the first place first.' })
  ranking?: string[] | null;

  @Field(() => [RowAnswerInput], { nullable: true, description: 'The rows of a matrix that are answered, each once.' })
  rows?: RowAnswerInput[] | null;

  @Field(() => PairAnswerInput, { nullable: true, description: 'Expected and experienced.' })
  pair?: PairAnswerInput | null;

  @Field(() => [ItemAnswerInput], { nullable: true, description: 'The entries of a repeating group, in order.' })
  items?: ItemAnswerInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files the caller has uploaded.' })
  files?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the question does not apply.' })
  notApplicable?: boolean | null;
}

@InputType('QuestionAnswerInput', { description: 'A question and its answer.' })
export class QuestionAnswerInput {
  @Field(() => String, {
    description: 'The question, by its name in the questionnaire; in a group, by its name there.',
  })
  question!: string;

  @Field(() => AnswerInput, { nullable: true, description: 'What is answered; none when there is only a comment.' })
  value?: AnswerInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that go with the choice "other", at most 1,000 characters.',
  })
  other?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark on the answer where the question takes one, at most 10,000 characters.',
  })
  comment?: string | null;
}

@InputType('FormInput', { description: 'A form answered with an act.' })
export class FormInput {
  @Field(() => String, { description: 'The form, by its code in the procedure.' })
  form!: string;

  @Field(() => [QuestionAnswerInput], {
    description:
      'The answers, at most 500 in all, each question once. Where the institution has published the questionnaire of this code in the version the procedure names, they are judged by it, every error at once: its path goes on with the question’s name.',
  })
  answers!: QuestionAnswerInput[];
}
