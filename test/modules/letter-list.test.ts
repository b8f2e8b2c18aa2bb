import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { institutionReplyTo } from '../../src/modules/identity/institution-reply-to.js';
import { MailRefused } from '../../src/platform/mail/mailer.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';

const list = gql`
  query ($where: LetterWhere) {
    letters(where: $where) {
      totalCount
      nodes { id template recipient status attempts queuedAt nextTryAt settledAt failure messageHeader }
    }
  }
`;
const invite = gql`
  mutation ($email: String!) {
    accountInvite(input: { email: $email, personName: "Somebody", roles: [MEMBER] }) {
      membership { id }
      invitationToken
      userErrors { code }
    }
  }
`;
const renew = gql`
  mutation ($id: ID!) { invitationRenew(input: { membershipId: $id }) { invitationToken userErrors { code } } }
`;
const revoke = gql`
  mutation ($id: ID!) { membershipRevoke(input: { membershipId: $id }) { userErrors { code } } }
`;
const forget = gql`
  mutation ($email: String!) { passwordResetRequest(input: { email: $email }) { accepted userErrors { code } } }
`;
interface Letter {
  readonly id: string;
  readonly recipient: string;
  readonly status: string;
}
interface Listed {
  readonly letters: { readonly totalCount: number; readonly nodes: readonly Letter[] };
}
interface Invited {
  readonly accountInvite: { readonly membership: { readonly id: string }; readonly invitationToken: string };
}

describe('what an administrator sees of letters', () => {
  let api: TestApi;
  let home: TestInstitution;
  let administrator: TestMember;
  let refusal: Error | null = null;
  const ask = (where: object = {}, as = administrator) => api.request<Listed>(list, { where }, { as });
  const invited = async (email: string) =>
    (await api.request<Invited>(invite, { email }, { as: administrator })).accountInvite;

  beforeAll(async () => {
    const mailer = {
      domain: 'house.example.test',
      send: async () => {
        if (refusal) throw refusal;
      },
      close: async () => undefined,
    };
    api = await startApi({ mailer });
    home = await layInstitution(api.gateway);
    administrator = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api.close());

  it('tells which wait, which left, and why one was given up; never what they say', async () => {
    const { invitationToken } = await invited('first@example.test');
    expect(await ask()).toEqual({
      letters: {
        totalCount: 1,
        nodes: [
          {
            id: expect.stringMatching(/^ltr_/),
            template: 'INVITATION',
            recipient: 'first@example.test',
            status: 'WAITING',
            attempts: 0,
            queuedAt: '2026-03-02T02:00:00+00:00',
            nextTryAt: '2026-03-02T02:00:00+00:00',
            settledAt: null,
            failure: null,
            messageHeader: null,
          },
        ],
      },
    });
    refusal = new MailRefused('451 4.7.1', false);
    await api.deliver();
    const { letters } = await ask();
    expect(letters.nodes).toEqual([
      expect.objectContaining({
        status: 'WAITING',
        attempts: 1,
        failure: '451 4.7.1',
        nextTryAt: '2026-03-02T02:01:00+00:00',
        messageHeader: expect.stringMatching(/^<[0-9a-f-]{36}@house\.example\.test>$/),
      }),
    ]);
    refusal = new MailRefused('550 5.1.1', true);
    await invited('second@example.test');
    await api.deliver();
    refusal = null;
    api.clock.set('2026-03-02T02:01:00Z');
    await api.deliver();
    const states = async (where: object) =>
      (await ask(where)).letters.nodes.map(({ recipient, status }) => [recipient, status]);
    expect(await states({ statusIn: ['GAVE_UP'] })).toEqual([['second@example.test', 'GAVE_UP']]);
    expect(await states({ recipientContains: 'FIRST', templateIn: ['INVITATION'] })).toEqual([
      ['first@example.test', 'SENT'],
    ]);
    expect(await states({ or: [{ templateIn: ['OTHER'] }, { not: { statusIn: ['SENT', 'GAVE_UP'] } }] })).toEqual([]);
    const rows = await api.gateway.system.query<{ row: string }>('select to_jsonb(l)::text as row from letter l');
    expect(JSON.stringify(rows)).not.toContain(invitationToken);
  });

  it('shows nothing to anybody else', async () => {
    const other = await layInstitution(api.gateway);
    const partnerId = await layPartner(api.gateway, home);
    const others = [
      await layMember(api.gateway, home, { roles: ['COORDINATOR', 'ANALYST'] }),
      await layMember(api.gateway, home, { partnerId }),
      await layMember(api.gateway, other, { roles: ['ADMINISTRATOR'] }),
    ];
    const [letter] = (await ask()).letters.nodes;
    for (const as of others) {
      expect(await ask({}, as)).toEqual({ letters: { totalCount: 0, nodes: [] } });
      const node = gql`query ($id: ID!) { node(id: $id) { id } }`;
      expect(await api.request(node, { id: letter?.id }, { as })).toEqual({ node: null });
    }
    const { body } = await api.raw('{ letters { nodes { id } } }');
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('shows no password reset: it would tell who else has the account', async () => {
    const before = (await ask()).letters.totalCount;
    await api.request(forget, { email: administrator.email }, {});
    await api.api.shared.settings.post.idle();
    const [row] = await api.gateway.system.query<{ institution_id: string; sender: string; language: string }>(
      `select institution_id, sender, language from letter where template = 'PASSWORD_RESET'`,
    );
    expect(row).toEqual({ institution_id: home.id, sender: 'HOUSE', language: 'en' });
    expect((await ask()).letters.totalCount).toBe(before);
  });

  it('has a letter with a dead link withdrawn before it leaves', async () => {
    const { membership } = await invited('third@example.test');
    await api.request(renew, { id: membership.id }, { as: administrator });
    const states = async () =>
      (await ask({ recipientContains: 'third@' })).letters.nodes.map(({ status }) => status).sort();
    expect(await states()).toEqual(['WAITING', 'WITHDRAWN']);
    await api.request(revoke, { id: membership.id }, { as: administrator });
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  it('is answered to where the operator says, as everybody of the institution sees', async () => {
    const replyTo = async () => api.request('{ institution { replyTo } }', {}, { as: administrator });
    const set = (address: string | null, code = home.code) => institutionReplyTo(api.gateway, { code, address });
    expect(await replyTo()).toEqual({ institution: { replyTo: null } });
    expect(await set(' Jawab@Example.Test ')).toEqual({ ok: true, value: true });
    expect(await replyTo()).toEqual({ institution: { replyTo: 'jawab@example.test' } });
    const refused = await unchanged(api, () => set('nobody'));
    expect(refused.ok ? [] : refused.error.map(({ code, path }) => [code, path])).toEqual([['INVALID', ['address']]]);
    const lost = await unchanged(api, () => set('a@example.test', 'NOWHERE'));
    expect(lost.ok ? [] : lost.error.map(({ code, path }) => [code, path])).toEqual([['NOT_FOUND', ['code']]]);
    expect(await set(null)).toEqual({ ok: true, value: true });
    expect(await replyTo()).toEqual({ institution: { replyTo: null } });
  });
});
