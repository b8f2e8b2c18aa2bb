import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CountryCode } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { payloadOf } from '../identity/list.type.js';
import type { PartnerKind as Kind, PartnerLevel as Level } from './partner.rules.js';
import { PartnerClassSetType, PartnerContactType, PartnerKind, PartnerLevel, PartnerType } from './partner.type.js';

@InputType('PartnerRegisterInput', { description: 'A new partner.' })
export class PartnerRegisterInput extends MutationInput {
  @Field(() => String, { description: 'The partner’s name, 1 to 300 characters.' })
  name!: string;

  @Field(() => CountryCode, { description: 'The country of its seat.' })
  country!: string;

  @Field(() => PartnerKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => PartnerLevel, { description: 'How far it reaches.' })
  level!: Level;

  @Field(() => String, { nullable: true, description: 'Postal address, at most 1,000 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Web address, with http:// or https://.' })
  website?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is another partner although one of the same name and country is in the register.',
  })
  allowDuplicate?: boolean | null;
}

@InputType('PartnerChangeInput', { description: 'What to change of a partner; what is not given stays.' })
export class PartnerChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => String, { nullable: true, description: 'Its new name, 1 to 300 characters.' })
  name?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'The new country of its seat.' })
  country?: string | null;

  @Field(() => PartnerKind, { nullable: true, description: 'What it is from now on.' })
  kind?: Kind | null;

  @Field(() => PartnerLevel, { nullable: true, description: 'How far it reaches from now on.' })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'Its new address, at most 1,000 characters; null for none.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Its new web address; null for none.' })
  website?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is another partner although one of the new name and country is in the register.',
  })
  allowDuplicate?: boolean | null;
}

@InputType('PartnerClassInput', { description: 'One class.' })
export class PartnerClassInput {
  @Field(() => String, {
    description: 'Its code, unique in the set: 1 to 40 letters, digits, dots, strokes and hyphens.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'Its title.' })
  title!: LocalizedTextInput;
}

@InputType('PartnerClassSetCreateInput', { description: 'The next version of the classification.' })
export class PartnerClassSetCreateInput extends MutationInput {
  @Field(() => LocalizedTextInput, { description: 'Its title.' })
  title!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'The decree or guideline it rests on, at most 500 characters.' })
  basis?: string | null;

  @Field(() => [PartnerClassInput], { description: 'Its classes, 1 to 100, in the order they are shown in.' })
  classes!: PartnerClassInput[];
}

@InputType('PartnerClassifyInput', { description: 'Which class a partner belongs to.' })
export class PartnerClassifyInput extends ChangeInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => ID, { description: 'The version of the classification.' })
  classSetId!: string;

  @Field(() => String, { description: 'The class, by its code in that version.' })
  classCode!: string;
}

@InputType('PartnerMergeInput', { description: 'Which entry is another entry’s double.' })
export class PartnerMergeInput extends ChangeInput {
  @Field(() => ID, { description: 'The entry that becomes a signpost.' })
  partnerId!: string;

  @Field(() => ID, { description: 'The entry that stands for both from now on.' })
  survivorId!: string;
}

@InputType('PartnerContactAddInput', { description: 'Somebody who speaks for a partner.' })
export class PartnerContactAddInput extends MutationInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;

  @Field(() => String, { description: 'The name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they are at the partner, at most 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 50 characters.' })
  phone?: string | null;
}

@InputType('PartnerContactChangeInput', { description: 'What to change of a contact; what is not given stays.' })
export class PartnerContactChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => String, { nullable: true, description: 'The corrected name, 1 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are at the partner; null for nothing.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The new e-mail address; null for none. An account keeps the address it logs in with.',
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The new telephone number; null for none.' })
  phone?: string | null;
}

@InputType('PartnerContactEndInput', { description: 'Who speaks for a partner no more.' })
export class PartnerContactEndInput extends ChangeInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;
}

@InputType('PartnerContactInviteInput', { description: 'Which contact is to log in.' })
export class PartnerContactInviteInput extends ChangeInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the invitation goes; the contact’s own address without it.',
  })
  email?: string | null;
}

export const PartnerRegisterPayload = payloadOf(
  'PartnerRegisterPayload',
  'partner',
  () => PartnerType,
  'The new partner',
);
export const PartnerChangePayload = payloadOf(
  'PartnerChangePayload',
  'partner',
  () => PartnerType,
  'The partner changed',
);
export const PartnerClassifyPayload = payloadOf(
  'PartnerClassifyPayload',
  'partner',
  () => PartnerType,
  'The partner classified',
);
export const PartnerMergePayload = payloadOf(
  'PartnerMergePayload',
  'partner',
  () => PartnerType,
  'The surviving entry',
);
export const PartnerClassSetCreatePayload = payloadOf(
  'PartnerClassSetCreatePayload',
  'classSet',
  () => PartnerClassSetType,
  'The new version',
);
const contact = () => PartnerContactType;
export const PartnerContactAddPayload = payloadOf('PartnerContactAddPayload', 'contact', contact, 'The new contact');
export const PartnerContactChangePayload = payloadOf(
  'PartnerContactChangePayload',
  'contact',
  contact,
  'The contact changed',
);
export const PartnerContactEndPayload = payloadOf(
  'PartnerContactEndPayload',
  'contact',
  contact,
  'The contact that has ended',
);

@ObjectType('PartnerContactInvitePayload', { description: 'The contact invited, or why not.', simpleResolvers: true })
export class PartnerContactInvitePayload {
  @Field(() => PartnerContactType, { nullable: true, description: 'The contact; null when refused or rehearsed.' })
  contact?: PartnerContactType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The token for invitationAccept, to hand over; sent by mail too. Shown once: null on a retry. Dead after 7 days.',
  })
  invitationToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same as a link to the front end; null when the server was told of none.',
  })
  invitationLink?: string | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
