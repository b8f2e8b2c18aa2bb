import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/graphql/node.type.js';
import { OneOf } from '../../platform/graphql/one-of.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';

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

  @Field(() => Boolean, { nullable: true, description: 'True: the question does not apply.' })
  notApplicable?: boolean | null;
}

@InputType('QuestionAnswerInput', { description: 'A question and its answer.' })
export class QuestionAnswerInput {
  @Field(() => String, { description: 'The question, by its code in the questionnaire.' })
  question!: string;

  @Field(() => AnswerInput, { description: 'What is answered.' })
  value!: AnswerInput;
}

@InputType('FormInput', { description: 'A form answered with an act.' })
export class FormInput {
  @Field(() => String, { description: 'The form, by its code in the procedure.' })
  form!: string;

  @Field(() => [QuestionAnswerInput], { description: 'The answers, at most 500, each question once.' })
  answers!: QuestionAnswerInput[];
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
  choices?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes in order, the first place first.' })
  ranking?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the question did not apply.' })
  notApplicable?: boolean | null;
}

@ObjectType('QuestionAnswer', { description: 'A question and what was answered.', simpleResolvers: true })
export class QuestionAnswerType {
  @Field(() => String, { description: 'The question, by its code.' })
  question!: string;

  @Field(() => AnswerValueType, { description: 'What was answered.' })
  value!: AnswerValueType;
}

@ObjectType('FormAnswer', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A form answered in a case. Staff who see the case see it; a partner’s contact sees its own. Answers are kept as given: shape and size are checked, the questionnaire’s own rules are not yet.',
})
export class FormAnswerType extends NodeType {
  @Field(() => String, { description: 'The form, by its code in the procedure.' })
  form!: string;

  @Field(() => String, { description: 'The form’s version the procedure names.' })
  formVersion!: string;

  @Field(() => DateTime, { description: 'When it was answered.' })
  at!: string;

  @Field(() => [QuestionAnswerType], { description: 'The answers.' })
  answers!: QuestionAnswerType[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the act it was given with was taken back: kept, but it counts no longer. Null while it counts.',
  })
  takenBackAt?: string | null;
}
