import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { Url } from './url.scalar.js';

@InputType('UploadTicketCreateInput', { description: 'The file that is going to be sent.' })
export class UploadTicketCreateInput extends MutationInput {
  @Field(() => String, {
    description:
      'The file’s name, 1 to 1,000 characters; folders and control characters are taken out, and 200 characters kept.',
  })
  fileName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the bytes, in hexadecimal: when given, other bytes are refused.',
  })
  sha256?: string | null;

  @Field(() => Int, { nullable: true, description: 'Length in bytes: when given, any other length is refused.' })
  size?: number | null;
}

@ObjectType('UploadTicket', {
  description: 'Leave to send one file, once. Whoever has the address may use it: keep it secret.',
  simpleResolvers: true,
})
export class UploadTicketType {
  @Field(() => Url, {
    description:
      'Where to send the bytes with one plain PUT, without login. It answers 201 with JSON `{fileId, sha256, size, mediaType}`, or a problem (RFC 9457), with what was `announced` and what was `received` where hash or size differ. A refused sending may be repeated until the ticket expires.',
  })
  url!: string;

  @Field(() => DateTime, { description: 'Until when the sending must have begun: 15 minutes.' })
  expiresAt!: string;

  @Field(() => Int, { description: 'The most bytes the file may have.' })
  maxBytes!: number;
}

@ObjectType('UploadTicketCreatePayload', { description: 'The ticket, or why there is none.', simpleResolvers: true })
export class UploadTicketCreatePayload {
  @Field(() => UploadTicketType, { nullable: true, description: 'The ticket; null when refused, and in a dry run.' })
  ticket?: UploadTicketType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
