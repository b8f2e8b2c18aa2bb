import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { membershipVisible } from './policy.js';

/** Credentials of one human across institutions. Read by the engine room only: no request may list accounts. */
export const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    /** Lower case. */
    email: p.text().unique(),
    passwordHash: p.text().nullable(),
    disabledAt: instant().nullable(),
    /** Of a demo institution: refused wherever the process is not in demo mode. */
    demo: p.boolean().default(false),
    createdAt: instant(),
  },
});
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

/** An account's place in one institution: as staff with roles, or as the contact of a partner. */
export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    ...tenantKey(),
    accountId: p.uuid(),
    personId: p.uuid(),
    /** STAFF or PARTNER. */
    kind: p.text(),
    roles: p.array().columnType('text[]').default([]),
    partnerId: p.uuid().nullable(),
    /** The address the institution invited; what else the account is, it does not learn. */
    email: p.text().nullable(),
    /** Invited and not accepted yet: opens no session. Accepting takes the invitation and the account's password. */
    pending: p.boolean().default(false),
    revokedAt: instant().nullable(),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'membership_account', properties: ['accountId'] },
    { name: 'membership_created', properties: ['institutionId', 'createdAt', 'id'] },
    {
      name: 'membership_one',
      expression:
        'create unique index "membership_one" on "membership" ("institution_id", "account_id") where "revoked_at" is null',
    },
  ],
  filters: visibleFilter(membershipVisible),
});
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
