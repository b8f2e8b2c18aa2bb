import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';

const rolesSet = gql`
  mutation ($input: MembershipRolesSetInput!) {
    membershipRolesSet(input: $input) {
      membership { roles version }
      userErrors { __typename code message path ... on StaleError { currentVersion } }
    }
  }
`;
const revoke = gql`
  mutation ($input: MembershipRevokeInput!) {
    membershipRevoke(input: $input) { membership { revokedAt version } userErrors { code message path } }
  }
`;
const createKey = gql`
  mutation ($input: ApiKeyCreateInput!) {
    apiKeyCreate(input: $input) { apiKey { id name prefix scopes expiresAt version } secret userErrors { code path } }
  }
`;
const last = {
  code: 'INVALID',
  message: 'An institution keeps at least one administrator. Make somebody else administrator first.',
  path: [],
};

describe('members and keys', () => {
  let api: TestApi;
  let home: TestInstitution;
  let first: TestMember;
  let second: TestMember;
  let member: TestMember;
  let foreign: TestMember;
  const mbr = (who: TestMember) => `mbr_${who.membershipId}`;
  const call = <T>(document: string, input: object, as: TestMember | { token: string }) =>
    api.request<T>(document, { input }, { as, language: 'en' });

  beforeAll(async () => {
    api = await startApi();
    home = await layInstitution(api.gateway);
    first = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR'] });
    second = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR', 'ANALYST'] });
    member = await layMember(api.gateway, home);
    foreign = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api.close());

  it('shows administrators every membership, everybody else the own one', async () => {
    const list = gql`
      { memberships(first: 10, where: { revoked: false }) { totalCount nodes { id roles person { name } partner { name } } } }
    `;
    const all = await api.request<{ memberships: { totalCount: number } }>(list, {}, { as: first });
    expect(all.memberships.totalCount).toBe(3);
    const own = await api.request(list, {}, { as: member });
    expect(own).toEqual({
      memberships: {
        totalCount: 1,
        nodes: [{ id: mbr(member), roles: ['MEMBER'], person: { name: expect.any(String) }, partner: null }],
      },
    });
  });

  it('gives roles at the version expected, and to staff of the own institution only', async () => {
    expect(
      await call(rolesSet, { membershipId: mbr(member), roles: ['COORDINATOR', 'ANALYST'], expectedVersion: 1 }, first),
    ).toEqual({
      membershipRolesSet: { membership: { roles: ['COORDINATOR', 'ANALYST'], version: 2 }, userErrors: [] },
    });
    const refused = (input: object, as = first) => unchanged(api, () => call(rolesSet, input, as));
    expect(await refused({ membershipId: mbr(member), roles: [], expectedVersion: 1 })).toEqual({
      membershipRolesSet: {
        membership: null,
        userErrors: [
          {
            __typename: 'StaleError',
            code: 'STALE',
            message: 'Somebody changed it meanwhile: it is at version 2 now. Read it again and decide anew.',
            path: ['input', 'expectedVersion'],
            currentVersion: 2,
          },
          { __typename: 'InputError', code: 'REQUIRED', message: 'Give at least one role.', path: ['input', 'roles'] },
        ],
      },
    });
    const notFound = {
      membershipRolesSet: {
        membership: null,
        userErrors: [
          {
            __typename: 'InputError',
            code: 'NOT_FOUND',
            message: 'There is no such object, or none you may see.',
            path: ['input', 'membershipId'],
          },
        ],
      },
    };
    const missing = 'mbr_00000000-0000-7000-8000-000000000000';
    for (const membershipId of [mbr(foreign), missing, `per_${member.personId}`, ''])
      expect(await refused({ membershipId, roles: ['MEMBER'] })).toEqual(notFound);
    expect(await refused({ membershipId: mbr(first), roles: ['MEMBER'] }, member)).toMatchObject({
      membershipRolesSet: {
        userErrors: [{ code: 'FORBIDDEN', message: 'Only an administrator may do this.', path: [] }],
      },
    });
  });

  it('makes a key that is shown once, acts within its scopes and ends at once', async () => {
    const input = { name: 'Reports', scopes: ['READ'], expiresAt: '2027-03-01T00:00:00Z', idempotencyKey: 'key-1' };
    const made = await call<{ apiKeyCreate: { apiKey: { id: string; prefix: string }; secret: string } }>(
      createKey,
      input,
      first,
    );
    const { apiKey, secret } = made.apiKeyCreate;
    expect(made.apiKeyCreate).toEqual({
      apiKey: {
        id: expect.stringMatching(/^key_/),
        name: 'Reports',
        prefix: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
        scopes: ['READ'],
        expiresAt: expect.stringMatching(/^2027-03-01T00:00:00/),
        version: 1,
      },
      secret: expect.stringMatching(new RegExp(`^mk_${apiKey.prefix}_[\\w-]{43}$`)),
      userErrors: [],
    });
    expect(await unchanged(api, () => call(createKey, input, first))).toMatchObject({
      apiKeyCreate: { apiKey, secret: null },
    });
    const tables = await api.gateway.system.query<{ row: string }>(
      `select to_jsonb(k)::text as row from api_key k union all select to_jsonb(i)::text from idempotency i
       union all select facts::text from event`,
    );
    expect(tables.filter(({ row }) => row.includes(secret.slice(16)))).toEqual([]);
    const headers = { 'x-api-key': secret };
    const seen = await api.raw('{ institution { code } }', {}, { headers });
    expect(seen.body).toEqual({ data: { institution: { code: home.code } } });
    const written = await unchanged(api, () => api.raw('mutation { sessionClose { sessionId } }', {}, { headers }));
    expect(written.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await api.request(
      gql`mutation ($id: ID!) { apiKeyRevoke(input: { apiKeyId: $id }) { apiKey { version } userErrors { code } } }`,
      { id: apiKey.id },
      { as: first },
    );
    expect((await api.raw('{ institution { code } }', {}, { headers })).status).toBe(401);
    api.clock.set('2026-03-02T02:00:00Z');
  });

  it('makes no key by a key, for longer than a year, without READ, or for a member', async () => {
    const input = { name: 'W', scopes: ['READ', 'WRITE'], expiresAt: '2026-04-01T00:00:00Z' };
    const { apiKeyCreate } = await call<{ apiKeyCreate: { secret: string } }>(createKey, input, first);
    const refused = (given: object, as: { token: string }) => unchanged(api, () => call(createKey, given, as));
    expect(await refused(input, { token: apiKeyCreate.secret })).toEqual({
      apiKeyCreate: { apiKey: null, secret: null, userErrors: [{ code: 'FORBIDDEN', path: [] }] },
    });
    expect(await refused(input, member)).toEqual({
      apiKeyCreate: { apiKey: null, secret: null, userErrors: [{ code: 'FORBIDDEN', path: [] }] },
    });
    expect(await refused({ name: '', scopes: ['WRITE'], expiresAt: '2027-03-04T00:00:00Z' }, first)).toEqual({
      apiKeyCreate: {
        apiKey: null,
        secret: null,
        userErrors: [
          { code: 'REQUIRED', path: ['input', 'name'] },
          { code: 'INVALID', path: ['input', 'scopes'] },
          { code: 'INVALID', path: ['input', 'expiresAt'] },
        ],
      },
    });
  });

  it('hides keys of others, and answers for them as for keys that are not there', async () => {
    const input = { name: 'Mine', scopes: ['READ'], expiresAt: '2026-04-01T00:00:00Z' };
    const { apiKeyCreate } = await call<{ apiKeyCreate: { apiKey: { id: string } } }>(createKey, input, first);
    const end = gql`
      mutation ($id: ID!) { apiKeyRevoke(input: { apiKeyId: $id }) { apiKey { id } userErrors { code message path } } }
    `;
    const notFound = {
      apiKeyRevoke: {
        apiKey: null,
        userErrors: [
          { code: 'NOT_FOUND', message: 'There is no such object, or none you may see.', path: ['input', 'apiKeyId'] },
        ],
      },
    };
    for (const as of [member, foreign])
      for (const id of [apiKeyCreate.apiKey.id, 'key_00000000-0000-7000-8000-000000000000'])
        expect(await unchanged(api, () => api.request(end, { id }, { as, language: 'en' }))).toEqual(notFound);
    expect(await api.request(gql`{ apiKeys { totalCount } }`, {}, { as: member })).toEqual({
      apiKeys: { totalCount: 0 },
    });
  });

  it('ends a membership with its sessions and keys at once', async () => {
    const leaver = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR'] });
    const key = { name: 'Leaver', scopes: ['READ'], expiresAt: '2026-04-01T00:00:00Z' };
    const { apiKeyCreate } = await call<{ apiKeyCreate: { secret: string } }>(createKey, key, leaver);
    expect(await call(revoke, { membershipId: mbr(leaver) }, first)).toEqual({
      membershipRevoke: { membership: { revokedAt: expect.any(String), version: 2 }, userErrors: [] },
    });
    expect((await api.raw('{ me { email } }', {}, { as: leaver })).status).toBe(401);
    expect((await api.raw('{ me { email } }', {}, { as: { token: apiKeyCreate.secret } })).status).toBe(401);
    const living = await api.gateway.system.query(
      'select 1 from session where membership_id = $1 and revoked_at is null',
      [leaver.membershipId],
    );
    expect(living).toEqual([]);
    expect(await unchanged(api, () => call(revoke, { membershipId: mbr(leaver) }, first))).toEqual({
      membershipRevoke: {
        membership: null,
        userErrors: [
          { code: 'INVALID', message: 'This membership was revoked already.', path: ['input', 'membershipId'] },
        ],
      },
    });
  });

  it('keeps one administrator, also when the last two end each other at once', async () => {
    await Promise.all(
      [
        call(revoke, { membershipId: mbr(second) }, first),
        call(rolesSet, { membershipId: mbr(first), roles: ['MEMBER'] }, second),
      ].map((one) => one.catch(() => undefined)),
    );
    const left = await api.gateway.system.query<{ id: string }>(
      `select id from membership where institution_id = $1 and 'ADMINISTRATOR' = any(roles) and revoked_at is null`,
      [home.id],
    );
    expect(left).toHaveLength(1);
    const one = [first, second].find((who) => who.membershipId === left[0]?.id) ?? first;
    for (const [document, field, more] of [
      [revoke, 'membershipRevoke', {}],
      [rolesSet, 'membershipRolesSet', { roles: ['MEMBER'] }],
    ] as const)
      expect(await unchanged(api, () => call(document, { membershipId: mbr(one), ...more }, one))).toMatchObject({
        [field]: { membership: null, userErrors: [last] },
      });
  });
});
