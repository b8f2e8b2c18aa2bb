import bcrypt from 'bcrypt';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';

const open = gql`
  mutation ($input: SessionOpenInput!) {
    sessionOpen(input: $input) {
      token
      session { id createdAt expiresAt current }
      choices { code name { en } kind }
      userErrors { __typename code message path }
    }
  }
`;
const me = gql`{ me { email membership { kind roles } institution { code timeZone } institutions { code } } }`;
const sessions = gql`{ sessions { id current expiresAt } }`;
const password = 'correct horse battery';
const wrong = {
  __typename: 'InputError',
  code: 'INVALID',
  message: 'The e-mail address or the password is wrong.',
  path: [],
};
interface Opened {
  sessionOpen: { token: string | null; session: { id: string } | null; choices: object[]; userErrors: object[] };
}

describe('login', () => {
  let api: TestApi;
  let home: TestInstitution;
  let other: TestInstitution;
  let member: TestMember;
  let twofold: TestMember;
  const setPassword = async (who: TestMember) =>
    api.gateway.system.query('update account set password_hash = $2 where id = $1', [
      who.accountId,
      await bcrypt.hash(password, 4),
    ]);
  const login = (input: object, headers = {}) => api.request<Opened>(open, { input }, { language: 'en', headers });
  const refused = (...userErrors: object[]) => ({
    sessionOpen: { token: null, session: null, choices: [], userErrors },
  });

  beforeAll(async () => {
    api = await startApi();
    home = await layInstitution(api.gateway, { code: 'HOME' });
    other = await layInstitution(api.gateway, { code: 'OTHER' });
    member = await layMember(api.gateway, home);
    twofold = await layMember(api.gateway, home);
    await layMember(api.gateway, other, { accountId: twofold.accountId });
    await setPassword(member);
    await setPassword(twofold);
  });
  afterAll(() => api.close());

  it('opens a session of twelve hours that is stored hashed and acts as the member', async () => {
    const { sessionOpen } = await login({ email: ` ${member.email.toUpperCase()} `, password });
    expect(sessionOpen).toEqual({
      token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      session: {
        id: expect.stringMatching(/^ses_/),
        createdAt: '2026-03-02T02:00:00.000Z',
        expiresAt: '2026-03-02T14:00:00.000Z',
        current: false,
      },
      choices: [],
      userErrors: [],
    });
    const token = String(sessionOpen.token);
    const kept = await api.gateway.system.query<{ row: string }>('select to_jsonb(s)::text as row from session s');
    expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
    expect(await api.request(me, {}, { as: { token } })).toEqual({
      me: {
        email: member.email,
        membership: { kind: 'STAFF', roles: ['MEMBER'] },
        institution: { code: 'HOME', timeZone: 'Asia/Jakarta' },
        institutions: [{ code: 'HOME' }],
      },
    });
    api.clock.set('2026-03-02T14:00:00Z');
    api.api.shared.authenticator.forget();
    const late = await api.raw('{ me { email } }', {}, { as: { token } });
    api.clock.set('2026-03-02T02:00:00Z');
    expect([late.status, late.body.errors?.[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['a wrong password', () => ({ email: member.email, password: 'not the password' })],
    ['an unknown address', () => ({ email: 'nobody@example.test', password })],
    ['no address at all', () => ({ email: 'x\0y', password })],
    [
      'a password beyond 72 bytes that begins right',
      () => ({ email: member.email, password: password.padEnd(73, 'x') }),
    ],
    ['a NUL in the password', () => ({ email: member.email, password: `${password}\0` })],
  ])('answers %s alike and changes nothing', async (_what, input) => {
    expect(await unchanged(api, () => login(input()))).toEqual(refused(wrong));
  });

  it('lists the institutions of an account with several, opens nothing, then opens the chosen one', async () => {
    const before = await api.gateway.system.query('select id from session');
    const asked = await unchanged(api, () => login({ email: twofold.email, password }));
    expect(asked).toEqual({
      sessionOpen: {
        token: null,
        session: null,
        choices: [
          { code: 'HOME', name: { en: 'Institution HOME' }, kind: 'STAFF' },
          { code: 'OTHER', name: { en: 'Institution OTHER' }, kind: 'STAFF' },
        ],
        userErrors: [
          {
            __typename: 'InputError',
            code: 'REQUIRED',
            message: 'You belong to several institutions: choose one.',
            path: ['input', 'institutionCode'],
          },
        ],
      },
    });
    expect(await api.gateway.system.query('select id from session')).toEqual(before);
    const { sessionOpen } = await login({ email: twofold.email, password, institutionCode: 'OTHER' });
    const seen = await api.request<{ me: { institution: object } }>(
      me,
      {},
      { as: { token: String(sessionOpen.token) } },
    );
    expect(seen.me.institution).toEqual({ code: 'OTHER', timeZone: 'Asia/Jakarta' });
  });

  it('does not tell an institution one is not in from one that is not there', async () => {
    const [real, none] = await Promise.all(
      ['OTHER', 'NOWHERE'].map((institutionCode) => login({ email: member.email, password, institutionCode })),
    );
    expect(real).toEqual(none);
    expect(real?.sessionOpen.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'NOT_FOUND',
        message: 'You do not belong to such an institution.',
        path: ['input', 'institutionCode'],
      },
    ]);
  });

  it('makes both an account and a name that is none wait after ten failures, and lets go by the clock', async () => {
    const tries = async (email: string) => {
      const answers: unknown[] = [];
      for (let count = 0; count < 11; count += 1)
        answers.push((await login({ email, password: 'not it at all' })).sessionOpen);
      return answers;
    };
    const locked = await layMember(api.gateway, home);
    await setPassword(locked);
    const [real, none] = [await tries(locked.email), await tries('no-such@example.test')];
    expect(real).toEqual(none);
    const wait = {
      __typename: 'InputError',
      code: 'TOO_MANY',
      message: 'Too many attempts. Try again in 15 minutes.',
      path: [],
    };
    expect(real).toEqual([...Array(10).fill(refused(wrong).sessionOpen), refused(wait).sessionOpen]);
    expect(await unchanged(api, () => login({ email: locked.email, password }))).toEqual(refused(wait));
    api.clock.set('2026-03-02T02:15:00Z');
    expect((await login({ email: locked.email, password })).sessionOpen.userErrors).toEqual([]);
    api.clock.set('2026-03-02T02:00:00Z');
  });

  it('ends a session by logout, an own other one by revoking it, and never somebody else’s', async () => {
    const tokens = await Promise.all(
      [1, 2].map(async () => (await login({ email: member.email, password })).sessionOpen),
    );
    const [first, second] = tokens;
    const as = { token: String(first?.token) };
    const revoke = gql`
      mutation ($id: ID!) {
        sessionRevoke(input: { sessionId: $id }) { sessionId userErrors { code message path } }
      }
    `;
    const stranger = await api.request<{ sessions: { id: string }[] }>(sessions, {}, { as: twofold });
    const foreign = stranger.sessions[0]?.id;
    const missing = 'ses_00000000-0000-7000-8000-000000000000';
    const notFound = {
      sessionRevoke: {
        sessionId: null,
        userErrors: [
          { code: 'NOT_FOUND', message: 'There is no such object, or none you may see.', path: ['input', 'sessionId'] },
        ],
      },
    };
    for (const id of [foreign, missing, 'nonsense'])
      expect(await unchanged(api, () => api.request(revoke, { id }, { as, language: 'en' }))).toEqual(notFound);
    expect(await api.request(revoke, { id: second?.session?.id }, { as })).toEqual({
      sessionRevoke: { sessionId: second?.session?.id, userErrors: [] },
    });
    expect((await api.raw('{ me { email } }', {}, { as: { token: String(second?.token) } })).status).toBe(401);
    const closed = await api.request(gql`mutation { sessionClose { sessionId userErrors { code } } }`, {}, { as });
    expect(closed).toEqual({ sessionClose: { sessionId: first?.session?.id, userErrors: [] } });
    expect((await api.raw('{ me { email } }', {}, { as })).status).toBe(401);
  });

  it('lets an administrator see and end a member’s sessions, and nobody else', async () => {
    const administrator = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR'] });
    const foreign = await layMember(api.gateway, other, { roles: ['ADMINISTRATOR'] });
    const victim = await layMember(api.gateway, home);
    const list = gql`query ($id: ID) { sessions(membershipId: $id) { id current } }`;
    const id = `mbr_${victim.membershipId}`;
    const seen = await api.request<{ sessions: { id: string; current: boolean }[] }>(
      list,
      { id },
      { as: administrator },
    );
    expect(seen.sessions).toEqual([{ id: expect.stringMatching(/^ses_/), current: false }]);
    for (const as of [foreign, member]) expect(await api.request(list, { id }, { as })).toEqual({ sessions: [] });
    const revoke = gql`mutation ($id: ID!) { sessionRevoke(input: { sessionId: $id }) { sessionId userErrors { code } } }`;
    const sessionId = seen.sessions[0]?.id;
    expect(await unchanged(api, () => api.request(revoke, { id: sessionId }, { as: foreign }))).toEqual({
      sessionRevoke: { sessionId: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
    await api.request(revoke, { id: sessionId }, { as: administrator });
    expect((await api.raw('{ me { email } }', {}, { as: victim })).status).toBe(401);
  });

  it('keeps at most twenty sessions of a member: the oldest gives way', async () => {
    const busy = await layMember(api.gateway, home);
    await setPassword(busy);
    for (let count = 0; count < 20; count += 1) await login({ email: busy.email, password });
    const { sessionOpen } = await login({ email: busy.email, password });
    const listed = await api.request<{ sessions: object[] }>(
      sessions,
      {},
      { as: { token: String(sessionOpen.token) } },
    );
    expect(listed.sessions).toHaveLength(20);
    expect((await api.raw('{ me { email } }', {}, { as: busy })).status).toBe(401);
  });

  it('lets nobody in with a demo account or a demo institution outside demo mode', async () => {
    const demo = await layMember(api.gateway, home);
    await setPassword(demo);
    await api.gateway.system.query('update account set demo = true where id = $1', [demo.accountId]);
    expect(await unchanged(api, () => login({ email: demo.email, password }))).toEqual(refused(wrong));
    expect((await api.raw('{ me { email } }', {}, { as: demo })).status).toBe(401);
    const shown = await startApi({
      connectionString: api.connectionString,
      identity: {
        demoMode: true,
        bcryptCost: 4,
        weakHashes: true,
      },
    });
    try {
      const answer = await shown.request<Opened>(open, { input: { email: demo.email, password } });
      expect(answer.sessionOpen.userErrors).toEqual([]);
    } finally {
      await shown.close();
    }
  });
});
