import { Field, InputType, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import type { ComplaintStatus as Status } from './complaint.rules.js';
import { ComplaintStatus } from './complaint.type.js';

@ObjectType('ComplaintLink', {
  simpleResolvers: true,
  description: 'What the link in a letter with an answer leads to. Who complained of what is not told again.',
})
export class ComplaintLinkType {
  @Field(() => LocalizedTextType, { description: 'The institution that answered.' })
  institution!: LocalizedTextType;

  @Field(() => ComplaintStatus, { description: 'How far the complaint is; a reply is taken while it is ANSWERED.' })
  status!: Status;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt?: Date | null;

  @Field(() => DateTime, { description: 'Until when the link is good.' })
  until!: Date;
}

@InputType('ComplaintReplyInput', { description: 'Whether an answer will do.' })
export class ComplaintReplyInput {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  token!: string;

  @Field(() => Boolean, { description: 'True: it will do. False: the complaint is opened again.' })
  accepted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: 1 to 2,000 characters, where it will not do.' })
  reason?: string | null;
}

@ObjectType('ComplaintReplyPayload', { simpleResolvers: true, description: 'Whether the reply was taken, or why not.' })
export class ComplaintReplyPayload {
  @Field(() => ComplaintStatus, { nullable: true, description: 'How far the complaint is now; null when refused.' })
  status?: Status | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
