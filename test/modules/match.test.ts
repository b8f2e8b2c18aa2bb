import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  NeedMatchesDocument,
  NeedTopicsSetDocument,
  PartnerTopicsSetDocument,
  TopicSetDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';

const told = (errors: readonly { code: string; path: readonly string[] }[] | undefined) =>
  errors?.map((one) => `${one.code} ${one.path.join('.')}`);

describe('needs and partners find each other', () => {
  let api: TestApi;
  let institution: TestInstitution;
  const people: Record<'admin' | 'staff' | 'guest', TestMember> = {} as never;
  const topics: Record<string, string> = {};
  const partners: Record<string, string> = {};

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, { posts: ['DESK'] });
    for (const name of ['PT Atas', 'CV Bawah', 'Yayasan Cita', 'Lain'])
      partners[name] = await layPartner(api.gateway, institution, { name });
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.staff = await layMember(api.gateway, institution, { posts: ['DESK'] });
    people.guest = await layMember(api.gateway, institution, { partnerId: partners['CV Bawah'] ?? '' });
    for (const code of ['ENERGY', 'WATER', 'ROADS']) {
      const { topicSet } = await api.request(
        TopicSetDocument,
        { input: { code, title: { id: code, en: code } } },
        { as: people.admin },
      );
      topics[code] = topicSet?.topic?.id ?? '';
    }
  });
  afterAll(() => api?.close());

  const ids = (...codes: string[]) => codes.map((code) => topics[code] ?? code);
  const need = async (...codes: string[]) => {
    const { needRecord } = await api.request<{ needRecord: { need: { id: string } } }>(
      gql`mutation { needRecord(input: { source: OWN, title: "Kebutuhan" }) { need { id } userErrors { code } } }`,
      {},
      { as: people.staff },
    );
    const { id } = needRecord.need;
    if (codes.length > 0) await about(id, codes);
    return id;
  };
  const about = async (needId: string, codes: readonly string[], who = people.staff) =>
    (
      await api.request(
        NeedTopicsSetDocument,
        { input: { needId, topics: ids(...codes) } },
        { as: who, language: 'en' },
      )
    ).needTopicsSet;
  const says = async (name: string, offers: readonly string[], aims: readonly string[] = [], who = people.admin) =>
    (
      await api.request(
        PartnerTopicsSetDocument,
        { input: { partnerId: `par_${partners[name]}`, offers: ids(...offers), aims: ids(...aims) } },
        { as: who, language: 'en' },
      )
    ).partnerTopicsSet;
  const matches = async (needId: string, who = people.staff, most?: number) =>
    (await api.request(NeedMatchesDocument, { needId, ...(most ? { most } : {}) }, { as: who })).needMatches;

  seedTest(['A-09'], 'a need is matched with the partners that can give it and work for the same', async (seed) => {
    await says('PT Atas', ['ENERGY'], ['ENERGY', 'WATER']);
    const own = await seed.accepted(() => says('CV Bawah', ['ENERGY', 'WATER'], [], people.guest));
    expect(own?.partner?.topics).toEqual([
      { role: 'OFFERS', topic: { code: 'ENERGY' } },
      { role: 'OFFERS', topic: { code: 'WATER' } },
    ]);
    await says('Yayasan Cita', ['ROADS']);
    const id = await need('ENERGY', 'WATER', 'ROADS');
    const found = await seed.accepted(() => matches(id));
    expect(found).toEqual({
      topics: [{ code: 'ENERGY' }, { code: 'WATER' }, { code: 'ROADS' }],
      unmet: [],
      matches: [
        {
          score: 40,
          partner: { name: 'CV Bawah', kind: expect.any(String) },
          because: [
            {
              ...{ code: 'OFFERS', points: 40, explanation: { en: 'It can give 2 of 3 topics.' } },
              topics: [{ code: 'ENERGY' }, { code: 'WATER' }],
            },
          ],
        },
        {
          score: 40,
          partner: { name: 'PT Atas', kind: expect.any(String) },
          because: [expect.objectContaining({ code: 'OFFERS', points: 20 }), expect.objectContaining({ code: 'AIMS' })],
        },
        expect.objectContaining({ score: 20, partner: expect.objectContaining({ name: 'Yayasan Cita' }) }),
      ],
    });
    expect((await matches(id, people.staff, 1))?.matches).toHaveLength(1);
    await says('Yayasan Cita', []);
    expect((await matches(id))?.unmet).toEqual([{ code: 'ROADS' }]);
    expect(await matches(await need())).toEqual({ topics: [], unmet: [], matches: [] });
    expect(await matches(id, people.guest)).toBeNull();
    expect(await matches('need_00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('takes no topic twice, unknown or retired, and nobody else’s word', async () => {
    const id = await need();
    const wrong = await unchanged(api, () => about(id, ['ENERGY', 'ENERGY', 'top_x']));
    expect(told(wrong?.userErrors)).toEqual(['INVALID input.topics.1', 'NOT_FOUND input.topics.2']);
    const foreign = await unchanged(api, () => says('PT Atas', ['ENERGY'], [], people.staff));
    expect(told(foreign?.userErrors)).toEqual(['FORBIDDEN ']);
    const others = await unchanged(api, () => says('PT Atas', ['ENERGY'], [], people.guest));
    expect(told(others?.userErrors)).toEqual(['NOT_FOUND input.partnerId']);
    const list = await unchanged(api, () =>
      api.request(TopicSetDocument, { input: { code: 'X', title: { id: 'x', en: 'x' } } }, { as: people.staff }),
    );
    expect(told(list.topicSet?.userErrors)).toEqual(['FORBIDDEN ']);
    const input = { code: 'OLD', title: { id: 'x', en: 'x' }, retired: true };
    const { topicSet } = await api.request(TopicSetDocument, { input }, { as: people.admin });
    const old = await unchanged(api, () => about(id, [topicSet?.topic?.id ?? '']));
    expect(told(old?.userErrors)).toEqual(['INVALID input.topics.0']);
  });
});
