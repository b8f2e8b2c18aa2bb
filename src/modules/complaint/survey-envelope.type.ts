import { Field, InputType, ObjectType } from 'type-graphql';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';

@InputType('SurveyEnvelopeSendInput', {
  description:
    'What somebody says apart from the response. Give words, an e-mail address or a phone number; a name alone is not enough.',
})
export class SurveyEnvelopeSendInput {
  @Field(() => String, {
    description: 'The token of the link the survey was answered by. It only tells the survey; nothing of it is kept.',
  })
  token!: string;

  @Field(() => String, { nullable: true, description: 'The name, at most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number, at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 5,000 characters.' })
  message?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Makes a retry safe: 1 to 200 visible ASCII characters. Only the first under a key is kept.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('SurveyEnvelopeSendPayload', { simpleResolvers: true, description: 'Whether it was taken, or why not.' })
export class SurveyEnvelopeSendPayload {
  @Field(() => CivilDate, {
    nullable: true,
    description: 'The day it is kept under: nobody reads it before that day is over. Null when refused.',
  })
  day?: string | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
