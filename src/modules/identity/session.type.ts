import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { type ApiScope as Scope, scopes } from './actor.js';
import { listArgs, payloadOf } from './list.type.js';
import { MembershipKind, MembershipType } from './membership.type.js';

const why = 'Why the call was refused; empty when it was not.';

@ObjectType('Session', { description: 'A login that has not ended.', simpleResolvers: true })
export class SessionType {
  @Field(() => ID, { description: 'The global id. Opaque; not the token.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it began.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'Whether this call came with it.' })
  current!: boolean;
}

@ObjectType('InstitutionChoice', { description: 'An institution the account belongs to.', simpleResolvers: true })
export class InstitutionChoiceType {
  @Field(() => String, { description: 'Its code: goes into sessionOpen.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => MembershipKind, { description: 'As what the account belongs to it.' })
  kind!: string;
}

@InputType('SessionOpenInput', { description: 'Who logs in, and where.' })
export class SessionOpenInput {
  @Field(() => String, { description: 'The account’s e-mail address.' })
  email!: string;

  @Field(() => String, { description: 'The account’s password.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which of the account’s institutions; needed only where there are several.',
  })
  institutionCode?: string | null;
}

@ObjectType('SessionOpenPayload', { description: 'The session opened, or why not.', simpleResolvers: true })
export class SessionOpenPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret to send as `Authorization: Bearer …`. Shown once; null when nothing was opened.',
  })
  token?: string | null;

  @Field(() => SessionType, { nullable: true, description: 'The session; null when nothing was opened.' })
  session?: SessionType | null;

  @Field(() => [InstitutionChoiceType], {
    description: 'Where one must be chosen: the institutions the account belongs to. Else empty.',
  })
  choices!: InstitutionChoiceType[];

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}

@InputType('SessionCloseInput', { description: 'Logout.' })
export class SessionCloseInput extends MutationInput {}

@InputType('SessionRevokeInput', { description: 'Which session to end.' })
export class SessionRevokeInput extends MutationInput {
  @Field(() => ID, { description: 'The session: an own one, or for administrators any member’s.' })
  sessionId!: string;
}

@ObjectType({ simpleResolvers: true })
abstract class SessionEnded {
  @Field(() => ID, { nullable: true, description: 'The session that has ended; null when refused.' })
  sessionId?: string | null;

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}
@ObjectType('SessionClosePayload', { description: 'The session that ended.', simpleResolvers: true })
export class SessionClosePayload extends SessionEnded {}
@ObjectType('SessionRevokePayload', { description: 'The session that ended, or why not.', simpleResolvers: true })
export class SessionRevokePayload extends SessionEnded {}

@InputType('PasswordResetRequestInput', { description: 'Who forgot a password.' })
export class PasswordResetRequestInput {
  @Field(() => String, { description: 'The account’s e-mail address: a link goes there if there is an account.' })
  email!: string;
}

@InputType('PasswordResetInput', { description: 'A new password.' })
export class PasswordResetInput {
  @Field(() => String, { description: 'The token from the letter: good once, for 60 minutes.' })
  token!: string;

  @Field(() => String, { description: 'The new password: at least 12 characters, at most 72 bytes, no NUL.' })
  password!: string;
}

@InputType('InvitationAcceptInput', { description: 'The first login.' })
export class InvitationAcceptInput {
  @Field(() => String, { description: 'The token from the invitation: good once, for 7 days.' })
  token!: string;

  @Field(() => String, {
    description:
      'The account’s password. One that has none yet gets this: at least 12 characters, at most 72 bytes, no NUL.',
  })
  password!: string;
}

@ObjectType({ simpleResolvers: true })
abstract class Accepted {
  @Field(() => Boolean, { description: 'Whether the call was accepted.' })
  accepted!: boolean;

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}
@ObjectType('PasswordResetRequestPayload', {
  simpleResolvers: true,
  description: 'The same answer whether or not there is such an account.',
})
export class PasswordResetRequestPayload extends Accepted {}
@ObjectType('PasswordResetPayload', { description: 'Whether the password is set.', simpleResolvers: true })
export class PasswordResetPayload extends Accepted {}

@ObjectType('InvitationAcceptPayload', { description: 'Where one may log in now, or why not.', simpleResolvers: true })
export class InvitationAcceptPayload {
  @Field(() => InstitutionChoiceType, { nullable: true, description: 'The institution joined; null when refused.' })
  institution?: InstitutionChoiceType | null;

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}

export const ApiScope = Object.fromEntries(scopes.map((scope) => [scope, scope])) as Record<Scope, Scope>;
registerEnumType(ApiScope, {
  name: 'ApiScope',
  description: 'What an API key may be used for.',
  valuesConfig: {
    READ: { description: 'Queries and subscriptions. Every key has it.' },
    WRITE: { description: 'Mutations.' },
  },
});

@ObjectType('ApiKey', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A key for a program; it acts as the member who made it. Administrators see all keys.',
})
export class ApiKeyType extends NodeType {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'The part that names it: keys are `mk_<prefix>_<secret>`.' })
  prefix!: string;

  @Field(() => [ApiScope], { description: 'What it may be used for.' })
  scopes!: Scope[];

  @Field(() => MembershipType, { nullable: true, description: 'As whom it acts.' })
  membership?: MembershipType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it holds.' })
  revokedAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ApiKeyConnection = connectionOf('ApiKey', () => ApiKeyType);

@InputType('ApiKeyWhere', { description: 'Which keys. Conditions side by side must all hold.' })
export class ApiKeyWhere {
  @Field(() => [ApiKeyWhere], { nullable: true, description: 'All of these hold.' })
  and?: ApiKeyWhere[] | null;

  @Field(() => [ApiKeyWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ApiKeyWhere[] | null;

  @Field(() => ApiKeyWhere, { nullable: true, description: 'This does not hold.' })
  not?: ApiKeyWhere | null;

  @Field(() => String, { nullable: true, description: 'The name contains this, whatever the case of letters.' })
  nameContains?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It was revoked, or not.' })
  revoked?: boolean | null;
}
export const ApiKeyArgs = listArgs(
  'ApiKey',
  { CREATED_AT: 'When it was made.', EXPIRES_AT: 'When it ends.' },
  () => ApiKeyWhere,
);

@InputType('ApiKeyCreateInput', { description: 'A new key.' })
export class ApiKeyCreateInput extends MutationInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters.' })
  name!: string;

  @Field(() => [ApiScope], { description: 'What it may be used for: READ, or READ and WRITE.' })
  scopes!: Scope[];

  @Field(() => DateTime, { description: 'When it ends: within a year.' })
  expiresAt!: Date;
}

@ObjectType('ApiKeyCreatePayload', { description: 'The key made, or why not.', simpleResolvers: true })
export class ApiKeyCreatePayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The new key; null when refused or rehearsed.' })
  apiKey?: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The whole key, to send as `X-Api-Key`. Shown once: null on a retry.',
  })
  secret?: string | null;

  @Field(() => [UserError], { description: why })
  userErrors!: UserError[];
}

@InputType('ApiKeyRevokeInput', { description: 'Which key to end.' })
export class ApiKeyRevokeInput extends ChangeInput {
  @Field(() => ID, { description: 'The key.' })
  apiKeyId!: string;
}
export const ApiKeyRevokePayload = payloadOf('ApiKeyRevokePayload', 'apiKey', () => ApiKeyType, 'The key revoked');
