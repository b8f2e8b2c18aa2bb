import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';

const register = gql`
  mutation ($input: PartnerRegisterInput!) {
    partnerRegister(input: $input) {
      partner { id name country kind level version }
      userErrors { __typename code message path }
    }
  }
`;

describe('partnerRegister', () => {
  let api: TestApi;
  let coordinator: TestMember;
  let member: TestMember;
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    member = await layMember(api.gateway, institution);
  });
  afterAll(() => api.close());

  const input = { name: 'PT Sinar Uji', country: 'ID', kind: 'COMPANY', level: 'NATIONAL' };

  it('enters a partner that the register then shows', async () => {
    const made = await api.request<{ partnerRegister: { partner: { id: string } } }>(
      register,
      { input },
      { as: coordinator },
    );
    expect(made).toEqual({
      partnerRegister: { partner: { id: expect.stringMatching(/^par_/), ...input, version: 1 }, userErrors: [] },
    });
    const listed = await api.request(
      gql`{ partners(first: 5, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name } pageInfo { hasNextPage } } }`,
      {},
      { as: coordinator },
    );
    expect(listed).toEqual({
      partners: { totalCount: 1, nodes: [{ name: 'PT Sinar Uji' }], pageInfo: { hasNextPage: false } },
    });
  });

  it('is refused to a member, and changes nothing', async () => {
    const refused = await unchanged(api, () =>
      api.request(register, { input: { ...input, name: 'Lain' } }, { as: member, language: 'en' }),
    );
    expect(refused).toEqual({
      partnerRegister: {
        partner: null,
        userErrors: [
          {
            __typename: 'InputError',
            code: 'FORBIDDEN',
            message: 'Only a coordinator or administrator keeps partners.',
            path: [],
          },
        ],
      },
    });
  });
});
