import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AchievementCountsDocument,
  AchievementRecordDocument,
  AchievementsDocument,
  AchievementWithdrawDocument,
  CooperationFundingSetDocument,
  FundingSourceSetDocument,
  PublicationConsentDocument,
  PublicationConsentRecordDocument,
  PublicationProposeDocument,
  PublicationWithdrawDocument,
  PublicRegisterDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, requestCase, stepsAfter, upload } from '../support/story.js';
import { valueSop } from '../support/value.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}
const told = (errors: readonly Told[] | undefined) => errors?.map((one) => `${one.code} ${one.path.join('.')}`);
const title = (word: string) => ({ id: word, en: word });

describe('what cooperations bring, who pays, and what the public sees', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  const people: Record<'admin' | 'desk' | 'other' | 'guest' | 'stranger', TestMember> = {} as never;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, { posts: ['DESK', 'CELLAR'] });
    partnerId = await layPartner(api.gateway, institution, { name: 'PT Jalan Raya' });
    const elsewhere = await layPartner(api.gateway, institution, { name: 'CV Lain' });
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.desk = await layMember(api.gateway, institution, { posts: ['DESK'] });
    people.other = await layMember(api.gateway, institution, { posts: ['CELLAR'] });
    people.guest = await layMember(api.gateway, institution, { partnerId });
    people.stranger = await layMember(api.gateway, institution, { partnerId: elsewhere });
    await activate(api, people.admin, valueSop, { despiteErrors: true });
  });
  afterAll(() => api?.close());

  const opened = async (name: string, running = true): Promise<string> => {
    const asked = await requestCase(api, people.desk, { partnerId: `par_${partnerId}`, title: name, channel: 'DESK' });
    const id = asked.cooperation?.id ?? '';
    if (running) await act(api, people.desk, id, 'agree', { facts: [{ name: 'ends', value: { date: '2027-12-31' } }] });
    return id;
  };
  const source = async (code: string, kind: 'DONOR' | 'PARTNER', who = people.admin, rest: object = {}) => {
    const input = { code, title: title(code), kind, ...rest };
    return (await api.request(FundingSourceSetDocument, { input }, { as: who })).fundingSourceSet;
  };
  const funding = async (cooperationId: string, shares: readonly object[], who = people.desk) =>
    (
      await api.request(
        CooperationFundingSetDocument,
        { input: { cooperationId, shares: shares as never } },
        { as: who, language: 'en' },
      )
    ).cooperationFundingSet;
  const record = async (cooperationId: string, rest: object = {}, who = people.desk) =>
    (
      await api.request(
        AchievementRecordDocument,
        {
          input: {
            ...{ cooperationId, category: 'CURRICULUM', reach: 'OUTPUT', title: title('Kurikulum') },
            ...{ achievedOn: '2026-01-15', ...rest },
          },
        },
        { as: who, language: 'en' },
      )
    ).achievementRecord;
  const propose = async (cooperationId: string, summary = title('Jembatan bersama'), who = people.desk) =>
    (await api.request(PublicationProposeDocument, { input: { cooperationId, summary } }, { as: who, language: 'en' }))
      .publicationPropose;
  const consent = async (cooperationId: string, revision = 1, who = people.guest) =>
    (await api.request(PublicationConsentDocument, { input: { cooperationId, revision } }, { as: who, language: 'en' }))
      .publicationConsent;
  const withdraw = async (cooperationId: string, who: TestMember) =>
    (await api.request(PublicationWithdrawDocument, { input: { cooperationId } }, { as: who, language: 'en' }))
      .publicationWithdraw;
  const shown = async (rest: object = {}) =>
    (await api.request(PublicRegisterDocument, { institution: institution.code, ...rest })).publicRegister
      ?.cooperations;

  seedTest(['A-02', 'A-17'], 'outcomes and impact are counted by category and reach', async (seed) => {
    const id = await opened('Kurikulum');
    const kept = await seed.accepted(() => record(id));
    expect(kept).toEqual({
      achievement: {
        ...{ id: expect.any(String), category: 'CURRICULUM', reach: 'OUTPUT', title: { en: 'Kurikulum' } },
        ...{ quantity: null, unit: null, achievedOn: '2026-01-15', evidence: null, withdrawnAt: null, version: 1 },
      },
      userErrors: [],
    });
    const file = await upload(api, people.guest, 'akses.txt', 'measured');
    const impact = { category: 'ECONOMY', reach: 'IMPACT', quantity: '12.5', unit: 'km', evidenceFileId: file };
    const byPartner = await record(id, { ...impact, title: title('Akses') }, people.guest);
    expect(byPartner?.achievement).toMatchObject({ quantity: '12.5', unit: 'km', evidence: { fileName: 'akses.txt' } });
    expect(await (await fetch(byPartner?.achievement?.evidence?.downloadUrl ?? '')).text()).toBe('measured');
    await record(id, { category: 'INNOVATION', reach: 'OUTCOME' });
    const counts = await api.request(AchievementCountsDocument, { where: { cooperationId: id } }, { as: people.desk });
    expect(counts.achievementCounts).toEqual([
      { category: 'CURRICULUM', reach: 'OUTPUT', achievements: 1, cooperations: 1 },
      { category: 'ECONOMY', reach: 'IMPACT', achievements: 1, cooperations: 1 },
      { category: 'INNOVATION', reach: 'OUTCOME', achievements: 1, cooperations: 1 },
    ]);
    const mistaken = await api.request(
      AchievementWithdrawDocument,
      { input: { achievementId: byPartner?.achievement?.id ?? '', reason: 'Diukur salah' } },
      { as: people.desk },
    );
    expect(mistaken.achievementWithdraw).toEqual({
      achievement: { id: byPartner?.achievement?.id, withdrawnReason: 'Diukur salah', version: 2 },
      userErrors: [],
    });
    const left = await api.request(
      AchievementsDocument,
      { where: { cooperationId: id, withdrawn: false, from: '2026-01-01', until: '2026-01-31' } },
      { as: people.guest },
    );
    expect(left.achievements?.totalCount).toBe(2);
    const none = await api.request(AchievementsDocument, { where: { cooperationId: id } }, { as: people.stranger });
    expect(none.achievements).toEqual({ nodes: [], totalCount: 0 });
  });

  it('refuse what is no achievement, from who is not asked, before its time', async () => {
    const id = await opened('Ditolak');
    const early = await opened('Terlalu dini', false);
    const wrong = { quantity: '-1', achievedOn: '2999-01-01', title: { id: '', en: 'x'.repeat(301) } };
    const refused = await unchanged(api, () => record(id, wrong));
    expect(told(refused?.userErrors)).toEqual([
      'REQUIRED input.title.id',
      'TOO_LONG input.title.en',
      'INVALID input.unit',
      'INVALID input.quantity',
      'INVALID input.achievedOn',
    ]);
    expect(told((await unchanged(api, () => record(early)))?.userErrors)).toEqual([
      'ILLEGAL_TRANSITION input.cooperationId',
    ]);
    expect(told((await unchanged(api, () => record(id, {}, people.stranger)))?.userErrors)).toEqual([
      'NOT_FOUND input.cooperationId',
    ]);
    const others = await upload(api, people.admin, 'a.txt', 'not yours');
    expect(told((await unchanged(api, () => record(id, { evidenceFileId: others })))?.userErrors)).toEqual([
      'NOT_FOUND input.evidenceFileId',
    ]);
  });

  seedTest(['A-04'], 'funding is recorded by source, and found by it', async (seed) => {
    const donor = await seed.accepted(() => source('DONOR-1', 'DONOR'));
    const partner = await source('MITRA', 'PARTNER');
    const id = await opened('Didanai');
    await opened('Tanpa dana');
    const shares = [
      { fundingSourceId: donor?.fundingSource?.id, money: { amount: '250000000.5', currency: 'IDR' } },
      { fundingSourceId: partner?.fundingSource?.id },
    ];
    const set = await seed.accepted(() => funding(id, shares));
    expect(set).toEqual({
      cooperation: {
        funding: [
          { money: { amount: '250000000.5', currency: 'IDR' }, source: { code: 'DONOR-1' } },
          { money: null, source: { code: 'MITRA' } },
        ],
      },
      userErrors: [],
    });
    await record(id, { category: 'RESEARCH' });
    const found = await api.request(
      AchievementsDocument,
      { where: { fundingSourceId: donor?.fundingSource?.id ?? null } },
      { as: people.desk },
    );
    expect(found.achievements?.nodes).toEqual([{ title: { en: 'Kurikulum' }, category: 'RESEARCH' }]);
    const less = await funding(id, shares.slice(1));
    expect(less?.cooperation?.funding.map((one) => one.source?.code)).toEqual(['MITRA']);

    const twice = [
      { ...shares[0], money: { amount: '-1', currency: 'rupiah' } },
      { ...shares[1], money: { amount: '0.001', currency: 'IDR' } },
      shares[1],
    ];
    expect(told((await unchanged(api, () => funding(id, twice as object[])))?.userErrors)).toEqual([
      'INVALID input.shares.0.money.amount',
      'INVALID input.shares.0.money.currency',
      'INVALID input.shares.1.money.amount',
      'INVALID input.shares.2.fundingSourceId',
    ]);
    expect(told((await unchanged(api, () => source('X', 'DONOR', people.desk)))?.userErrors)).toEqual(['FORBIDDEN ']);
    const retired = await source('DONOR-1', 'DONOR', people.admin, { retired: true, expectedVersion: 1 });
    expect(retired?.fundingSource).toMatchObject({ retired: true, version: 2 });
    expect(told((await unchanged(api, () => funding(id, shares.slice(0, 1))))?.userErrors)).toEqual([
      'INVALID input.shares.0.fundingSourceId',
    ]);
    const late = await unchanged(api, () => source('DONOR-1', 'DONOR', people.admin, { expectedVersion: 1 }));
    expect(told(late?.userErrors)).toEqual(['STALE input.expectedVersion']);
  });

  it('run on in the public’s eyes to the last day of an agreement that was extended', async () => {
    const id = await opened('Diperpanjang');
    await propose(id, title('Diperpanjang'));
    await consent(id);
    stepsAfter(await act(api, people.desk, id, 'extend'));
    const before = api.clock.now().toISOString();
    const seen: unknown[] = [];
    for (const instant of [before, '2027-12-31T10:00:00Z', '2027-12-31T17:00:00Z']) {
      api.clock.set(instant);
      seen.push((await shown())?.nodes.map(({ ongoing, endsOn }) => [ongoing, endsOn]));
    }
    expect(seen).toEqual([[[true, '2027-12-31']], [[true, '2027-12-31']], [[false, '2027-12-31']]]);
    api.clock.set(before);
    await withdraw(id, people.guest);
  });

  seedTest(['A-03'], 'the public sees a cooperation only with the consent of both', async (seed) => {
    const id = await opened('Jembatan');
    await record(id, { category: 'INFRASTRUCTURE' });
    expect((await propose(id))?.cooperation?.publication).toEqual({
      status: 'PROPOSED',
      revision: 1,
      summary: { en: 'Jembatan bersama' },
    });
    expect(await shown()).toMatchObject({ nodes: [], totalCount: 0 });

    const self = await seed.refused(api, () => consent(id, 1, people.desk));
    expect(told(self?.userErrors)).toEqual(['FORBIDDEN input.cooperationId']);
    await propose(id, title('Jembatan dan jalan'));
    const unread = await unchanged(api, () => consent(id, 1));
    expect(told(unread?.userErrors)).toEqual(['STALE input.revision']);
    const agreed = await seed.accepted(() => consent(id, 2));
    expect(agreed?.cooperation?.publication).toEqual({
      ...{ status: 'PUBLISHED', revision: 2, consentChannel: null },
      consentBy: { id: `per_${people.guest.personId}` },
    });
    expect(await shown()).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          ...{ summary: title('Jembatan dan jalan'), partner: 'PT Jalan Raya', partnerCountry: 'ID', ongoing: true },
          ...{ endsOn: '2027-12-31', achievements: [{ category: 'INFRASTRUCTURE', count: 1 }] },
        },
      ],
    });
    expect((await shown({ where: { categoryIn: ['RESEARCH'] } }))?.totalCount).toBe(0);
    expect(told((await unchanged(api, () => consent(id, 2)))?.userErrors)).toEqual(['ALREADY_EXISTS input.revision']);

    await propose(id, title('Kata lain'));
    expect((await shown())?.totalCount).toBe(0);
    await consent(id, 3);
    await act(api, people.desk, id, 'stop');
    expect((await shown())?.nodes).toMatchObject([{ summary: title('Kata lain'), ongoing: false }]);
    expect(told((await unchanged(api, () => withdraw(id, people.other)))?.userErrors)).toEqual([
      'NOT_FOUND input.cooperationId',
    ]);
    expect((await withdraw(id, people.guest))?.cooperation?.publication).toEqual({ status: 'WITHDRAWN' });
    expect(await shown()).toMatchObject({ nodes: [], totalCount: 0 });
    expect(told((await unchanged(api, () => withdraw(id, people.admin)))?.userErrors)).toEqual([
      'FROZEN input.cooperationId',
    ]);
  });

  it('takes a consent recorded by staff only with its evidence, and pages', async () => {
    const ids = [await opened('Satu'), await opened('Dua')];
    for (const id of ids) {
      await propose(id, title(id));
      const evidenceFileId = await upload(api, people.desk, 'wa.txt', `Boleh ditampilkan ${id}`);
      const input = { cooperationId: id, revision: 1, channel: 'MESSAGE' as const, evidenceFileId };
      const { publicationConsentRecord } = await api.request(
        PublicationConsentRecordDocument,
        { input },
        { as: people.desk },
      );
      expect(publicationConsentRecord?.cooperation?.publication).toEqual({
        ...{ status: 'PUBLISHED', consentBy: null, consentChannel: 'MESSAGE' },
        consentEvidence: { fileName: 'wa.txt', downloadUrl: expect.stringContaining('/files/evidence/') },
        consentRecordedBy: { id: `per_${people.desk.personId}` },
      });
      const url = publicationConsentRecord?.cooperation?.publication?.consentEvidence?.downloadUrl ?? '';
      expect(await (await fetch(url)).text()).toBe(`Boleh ditampilkan ${id}`);
      // An address is good for what it was made for, and for nothing else that has evidence.
      expect((await fetch(url.replace('/consent-publication/', '/achievement/'))).status).toBe(404);
    }
    const first = await shown({ first: 1 });
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ summary: title(ids[1] ?? '') }] });
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const second = await shown({ first: 1, after: first?.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ summary: title(ids[0] ?? '') }], pageInfo: { hasNextPage: false } });
    expect(await shown({ last: 1 })).toMatchObject({ nodes: [{ summary: title(ids[0] ?? '') }] });
    expect(await api.request(PublicRegisterDocument, { institution: 'NOWHERE' })).toEqual({
      publicRegister: { cooperations: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
    });
    const byGuest = { cooperationId: ids[0] ?? '', revision: 1, channel: 'LETTER' as const, evidenceFileId: 'fil_x' };
    const refused = await unchanged(api, () =>
      api.request(PublicationConsentRecordDocument, { input: byGuest }, { as: people.guest, language: 'en' }),
    );
    expect(told(refused.publicationConsentRecord?.userErrors)).toEqual(['FORBIDDEN input.cooperationId']);
  });
});
