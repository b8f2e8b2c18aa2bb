import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { apiKeyVisible } from './policy.js';

/** A login: an opaque 256-bit token, stored hashed, bound to one membership, revocable at once. */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    tokenHash: p.text().unique(),
    accountId: p.uuid().index(),
    institutionId: p.uuid(),
    membershipId: p.uuid(),
    createdAt: instant(),
    expiresAt: instant(),
    revokedAt: instant().nullable(),
  },
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

/** A key for a program: shown once, stored hashed, found by its public prefix, limited by scopes and time. */
export const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    ...tenantKey(),
    membershipId: p.uuid(),
    name: p.text(),
    prefix: p.text().unique(),
    secretHash: p.text(),
    scopes: p.array().columnType('text[]'),
    createdAt: instant(),
    expiresAt: instant(),
    revokedAt: instant().nullable(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(apiKeyVisible),
});
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);

/** An invitation or a password reset: 256 random bits, stored hashed, for one use. */
export const OneTimeTokenSchema = defineEntity({
  name: 'OneTimeToken',
  tableName: 'one_time_token',
  properties: {
    id: p.uuid().primary(),
    /** INVITATION or PASSWORD_RESET. */
    purpose: p.text(),
    tokenHash: p.text().unique(),
    accountId: p.uuid().index(),
    /** INVITATION: the one membership it opens. */
    institutionId: p.uuid().nullable(),
    membershipId: p.uuid().nullable(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
  },
});
export class OneTimeToken extends OneTimeTokenSchema.class {}
OneTimeTokenSchema.setClass(OneTimeToken);
