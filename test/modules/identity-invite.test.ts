import { gql } from 'graphql-request';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';

const invite = gql`
  mutation ($input: AccountInviteInput!) {
    accountInvite(input: $input) {
      membership { id kind roles pending email person { name } version }
      invitationToken
      invitationLink
      userErrors { code message path }
    }
  }
`;
const renew = gql`
  mutation ($id: ID!, $version: Int) {
    invitationRenew(input: { membershipId: $id, expectedVersion: $version }) {
      membership { pending version }
      invitationToken
      userErrors { __typename code path ... on StaleError { currentVersion } }
    }
  }
`;
const accept = gql`
  mutation ($token: String!, $password: String!) {
    invitationAccept(input: { token: $token, password: $password }) {
      institution { code kind }
      userErrors { code message path }
    }
  }
`;
const open = gql`
  mutation ($email: String!, $password: String!, $code: String) {
    sessionOpen(input: { email: $email, password: $password, institutionCode: $code }) {
      token
      choices { code }
      userErrors { code }
    }
  }
`;
const reset = gql`
  mutation ($token: String!, $password: String!) {
    passwordReset(input: { token: $token, password: $password }) { accepted userErrors { code message path } }
  }
`;
const ask = gql`
  mutation ($email: String!) {
    passwordResetRequest(input: { email: $email }) { accepted userErrors { code } }
  }
`;
interface Invited {
  accountInvite: {
    membership: { id: string; version: number } | null;
    invitationToken: string | null;
    userErrors: object[];
  };
}
const deadLink = {
  code: 'INVALID',
  message: 'This link is not valid any more. Ask for a new one.',
  path: ['input', 'token'],
};

