import type { Module } from '../../platform/graphql/module.js';
import { AccessGrantSchema } from './access-grant.entity.js';
import { AccountSchema, MembershipSchema } from './account.entity.js';
import type { Actor } from './actor.js';
import { apiKeyProjection } from './api-key.queries.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { InstitutionSchema } from './institution.entity.js';
import { invitationLetter, resetLetter } from './letters.js';
import { MeResolver } from './me.resolver.js';
import { MembershipResolver } from './membership.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { orgUnitProjection, positionProjection } from './org.queries.js';
import { OrgUnitSchema } from './org-unit.entity.js';
import { OrgUnitResolver } from './org-unit.resolver.js';
import {
  assignmentProjection,
  delegationProjection,
  membershipProjection,
  personProjection,
} from './people.queries.js';
import { PersonSchema } from './person.entity.js';
import { AssignmentSchema, DelegationSchema, PositionSchema } from './position.entity.js';
import { PositionResolver } from './position.resolver.js';
import { ApiKeySchema, OneTimeTokenSchema, SessionSchema } from './session.entity.js';
import { SessionResolver } from './session.resolver.js';

export const identityModule: Module<Actor> = {
  name: 'identity',
  entities: [
    InstitutionSchema,
    OrgUnitSchema,
    PositionSchema,
    AssignmentSchema,
    DelegationSchema,
    PersonSchema,
    AccountSchema,
    MembershipSchema,
    SessionSchema,
    ApiKeySchema,
    OneTimeTokenSchema,
    AccessGrantSchema,
  ],
  resolvers: [
    MeResolver,
    NodeResolver,
    SessionResolver,
    OrgUnitResolver,
    PositionResolver,
    AssignmentResolver,
    MembershipResolver,
    ApiKeyResolver,
  ],
  projections: [
    orgUnitProjection,
    positionProjection,
    personProjection,
    membershipProjection,
    apiKeyProjection,
    assignmentProjection,
    delegationProjection,
  ],
  letters: [invitationLetter, resetLetter],
  access: {
    me: 'GATED',
    node: 'GATED',
    nodes: 'GATED',
    institution: 'GATED',
    sessions: 'GATED',
    orgUnit: 'GATED',
    orgUnits: 'GATED',
    position: 'GATED',
    positions: 'GATED',
    people: 'GATED',
    memberships: 'GATED',
    assignments: 'GATED',
    delegations: 'GATED',
    apiKeys: 'GATED',
    sessionOpen: 'PUBLIC',
    passwordResetRequest: 'PUBLIC',
    passwordReset: 'PUBLIC',
    invitationAccept: 'PUBLIC',
    sessionClose: 'GATED',
    sessionRevoke: 'POLICY',
    orgUnitCreate: 'POLICY',
    orgUnitChange: 'POLICY',
    orgUnitClose: 'POLICY',
    positionCreate: 'POLICY',
    positionChange: 'POLICY',
    positionClose: 'POLICY',
    assignmentCreate: 'POLICY',
    assignmentEnd: 'POLICY',
    delegationCreate: 'POLICY',
    delegationRevoke: 'POLICY',
    accountInvite: 'POLICY',
    invitationRenew: 'POLICY',
    membershipRolesSet: 'POLICY',
    membershipRevoke: 'POLICY',
    apiKeyCreate: 'POLICY',
    apiKeyRevoke: 'POLICY',
  },
};
