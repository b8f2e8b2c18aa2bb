import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AgreementKindSetDocument,
  AgreementKindsDocument,
  CooperationAspectRecordDocument,
  CooperationAspectsDocument,
  CooperationAspectWithdrawDocument,
  CooperationBenefitRecordDocument,
  CooperationBenefitsDocument,
  CooperationBenefitWithdrawDocument,
  CooperationCardDocument,
  CooperationCardSetDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, requestCase, upload } from '../support/story.js';
import { valueSop } from '../support/value.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}
const told = (errors: readonly Told[] | undefined) => errors?.map((one) => `${one.code} ${one.path.join('.')}`);

describe('what the register says of a cooperation', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  const people: Record<'admin' | 'coordinator' | 'desk' | 'other' | 'guest' | 'stranger', TestMember> = {} as never;
  const unit = (code: string) => `unit_${institution.units[code]}`;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      posts: ['DESK', 'CELLAR'],
      units: [
        { code: 'TI', kind: 'JURUSAN' },
        { code: 'TM', kind: 'JURUSAN' },
      ],
    });
    partnerId = await layPartner(api.gateway, institution, { name: 'PT Jalan Raya' });
    const elsewhere = await layPartner(api.gateway, institution, { name: 'CV Lain' });
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
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
  const kind = async (code: string, rest: object = {}, as = people.admin) => {
    const input = { code, title: { id: code, en: code }, ...rest };
    return (await api.request(AgreementKindSetDocument, { input }, { as })).agreementKindSet;
  };
  const card = async (cooperationId: string, given: object, as = people.coordinator, rest: object = {}) =>
    (
      await api.request(
        CooperationCardSetDocument,
        { input: { cooperationId, card: given, ...rest } },
        { as, language: 'en' },
      )
    ).cooperationCardSet;
  const read = async (id: string, as: TestMember) =>
    (await api.request(CooperationCardDocument, { id }, { as })).cooperation;
  const benefit = async (cooperationId: string, rest: object = {}, as = people.desk) =>
    (
      await api.request(
        CooperationBenefitRecordDocument,
        {
          input: {
            ...{ cooperationId, unitId: unit('TI'), dharma: 'EDUCATION', title: 'Magang' },
            ...{ startsOn: '2026-01-15', relevant: true, ...rest },
          },
        },
        { as, language: 'en' },
      )
    ).cooperationBenefitRecord;
  const aspect = async (cooperationId: string, evidenceFileId: string, rest: object = {}, as = people.desk) =>
    (
      await api.request(
        CooperationAspectRecordDocument,
        {
          input: {
            ...{ cooperationId, unitId: unit('TI'), aspect: 'BENEFIT', shownOn: '2026-02-01', evidenceFileId },
            ...rest,
          },
        },
        { as, language: 'en' },
      )
    ).cooperationAspectRecord;

  it('keeps the institution’s own kinds of agreement, by code', async () => {
    const made = await kind('MOU', { reportAs: 'MoU' });
    expect(made).toEqual({
      agreementKind: {
        ...{ id: expect.any(String), code: 'MOU', title: { en: 'MOU' }, reportAs: 'MoU' },
        ...{ retired: false, version: 1 },
      },
      userErrors: [],
    });
    const changed = await kind('MOU', { reportAs: 'MoU', retired: true, expectedVersion: 1 }, people.coordinator);
    expect(changed?.agreementKind).toMatchObject({ id: made?.agreementKind?.id, retired: true, version: 2 });
    expect(told((await unchanged(api, () => kind('MOU', { expectedVersion: 1 })))?.userErrors)).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect(told((await unchanged(api, () => kind('X', {}, people.desk)))?.userErrors)).toEqual(['FORBIDDEN ']);
    expect(told((await unchanged(api, () => kind('a b', { reportAs: 'x'.repeat(201) })))?.userErrors)).toEqual([
      'INVALID input.code',
      'TOO_LONG input.reportAs',
    ]);
    const used = await api.request(AgreementKindsDocument, { where: { retired: false } }, { as: people.desk });
    expect(used.agreementKinds?.nodes).toEqual([]);
    const seen = await api.request(AgreementKindsDocument, {}, { as: people.guest });
    expect(seen.agreementKinds?.nodes).toEqual([]);
  });

  it('has a card for each cooperation, of which the partner reads what is told to both', async () => {
    const id = await opened('Kartu');
    const kindId = (await kind('PKS'))?.agreementKind?.id;
    const given = {
      ...{ kindId, number: '12/PKS/2026', partnerNumber: 'X-9', signedOn: '2026-01-10', startsOn: '2026-01-15' },
      ...{ level: 'NATIONAL', description: 'Magang industri', budget: { amount: '1500000.50', currency: 'IDR' } },
      unitId: unit('TI'),
      persons: [
        { party: 'INSTITUTION', role: 'SIGNATORY', name: 'Contoh Satu', title: 'Direktur' },
        { party: 'PARTNER', role: 'RESPONSIBLE', name: 'Contoh Dua', unit: 'Divisi SDM' },
      ],
    };
    const whole = {
      ...{ kind: { code: 'PKS' }, number: '12/PKS/2026', partnerNumber: 'X-9', signedOn: '2026-01-10' },
      ...{ startsOn: '2026-01-15', level: 'NATIONAL', description: 'Magang industri' },
      ...{ budget: { amount: '1500000.5', currency: 'IDR' }, unit: { code: 'TI' } },
      persons: [
        { party: 'INSTITUTION', role: 'SIGNATORY', name: 'Contoh Satu', title: 'Direktur', unit: null },
        { party: 'PARTNER', role: 'RESPONSIBLE', name: 'Contoh Dua', title: null, unit: 'Divisi SDM' },
      ],
      ...{ externalKey: null, source: 'CASE', version: 1 },
    };
    expect(await card(id, given)).toEqual({ cooperation: { id, card: whole }, userErrors: [] });
    expect((await read(id, people.desk))?.card).toEqual(whole);
    expect((await read(id, people.guest))?.card).toEqual({
      ...whole,
      ...{ kind: null, budget: null, unit: null, persons: [] },
    });
    expect(await read(id, people.stranger)).toBeNull();
    // Staff who work on its execution keep it too; what is not given goes.
    const less = await card(id, { number: '13/PKS/2026' }, people.desk, { expectedVersion: 1 });
    expect(less?.cooperation?.card).toMatchObject({ number: '13/PKS/2026', persons: [], budget: null, version: 2 });
    // The event is of the cooperation, so it names that one's version, not the card's.
    const told = await api.gateway.system.query(
      `select c."version" = all(array_agg(e."subject_version")) as "same", count(*)::int from "event" e
       join "cooperation" c on c."id" = e."subject_id" where c."id" = $1 and e."kind" = 'COOPERATION_CARD_SET' group by c."version"`,
      [id.slice(4)],
    );
    expect(told).toEqual([{ same: true, count: 2 }]);
    const [row] = await api.gateway.system.query(
      'select "number", "starts_on", "source" from "registered_cooperation" where "cooperation_id" = $1',
      [id.slice(4)],
    );
    expect(row).toEqual({ number: '13/PKS/2026', starts_on: '2026-03-02', source: 'CASE' });
  });

  it('refuses a card that cannot be, or from whom it is not asked', async () => {
    const id = await opened('Ditolak');
    const early = await opened('Terlalu dini', false);
    const retired = (await kind('OLD', { retired: true }))?.agreementKind?.id;
    const wrong = {
      ...{ kindId: retired, unitId: 'unit_x', number: 'x'.repeat(201), signedOn: '2999-01-01' },
      ...{
        budget: { amount: '-1', currency: 'RUPIAH' },
        persons: [{ party: 'PARTNER', role: 'SIGNATORY', name: ' ' }],
      },
    };
    expect(told((await unchanged(api, () => card(id, wrong)))?.userErrors)).toEqual([
      'TOO_LONG input.card.number',
      'INVALID input.card.budget.amount',
      'INVALID input.card.budget.currency',
      'REQUIRED input.card.persons.0.name',
      'INVALID input.card.signedOn',
      'INVALID input.card.kindId',
      'NOT_FOUND input.card.unitId',
    ]);
    const stale = await unchanged(api, () => card(id, {}, people.coordinator, { expectedVersion: 3 }));
    expect(told(stale?.userErrors)).toEqual(['STALE input.expectedVersion']);
    for (const [who, problem] of [
      [people.guest, 'FORBIDDEN input.cooperationId'],
      [people.other, 'NOT_FOUND input.cooperationId'],
      [people.stranger, 'NOT_FOUND input.cooperationId'],
    ] as const)
      expect(told((await unchanged(api, () => card(id, {}, who)))?.userErrors)).toEqual([problem]);
    // Before it runs nobody works on its execution, but the register is kept by office.
    expect(told((await unchanged(api, () => card(early, {}, people.desk)))?.userErrors)).toEqual([
      'ILLEGAL_TRANSITION input.cooperationId',
    ]);
    expect((await card(early, { number: '1' }))?.userErrors).toEqual([]);
  });

  it('records what a cooperation is to a unit, with evidence, and what does not count', async () => {
    const id = await opened('Manfaat');
    const file = await upload(api, people.desk, 'mahasiswa.txt', 'ten students');
    const first = await benefit(id, { benefit: 'Pengalaman industri', evidenceFileId: file });
    expect(first).toEqual({
      benefit: {
        ...{ id: expect.any(String), unit: { code: 'TI' }, dharma: 'EDUCATION', title: 'Magang' },
        ...{ benefit: 'Pengalaman industri', startsOn: '2026-01-15', endsOn: null, relevant: true },
        ...{ evidence: { fileName: 'mahasiswa.txt', downloadUrl: expect.any(String) }, withdrawnAt: null, version: 1 },
      },
      userErrors: [],
    });
    expect(await (await fetch(first?.benefit?.evidence?.downloadUrl ?? '')).text()).toBe('ten students');
    const other = {
      unitId: unit('TM'),
      dharma: 'RESEARCH',
      startsOn: '2026-01-14',
      endsOn: '2026-02-01',
      relevant: false,
      title: 'Riset',
    };
    await benefit(id, other, people.coordinator);
    const gone = await benefit(id, { title: 'Salah' });
    const withdraw = async (benefitId: string, as = people.desk, reason = 'Bukan kerja sama ini') =>
      (await api.request(CooperationBenefitWithdrawDocument, { input: { benefitId, reason } }, { as, language: 'en' }))
        .cooperationBenefitWithdraw;
    const benefitId = gone?.benefit?.id ?? '';
    expect(told((await unchanged(api, () => withdraw(benefitId, people.guest)))?.userErrors)).toEqual([
      'FORBIDDEN input.benefitId',
    ]);
    expect((await withdraw(benefitId))?.benefit).toEqual({
      ...{ id: benefitId, withdrawnReason: 'Bukan kerja sama ini', version: 2 },
    });
    expect(told((await unchanged(api, () => withdraw(benefitId)))?.userErrors)).toEqual(['FROZEN input.benefitId']);
    const titles = async (where: object, as = people.desk) =>
      (
        await api.request(CooperationBenefitsDocument, { where: { cooperationId: id, ...where } }, { as })
      ).cooperationBenefits?.nodes.map((one) => one.title);
    expect(await titles({ withdrawn: false })).toEqual(['Magang', 'Riset']);
    expect(await titles({ unitId: unit('TM') })).toEqual(['Riset']);
    expect(await titles({ dharmaIn: ['EDUCATION'], withdrawn: false })).toEqual(['Magang']);
    // In force from 2 March 2026, so none of them ran before, whatever its own first day. "Riset" never did.
    expect(await titles({ on: '2026-03-01', withdrawn: false })).toEqual([]);
    expect(await titles({ on: '2026-03-02', withdrawn: false })).toEqual(['Magang']);
    // From 15 January by its card: "Magang" is open-ended and runs to the agreement's last day, "Riset" to its own.
    expect((await card(id, { startsOn: '2026-01-15' }))?.userErrors).toEqual([]);
    expect(await titles({ on: '2026-01-14', withdrawn: false })).toEqual([]);
    expect(await titles({ on: '2026-02-01', withdrawn: false })).toEqual(['Magang', 'Riset']);
    expect(await titles({ on: '2026-02-02', withdrawn: false })).toEqual(['Magang']);
    expect(await titles({ on: '2027-12-31', withdrawn: false })).toEqual(['Magang']);
    expect(await titles({ on: '2028-01-01', withdrawn: false })).toEqual([]);
    expect(await titles({ hasEvidence: true })).toEqual(['Magang']);
    expect(await titles({ relevant: false })).toEqual(['Riset']);
    expect(await titles({}, people.stranger)).toEqual([]);
    // The partner reads them, but not why one was withdrawn.
    const shown = (await read(id, people.guest))?.benefits.nodes;
    expect(shown?.map((one) => one.withdrawnReason)).toEqual([null, null, null]);
  });

  it('refuses a benefit that cannot be', async () => {
    const id = await opened('Tanpa manfaat');
    const wrong = { title: '', endsOn: '2026-01-14', unitId: 'unit_x', evidenceFileId: 'fil_x' };
    expect(told((await unchanged(api, () => benefit(id, wrong)))?.userErrors)).toEqual([
      'REQUIRED input.title',
      'INVALID input.endsOn',
      'NOT_FOUND input.unitId',
      'NOT_FOUND input.evidenceFileId',
    ]);
    expect(told((await unchanged(api, () => benefit(id, {}, people.other)))?.userErrors)).toEqual([
      'NOT_FOUND input.cooperationId',
    ]);
  });

  it('records by which evidence an aspect is shown; that stays in the house', async () => {
    const id = await opened('Aspek');
    const file = await upload(api, people.desk, 'survei.txt', 'index');
    const shown = await aspect(id, file, { note: 'Catatan dalam' });
    expect(shown).toEqual({
      aspect: {
        ...{ id: expect.any(String), unit: { code: 'TI' }, aspect: 'BENEFIT', shownOn: '2026-02-01' },
        ...{ note: 'Catatan dalam', evidence: { fileName: 'survei.txt', downloadUrl: expect.any(String) } },
        ...{ withdrawnAt: null, version: 1 },
      },
      userErrors: [],
    });
    const list = async (where: object, as = people.desk) =>
      (await api.request(CooperationAspectsDocument, { where: { cooperationId: id, ...where } }, { as }))
        .cooperationAspects;
    expect((await list({ aspectIn: ['BENEFIT'], from: '2026-02-01', until: '2026-02-01' }))?.totalCount).toBe(1);
    expect((await list({ aspectIn: ['PERFORMANCE_FACILITIES'] }))?.totalCount).toBe(0);
    expect(await list({}, people.guest)).toEqual({ nodes: [], totalCount: 0 });
    expect((await read(id, people.guest))?.aspects.totalCount).toBe(0);
    const refused = await unchanged(api, () => aspect(id, 'fil_x', { shownOn: '2026-03-03', unitId: 'unit_x' }));
    expect(told(refused?.userErrors)).toEqual([
      'INVALID input.shownOn',
      'NOT_FOUND input.unitId',
      'NOT_FOUND input.evidenceFileId',
    ]);
    const aspectId = shown?.aspect?.id ?? '';
    const input = { aspectId, reason: 'Bukti keliru' };
    const withdrawn = await api.request(CooperationAspectWithdrawDocument, { input }, { as: people.coordinator });
    expect(withdrawn.cooperationAspectWithdraw).toEqual({
      aspect: { id: aspectId, withdrawnReason: 'Bukti keliru', version: 2 },
      userErrors: [],
    });
    expect((await list({ withdrawn: true }))?.totalCount).toBe(1);
  });
});
