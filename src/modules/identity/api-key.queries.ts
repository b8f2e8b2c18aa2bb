import type { Where } from '../../kernel/where.js';
import { contains, has, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from './actor.js';
import { apiKeyVisible } from './policy.js';
import type { ApiKeyWhere } from './session.type.js';

export const apiKeyFilter = (where: ApiKeyWhere): Where =>
  tree(where, apiKeyFilter, when(where.nameContains, contains('name')), when(where.revoked, has('revoked_at')));

export const apiKeyProjection: Projection<Actor> = {
  type: 'ApiKey',
  table: 'api_key',
  prefix: 'key',
  visible: apiKeyVisible,
  filter: (input) => apiKeyFilter(input as ApiKeyWhere),
  orders: {
    CREATED_AT: { column: 'created_at', type: 'timestamptz' },
    EXPIRES_AT: { column: 'expires_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: 'key', column: 'id' },
    name: { from: 'column', column: 'name' },
    prefix: { from: 'column', column: 'prefix' },
    scopes: { from: 'column', column: 'scopes' },
    membership: { from: 'one', type: 'Membership', on: { id: 'membership_id' } },
    createdAt: { from: 'column', column: 'created_at' },
    expiresAt: { from: 'column', column: 'expires_at' },
    revokedAt: { from: 'column', column: 'revoked_at' },
    version: { from: 'column', column: 'version' },
  },
};
