import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { type Role as RoleName, roles } from './actor.js';
import { listArgs, payloadOf } from './list.type.js';

export const Role = Object.fromEntries(roles.map((role) => [role, role])) as Record<RoleName, RoleName>;
registerEnumType(Role, {
  name: 'Role',
  description: 'What a staff member may do beside the posts held. Posts act in procedures; roles run the house.',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Keeps units, posts, accounts, keys and procedures; sees everything.' },
    COORDINATOR: { description: 'Keeps partners and registers requests; sees every case.' },
    ANALYST: { description: 'Sees every case and changes nothing.' },
    MEMBER: { description: 'Sees what the posts held take part in.' },
  },
});

export enum MembershipKind {
  STAFF = 'STAFF',
  PARTNER = 'PARTNER',
}
registerEnumType(MembershipKind, {
  name: 'MembershipKind',
  description: 'As what an account belongs to an institution.',
  valuesConfig: {
    STAFF: { description: 'One of its people, with roles and perhaps posts.' },
    PARTNER: { description: 'The contact of one of its partners; sees what concerns that partner.' },
  },
});

@ObjectType('Person', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A human being as this institution knows one. Staff see them all; a partner’s contact only the own entry.',
})
export class PersonType extends NodeType {
  @Field(() => String, { description: 'The name. Personal data.' })
  name!: string;

  @Field(() => DateTime, { description: 'When this institution came to know of the person.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}
export const PersonConnection = connectionOf('Person', () => PersonType);

@ObjectType('Membership', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'An account’s place in the institution. Administrators see all of them, everybody else the own one.',
})
export class MembershipType extends NodeType {
  @Field(() => MembershipKind, { description: 'As staff, or as the contact of a partner.' })
  kind!: MembershipKind;

  @Field(() => [Role], { description: 'What the member may do beside posts; empty for a partner’s contact.' })
  roles!: RoleName[];

  @Field(() => PersonType, { nullable: true, description: 'Who it is.' })
  person?: PersonType | null;

  @Field(() => String, { nullable: true, description: 'The address this institution invited. Personal data.' })
  email?: string | null;

  @Field(() => Boolean, { description: 'Invited and not accepted yet: nobody can log in with it.' })
  pending!: boolean;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it holds.' })
  revokedAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const MembershipConnection = connectionOf('Membership', () => MembershipType);

@InputType('PersonWhere', { description: 'Which people. Conditions side by side must all hold.' })
export class PersonWhere {
  @Field(() => [PersonWhere], { nullable: true, description: 'All of these hold.' })
  and?: PersonWhere[] | null;

  @Field(() => [PersonWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PersonWhere[] | null;

  @Field(() => PersonWhere, { nullable: true, description: 'This does not hold.' })
  not?: PersonWhere | null;

  @Field(() => String, { nullable: true, description: 'The name contains this, whatever the case of letters.' })
  nameContains?: string | null;
}

@InputType('MembershipWhere', { description: 'Which memberships. Conditions side by side must all hold.' })
export class MembershipWhere {
  @Field(() => [MembershipWhere], { nullable: true, description: 'All of these hold.' })
  and?: MembershipWhere[] | null;

  @Field(() => [MembershipWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: MembershipWhere[] | null;

  @Field(() => MembershipWhere, { nullable: true, description: 'This does not hold.' })
  not?: MembershipWhere | null;

  @Field(() => [MembershipKind], { nullable: true, description: 'The kind is one of these.' })
  kindIn?: MembershipKind[] | null;

  @Field(() => [Role], { nullable: true, description: 'It has at least one of these roles.' })
  roleIn?: RoleName[] | null;

  @Field(() => Boolean, { nullable: true, description: 'It waits to be accepted, or not.' })
  pending?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'It was revoked, or not.' })
  revoked?: boolean | null;

  @Field(() => PersonWhere, { nullable: true, description: 'It is such a person’s.' })
  person?: PersonWhere | null;
}

export const PersonArgs = listArgs(
  'Person',
  { NAME: 'The name.', CREATED_AT: 'When the institution came to know of the person.' },
  () => PersonWhere,
);
export const MembershipArgs = listArgs('Membership', { CREATED_AT: 'When it was made.' }, () => MembershipWhere);

@InputType('AccountInviteInput', { description: 'Whom to invite as staff.' })
export class AccountInviteInput extends MutationInput {
  @Field(() => String, { description: 'Where the invitation goes, and what the account logs in with.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The name of somebody new, 1 to 200 characters.' })
  personName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Somebody the institution knows already, instead of a name.' })
  personId?: string | null;

  @Field(() => [Role], { description: 'What they may do: at least one role.' })
  roles!: RoleName[];
}

@InputType('InvitationRenewInput', { description: 'Which invitation to send again.' })
export class InvitationRenewInput extends ChangeInput {
  @Field(() => ID, { description: 'The membership that waits to be accepted.' })
  membershipId!: string;
}

@InputType('MembershipRolesSetInput', { description: 'The roles of a staff member from now on.' })
export class MembershipRolesSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The membership.' })
  membershipId!: string;

  @Field(() => [Role], { description: 'All its roles: at least one.' })
  roles!: RoleName[];
}

@InputType('MembershipRevokeInput', { description: 'Which membership to end.' })
export class MembershipRevokeInput extends ChangeInput {
  @Field(() => ID, { description: 'The membership.' })
  membershipId!: string;
}

/** An invitation made or renewed: what to hand over, once. */
@ObjectType()
export abstract class InvitationPayload {
  @Field(() => MembershipType, { nullable: true, description: 'The membership; null when refused or rehearsed.' })
  membership?: MembershipType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The token for invitationAccept, to hand over to the one invited; sent by mail too. Shown once: null on a retry. Dead after 7 days.',
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

@ObjectType('AccountInvitePayload', { description: 'The invitation made, or why not.', simpleResolvers: true })
export class AccountInvitePayload extends InvitationPayload {}

@ObjectType('InvitationRenewPayload', { description: 'The invitation renewed, or why not.', simpleResolvers: true })
export class InvitationRenewPayload extends InvitationPayload {}

export const MembershipRolesSetPayload = payloadOf(
  'MembershipRolesSetPayload',
  'membership',
  () => MembershipType,
  'The membership with its new roles',
);
export const MembershipRevokePayload = payloadOf(
  'MembershipRevokePayload',
  'membership',
  () => MembershipType,
  'The membership revoked',
);
