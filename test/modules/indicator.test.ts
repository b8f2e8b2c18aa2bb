import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { satisfactionRound } from '../../src/modules/indicator/satisfaction-round.js';
import {
  CooperationAspectWithdrawDocument,
  FigureDocument,
  FigureRecordDocument,
  FiguresDocument,
  FigureWithdrawDocument,
  IndicatorDrillDocument,
  IndicatorMeasuresDocument,
  IndicatorPackDocument,
  IndicatorPackLintDocument,
  IndicatorPacksDocument,
  IndicatorSettingSetDocument,
  IndicatorsDocument,
  IndicatorTargetsDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import {
  aspect,
  benefit,
  type Campus,
  cellsWith,
  fileFrom,
  held,
  importPack,
  indicator,
  inForce,
  openCampus,
  unitsMet,
} from '../support/indicator.js';
import { layCampaign, publishSurvey, submitted, tokensOf, withdraw } from '../support/response.js';
import { act, upload } from '../support/story.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}
const told = (errors: readonly Told[] | undefined) => errors?.map((one) => `${one.code} ${one.path.join('.')}`);

/** Every base measure once, by department where it knows units. */
const own = (version = '1', more = '') => `format: 1
code: own
version: "${version}"
title: { id: Sendiri, en: Own }
validFrom: ${version === '1' ? '2020-01-01' : '2026-02-15'}
source: { title: { id: Uji, en: Test } }
unitKinds: { DEPARTMENT: [JURUSAN], STUDY_PROGRAMME: [PROGRAM_STUDI] }
indicators:
  - code: ALL
    title: { id: Semua, en: All }
    quote: semua
    unit: RATIO
    decimals: 3
    per: DEPARTMENT
    measures:
      inForce: { of: cooperations.inForce }
      national: { of: cooperations.inForce, level: [NATIONAL] }
      education: { of: cooperations.inForce, dharma: [EDUCATION] }
      held: { of: activities.held }
      relevant: { of: activities.held, relevant: true }
      threeYears: { of: activities.held, years: 3 }
      carriedOut: { of: cooperations.carriedOut }
      withBenefit: { of: cooperations.withBenefit }
      benefit: { of: cooperations.withAspect, aspect: BENEFIT }
      satisfied: { of: cooperations.satisfied, threshold: 80, responses: 2 }
      continued: { of: cooperations.continued }
      programmes: { of: units.existing, role: STUDY_PROGRAMME }
      cooperating: { of: units.cooperating, role: STUDY_PROGRAMME }
      decided: { of: services.decided, standard: PROMISE }
      onTime: { of: services.onTime, standard: PROMISE }
      lecturers: { of: figures.value, figure: LECTURERS }
    value: (2 * inForce + held) / lecturers
${more}
`;

describe('indicators', () => {
  let campus: Campus;
  let member: TestMember;
  let stranger: TestMember;
  let one: string;
  let aspectId: string;

  beforeAll(async () => {
    campus = await openCampus();
    const { api, institution } = campus;
    member = await layMember(api.gateway, institution, {});
    const elsewhere = await layInstitution(api.gateway);
    stranger = await layMember(api.gateway, elsewhere, { roles: ['ADMINISTRATOR', 'ANALYST'] });
    await importPack(campus, own());
    one = await inForce(campus, 'One', '2024-01-01', { unit: 'IF' });
    await held(campus, one, { title: 'Visit', unit: 'IF', dharma: 'EDUCATION', on: '2026-02-01', evidence: 'v.txt' });
    await held(campus, one, { title: 'Old', unit: 'RPL', dharma: 'RESEARCH', on: '2024-05-01', relevant: false });
    await held(campus, one, { title: 'No unit', unit: null, dharma: null, on: '2026-02-02' });
    aspectId = await aspect(campus, one, { unit: 'MESIN', aspect: 'BENEFIT', on: '2026-02-03', evidence: 'a.txt' });
  });
  afterAll(() => campus?.api.close());

  const terms = async (asked: Parameters<typeof indicator>[2] = { year: 2026 }, unit: string | null = null) => {
    const found = await indicator(campus, 'ALL', asked);
    const from = unit === null ? found.terms : (found.units.find(({ code }) => code === unit)?.terms ?? []);
    return Object.fromEntries(from.map(({ name, value }) => [name, value?.exact ?? null]));
  };
  const drill = async (id: string, page: object = {}, as = campus.people.analyst) =>
    (await campus.api.request(IndicatorDrillDocument, { id, ...page }, { as })).indicatorDrill;

  it('count every base measure, as a whole and by unit', async () => {
    expect(await terms()).toEqual({
      ...{ inForce: '1', national: '1', education: '1', held: '2', relevant: '2', threeYears: '3', carriedOut: '1' },
      ...{ withBenefit: '0', benefit: '1', satisfied: '0', continued: '0', programmes: '3', cooperating: '2' },
      ...{ decided: '0', onTime: '0', lecturers: null },
    });
    expect(await terms({ year: 2026 }, 'TI')).toMatchObject({
      ...{ inForce: '1', held: '1', threeYears: '2', carriedOut: '1', benefit: '0', programmes: '2', cooperating: '1' },
    });
    expect(await terms({ year: 2026 }, 'TM')).toMatchObject({
      inForce: '1',
      held: '0',
      benefit: '1',
      cooperating: '1',
    });
    expect(await terms({ year: 2024 })).toMatchObject({ inForce: '1', held: '1', relevant: '0', programmes: '4' });
    expect(await terms({ year: 2023 })).toMatchObject({ inForce: '0', held: '0', cooperating: '0' });
    const names = Object.values(
      (await campus.api.request(IndicatorMeasuresDocument, {}, { as: member })).indicatorMeasures ?? [],
    ).map(({ name }) => name);
    const asked =
      own()
        .match(/of: [\w.]+/g)
        ?.map((use) => use.slice('of: '.length)) ?? [];
    expect(names.filter((name) => !asked.includes(name))).toEqual(['cooperations.satisfiedAndContinued']);
  });

  it('have no value while something is not known, and say what', async () => {
    const before = await indicator(campus, 'ALL', { year: 2026 });
    expect([before.value, before.standing, before.unknown]).toEqual([
      null,
      'NO_TARGET',
      [{ code: 'MEASURE_UNKNOWN', name: 'lecturers' }],
    ]);
  });

  const figure = async (rest: object = {}, as = campus.people.coordinator) => {
    const input = {
      ...{ code: 'LECTURERS', period: '2026', validFrom: '2026-01-01', validTo: '2026-12-31', value: '7' },
      ...{ source: 'Staff register, 2026-01-02', ...rest },
    };
    return (await campus.api.request(FigureRecordDocument, { input }, { as, language: 'en' })).figureRecord;
  };

  it('take figures that are dated and have a source', async () => {
    const { api, people, institution } = campus;
    const evidenceFileId = await upload(api, people.coordinator, 'staff.txt', 'seven');
    const made = await figure({ evidenceFileId });
    expect(made).toEqual({
      figure: {
        ...{ id: expect.any(String), code: 'LECTURERS', unit: null, period: '2026', value: '7', version: 1 },
        ...{ validFrom: '2026-01-01', validTo: '2026-12-31', source: 'Staff register, 2026-01-02', withdrawnAt: null },
        ...{ evidence: { fileName: 'staff.txt', downloadUrl: expect.any(String) }, at: '2026-03-02T02:00:00+00:00' },
        recordedBy: { id: `per_${people.coordinator.personId}` },
      },
      userErrors: [],
    });
    const ti = await figure({ unitId: `unit_${institution.units.TI}`, value: '3.5' });
    expect(ti?.figure?.unit).toEqual({ code: 'TI' });
    const now = await indicator(campus, 'ALL', { year: 2026 });
    expect(now.value).toEqual({ exact: '4/7', shown: '0.571', decimals: 3, rounding: 'ROUND_HALF_UP' });
    expect((await terms({ year: 2026 }, 'TI')).lecturers).toBe('7/2');
    expect((await terms({ year: 2025 })).lecturers).toBeNull();
    const scoped = await terms({ year: 2026, unitId: `unit_${institution.units.TI}` });
    expect([scoped.lecturers, scoped.held, scoped.inForce]).toEqual(['7/2', '1', '1']);
    const behind = await drill(now.terms.find(({ name }) => name === 'lecturers')?.drill ?? '');
    expect(behind?.evidence.nodes).toEqual([
      {
        ...{ kind: 'FIGURE', on: '2026-01-01', title: 'Staff register, 2026-01-02', sourceId: made?.figure?.id },
        ...{ cooperationId: null, index: null, responses: null },
        files: [{ fileName: 'staff.txt', downloadUrl: expect.any(String) }],
      },
    ]);
    const listed = await api.request(
      FiguresDocument,
      { where: { codeIn: ['LECTURERS'], validOn: '2026-06-01', unitId: `unit_${institution.units.TI}` } },
      { as: member },
    );
    expect(listed.figures?.nodes).toEqual([ti?.figure && { ...ti.figure, evidence: null }]);
  });

  it('refuse figures that are none, that say two things of one day, or come from others', async () => {
    const { api, people } = campus;
    const refused = (rest: object, as?: TestMember) => unchanged(api, () => figure(rest, as));
    expect(told((await refused({ validFrom: '2026-07-01', validTo: '2027-06-30' }))?.userErrors)).toEqual([
      'ALREADY_EXISTS input.validFrom',
    ]);
    expect(
      told(
        (
          await refused({
            code: 'a b',
            period: ' ',
            source: '',
            validTo: '2025-01-01',
            unitId: 'unit_x',
            evidenceFileId: 'x',
          })
        )?.userErrors,
      ),
    ).toEqual([
      'INVALID input.code',
      'REQUIRED input.period',
      'REQUIRED input.source',
      'INVALID input.validTo',
      'NOT_FOUND input.unitId',
      'NOT_FOUND input.evidenceFileId',
    ]);
    for (const as of [people.analyst, member, people.guest, people.desk])
      expect(told((await refused({ code: 'X' }, as))?.userErrors)).toEqual(['FORBIDDEN ']);
    const seen = await api.request(FiguresDocument, {}, { as: people.guest });
    expect(seen.figures?.totalCount).toBe(0);
    expect((await api.request(FiguresDocument, {}, { as: stranger })).figures?.totalCount).toBe(0);
  });

  it('forget a figure that is withdrawn, and take another', async () => {
    const { api, people } = campus;
    const other = await figure({ code: 'STUDENTS', value: '100' });
    const figureId = other?.figure?.id ?? '';
    const take = async (rest: object = {}, as = people.admin) =>
      (await api.request(FigureWithdrawDocument, { input: { figureId, ...rest } }, { as, language: 'en' }))
        .figureWithdraw;
    expect(told((await unchanged(api, () => take({ expectedVersion: 7 })))?.userErrors)).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect(told((await unchanged(api, () => take({}, people.analyst)))?.userErrors)).toEqual(['FORBIDDEN ']);
    expect((await take({ expectedVersion: 1 }))?.figure).toMatchObject({ withdrawnAt: expect.any(String), version: 2 });
    expect(told((await unchanged(api, () => take()))?.userErrors)).toEqual(['FROZEN input.figureId']);
    expect((await figure({ code: 'STUDENTS', value: '101' }))?.userErrors).toEqual([]);
    const kept = await api.request(FigureDocument, { id: figureId }, { as: people.analyst });
    expect(kept.figure?.value).toBe('100');
    expect((await api.request(FigureDocument, { id: figureId }, { as: stranger })).figure).toBeNull();
    const counting = await api.request(
      FiguresDocument,
      { where: { codeIn: ['STUDENTS'], withdrawn: false } },
      { as: people.desk },
    );
    expect(counting.figures?.nodes.map(({ value }) => value)).toEqual(['101']);
  });

  it('are told to those who may read every case, and to nobody else', async () => {
    const { api, people } = campus;
    const ask = (as: TestMember) => api.request(IndicatorsDocument, { codes: ['ALL'], year: 2026 }, { as });
    for (const as of [people.analyst, people.coordinator, people.admin])
      expect((await ask(as)).indicators).toHaveLength(1);
    for (const as of [member, people.desk, people.guest]) expect((await ask(as)).indicators).toBeNull();
    expect((await ask(stranger)).indicators).toEqual([]);
    const targets = (as: TestMember) =>
      api.request(IndicatorTargetsDocument, { code: 'ALL', from: 2020, to: 2021 }, { as });
    expect((await targets(people.guest)).indicatorTargets).toBeNull();
    expect((await targets(stranger)).indicatorTargets).toBeNull();
    expect((await targets(people.analyst)).indicatorTargets).toEqual([
      { year: 2020, target: null },
      { year: 2021, target: null },
    ]);
    const packs = (as: TestMember) => api.request(IndicatorPacksDocument, {}, { as });
    expect((await packs(people.guest)).indicatorPacks?.nodes).toEqual([]);
    const [pack] = (await packs(member)).indicatorPacks?.nodes ?? [];
    expect(pack).toMatchObject({ code: 'own', label: '1', setting: null });
    const id = pack?.id ?? '';
    expect((await api.request(IndicatorPackDocument, { id }, { as: stranger })).indicatorPack).toBeNull();
    const unknown = await api.request(IndicatorsDocument, { unitId: `par_${randomUUID()}` }, { as: people.analyst });
    expect(unknown.indicators).toBeNull();
  });

  it('are looked behind by keys that open nothing by themselves', async () => {
    const { people } = campus;
    const found = await indicator(campus, 'ALL', { year: 2026 });
    const key = found.terms.find(({ name }) => name === 'threeYears')?.drill ?? '';
    const first = await drill(key, { first: 2 });
    expect(first).toMatchObject({ measure: 'activities.held', count: 3, cooperations: { totalCount: 1 } });
    expect(first?.evidence.totalCount).toBe(3);
    expect(first?.evidence.nodes.map(({ title }) => title)).toEqual(['No unit', 'Visit']);
    const after = first?.evidence.pageInfo.endCursor ?? null;
    const next = await drill(key, { first: 2, after });
    expect(next?.evidence.nodes.map(({ title }) => title)).toEqual(['Old']);
    expect(next?.evidence.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await drill(key, { last: 1, before: next?.evidence.pageInfo.startCursor });
    expect(back?.evidence.nodes.map(({ title }) => title)).toEqual(['Visit']);
    for (const as of [people.guest, people.desk, member, stranger]) expect(await drill(key, {}, as)).toBeNull();
    const forged = (change: object) =>
      `drl_${Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(key.slice(4), 'base64url').toString()), ...change })).toString('base64url')}`;
    for (const id of [
      '',
      'drl_',
      'drl_x',
      forged({ measure: 'constructor' }),
      forged({ indicator: 'X' }),
      forged({ asOf: '2026-02-30' }),
      forged({ pack: randomUUID() }),
      forged({ year: 2030 }),
    ])
      expect(await drill(id)).toBeNull();
    expect((await drill(forged({ unit: randomUUID() })))?.count).toBe(0);
  });

  it('cost as many statements however much there is to count', async () => {
    const { api, people } = campus;
    const cost = async (call: () => Promise<unknown>) =>
      (await api.statements(call)).filter((sql) => !/\b(session|api_key)\b/.test(sql)).length;
    const all = () => api.request(IndicatorsDocument, { year: 2026 }, { as: people.analyst });
    // The packs, the departments, and each of 16 measures.
    expect(await cost(all)).toBe(18);
    const key = (await indicator(campus, 'ALL', { year: 2026 })).terms.find(({ name }) => name === 'held')?.drill ?? '';
    // The pack, the count, the page of cooperations, the page of evidence.
    expect(await cost(() => drill(key))).toBe(4);
    for (let number = 1; number <= 5; number += 1) {
      const id = await inForce(campus, `More ${number}`, '2026-02-01', { unit: 'MESIN' });
      await held(campus, id, { title: `Work ${number}`, unit: 'MESIN', dharma: 'RESEARCH', on: '2026-02-20' });
    }
    expect((await terms()).held).toBe('7');
    expect(await cost(all)).toBe(18);
    expect(await cost(() => drill(key))).toBe(4);
  });

  it('leave out what was withdrawn', async () => {
    const { api, people } = campus;
    const input = { aspectId, reason: 'Entered twice.' };
    await api.request(CooperationAspectWithdrawDocument, { input }, { as: people.desk });
    expect((await terms()).benefit).toBe('0');
  });

  it('keep what a survey came to when it closes, and anew when an answer is taken back', async () => {
    const { api, institution, people } = campus;
    const rating = (name: string, element: string) => ({
      ...{ type: 'rating', name, title: name, rateMin: 1, rateMax: 4 },
      'x-mitra': { measure: 'IKM', element },
    });
    const survey = await publishSurvey(api, people.coordinator, {
      title: 'Puas',
      'x-mitra': {
        ...{ code: 'puas', language: 'id' },
        index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', elements: ['U1', 'U2'] },
      },
      pages: [{ name: 'p', elements: [rating('u1', 'U1'), rating('u2', 'U2')] }],
    });
    const laid = await layCampaign(api, institution, people.coordinator, survey, { invitations: 3 });
    const { query } = api.gateway.system;
    await query('update survey_campaign set cooperation_id = $1 where id = $2', [one.slice(4), laid.id]);
    const receipts: string[] = [];
    for (const [at, token] of tokensOf(laid).entries()) {
      const values = at === 0 ? [1, 1] : [4, 4];
      const sent = await submitted(
        api,
        token,
        values.map((number, i) => ({ question: `u${i + 1}`, value: { number } })),
      );
      receipts.push(sent);
    }
    expect((await terms()).satisfied).toBe('0');
    // Closed before anybody kept it: the round finds it.
    await query(`update survey_campaign set status = 'CLOSED', closed_at = '2026-03-01T03:00:00Z' where id = $1`, [
      laid.id,
    ]);
    await satisfactionRound(api.api.shared.runner);
    await satisfactionRound(api.api.shared.runner);
    const rows = () =>
      query(
        'select index::text, grade, responses, closed_on::text from cooperation_satisfaction where campaign_id = $1',
        [laid.id],
      );
    // (1 + 4 + 4) / 3 = 3 on both elements: 75.00, grade C.
    expect(await rows()).toEqual([{ index: '75', grade: 'C', responses: 3, closed_on: '2026-03-01' }]);
    expect((await terms()).satisfied).toBe('0');
    expect((await withdraw(api, { receipt: receipts[0] ?? '' })).userErrors).toEqual([]);
    expect(await rows()).toEqual([{ index: '100', grade: 'A', responses: 2, closed_on: '2026-03-01' }]);
    expect((await terms()).satisfied).toBe('1');
    expect((await terms({ year: 2026, asOf: '2026-02-28' })).satisfied).toBe('0');
  });

  it('count a successor that came into force as continuation', async () => {
    const next = await inForce(campus, 'Next', '2026-03-02', { unit: 'IF' });
    expect((await terms()).continued).toBe('0');
    await campus.api.gateway.system.query(
      `update cooperation set predecessor_id = $1, succession = 'RENEWAL' where id = $2`,
      [one.slice(4), next.slice(4)],
    );
    expect((await terms()).continued).toBe('1');
    expect((await terms({ year: 2026 }, 'TI')).continued).toBe('1');
    const found = await indicator(campus, 'ALL', { year: 2026 });
    const behind = await drill(found.terms.find(({ name }) => name === 'continued')?.drill ?? '');
    expect(behind?.evidence.nodes.map(({ kind, sourceId, cooperationId }) => [kind, sourceId, cooperationId])).toEqual([
      ['SUCCESSOR', next, one],
    ]);
  });

  it('count an agreement to its last day, and not a day longer', async () => {
    await inForce(campus, 'Short', '2026-01-15', { unit: 'RPL', ends: '2026-02-10' });
    const of = async (asOf: string) => Number((await terms({ year: 2026, asOf })).inForce);
    expect([
      (await of('2026-02-10')) - (await of('2026-02-11')),
      (await of('2026-01-15')) - (await of('2026-01-14')),
    ]).toEqual([1, 1]);
    const stopped = await inForce(campus, 'Stopped', '2026-02-20', { unit: 'RPL' });
    const [eve, day] = [await of('2026-03-01'), await of('2026-03-02')];
    await act(campus.api, campus.people.desk, stopped, 'stop');
    expect([await of('2026-03-01'), await of('2026-03-02')]).toEqual([eve, day - 1]);
  });

  it('count an open-ended benefit as long as its cooperation was in force, and not a day longer', async () => {
    const ended = await inForce(campus, 'Ended', '2024-07-01', { unit: 'MESIN', ends: '2025-06-30' });
    await benefit(campus, ended, { unit: 'MESIN', title: 'Ajar', from: '2023-01-01', evidence: 'ajar.txt' });
    await benefit(campus, ended, { unit: 'MESIN', title: 'Tanpa bukti', from: '2024-07-01' });
    const of = async (asked: { year: number; asOf?: string }) => {
      const { withBenefit, benefit: shown } = await terms(asked, 'TM');
      return `${withBenefit} ${shown}`;
    };
    // Recorded from 2023 on; in force from 1 July 2024 to 30 June 2025: of 2024 and 2025, and of no other year.
    expect([
      await of({ year: 2023 }),
      await of({ year: 2024 }),
      await of({ year: 2025 }),
      await of({ year: 2026 }),
    ]).toEqual(['0 0', '1 1', '1 1', '0 0']);
    expect([await of({ year: 2024, asOf: '2024-06-30' }), await of({ year: 2024, asOf: '2024-07-01' })]).toEqual([
      '0 0',
      '1 1',
    ]);
    const found = await indicator(campus, 'ALL', { year: 2024 });
    const behind = await drill(found.terms.find(({ name }) => name === 'withBenefit')?.drill ?? '');
    expect(behind?.evidence.nodes.map(({ kind, title, on }) => [kind, title, on])).toEqual([
      ['BENEFIT', 'Ajar', '2024-07-01'],
    ]);
    const later = await indicator(campus, 'ALL', { year: 2026 });
    expect((await drill(later.terms.find(({ name }) => name === 'withBenefit')?.drill ?? ''))?.count).toBe(0);
  });

  it('are not told of a day to come', async () => {
    const asked = { codes: ['ALL'], year: 2027, asOf: '2028-01-01' };
    await expect(campus.api.request(IndicatorsDocument, asked, { as: campus.people.analyst })).rejects.toThrow(
      'asOf is still to come',
    );
  });

  it('count times of service by their standard', async () => {
    const { api, institution, people } = campus;
    const lay = (table: string, row: object) =>
      api.gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
        JSON.stringify({ institution_id: institution.id, id: randomUUID(), version: 1, ...row }),
      ]);
    const standard = randomUUID();
    const at = '2026-03-01T00:00:00Z';
    await lay('service_standard', {
      ...{
        id: standard,
        code: 'DRAFT',
        edition: 1,
        title: { id: 'Draf', en: 'Draft' },
        source: 'PROMISE',
        subject: 'REQUEST',
      },
      ...{ starts: [], stops: [], cancels: [], events: [], within: 'P1D', mode: 'CALENDAR_DAYS', warnings: [] },
      ...{
        pause_reasons: [],
        pause_entered_within: 'P1D',
        valid_from: '2026-01-01',
        set_by_id: people.admin.personId,
        at,
      },
    });
    const waiting = [one, await inForce(campus, 'Served', '2026-02-01')].map((id) => id.slice(4));
    const clock = (status: string, started: string, due: string, stopped: string | null, of = waiting[0]) =>
      lay('service_clock', {
        ...{ standard_id: standard, standard_code: 'DRAFT', subject: 'COOPERATION', round: 1, status },
        ...{ due_confirmed: true, cooperation_id: of },
        ...{ started_at: started, entered_at: started, due_at: due, stopped_at: stopped, stop_entered_at: stopped },
        ...{ elapsed_ms: stopped && 1, breached_at: status === 'BREACHED' ? due : null, updated_at: at },
      });
    await clock('MET', '2026-02-01T02:00:00Z', '2026-02-02T02:00:00Z', '2026-02-02T02:00:00Z');
    await clock('BREACHED', '2026-02-03T02:00:00Z', '2026-02-04T02:00:00Z', '2026-02-05T02:00:00Z');
    await clock('BREACHED', '2026-02-10T02:00:00Z', '2026-02-11T02:00:00Z', null);
    await clock('RUNNING', '2026-03-02T01:00:00Z', '2026-03-03T02:00:00Z', null, waiting[1]);
    await clock('CANCELLED', '2026-02-12T02:00:00Z', '2026-02-13T02:00:00Z', null);
    const counted = async (asOf: string) => {
      const { decided, onTime } = await terms({ year: 2026, asOf });
      return `${onTime}/${decided}`;
    };
    expect([await counted('2026-02-01'), await counted('2026-02-02'), await counted('2026-02-04')]).toEqual([
      '0/0',
      '1/1',
      '1/2',
    ]);
    expect(await counted('2026-03-02')).toBe('1/3');
  });

  it('are read in whole or not at all, once a version, by the office', async () => {
    const { api, people } = campus;
    const again = await importPack(campus, own());
    expect([again.indicatorPack, told(again.userErrors)]).toEqual([null, ['ALREADY_EXISTS input.fileId']]);
    const wrong = await importPack(campus, own('3').replace('held: {', 'holding: {'));
    expect(told(wrong.userErrors)).toEqual(['NOT_FOUND input.fileId.indicators.0.value']);
    expect(wrong.userErrors[0]?.message).toMatch(/^pack\.yaml, line 32, column 5: "held" is not among the measures\.$/);
    for (const as of [people.desk, member])
      expect(told((await importPack(campus, own('4'), as)).userErrors)).toEqual(['FORBIDDEN ']);
    const lint = async (yaml: string, as = people.coordinator) => {
      const fileId = await upload(api, as, 'pack.yaml', yaml);
      return unchanged(api, () => api.request(IndicatorPackLintDocument, { fileId }, { as, language: 'en' }));
    };
    expect((await lint(own('9'))).indicatorPackLint?.findings.map(({ rule }) => rule)).toContain('NO_TARGET');
    expect(told((await lint(own('9').replace('RATIO', 'EURO'))).indicatorPackLint?.userErrors)).toEqual([
      'INVALID fileId.indicators.0.unit',
    ]);
    expect(told((await lint(own('9'), people.desk)).indicatorPackLint?.userErrors)).toEqual(['FORBIDDEN ']);
    const { count } = (
      await api.gateway.system.query<{ count: number }>('select count(*)::int as count from indicator_pack')
    )[0] ?? { count: 0 };
    expect(count).toBe(1);
  });

  it('are those of the version that is valid on the day', async () => {
    const target = '    target: { baseYear: 2020, baseValue: 3, step: -1, cap: 1 }';
    const made = await importPack(campus, own('2', target));
    expect(made.indicatorPack).toMatchObject({ label: '2', validFrom: '2026-02-15' });
    expect((await indicator(campus, 'ALL', { year: 2026, asOf: '2026-02-14' })).standing).toBe('NO_TARGET');
    const now = await indicator(campus, 'ALL', { year: 2026 });
    // A target that falls is missed by what lies above it.
    expect([now.target?.exact, now.standing]).toEqual(['1', 'NOT_MET']);
  });

  it('count the kinds of units that the institution says', async () => {
    const { api, people } = campus;
    const set = async (rest: object, as = people.coordinator) =>
      (await api.request(IndicatorSettingSetDocument, { input: { packCode: 'own', ...rest } }, { as, language: 'en' }))
        .indicatorSettingSet;
    expect((await set({ departmentKinds: ['INSTITUSI', ' INSTITUSI '] }))?.indicatorSetting).toEqual({
      ...{ id: expect.any(String), packCode: 'own', targetStep: null, departmentKinds: ['INSTITUSI'] },
      ...{ studyProgrammeKinds: [], version: 1 },
    });
    const found = await indicator(campus, 'ALL', { year: 2026 });
    expect(found.units.map(({ code }) => code)).toEqual(['KAMPUS']);
    expect(unitsMet(found)).toEqual(['KAMPUS not judged']);
    expect(cellsWith(found)).toEqual([]);
    const refused = (rest: object, as?: TestMember) => unchanged(api, () => set(rest, as));
    expect(told((await refused({ expectedVersion: 0 }))?.userErrors)).toEqual(['STALE input.expectedVersion']);
    expect(told((await refused({ packCode: 'other' }))?.userErrors)).toEqual(['NOT_FOUND input.packCode']);
    expect(
      told((await refused({ departmentKinds: [''], studyProgrammeKinds: Array(21).fill('X') }))?.userErrors),
    ).toEqual(['REQUIRED input.departmentKinds.0', 'TOO_MANY input.studyProgrammeKinds']);
    expect(told((await refused({}, people.analyst))?.userErrors)).toEqual(['FORBIDDEN ']);
    expect((await set({ expectedVersion: 1 }))?.indicatorSetting).toMatchObject({ departmentKinds: [], version: 2 });
    expect((await indicator(campus, 'ALL', { year: 2026 })).units.map(({ code }) => code)).toEqual(['TI', 'TM']);
  });

  it('keep files as evidence for those who see the figure', async () => {
    const fileId = await fileFrom(campus, 'own.txt');
    // A file somebody else sent is none of the coordinator's.
    expect(
      told((await unchanged(campus.api, () => figure({ code: 'Z', evidenceFileId: fileId })))?.userErrors),
    ).toEqual(['NOT_FOUND input.evidenceFileId']);
  });
});
