import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ActivityCancelDocument,
  ActivityHoldDocument,
  type ActivityHoldInput,
  ActivityKindSetDocument,
  ActivityPlanDocument,
  ComplaintRecordDocument,
  MonitoringLinesDocument,
  MonitoringReportChangeDocument,
  MonitoringReportDocument,
  MonitoringReportFinishDocument,
  MonitoringReportReviseDocument,
  MonitoringReportStartDocument,
  MonitoringReportsDocument,
  type ReportFragment,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import type { TestMember } from '../support/fixture.js';
import { type Orchard, openOrchard } from '../support/orchard.js';
import { dense, pdfPages } from '../support/paper.js';
import { layPlan } from '../support/plan-laid.js';
import { picture, uploadBytes } from '../support/regatta.js';
import { act, stepsAfter, upload } from '../support/story.js';

const period = { from: '2026-02-01', until: '2026-02-28' };

describe('a monitoring report', () => {
  let orchard: Orchard;
  let cooperationId: string;
  let report: ReportFragment;
  beforeAll(async () => {
    orchard = await openOrchard();
    cooperationId = await orchard.tended('Kebun lereng');
    const { api, people } = orchard;
    await layPlan(orchard, cooperationId);
    const input = { cooperationId, message: 'Buahnya asam.' };
    await api.request(ComplaintRecordDocument, { input }, { as: people.admin });
    await layVisits();
  });
  afterAll(() => orchard?.api.close());

  /** Visits: held with a photograph and minutes, planned and not held, cancelled, long planned, and one of before. */
  const layVisits = async () => {
    const { api, people, institution } = orchard;
    const as = people.grower;
    const kind = { code: 'VISIT', title: { id: 'Kunjungan', en: 'Visit' } };
    await api.request(ActivityKindSetDocument, { input: kind }, { as: people.admin });
    const plan = async (title: string, plannedOn: string) => {
      const input = { cooperationId, kind: 'VISIT', title, plannedOn, unitId: `unit_${institution.units.HILL}` };
      const { activityPlan } = await api.request(ActivityPlanDocument, { input }, { as });
      if (!activityPlan?.activity) throw new Error(JSON.stringify(activityPlan));
      return activityPlan.activity.id;
    };
    const hold = async (activityId: string, heldOn: string, more: Partial<ActivityHoldInput> = {}) => {
      const input = { activityId, heldOn, ...more };
      const { activityHold } = await api.request(ActivityHoldDocument, { input }, { as });
      expect(activityHold?.userErrors).toEqual([]);
    };
    await hold(await plan('Melihat lereng', '2026-02-18'), '2026-02-19', {
      ...{
        mode: 'OFFLINE',
        attendance: [
          { party: 'PARTNER', name: 'Ibu Sari' },
          { party: 'INSTITUTION', people: 11 },
        ],
      },
      photoFileIds: [await uploadBytes(api, as, 'lereng.png', picture(1))],
      evidenceFileIds: [await upload(api, as, 'notulen.txt', 'Lereng curam')],
    });
    await plan('Melihat sumur', '2026-02-25');
    await plan('Melihat pagar', '2026-01-15');
    const input = { activityId: await plan('Melihat jalan', '2026-02-10'), reason: 'Hujan' };
    await api.request(ActivityCancelDocument, { input }, { as });
    await hold(await plan('Melihat tahun lalu', '2026-01-10'), '2026-01-10');
    await plan('Melihat besok', '2026-03-03');
  };

  type Answer = { report?: ReportFragment | null; userErrors: readonly { code: string; path: readonly string[] }[] };
  const verb =
    (
      document:
        | typeof MonitoringReportStartDocument
        | typeof MonitoringReportChangeDocument
        | typeof MonitoringReportFinishDocument
        | typeof MonitoringReportReviseDocument,
    ) =>
    async (as: TestMember, input: object): Promise<Answer> => {
      const answer = await orchard.api.request(document as typeof MonitoringReportChangeDocument, { input } as never, {
        as,
        language: 'en',
      });
      const [payload] = Object.values(answer) as Answer[];
      if (!payload) throw new Error('the call answered null');
      return payload;
    };
  const start = verb(MonitoringReportStartDocument);
  const change = verb(MonitoringReportChangeDocument);
  const finish = verb(MonitoringReportFinishDocument);
  const revise = verb(MonitoringReportReviseDocument);
  const done = async (answer: Promise<Answer>): Promise<ReportFragment> => {
    const { report: one, userErrors } = await answer;
    if (!one) throw new Error(JSON.stringify(userErrors));
    return one;
  };
  const lineOf = (kind: string, status?: string) => {
    const found = report.lines.nodes.find(
      (one) => one.kind === kind && (status === undefined || one.status === status),
    );
    if (!found) throw new Error(`no line ${kind} ${status}`);
    return found;
  };

  it('is begun filled from plan, obligations, meetings and complaints, what is overdue among them', async () => {
    const { people } = orchard;
    // Complaints come on the day of the test's clock, 2 March.
    report = await done(start(people.grower, { cooperationId, from: '2026-02-01', until: '2026-03-02' }));
    expect(report).toMatchObject({
      ...{ number: 1, revision: 1, status: 'DRAFT', from: '2026-02-01', until: '2026-03-02', planNumber: 1 },
      ...{ attainmentPercent: '70', obligationsTotal: 2, obligationsOverdue: 1, fulfilledPercent: '62.5' },
      ...{ meetingsHeld: 1, meetingsOverdue: 1, complaintsOpened: 1, complaintsOpen: 1, finishedAt: null },
      documentVersion: null,
    });
    const seen = report.lines.nodes.map(({ kind, title, party, percent, status, overdue }) => [
      ...[kind, title?.en ?? null, party, percent, status, overdue],
    ]);
    expect(seen).toEqual(
      [
        ['GOAL', 'More fruit', null, null, null, false],
        ['INDICATOR', 'Tonnes i1', null, '40', 'MEASURED', true],
        ['INDICATOR', 'Tonnes i2', null, '105', 'MEASURED', false],
        ['ACTION', 'Prune a1', 'INSTITUTION', null, 'DONE', false],
        ['ACTION', 'Prune a2', 'INSTITUTION', null, 'OPEN', true],
        ['OBLIGATION', 'Hands c1', 'INSTITUTION', '100', 'FULFILLED', false],
        ['OBLIGATION', 'Hands c2', 'PARTNER', '25', 'OVERDUE', true],
        ['MEETING', 'In the shade', null, null, 'HELD', false],
        ['MEETING', 'Monthly', null, null, 'MISSED', true],
        ['ACTIVITY', 'Melihat pagar', null, null, 'PLANNED', true],
        ['ACTIVITY', 'Melihat jalan', null, null, 'CANCELLED', false],
        ['ACTIVITY', 'Melihat lereng', null, null, 'HELD', false],
        ['ACTIVITY', 'Melihat sumur', null, null, 'PLANNED', true],
        ['COMPLAINT', null, null, null, 'OPEN', false],
      ].sort((a, b) => seen.findIndex((one) => one[1] === a[1]) - seen.findIndex((one) => one[1] === b[1])),
    );
    const visits = report.lines.nodes.filter(({ kind }) => kind === 'ACTIVITY');
    expect(visits.map(({ title }) => title?.en)).toEqual([
      ...['Melihat pagar', 'Melihat jalan', 'Melihat lereng', 'Melihat sumur'],
    ]);
    expect(lineOf('ACTIVITY', 'HELD')).toMatchObject({
      ...{ on: '2026-02-19', dueOn: null },
      activity: {
        ...{ kind: { en: 'Visit' }, mode: 'OFFLINE', unit: { en: 'HILL' }, dharma: null },
        ...{ participants: 12, evidence: 2, photos: 1 },
      },
    });
    expect(lineOf('ACTIVITY', 'CANCELLED')).toMatchObject({
      ...{ on: null, dueOn: '2026-02-10' },
      activity: { mode: null, participants: null, evidence: 0, photos: 0 },
    });
    expect(lineOf('MEETING').activity).toBeNull();
    expect(lineOf('INDICATOR')).toMatchObject({ baseline: '0', target: '10', unit: 'ton', on: '2026-02-20' });
    expect(seen.map(([kind]) => kind)).toEqual([...seen.map(([kind]) => kind)].sort((a, b) => order(a) - order(b)));
  });

  it('is written by whoever monitors by the SOP, once at a time, of a period that has passed', async () => {
    const { api, people } = orchard;
    const refusals = async (as: TestMember, input: object) =>
      (await unchanged(api, () => start(as, { cooperationId, ...period, ...input }))).userErrors;
    expect(await refusals(people.steward, { from: '2026-03-01' })).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'until'] }),
      expect.objectContaining({ code: 'ALREADY_EXISTS', message: expect.stringContaining(report.id) }),
    ]);
    expect(await refusals(people.steward, { until: '2026-03-03' })).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'until'] }),
      expect.objectContaining({ code: 'ALREADY_EXISTS' }),
    ]);
    expect(await refusals(people.buyer, {})).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    const fresh = await orchard.plant('Belum sepakat');
    const early = await unchanged(api, () => start(people.steward, { cooperationId: fresh, ...period }));
    expect(early.userErrors).toEqual([
      expect.objectContaining({
        code: 'ILLEGAL_TRANSITION',
        path: ['input', 'cooperationId'],
        message: expect.stringContaining('which is for: Steward'),
      }),
    ]);
    const seen = await api.request(MonitoringReportDocument, { id: report.id }, { as: people.buyer });
    expect(seen.monitoringReport).toBeNull();
  });

  it('takes the author’s words, and keeps them while its figures follow what happens', async () => {
    const { api, people } = orchard;
    const owed = lineOf('OBLIGATION', 'OVERDUE');
    const changed = await done(
      change(people.grower, {
        ...{ reportId: report.id, expectedVersion: report.version, summary: 'Berbuah lebat.' },
        lines: [{ lineId: owed.id, state: 'AT_RISK', remark: 'Dijanjikan pekan depan.' }],
        add: [
          { kind: 'ISSUE', remark: 'Ulat di baris tiga.' },
          { kind: 'RECOMMENDATION', remark: 'Tambah kelelawar.' },
        ],
      }),
    );
    report = changed;
    expect(lineOf('OBLIGATION', 'OVERDUE')).toMatchObject({ state: 'AT_RISK', remark: 'Dijanjikan pekan depan.' });
    expect(report.lines.nodes.slice(-2).map(({ kind, remark }) => [kind, remark])).toEqual([
      ['ISSUE', 'Ulat di baris tiga.'],
      ['RECOMMENDATION', 'Tambah kelelawar.'],
    ]);
    await api.gateway.system.query(
      `update obligation set percent = '50' where party = 'PARTNER' and cooperation_id = $1`,
      [cooperationId.slice(4)],
    );
    report = await done(change(people.grower, { reportId: report.id, remove: [lineOf('ISSUE').id] }));
    expect(lineOf('OBLIGATION', 'OVERDUE')).toMatchObject({ percent: '50', state: 'AT_RISK' });
    expect(report).toMatchObject({ fulfilledPercent: '75', summary: 'Berbuah lebat.' });
    const wrong = await unchanged(api, () =>
      change(people.grower, {
        ...{ reportId: report.id, remove: [owed.id], add: [{ kind: 'ISSUE', remark: ' ' }] },
        lines: [{ lineId: `mrl_${cooperationId.slice(4)}`, remark: 'x' }],
      }),
    );
    expect(wrong.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['NOT_FOUND', 'input.lines.0.lineId'],
      ['REQUIRED', 'input.add.0.remark'],
      ['NOT_FOUND', 'input.remove.0'],
    ]);
    const late = await unchanged(api, () => change(people.steward, { reportId: report.id, expectedVersion: 1 }));
    expect(late.userErrors).toEqual([expect.objectContaining({ code: 'STALE', currentVersion: 3 })]);
  });

  it('is not handed in before it is finished; finished, it is a document of the case and stands', async () => {
    const { api, people } = orchard;
    const early = await unchanged(api, () => act(api, people.grower, cooperationId, 'handIn'));
    expect(early.userErrors[0]).toMatchObject({
      unmet: [
        { code: 'DOCUMENT_MISSING.report', whoCanMeet: expect.any(Array) },
        { code: 'REPORT_NOT_READY', whoCanMeet: ['GROWER', 'STEWARD'] },
      ],
    });
    await api.gateway.system.query(
      `update plan_indicator set latest_value = null, latest_on = null, attainment_percent = null, due_on = '2026-06-01'
       where key = 'i2'`,
    );
    await api.gateway.system.query(
      `insert into meeting (institution_id, id, cooperation_id, title, status, mode, starts_at, scheduled_party,
         scheduled_by_id, created_at, updated_at)
       select institution_id, gen_random_uuid(), cooperation_id, 'Di bawah pohon', 'SCHEDULED', 'OFFLINE',
         '2026-03-02T10:00:00Z', scheduled_party, scheduled_by_id, created_at, updated_at from meeting`,
    );
    report = await done(finish(people.grower, { reportId: report.id }));
    expect(report).toMatchObject({
      status: 'FINISHED',
      finishedAt: expect.any(String),
      documentVersion: { number: 1, fileName: 'report.pdf', mediaType: 'application/pdf' },
    });
    const bytes = await fetch(report.documentVersion?.downloadUrl ?? '');
    const words = dense((await pdfPages(new Uint8Array(await bytes.arrayBuffer()))).join(' '));
    for (const word of ['Kebun lereng', 'Berbuah lebat.', 'Hands c2', 'terlambat', 'Tambah kelelawar.'])
      expect(words).toContain(dense(word));
    const inWords = [
      'dari 0; kini 4; target 10 ton; 40 %; paling lambat 2026-02-01; diukur 2026-02-20 / ' +
        'from 0; now 4; target 10 ton; 40 %; by 2026-02-01; measured on 2026-02-20 terlambat / overdue',
      'paling lambat 2026-06-01 / from 0; target 10 ton; by 2026-06-01 belum diukur / not measured yet',
      'dipenuhi 2026-02-04 / target 4 person; 100 %; by 2026-02-05; fulfilled on 2026-02-04 dipenuhi / fulfilled',
      'Di bawah pohon dijadwalkan 2026-03-02 / planned for 2026-03-02 dijadwalkan / scheduled',
      'Melihat lereng Kunjungan; luring; HILL; peserta: 12; bukti: 2; di antaranya foto: 1; terlaksana 2026-02-19 / ' +
        'Visit; on site; HILL; participants: 12; evidence: 2; of them photographs: 1; held on 2026-02-19 terlaksana / held',
      'Melihat jalan Kunjungan; HILL; bukti: 0; dijadwalkan 2026-02-10 / ' +
        'Visit; HILL; evidence: 0; planned for 2026-02-10 dibatalkan / cancelled',
      'diterima 2026-03-02 / received on 2026-03-02 terbuka / open',
    ];
    for (const said of inWords) expect(words).toContain(dense(said));
    expect(words.replaceAll('HILL', '')).not.toMatch(/\[U\+|[A-Z]{4}/);
    await api.gateway.system.query(`update obligation set percent = '75' where party = 'PARTNER'`);
    const frozen = await unchanged(api, () => change(people.grower, { reportId: report.id, summary: 'Lain.' }));
    expect(frozen.userErrors).toEqual([expect.objectContaining({ code: 'FROZEN', path: ['input', 'reportId'] })]);
    const again = await api.request(MonitoringReportDocument, { id: report.id }, { as: people.steward });
    expect(again.monitoringReport).toMatchObject({ fulfilledPercent: '75', obligationsOverdue: 1 });
    expect(again.monitoringReport?.lines.nodes.find((one) => one.status === 'OVERDUE')?.percent).toBe('50');
    await expect(
      api.gateway.system.query('update monitoring_report set obligations_overdue = 0 where id = $1', [
        report.id.slice(4),
      ]),
    ).rejects.toThrow();
  });

  it('goes two hops by the SOP’s own acts; returned, it is opened again as a revision', async () => {
    const { api, people } = orchard;
    const inbox = async (as: TestMember) => {
      const { myTasks } = await api.request<{ myTasks: { nodes: { step: string }[] } }>(
        '{ myTasks(first: 10) { nodes { step } } }',
        {},
        { as },
      );
      return myTasks.nodes.map((one) => one.step);
    };
    expect(stepsAfter(await act(api, people.grower, cooperationId, 'handIn'))).toEqual(['PASSING_ON']);
    expect([await inbox(people.landlord), await inbox(people.steward)]).toEqual([
      [],
      expect.arrayContaining(['PASSING_ON']),
    ]);
    const skipped = await unchanged(api, () => act(api, people.landlord, cooperationId, 'hear'));
    expect(skipped.userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
    const elsewhere = await unchanged(api, () => revise(people.grower, { reportId: report.id }));
    expect(elsewhere.userErrors).toEqual([
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION', path: ['input', 'reportId'] }),
    ]);
    stepsAfter(await act(api, people.steward, cooperationId, 'giveBack', { comment: 'Lengkapi.' }));
    const notAgain = await unchanged(api, () => act(api, people.grower, cooperationId, 'handIn'));
    expect(notAgain.userErrors[0]).toMatchObject({ unmet: [{ code: 'REPORT_NOT_READY' }] });

    const next = await done(revise(people.grower, { reportId: report.id }));
    expect(next).toMatchObject({
      number: 1,
      revision: 2,
      status: 'DRAFT',
      summary: 'Berbuah lebat.',
      fulfilledPercent: '87.5',
    });
    expect(next.lines.nodes.find((one) => one.status === 'OVERDUE')).toMatchObject({ percent: '75', state: 'AT_RISK' });
    expect(next.lines.nodes.at(-1)).toMatchObject({ kind: 'RECOMMENDATION', remark: 'Tambah kelelawar.' });
    const twice = await unchanged(api, () => revise(people.grower, { reportId: report.id }));
    expect(twice.userErrors).toEqual([expect.objectContaining({ code: 'FROZEN' })]);
    const finished = await done(finish(people.steward, { reportId: next.id }));
    expect(finished).toMatchObject({
      status: 'FINISHED',
      documentVersion: { number: 2 },
      author: { id: `per_${people.steward.personId}` },
    });
    stepsAfter(await act(api, people.grower, cooperationId, 'handIn'));
    stepsAfter(await act(api, people.steward, cooperationId, 'passOn'));
    expect(await inbox(people.landlord)).toEqual(['HEARING']);
    stepsAfter(await act(api, people.landlord, cooperationId, 'hear'));

    const where = { cooperationId };
    const listed = await api.request(MonitoringReportsDocument, { where }, { as: people.landlord });
    expect(listed.monitoringReports?.totalCount).toBe(2);
    expect(listed.monitoringReports?.nodes.map(({ revision, status }) => [revision, status]).sort()).toEqual([
      [1, 'SUPERSEDED'],
      [2, 'FINISHED'],
    ]);
    const lines = await api.request(
      MonitoringLinesDocument,
      { where: { kindIn: ['OBLIGATION'], overdue: true, report: { statusIn: ['FINISHED'], untilFrom: '2026-03-01' } } },
      { as: people.landlord },
    );
    expect(lines.monitoringLines?.nodes).toEqual([
      { kind: 'OBLIGATION', title: { en: 'Hands c2' }, overdue: true, state: 'AT_RISK', report: { id: next.id } },
    ]);
  });
});

const kinds = [
  'GOAL',
  'INDICATOR',
  'ACTION',
  'OBLIGATION',
  'MEETING',
  'ACTIVITY',
  'COMPLAINT',
  'ISSUE',
  'RECOMMENDATION',
];
const order = (kind: unknown) => kinds.indexOf(String(kind));