describe('invitation and password reset', () => {
  let api: TestApi;
  let home: TestInstitution;
  let administrator: TestMember;
  let member: TestMember;
  let count = 0;
  const someone = () => {
    count += 1;
    return `Someone${count}@Example.Test`;
  };
  const password = 'a password of length';
  const call = <T>(document: string, variables: object, as?: TestMember) =>
    api.request<T>(document, { ...variables }, { as, language: 'en' });
  const invited = (input: object, as = administrator) => call<Invited>(invite, { input }, as);
  const acceptAs = (token: unknown, word = password) =>
    call<{ invitationAccept: { institution: object | null; userErrors: object[] } }>(accept, { token, password: word });

  const resetToken = (): string =>
    String(api.mails.flatMap(({ text }) => /password-reset=([\w-]{43})/.exec(text)?.[1] ?? []).at(-1));

  beforeAll(async () => {
    api = await startApi();
    home = await layInstitution(api.gateway, { code: 'HOME' });
    administrator = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, home);
  });
  beforeEach(() => api.clock.set('2026-03-02T02:00:00Z'));
  afterAll(() => api.close());

  it('leads from the invitation to the first login, by link and by letter', async () => {
    const email = someone();
    const { accountInvite } = await invited({ email, personName: ' Made Up ', roles: ['COORDINATOR', 'COORDINATOR'] });
    expect(accountInvite).toEqual({
      membership: {
        id: expect.stringMatching(/^mbr_/),
        kind: 'STAFF',
        roles: ['COORDINATOR'],
        pending: true,
        email: email.toLowerCase(),
        person: { name: 'Made Up' },
        version: 1,
      },
      invitationToken: expect.stringMatching(/^[\w-]{43}$/),
      invitationLink: `https://front.example.test/#invitation=${accountInvite.invitationToken}`,
      userErrors: [],
    });
    await api.deliver();
    expect(api.mails.at(-1)?.to).toBe(email.toLowerCase());
    expect(api.mails.at(-1)?.text).toContain(`#invitation=${accountInvite.invitationToken}\n`);
    const stored = await api.gateway.system.query<{ row: string }>(
      'select to_jsonb(t)::text as row from one_time_token t',
    );
    expect(stored.filter(({ row }) => row.includes(String(accountInvite.invitationToken)))).toEqual([]);
    expect(await call(open, { email, password })).toEqual({
      sessionOpen: { token: null, choices: [], userErrors: [{ code: 'INVALID' }] },
    });
    expect(await acceptAs(accountInvite.invitationToken)).toEqual({
      invitationAccept: { institution: { code: 'HOME', kind: 'STAFF' }, userErrors: [] },
    });
    expect(await call(open, { email, password })).toEqual({
      sessionOpen: { token: expect.any(String), choices: [], userErrors: [] },
    });
    const events = await api.gateway.system.query<{ kind: string; facts: object }>(
      'select kind, facts from event where subject_id = $1 order by seq',
      [accountInvite.membership?.id.slice(4)],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['MEMBERSHIP_INVITED', 'MEMBERSHIP_ACCEPTED']);
    expect(JSON.stringify(events).toLowerCase()).not.toMatch(/made up|example\.test/);
  });

  it('takes a link once, for seven days, and tells no dead one from another', async () => {
    const tokens = [];
    for (const kind of ['used', 'expired', 'replaced']) {
      const { accountInvite } = await invited({ email: someone(), personName: kind, roles: ['MEMBER'] });
      tokens.push(accountInvite.invitationToken);
      if (kind === 'used') await acceptAs(accountInvite.invitationToken);
      if (kind === 'replaced') await call(renew, { id: accountInvite.membership?.id }, administrator);
    }
    const [used, expired, replaced] = tokens;
    const refused = { invitationAccept: { institution: null, userErrors: [deadLink] } };
    for (const token of [used, replaced, 'nonsense', '\0', ''])
      expect(await unchanged(api, () => acceptAs(token))).toEqual(refused);
    api.clock.set('2026-03-09T02:00:00Z');
    expect(await unchanged(api, () => acceptAs(expired))).toEqual(refused);
  });

  it('reports everything wrong at once and changes nothing', async () => {
    const refused = await unchanged(api, () => invited({ email: 'nobody', personName: ' ', roles: [] }));
    expect(refused.accountInvite).toEqual({
      membership: null,
      invitationToken: null,
      invitationLink: null,
      userErrors: [
        { code: 'INVALID', message: 'This is not an e-mail address.', path: ['input', 'email'] },
        { code: 'REQUIRED', message: 'Give at least one role.', path: ['input', 'roles'] },
        { code: 'REQUIRED', message: 'This must not be empty.', path: ['input', 'personName'] },
      ],
    });
    const bad = { email: someone(), personName: 'x'.repeat(201), roles: ['MEMBER'] };
    expect((await unchanged(api, () => invited(bad))).accountInvite.userErrors).toEqual([
      { code: 'TOO_LONG', message: 'At most 200 characters; 201 were given.', path: ['input', 'personName'] },
    ]);
    expect((await unchanged(api, () => invited({ ...bad, personName: 'a\0b' }))).accountInvite.userErrors).toEqual([
      { code: 'INVALID', message: 'This holds characters that cannot be kept.', path: ['input', 'personName'] },
    ]);
    expect((await unchanged(api, () => invited({ ...bad, personName: 'x' }, member))).accountInvite.userErrors).toEqual(
      [{ code: 'FORBIDDEN', message: 'Only an administrator may do this.', path: [] }],
    );
  });

  it('shows the secret once: no retry, no rehearsal and no table brings it back', async () => {
    const email = someone();
    const input = { email, personName: 'Retried', roles: ['MEMBER'], idempotencyKey: 'invite-1' };
    const rehearsed = await unchanged(api, () => invited({ ...input, dryRun: true, idempotencyKey: null }));
    expect(rehearsed.accountInvite).toEqual({
      membership: null,
      invitationToken: null,
      invitationLink: null,
      userErrors: [],
    });
    const first = await invited(input);
    const again = await unchanged(api, () => invited(input));
    expect(again.accountInvite).toEqual({
      ...first.accountInvite,
      invitationToken: null,
      invitationLink: null,
    });
    const token = String(first.accountInvite.invitationToken);
    const receipts = await api.gateway.system.query<{ row: string }>(
      'select to_jsonb(i)::text as row from idempotency i',
    );
    expect(receipts.filter(({ row }) => row.includes(token))).toEqual([]);
  });

  it('invites an address of another institution with the same answer, and gives its account to nobody', async () => {
    const email = someone();
    const elsewhere = await layInstitution(api.gateway, { code: 'ELSEWHERE' });
    const intruder = await layMember(api.gateway, elsewhere, { roles: ['ADMINISTRATOR'] });
    const mine = await invited({ email, personName: 'Owner', roles: ['ADMINISTRATOR'] });
    const theirs = await invited({ email, personName: 'Owner', roles: ['ADMINISTRATOR'] }, intruder);
    const shape = (one: Invited) => ({ ...one.accountInvite, membership: { ...one.accountInvite.membership, id: '' } });
    expect({ ...shape(theirs), invitationToken: '', invitationLink: '' }).toEqual({
      ...shape(mine),
      invitationToken: '',
      invitationLink: '',
    });
    // The intruder accepts with a password of his own before the owner does: he comes into his institution only.
    const stolen = 'chosen by the intruder';
    await acceptAs(theirs.accountInvite.invitationToken, stolen);
    expect(await call(open, { email, password: stolen, code: 'HOME' })).toEqual({
      sessionOpen: { token: null, choices: [{ code: 'ELSEWHERE' }], userErrors: [{ code: 'NOT_FOUND' }] },
    });
    const refused = await unchanged(api, () => acceptAs(mine.accountInvite.invitationToken));
    expect(refused.invitationAccept).toEqual({
      institution: null,
      userErrors: [
        {
          code: 'INVALID',
          message: 'This address has a password already: give that one, or reset it first.',
          path: ['input', 'password'],
        },
      ],
    });
    // The owner of the mailbox resets the password, which throws the intruder out, and accepts.
    const { sessionOpen } = await call<{ sessionOpen: { token: string } }>(open, { email, password: stolen });
    expect(await call(ask, { email })).toEqual({ passwordResetRequest: { accepted: true, userErrors: [] } });
    await api.deliver();
    const token = resetToken();
    expect(await call(reset, { token, password })).toEqual({ passwordReset: { accepted: true, userErrors: [] } });
    expect((await api.raw('{ me { email } }', {}, { as: sessionOpen })).status).toBe(401);
    expect((await acceptAs(mine.accountInvite.invitationToken)).invitationAccept.userErrors).toEqual([]);
    expect(await call(open, { email, password })).toEqual({
      sessionOpen: {
        token: null,
        choices: [{ code: 'ELSEWHERE' }, { code: 'HOME' }],
        userErrors: [{ code: 'REQUIRED' }],
      },
    });
  });

  it('refuses a second place for an address, renews one that waits, at the version expected', async () => {
    const email = someone();
    const { accountInvite } = await invited({ email, personName: 'Once', roles: ['MEMBER'] });
    const id = accountInvite.membership?.id;
    const twice = await unchanged(api, () => invited({ email, personName: 'Twice', roles: ['MEMBER'] }));
    expect(twice.accountInvite.userErrors).toEqual([
      {
        code: 'ALREADY_EXISTS',
        message: 'This address has a place in the institution already. For a new link use invitationRenew.',
        path: ['input', 'email'],
      },
    ]);
    expect(await unchanged(api, () => call(renew, { id, version: 7 }, administrator))).toEqual({
      invitationRenew: {
        membership: null,
        invitationToken: null,
        userErrors: [
          { __typename: 'StaleError', code: 'STALE', path: ['input', 'expectedVersion'], currentVersion: 1 },
        ],
      },
    });
    const renewed = await call<{ invitationRenew: { invitationToken: string } }>(
      renew,
      { id, version: 1 },
      administrator,
    );
    expect(renewed.invitationRenew).toEqual({
      membership: { pending: true, version: 2 },
      invitationToken: expect.any(String),
      userErrors: [],
    });
    await acceptAs(renewed.invitationRenew.invitationToken);
    expect(await unchanged(api, () => call(renew, { id }, administrator))).toEqual({
      invitationRenew: {
        membership: null,
        invitationToken: null,
        userErrors: [{ __typename: 'InputError', code: 'INVALID', path: ['input', 'membershipId'] }],
      },
    });
  });

  it('answers a reset request for nobody as for somebody; a link works once, for an hour', async () => {
    await api.deliver();
    const letters = api.mails.length;
    expect(await unchanged(api, () => call(ask, { email: 'nobody@example.test' }))).toEqual({
      passwordResetRequest: { accepted: true, userErrors: [] },
    });
    expect(await unchanged(api, () => call(ask, { email: 'not an address\0' }))).toEqual({
      passwordResetRequest: { accepted: true, userErrors: [] },
    });
    await api.deliver();
    expect(api.mails).toHaveLength(letters);
    const tokens: string[] = [];
    for (let letter = 0; letter < 2; letter += 1) {
      await call(ask, { email: member.email });
      await api.deliver();
      tokens.push(resetToken());
    }
    const [first, second] = tokens;
    expect(await unchanged(api, () => call(reset, { token: first, password: 'short' }))).toEqual({
      passwordReset: {
        accepted: false,
        userErrors: [
          { code: 'INVALID', message: 'A password has at least 12 characters.', path: ['input', 'password'] },
        ],
      },
    });
    expect(await call(reset, { token: first, password })).toEqual({
      passwordReset: { accepted: true, userErrors: [] },
    });
    for (const token of [first, second, 'nonsense'])
      expect(await unchanged(api, () => call(reset, { token, password }))).toEqual({
        passwordReset: { accepted: false, userErrors: [deadLink] },
      });
    await call(ask, { email: member.email });
    await api.deliver();
    const late = resetToken();
    api.clock.set('2026-03-02T03:00:00Z');
    expect(await unchanged(api, () => call(reset, { token: late, password }))).toEqual({
      passwordReset: { accepted: false, userErrors: [deadLink] },
    });
  });

  it('answers a reset request without a look at accounts, in the language of whoever asks', async () => {
    const owner = new pg.Client({ connectionString: api.connectionString });
    await owner.connect();
    await owner.query('begin');
    await owner.query('lock table account in access exclusive mode');
    // Were the account looked up first, no answer would come before the lock is gone.
    for (const email of [member.email, 'nobody@example.test'])
      expect(await call(ask, { email })).toEqual({ passwordResetRequest: { accepted: true, userErrors: [] } });
    await owner.query('rollback');
    await owner.end();
    await api.deliver();
    expect(api.mails.at(-1)).toMatchObject({
      to: member.email,
      subject: 'New password',
      fromName: null,
      replyTo: null,
    });
    await api.request(ask, { email: member.email }, { language: 'id' });
    await api.deliver();
    expect(api.mails.at(-1)).toMatchObject({ to: member.email, subject: 'Kata sandi baru' });
  });

  it('lets one of nine who accept at once win', async () => {
    const { accountInvite } = await invited({ email: someone(), personName: 'Racer', roles: ['MEMBER'] });
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) => acceptAs(accountInvite.invitationToken, `${password} ${index}`)),
    );
    expect(answers.filter((one) => one.invitationAccept.institution !== null)).toHaveLength(1);
  });

  it('takes a reset link from one of nine who use it at once', async () => {
    await call(ask, { email: administrator.email });
    await api.deliver();
    const token = resetToken();
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        call<{ passwordReset: { accepted: boolean } }>(reset, { token, password: `${password} ${index}` }),
      ),
    );
    expect(answers.filter((one) => one.passwordReset.accepted)).toHaveLength(1);
  });
});
