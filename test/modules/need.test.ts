import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationNeedsDocument,
  CooperationsNeedsDocument,
  NeedChangeDocument,
  NeedsDocument,
  NeedWithdrawDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layMember, layPartner, type TestMember } from '../support/fixture.js';
import { needsFact, recordNeed } from '../support/needs.js';
import { codesOf, openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, stepsAfter } from '../support/story.js';

describe('the needs register', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let coordinator: TestMember;
  let analyst: TestMember;
  let member: TestMember;
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
    coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
    analyst = await layMember(api.gateway, house.institution, { roles: ['ANALYST'] });
    member = await layMember(api.gateway, house.institution);
  });
  afterAll(() => api?.close());

  const change = async (as: TestMember, input: { needId: string } & Record<string, unknown>) => {
    const { needChange } = await api.request(NeedChangeDocument, { input }, { as, language: 'en' });
    return { need: needChange?.need, errors: needChange?.userErrors.map((one) => [one.code, one.path.join('.')]) };
  };
  const withdraw = async (as: TestMember, needId: string) => {
    const { needWithdraw } = await api.request(NeedWithdrawDocument, { input: { needId } }, { as, language: 'en' });
    return { need: needWithdraw?.need, errors: needWithdraw?.userErrors.map((one) => [one.code, one.path.join('.')]) };
  };
  const idOf = async (as: TestMember, input: object) => (await recordNeed(api, as, input)).need?.id ?? '';
  const unit = (code: string) => `unit_${house.institution.units[code]}`;

  it('takes own needs and partners’ requests from whoever holds a post', async () => {
    const own = await recordNeed(api, people.centre, {
      title: ' Uji aspal karet ',
      description: 'Lima ruas jalan.',
      orgUnitId: unit('PUSAT-A'),
    });
    expect(own).toEqual({
      need: {
        id: expect.stringMatching(/^need_/),
        source: 'OWN',
        title: 'Uji aspal karet',
        description: 'Lima ruas jalan.',
        status: 'OPEN',
        version: 1,
        unit: { id: unit('PUSAT-A'), code: 'PUSAT-A' },
        partner: null,
        cooperation: null,
        recordedBy: { id: `per_${people.centre.personId}` },
      },
      userErrors: [],
    });
    const partnerId = `par_${house.partnerId}`;
    const request = await recordNeed(api, coordinator, { source: 'PARTNER_REQUEST', title: 'Magang', partnerId });
    expect(request.need).toMatchObject({ source: 'PARTNER_REQUEST', partner: { name: 'PT Sinar Uji' } });
    const list = await api.request(NeedsDocument, { where: { sourceIn: ['PARTNER_REQUEST'] } }, { as: member });
    expect(list.needs?.nodes.map((one) => one.title)).toEqual(['Magang']);
    const ofUnit = await api.request(
      NeedsDocument,
      {
        where: { unit: { codeContains: 'pusat-a' }, statusIn: ['OPEN'] },
        orderBy: { field: 'TITLE', direction: 'ASC' },
      },
      { as: analyst },
    );
    expect(ofUnit.needs?.nodes.map((one) => one.title)).toEqual(['Uji aspal karet']);
    expect((await api.request(NeedsDocument, {}, { as: people.partner })).needs?.totalCount).toBe(0);
  });

  it('refuses whom it does not concern and what is wrong, all at once', async () => {
    for (const who of [analyst, member, people.partner])
      expect((await unchanged(api, () => recordNeed(api, who, {}))).userErrors.map((one) => one.code)).toEqual([
        'FORBIDDEN',
      ]);
    const wrong = await unchanged(api, () =>
      recordNeed(api, coordinator, {
        source: 'PARTNER_REQUEST',
        title: ' ',
        description: 'x'.repeat(10_001),
        orgUnitId: unit('PUSAT-A').replace(/.$/, '_'),
      }),
    );
    expect(wrong.userErrors.map((one) => [one.code, one.path.join('.')])).toEqual([
      ['REQUIRED', 'input.title'],
      ['TOO_LONG', 'input.description'],
      ['REQUIRED', 'input.partnerId'],
      ['NOT_FOUND', 'input.orgUnitId'],
    ]);
  });

  it('is changed by who recorded it, a post of its unit or a coordinator, at the version read', async () => {
    const needId = await idOf(people.centre, { title: 'Semula', description: 'Kata', orgUnitId: unit('PUSAT-A') });
    expect((await unchanged(api, () => change(people.otherCentre, { needId, title: 'x' }))).errors).toEqual([
      ['FORBIDDEN', ''],
    ]);
    expect((await unchanged(api, () => change(people.partner, { needId, title: 'x' }))).errors).toEqual([
      ['NOT_FOUND', 'input.needId'],
    ]);
    const changed = await change(people.centre, { needId, description: null, orgUnitId: null, expectedVersion: 1 });
    expect(changed.need).toMatchObject({ title: 'Semula', description: null, unit: null, version: 2 });
    expect((await unchanged(api, () => change(coordinator, { needId, title: '', expectedVersion: 1 }))).errors).toEqual(
      [
        ['STALE', 'input.expectedVersion'],
        ['REQUIRED', 'input.title'],
      ],
    );
    const partnerId = `par_${await layPartner(api.gateway, house.institution)}`;
    const asked = await idOf(coordinator, { source: 'PARTNER_REQUEST', partnerId });
    expect((await unchanged(api, () => change(coordinator, { needId: asked, partnerId: null }))).errors).toEqual([
      ['REQUIRED', 'input.partnerId'],
    ]);
  });

  it('is withdrawn once, and then the basis of nothing', async () => {
    const needId = await idOf(people.secretary, { title: 'Batal' });
    expect((await withdraw(people.secretary, needId)).need).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    expect((await unchanged(api, () => withdraw(people.secretary, needId))).errors).toEqual([
      ['FROZEN', 'input.needId'],
    ]);
    expect((await unchanged(api, () => change(coordinator, { needId, title: 'x' }))).errors).toEqual([
      ['FROZEN', 'input.needId'],
    ]);
    const id = (await house.request('Atas dasar yang batal', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
    const facts = [{ name: 'needs', value: { needs: [needId] } }];
    const refused = await unchanged(api, () => act(api, people.secretary, id, 'recordNeeds', { facts }));
    expect(refused.userErrors.map((one) => [one.code, one.path])).toEqual([
      ['FROZEN', ['input', 'facts', '0', 'value']],
    ]);
    for (const bad of ['N-1', `need_${house.partnerId}`, `par_${house.partnerId}`]) {
      const unknown = await unchanged(api, () =>
        act(api, people.secretary, id, 'recordNeeds', { facts: [{ name: 'needs', value: { needs: [bad] } }] }),
      );
      expect(unknown.userErrors.map((one) => [one.code, one.path])).toEqual([
        ['NOT_FOUND', ['input', 'facts', '0', 'value']],
      ]);
    }
  });

  it('a case takes needs up; one need may serve two cases, and a page of cases reads them in one statement', async () => {
    const shared = await needsFact(api, people.secretary, 'needs', 'Untuk dua kerja sama');
    const ids: string[] = [];
    for (const title of ['Pertama', 'Kedua']) {
      const id = (await house.request(title, 'SEKBADAN@BADAN')).cooperation?.id ?? '';
      stepsAfter(await act(api, people.secretary, id, 'recordNeeds', { facts: [shared] }));
      const read = await api.request(CooperationNeedsDocument, { id }, { as: people.secretary });
      expect(read.cooperation?.needs.map((one) => [one.source, one.title, one.status])).toEqual([
        ['OWN', 'Untuk dua kerja sama', 'TAKEN_UP'],
        ['PARTNER_REQUEST', title, 'TAKEN_UP'],
      ]);
      expect(read.cooperation?.facts.find((one) => one.name === 'needs')?.value.needs).toEqual(shared.value.needs);
      const partner = await api.request(CooperationNeedsDocument, { id }, { as: people.partner });
      expect(partner.cooperation?.needs).toEqual([]);
      ids.push(id);
    }
    const [needId = ''] = shared.value.needs;
    expect((await unchanged(api, () => withdraw(people.secretary, needId))).errors).toEqual([
      ['FROZEN', 'input.needId'],
    ]);
    const counts: number[] = [];
    for (const first of [1, 2]) {
      const seen = await api.statements(() =>
        api.request(CooperationsNeedsDocument, { first }, { as: people.secretary }),
      );
      counts.push(seen.filter((sql) => !/\b(session|api_key)\b/.test(sql)).length);
    }
    expect(counts).toEqual([2, 2]);
    // A member who does not see the case sees the own need, not the request's words.
    const seen = await api.request(NeedsDocument, { where: { titleContains: 'Pertama' } }, { as: member });
    expect(seen.needs?.totalCount).toBe(0);
    const own = await api.request(NeedsDocument, { where: { titleContains: 'dua kerja sama' } }, { as: member });
    expect(own.needs?.nodes).toMatchObject([{ status: 'TAKEN_UP', cooperation: null }]);
  });

  it('a request entered by hand beforehand is the case’s request, and is not entered twice', async () => {
    const partnerId = `par_${house.partnerId}`;
    const byHand = await idOf(people.secretary, { source: 'PARTNER_REQUEST', title: 'Dicatat dahulu', partnerId });
    const id = (await house.request('Sudah dicatat', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
    const facts = [{ name: 'needs', value: { needs: [byHand] } }];
    const dry = await unchanged(api, () => act(api, people.secretary, id, 'recordNeeds', { facts, dryRun: true }));
    expect(codesOf(dry)).toEqual([]);
    stepsAfter(await act(api, people.secretary, id, 'recordNeeds', { facts }));
    const read = await api.request(CooperationNeedsDocument, { id }, { as: people.secretary });
    expect(read.cooperation?.needs.map((one) => one.title)).toEqual(['Dicatat dahulu']);
  });
});
