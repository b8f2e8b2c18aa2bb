import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';

const errors = 'userErrors { code message path }';
const add = gql`mutation ($input: PartnerContactAddInput!) { partnerContactAdd(input: $input) { contact { id name title email phone invited version partner { name } } ${errors} } }`;
const change = gql`mutation ($input: PartnerContactChangeInput!) { partnerContactChange(input: $input) { contact { name title email version } ${errors} } }`;
const finish = gql`mutation ($input: PartnerContactEndInput!) { partnerContactEnd(input: $input) { contact { endedAt version } ${errors} } }`;
const invite = gql`mutation ($input: PartnerContactInviteInput!) { partnerContactInvite(input: $input) { contact { invited email version } invitationToken ${errors} } }`;
const accept = gql`mutation ($token: String!, $password: String!) { invitationAccept(input: { token: $token, password: $password }) { institution { code kind } ${errors} } }`;
const open = gql`mutation ($email: String!, $password: String!, $code: String) { sessionOpen(input: { email: $email, password: $password, institutionCode: $code }) { token choices { code kind } userErrors { code } } }`;

interface Added {
  partnerContactAdd: { contact: { id: string } };
}
interface Invited {
  partnerContactInvite: { invitationToken: string };
}

describe('partner contacts', () => {
  let api: TestApi;
  let home: TestInstitution;
  let coordinator: TestMember;
  let member: TestMember;
  let partnerId: string;
  const password = 'a password of length';
  const call = <T = Record<string, unknown>>(document: string, input: object, as = coordinator) =>
    api.request<T>(document, { input }, { as, language: 'en' });
  const refused = (document: string, input: object, as = coordinator) =>
    unchanged(api, () => call(document, input, as));
  const notFound = (field: string) => ({
    code: 'NOT_FOUND',
    message: 'There is no such object, or none you may see.',
    path: ['input', field],
  });
  const newContact = async (as = coordinator, of = partnerId) =>
    (await call<Added>(add, { partnerId: of, name: 'Made Up' }, as)).partnerContactAdd.contact.id;

  beforeAll(async () => {
    api = await startApi();
    home = await layInstitution(api.gateway, { code: 'HOME' });
    coordinator = await layMember(api.gateway, home, { roles: ['COORDINATOR'] });
    member = await layMember(api.gateway, home);
    partnerId = `par_${await layPartner(api.gateway, home, { name: 'Partner' })}`;
  });
  afterAll(() => api.close());

  it('are entered, corrected and ended; their names stand in no event', async () => {
    const made = await call<Added>(add, {
      partnerId,
      name: ' Made Up ',
      title: 'Director',
      email: 'X@Y.Test ',
      phone: '021',
    });
    const { id: contactId } = made.partnerContactAdd.contact;
    expect(made.partnerContactAdd).toEqual({
      contact: {
        id: expect.stringMatching(/^pct_/),
        name: 'Made Up',
        title: 'Director',
        email: 'x@y.test',
        phone: '021',
        invited: false,
        version: 1,
        partner: { name: 'Partner' },
      },
      userErrors: [],
    });
    expect(await call(change, { contactId, name: 'Corrected', title: null, expectedVersion: 1 })).toEqual({
      partnerContactChange: {
        contact: { name: 'Corrected', title: null, email: 'x@y.test', version: 2 },
        userErrors: [],
      },
    });
    expect(await refused(change, { contactId, name: '', email: 'nothing', expectedVersion: 1 })).toMatchObject({
      partnerContactChange: {
        contact: null,
        userErrors: [
          { code: 'STALE', path: ['input', 'expectedVersion'] },
          { code: 'REQUIRED', path: ['input', 'name'] },
          { code: 'INVALID', path: ['input', 'email'] },
        ],
      },
    });
    expect(await call(finish, { contactId })).toMatchObject({
      partnerContactEnd: { contact: { version: 3 }, userErrors: [] },
    });
    const ended = { code: 'INVALID', path: ['input', 'contactId'] };
    for (const [document, field] of [
      [change, 'partnerContactChange'],
      [finish, 'partnerContactEnd'],
      [invite, 'partnerContactInvite'],
    ] as const)
      expect(await refused(document, { contactId })).toMatchObject({ [field]: { contact: null, userErrors: [ended] } });
    const events = await api.gateway.system.query('select facts from event');
    expect(JSON.stringify(events)).not.toMatch(/Made Up|Corrected|y\.test|021/);
  });

  it('are kept by coordinators, and are not there for another institution', async () => {
    const contactId = await newContact();
    const elsewhere = await layInstitution(api.gateway);
    const foreign = await layMember(api.gateway, elsewhere, { roles: ['COORDINATOR', 'ADMINISTRATOR'] });
    const forbidden = { code: 'FORBIDDEN', message: 'Only a coordinator or administrator keeps partners.', path: [] };
    for (const [document, field] of [
      [change, 'partnerContactChange'],
      [finish, 'partnerContactEnd'],
      [invite, 'partnerContactInvite'],
    ] as const) {
      const nobody = await refused(document, { contactId: 'pct_00000000-0000-7000-8000-000000000000' }, foreign);
      expect(nobody).toMatchObject({ [field]: { contact: null, userErrors: [notFound('contactId')] } });
      expect(await refused(document, { contactId }, foreign)).toEqual(nobody);
      expect(await refused(document, { contactId }, member)).toMatchObject({ [field]: { userErrors: [forbidden] } });
    }
    expect(await refused(add, { partnerId, name: 'X' }, foreign)).toEqual({
      partnerContactAdd: { contact: null, userErrors: [notFound('partnerId')] },
    });
    expect(await refused(add, { partnerId, name: 'X' }, member)).toEqual({
      partnerContactAdd: { contact: null, userErrors: [forbidden] },
    });
  });

  it('log in by invitation, see their partner alone, and are out at once when they end', async () => {
    const contactId = await newContact();
    await layPartner(api.gateway, home, { name: 'Another' });
    const email = 'contact@partner.test';
    expect(await refused(invite, { contactId })).toMatchObject({
      partnerContactInvite: {
        contact: null,
        invitationToken: null,
        userErrors: [{ code: 'INVALID', path: ['input', 'email'] }],
      },
    });
    const first = await call<Invited>(invite, { contactId, email });
    expect(first.partnerContactInvite).toEqual({
      contact: { invited: true, email, version: 2 },
      invitationToken: expect.any(String),
      userErrors: [],
    });
    const again = await call<Invited>(invite, { contactId });
    const dead = await unchanged(api, () =>
      api.request(accept, { token: first.partnerContactInvite.invitationToken, password }),
    );
    expect(dead).toMatchObject({ invitationAccept: { institution: null, userErrors: [{ code: 'INVALID' }] } });
    expect(await api.request(accept, { token: again.partnerContactInvite.invitationToken, password })).toEqual({
      invitationAccept: { institution: { code: 'HOME', kind: 'PARTNER' }, userErrors: [] },
    });
    expect(await refused(invite, { contactId })).toMatchObject({
      partnerContactInvite: { contact: null, userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'contactId'] }] },
    });
    const { sessionOpen } = await api.request<{ sessionOpen: { token: string } }>(open, { email, password });
    const seen = gql`{ partners { totalCount nodes { name class { code } contacts(where: { ended: false }) { nodes { name } } } } me { membership { kind partner { name } } } }`;
    const answer = await api.request<{ partners: { totalCount: number } }>(seen, {}, { as: sessionOpen });
    expect(answer).toMatchObject({
      partners: { totalCount: 1, nodes: [{ name: 'Partner', class: null }] },
      me: { membership: { kind: 'PARTNER', partner: { name: 'Partner' } } },
    });
    await call(finish, { contactId });
    expect((await api.raw('{ me { email } }', {}, { as: sessionOpen })).status).toBe(401);
  });

  it('may serve partners of two institutions with one account', async () => {
    const email = 'both@partner.test';
    const second = await layInstitution(api.gateway, { code: 'SECOND' });
    const keeper = await layMember(api.gateway, second, { roles: ['COORDINATOR'] });
    const theirs = `par_${await layPartner(api.gateway, second, { name: 'Partner there' })}`;
    for (const [as, of] of [
      [coordinator, partnerId],
      [keeper, theirs],
    ] as const) {
      const contactId = await newContact(as, of);
      const { partnerContactInvite } = await call<Invited>(invite, { contactId, email }, as);
      expect(await api.request(accept, { token: partnerContactInvite.invitationToken, password })).toMatchObject({
        invitationAccept: { userErrors: [] },
      });
    }
    expect(await api.request(open, { email, password })).toEqual({
      sessionOpen: {
        token: null,
        choices: [
          { code: 'HOME', kind: 'PARTNER' },
          { code: 'SECOND', kind: 'PARTNER' },
        ],
        userErrors: [{ code: 'REQUIRED' }],
      },
    });
    const { sessionOpen } = await api.request<{ sessionOpen: { token: string } }>(open, {
      email,
      password,
      code: 'SECOND',
    });
    expect(await api.request(gql`{ partners { nodes { name } } }`, {}, { as: sessionOpen })).toEqual({
      partners: { nodes: [{ name: 'Partner there' }] },
    });
  });
});
