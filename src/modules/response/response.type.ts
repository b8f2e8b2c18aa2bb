import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { QuestionAnswerInput } from '../form/answer-input.type.js';
import { DroppedAnswerType } from '../form/form.type.js';
import { SurveyDraftType } from './link.type.js';

const why = 'Why the call was refused; empty when it was not. All faults of the answers at once, by question.';
const dropped = 'What was answered and is not kept, such as answers to hidden questions.';

@InputType()
abstract class AnswersInput {
  @Field(() => String, { description: 'The token of the link: what follows /s/ in it. No login needed.' })
  token!: string;

  @Field(() => [QuestionAnswerInput], {
    description:
      'All answers so far, not only those that changed: at most 500, each question once, 100,000 characters in all. Files are not taken.',
  })
  answers!: QuestionAnswerInput[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The version these are answers to, as the link told it: a StaleError when the link stands at another one.',
  })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'The language they were given in, one of the questionnaire’s.' })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only by an open link: a secret of the client’s own, at least 22 characters, under which its draft is kept.',
  })
  draftKey?: string | null;
}

@InputType('SurveyDraftSaveInput', { description: 'What is filled in so far.' })
export class SurveyDraftSaveInput extends AnswersInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'The draft’s revision this follows; null or 0 for the first. A StaleError tells when another device was faster.',
  })
  requiredRevision?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A page by name that is to be complete: if anything on it is missing, nothing is saved.',
  })
  finishedPage?: string | null;

  @Field(() => String, { nullable: true, description: 'The page to go on with, by name.' })
  page?: string | null;
}

@ObjectType('SurveyDraftSavePayload', { description: 'The draft as it is now, or why not.', simpleResolvers: true })
export class SurveyDraftSavePayload {
  @Field(() => SurveyDraftType, { nullable: true, description: 'The draft; null when nothing was saved.' })
  draft?: SurveyDraftType | null;

  @Field(() => [DroppedAnswerType], { description: dropped })
  dropped!: readonly DroppedAnswerType[];

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}

@InputType('SurveyResponseSubmitInput', { description: 'A finished response.' })
export class SurveyResponseSubmitInput extends AnswersInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Makes a retry safe: 1 to 200 visible ASCII characters, made up by the client. The same key with the same answers gets the same receipt; with others it is refused. Required in an anonymous survey, with at least 22 characters that nobody guesses: the receipt is made from it. The HTTP header Idempotency-Key serves the same end.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('SurveyResponseSubmitPayload', {
  description: 'What somebody who sent a response keeps, or why it was refused.',
  simpleResolvers: true,
})
export class SurveyResponseSubmitPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The receipt code (kode tanda terima): takes the response back. In ANONYMOUS mode nothing else does. Kept nowhere; told again only to a retry under the same key. Null when nothing was taken.',
  })
  receipt?: string | null;

  @Field(() => [String], {
    description: 'Names of the questionnaire’s case rules that hold, such as a wish for contact.',
  })
  cases!: readonly string[];

  @Field(() => [DroppedAnswerType], { description: dropped })
  dropped!: readonly DroppedAnswerType[];

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}

@InputType('SurveyResponseWithdrawInput', { description: 'Which response: exactly one of both.' })
export class SurveyResponseWithdrawInput {
  @Field(() => String, { nullable: true, description: 'The receipt code, as it was told or typed.' })
  receipt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The token of the personal link it was sent by; not in an anonymous survey, where nothing leads on.',
  })
  token?: string | null;
}

@ObjectType('SurveyResponseWithdrawPayload', {
  description: 'Whether the response was taken back, or why not.',
  simpleResolvers: true,
})
export class SurveyResponseWithdrawPayload {
  @Field(() => Boolean, { description: 'True: it is erased.' })
  withdrawn!: boolean;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
