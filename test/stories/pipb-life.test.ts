import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  ComplaintAcceptDocument,
  ComplaintAnswerDocument,
  ComplaintAssignDocument,
  ComplaintClassSetDocument,
  ComplaintCloseDocument,
  ComplaintOpenDocument,
  ComplaintTriageDocument,
  EvaluationStartDocument,
  ExecutionDocument,
  MeetingHoldDocument,
  MeetingScheduleDocument,
  MonitoringReportFinishDocument,
  MonitoringReportReviseDocument,
  MonitoringReportStartDocument,
  ObligationFulfilDocument,
  StageProgressDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPipb, type Pipb } from '../support/pipb.js';
import { beside, evaluate, guardFailed, made, measure } from '../support/pipb-life.js';
import { codesOf, unmetIn } from '../support/pusjatan.js';
import { inputError } from '../support/seats.js';
import { act, stepsAfter, upload } from '../support/story.js';

const standsElsewhere = (where: string, ...allowed: string[]) => ({
  __typename: 'IllegalTransitionError',
  code: 'ILLEGAL_TRANSITION',
  message: expect.stringContaining(where),
  path: ['input', 'action'],
  allowed,
});

describe('a cooperation in force, everything beside the case included', () => {
  let house: Pipb;
  let people: Pipb['people'];
  let coordinator: TestMember;
  beforeAll(async () => {
    house = await openPipb();
    people = house.people;
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
  });
  afterAll(() => house?.api.close());
  const acts = (who: keyof Pipb['people'], id: string, action: string, rest: object = {}) =>
    act(house.api, people[who], id, action, rest);
  const inForce = (title: string) => house.toStep(title, 'BERJALAN', { beside: beside(house) });
  const look = async (id: string) => {
    const { cooperation } = await house.api.request(ExecutionDocument, { id }, { as: people.partner });
    if (!cooperation) throw new Error('no such cooperation');
    return cooperation;
  };

  seedTest(['A-07', 'B-15'], 'what each side promised is owed by it, and shown with evidence', async (seed) => {
    const { api } = house;
    const id = await inForce('Kewajiban');
    const { nodes } = (await look(id)).obligations;
    const [ours, theirs] = ['INSTITUTION', 'PARTNER'].map((party) => nodes.find((one) => one.party === party));
    const fulfil = async (who: keyof Pipb['people'], obligationId = '') => {
      const file = await upload(api, people[who], 'bukti.txt', `Bukti ${who} ${obligationId}`);
      const input = { obligationId, doneOn: '2026-03-02', evidenceFileIds: [file] };
      return () => api.request(ObligationFulfilDocument, { input }, { as: people[who], language: 'en' });
    };
    for (const who of ['director', 'dean', 'lecturer'] as const) {
      const { obligationFulfil } = await seed.refused(api, await fulfil(who, ours?.id));
      expect([who, obligationFulfil?.userErrors]).toEqual([who, [inputError('FORBIDDEN', ['input', 'obligationId'])]]);
    }
    const { obligationFulfil: done } = await seed.accepted(await fulfil('technical', ours?.id));
    expect(done?.obligation).toMatchObject({ status: 'FULFILLED', percent: '100' });
    await seed.accepted(await fulfil('partner', theirs?.id));
    const { cooperation } = await api.request(StageProgressDocument, { id }, { as: people.director });
    expect(cooperation?.responsible.map((one) => one.position)).toEqual(['PIMPINAN_UNIT', 'WADIR_KS', 'DEKAN']);
    // What is owed is owed on while it is evaluated, decided on or re-examined.
    const next = nodes.find((one) => one.party === 'INSTITUTION' && one.id !== ours?.id);
    stepsAfter(await acts('cooperationVice', id, 'beginEvaluation'));
    await seed.accepted(await fulfil('technical', next?.id));
  });

  seedTest(['A-06', 'A-14'], 'meets, and the partner reads the same minutes', async (seed) => {
    const { api } = house;
    const id = await inForce('Rapat');
    const input = {
      ...{ cooperationId: id, title: 'Rapat bulanan', mode: 'ONLINE' as const, startsAt: '2026-03-02T01:00:00Z' },
      shared: true,
    };
    const schedule = (as: TestMember) => api.request(MeetingScheduleDocument, { input }, { as, language: 'en' });
    const others = await seed.refused(api, () => schedule(people.director));
    expect(others.meetingSchedule?.userErrors).toEqual([inputError('FORBIDDEN', ['input', 'cooperationId'])]);
    const { meetingSchedule } = await seed.accepted(() => schedule(people.partner));
    const meetingId = made(meetingSchedule, meetingSchedule?.meeting?.id);
    const attended = [{ party: 'PARTNER' as const, name: 'Ibu Sari' }];
    const held = { meetingId, heldOn: '2026-03-02', minutes: 'Jadwal magang.', attended };
    await seed.accepted(() => api.request(MeetingHoldDocument, { input: held }, { as: people.unitHead }));
    expect((await look(id)).meetings.nodes).toEqual([{ id: meetingId, title: 'Rapat bulanan', status: 'HELD' }]);
  });

  seedTest(['B-16', 'A-13'], 'is monitored by a Dean; the report reaches the Director by two hands', async (seed) => {
    const { api } = house;
    const id = await inForce('Pantau');
    const input = { cooperationId: id, from: '2026-02-01', until: '2026-03-02' };
    const start = (as: TestMember) => api.request(MonitoringReportStartDocument, { input }, { as, language: 'en' });
    for (const who of ['unitHead', 'cooperationVice', 'director'] as const) {
      const { monitoringReportStart } = await seed.refused(api, () => start(people[who]));
      expect([who, monitoringReportStart?.userErrors]).toEqual([
        who,
        [inputError('FORBIDDEN', ['input', 'cooperationId'])],
      ]);
    }
    const unwritten = await seed.refused(api, () => acts('dean', id, 'submitMonitoring'));
    expect(unwritten.userErrors).toEqual([
      guardFailed(
        ['DOCUMENT_MISSING.monitoringReport', expect.any(String), ['DEKAN', 'WADIR']],
        ['REPORT_READY', 'No new report has been written.', ['DEKAN', 'WADIR']],
      ),
    ]);
    const { monitoringReportStart } = await seed.accepted(() => start(people.dean));
    const report = made(monitoringReportStart, monitoringReportStart?.report);
    expect(report.lines.nodes.map((one) => one.kind)).toEqual([...['GOAL', 'INDICATOR', 'INDICATOR', 'ACTION']]);
    const finish = async (reportId: string) => {
      const finished = await seed.accepted(() =>
        api.request(MonitoringReportFinishDocument, { input: { reportId } }, { as: people.dean }),
      );
      return made(finished.monitoringReportFinish, finished.monitoringReportFinish?.report);
    };
    expect((await finish(report.id)).documentVersion).toMatchObject({ number: 1, fileName: 'monitoringReport.pdf' });
    const skipped = await seed.refused(api, () => acts('dean', id, 'forwardMonitoring'));
    expect(skipped).toEqual({
      cooperation: null,
      userErrors: [
        standsElsewhere(
          '"Monitoring and writing the report", which is for: Dean.',
          'submitMonitoring',
          'flagPotentialLoss',
        ),
      ],
    });
    await seed.accepted(() => acts('dean', id, 'submitMonitoring'));
    expect(await house.inbox(people.director)).toEqual([]);
    const early = await seed.refused(api, () => acts('director', id, 'acknowledgeMonitoring'));
    expect(early).toEqual({
      cooperation: null,
      userErrors: [
        standsElsewhere(
          '"The Vice Director looks at the monitoring report", which is for: The Vice Director for cooperation.',
          'flagPotentialLoss',
        ),
      ],
    });
    stepsAfter(await acts('cooperationVice', id, 'returnMonitoring', { comment: 'Lengkapi bukti.' }));
    const same = await seed.refused(api, () => acts('dean', id, 'submitMonitoring'));
    expect(unmetIn(same)).toEqual(['REPORT_READY']);
    const revised = await seed.accepted(() =>
      api.request(MonitoringReportReviseDocument, { input: { reportId: report.id } }, { as: people.dean }),
    );
    await finish(revised.monitoringReportRevise?.report?.id ?? '');
    stepsAfter(await acts('dean', id, 'submitMonitoring'));
    await seed.accepted(() => acts('cooperationVice', id, 'forwardMonitoring'));
    expect(await house.inbox(people.director)).toEqual(['MONITORING_TERIMA']);
    const read = await seed.accepted(() => acts('director', id, 'acknowledgeMonitoring'));
    expect(stepsAfter(read)).toEqual(['BERJALAN', 'MONITORING_TULIS']);
  });

  seedTest(['B-04', 'B-17'], 'is evaluated with what the partner complained of, and improved', async (seed) => {
    const { api } = house;
    const id = await inForce('Pengaduan');
    const title = { id: 'Layanan', en: 'Service' };
    const days = { code: 'LAYANAN', title, mode: 'WORKING_DAYS' as const, answerWithin: 'P1D', closeWithin: 'P3D' };
    const set = await api.request(ComplaintClassSetDocument, { input: days }, { as: people.admin });
    made(set.complaintClassSet, set.complaintClassSet?.complaintClass);
    const message = { cooperationId: id, message: 'Jadwal magang berubah tanpa kabar.' };
    const complain = (as: TestMember) => api.request(ComplaintOpenDocument, { input: message }, { as });
    await seed.refused(api, () => complain(people.unitHead));
    const { complaintOpen } = await seed.accepted(() => complain(people.partner));
    const complaintId = complaintOpen?.complaint?.id ?? '';
    const triage = { complaintId, class: 'LAYANAN' };
    await seed.accepted(() => api.request(ComplaintTriageDocument, { input: triage }, { as: coordinator }));
    const assign = { complaintId, personId: `per_${people.unitHead.personId}` };
    await seed.accepted(() => api.request(ComplaintAssignDocument, { input: assign }, { as: coordinator }));

    await measure(house, id);
    const early = await seed.refused(api, async () => {
      const input = { cooperationId: id, from: '2026-02-01', until: '2026-03-02' };
      return api.request(EvaluationStartDocument, { input }, { as: people.unitHead, language: 'en' });
    });
    expect(early.evaluationStart?.userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })]);
    stepsAfter(await acts('cooperationVice', id, 'beginEvaluation'));
    const unjudged = await seed.refused(api, () => acts('unitHead', id, 'completeEvaluation'));
    expect(unjudged.userErrors).toEqual([
      guardFailed([
        'EVALUATED_NOW',
        'The evaluation asked for here is not complete; an earlier one does not count.',
        ['PIMPINAN_UNIT', 'WADIR', 'WADIR_KS'],
      ]),
    ]);
    const add = [{ what: 'Kabari perubahan.', ownerId: `per_${people.unitHead.personId}`, dueOn: '2026-04-01' }];
    const improve = { outcome: 'IMPROVE', nextPlanDueOn: '2026-05-01', add };
    const evaluation = await seed.accepted(() => evaluate(house, id, improve));
    expect(evaluation).toMatchObject({
      ...{ status: 'COMPLETED', benefitPercent: 80, attainmentPercent: '75', indicatorsTotal: 2, indicatorsMet: 0 },
      ...{ complaintsOpened: 1, complaintsOpen: 1, nextPlan: { number: 2, status: 'DRAFT' } },
      items: [{ what: 'Kabari perubahan.', status: 'OPEN' }],
    });
    expect(stepsAfter(await seed.accepted(() => acts('unitHead', id, 'completeEvaluation')))).toEqual([
      'MONITORING_TULIS',
      'BERJALAN',
    ]);

    const answer = { complaintId, answer: 'Jadwal kini diumumkan sebulan sebelumnya.' };
    await seed.accepted(() => api.request(ComplaintAnswerDocument, { input: answer }, { as: people.unitHead }));
    await seed.accepted(() => api.request(ComplaintAcceptDocument, { input: { complaintId } }, { as: people.partner }));
    const close = await seed.accepted(() =>
      api.request(ComplaintCloseDocument, { input: { complaintId } }, { as: coordinator }),
    );
    expect(close.complaintClose?.complaint?.status).toBe('CLOSED');
  });

  seedTest(['B-10'], 'shows what is complete in each of the six stages', async (seed) => {
    const id = await inForce('Bertahap');
    const told = async () => {
      const read = () => house.api.request(StageProgressDocument, { id }, { as: people.director });
      const { cooperation } = await seed.accepted(read);
      return (cooperation?.stageProgress ?? []).map(({ stage, status, artefacts }) => [
        ...[stage, status],
        Object.fromEntries(artefacts.map((one) => [one.code, one.status])),
      ]);
    };
    const explored = [
      'clearance',
      'exploration-assessment',
      'explorationReport',
      'minutes',
      'readiness',
      'technicalOwners',
    ];
    const ratified = ['endsOn', 'instrument', 'mou', 'mouDirector', 'mouReview', 'pksFollows', 'signing', 'startsOn'];
    const notNeeded = ['mouDean', 'pks', 'pksDean', 'pksDirector', 'pksReview'];
    const all = (codes: readonly string[], status: string) => Object.fromEntries(codes.map((code) => [code, status]));
    expect(await told()).toEqual([
      ['PENJAJAKAN', 'DONE', all(explored, 'THERE')],
      ['PENGESAHAN', 'DONE', { ...all(ratified, 'THERE'), ...all(notNeeded, 'NOT_NEEDED') }],
      ['PELAKSANAAN', 'UNDER_WAY', all(['responsible', 'supervisor'], 'THERE')],
      ['MONITORING', 'UNDER_WAY', { monitoringReport: 'MISSING' }],
      ['EVALUASI', 'NOT_STARTED', {}],
      ['KEPUTUSAN', 'NOT_STARTED', {}],
    ]);
    expect(codesOf(await seed.refused(house.api, () => acts('unitHead', id, 'bringToDecision')))).toEqual([
      'FORBIDDEN',
    ]);
  });
});
