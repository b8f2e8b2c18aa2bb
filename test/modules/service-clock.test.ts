import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ServiceClockExplainedDocument,
  ServiceClockPauseDocument,
  ServiceClockResumeDocument,
  ServiceClocksDocument,
  ServiceClocksRecountDocument,
  ServiceFindingsDocument,
  ServiceReportDocument,
  ServiceRequestAssignDocument,
  ServiceRequestCloseDocument,
  ServiceRequestKindsDocument,
  ServiceRequestOneDocument,
  ServiceRequestOpenDocument,
  ServiceRequestWithdrawDocument,
  ServiceStandardsDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { answerWithin15, draftWithinDay, followUpWithinDay, ServiceDesk } from '../support/service.js';
import { fireDue } from '../support/timers.js';

const told = (answer: { userErrors: readonly { code: string; path: string[] }[] } | null | undefined) =>
  answer?.userErrors.map((one) => [one.code, one.path.join('.')]);
const forbidden = [['FORBIDDEN', '']];

describe('service standards, requests and clocks', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let desk: ServiceDesk;
  let calendarId: string;
  const people: Record<string, TestMember> = {};
  const as = (role: string): TestMember => {
    const member = people[role];
    if (!member) throw new Error(role);
    return member;
  };
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  const open = async (at: string) => {
    api.clock.set(at);
    institution = await layInstitution(api.gateway, { posts: ['LOKET'] });
    people.ADMINISTRATOR = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.COORDINATOR = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    people.ANALYST = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    people.MEMBER = await layMember(api.gateway, institution);
    people.DESK = await layMember(api.gateway, institution, { posts: ['LOKET'] });
    const [partnerId, elsewhere] = [
      await layPartner(api.gateway, institution),
      await layPartner(api.gateway, institution),
    ];
    people.PARTNER = await layMember(api.gateway, institution, { partnerId });
    people.RIVAL = await layMember(api.gateway, institution, { partnerId: elsewhere });
    desk = new ServiceDesk(api, as('ADMINISTRATOR'), as('COORDINATOR'));
    calendarId = await desk.calendar();
    await desk.kinds('DRAF', 'INFO');
    return { partnerId: `par_${partnerId}`, rivalId: `par_${elsewhere}` };
  };
  const clocks = async (where: object = {}, who = as('COORDINATOR')) =>
    (await api.request(ServiceClocksDocument, { where }, { as: who })).serviceClocks?.nodes ?? [];
  const only = async (where: object = {}) => {
    const [clock, ...more] = await clocks(where);
    if (!clock || more.length > 0) throw new Error(`${more.length + 1} clocks`);
    return clock;
  };
  const pause = async (clockId: string, rest: object = {}, who = as('COORDINATOR')) => {
    const input = { clockId, reason: 'MITRA', ...rest };
    return (await api.request(ServiceClockPauseDocument, { input }, { as: who })).serviceClockPause;
  };
  const resume = async (clockId: string, rest: object = {}, who = as('COORDINATOR')) =>
    (await api.request(ServiceClockResumeDocument, { input: { clockId, ...rest } }, { as: who })).serviceClockResume;
  const withdraw = async (requestId: string, who: TestMember) =>
    (await api.request(ServiceRequestWithdrawDocument, { input: { requestId } }, { as: who })).serviceRequestWithdraw;
  const close = async (requestId: string, who: TestMember) =>
    (await api.request(ServiceRequestCloseDocument, { input: { requestId } }, { as: who })).serviceRequestClose;

  it('keep standards as editions, which administrators set, and say what nothing can be counted by', async () => {
    await open('2026-03-03T02:00:00Z');
    expect(told(await unchanged(api, () => desk.standard(draftWithinDay, as('COORDINATOR'))))).toEqual(forbidden);
    const first = await desk.standard(draftWithinDay);
    expect(first?.serviceStandard).toMatchObject({ code: 'DRAF', edition: 1, marker: '##)', source: 'B.1.15:14.a' });
    const second = await desk.standard({
      ...draftWithinDay,
      within: 'P2D',
      validFrom: '2026-06-01',
      expectedVersion: 1,
    });
    expect(second?.serviceStandard).toMatchObject({ code: 'DRAF', edition: 2, within: 'P2D' });
    const stale = await unchanged(api, () => desk.standard({ ...draftWithinDay, expectedVersion: 1 }));
    expect(told(stale)).toEqual([
      ['STALE', 'input.expectedVersion'],
      ['INVALID', 'input.validFrom'],
    ]);
    const wrong = await unchanged(api, () =>
      desk.standard({
        ...{ ...draftWithinDay, code: 'A B', within: 'P2Y', mode: 'HOURS', stops: [], pauseEnteredWithin: 'soon' },
        starts: [{ event: 'PARTNER_MERGED', facts: [{ name: 'kind', in: [] }] }],
        warnings: [{}, { percent: 100 }, { before: 'P3D' }, { percent: 5, before: 'PT1H' }],
        pauseReasons: [
          { code: 'X', title: { id: 'x', en: 'x' } },
          { code: 'X', title: { id: 'x', en: ' ' } },
        ],
        ...{
          validFrom: '2026-02-01',
          validUntil: '2026-01-31',
          calendarId: 'cal_00000000-0000-4000-8000-000000000000',
        },
      }),
    );
    expect(told(wrong)).toEqual([
      ['INVALID', 'input.code'],
      ['INVALID', 'input.starts.0.event'],
      ['REQUIRED', 'input.starts.0.facts.0.in'],
      ['REQUIRED', 'input.stops'],
      ['INVALID', 'input.within'],
      ['INVALID', 'input.warnings.0'],
      ['INVALID', 'input.warnings.1.percent'],
      ['INVALID', 'input.warnings.2.before'],
      ['INVALID', 'input.warnings.3'],
      ['REQUIRED', 'input.pauseReasons.1.title.en'],
      ['INVALID', 'input.pauseReasons.1.code'],
      ['INVALID', 'input.pauseEnteredWithin'],
      ['INVALID', 'input.validUntil'],
      ['NOT_FOUND', 'input.calendarId'],
    ]);
    const seen = async (who: TestMember, where: object = {}) =>
      (await api.request(ServiceStandardsDocument, { where }, { as: who })).serviceStandards?.nodes.map(
        (one) => one.edition,
      );
    expect(await seen(as('MEMBER'))).toEqual([1, 2]);
    expect(await seen(as('MEMBER'), { validOn: '2026-03-03' })).toEqual([1]);
    expect(await seen(as('PARTNER'))).toEqual([]);
    // The edition in force when a clock begins is its edition.
    expect((await desk.asked()).clocks).toMatchObject([{ dueAt: '2026-03-04T09:00:00+00:00' }]);
    api.clock.set('2026-06-02T02:00:00Z');
    const later = await desk.asked({ receivedAt: '2026-06-01T02:00:00Z' });
    expect(later.clocks).toMatchObject([{ dueAt: '2026-06-03T09:00:00+00:00' }]);
    // A request of May that is entered in June goes by May's.
    const old = await desk.asked({ receivedAt: '2026-05-29T02:00:00Z' });
    expect(old.clocks).toMatchObject([{ status: 'BREACHED', dueAt: '2026-06-01T09:00:00+00:00' }]);
  });

  it('take requests from staff who hold a post and from partners, and show them to whom they concern', async () => {
    const { partnerId, rivalId } = await open('2026-03-03T02:00:00Z');
    await desk.standard(answerWithin15);
    expect(told(await unchanged(api, () => desk.register({}, as('MEMBER'))))).toEqual(forbidden);
    expect(told(await unchanged(api, () => desk.register({}, as('PARTNER'))))).toEqual(forbidden);
    const wrong = await unchanged(api, () =>
      desk.register({
        ...{ kind: 'NONE', receivedAt: '2026-03-03T02:00:01Z', partnerId: 'par_x', cooperationId: 'coo_x' },
        ...{ personId: `per_${as('PARTNER').personId}`, name: 'x'.repeat(201) },
      }),
    );
    expect(told(wrong)).toEqual([
      ['INVALID', 'input.kind'],
      ['INVALID', 'input.receivedAt'],
      ['NOT_FOUND', 'input.partnerId'],
      ['NOT_FOUND', 'input.cooperationId'],
      ['INVALID', 'input.personId'],
      ['TOO_LONG', 'input.name'],
    ]);
    const ancient = await unchanged(api, () => desk.register({ receivedAt: '0001-01-01T00:00:00Z' }));
    expect(told(ancient)).toEqual([['INVALID', 'input.receivedAt']]);
    const byDesk = await desk.register({ partnerId, words: 'Kapan naskah selesai?' }, as('DESK'));
    const requestId = byDesk?.serviceRequest?.id ?? '';
    const ask = async (who: TestMember) => {
      const input = { kind: 'INFO', words: 'Mohon jadwal' };
      return (await api.request(ServiceRequestOpenDocument, { input }, { as: who })).serviceRequestOpen;
    };
    expect(told(await unchanged(api, () => ask(as('DESK'))))).toEqual(forbidden);
    const own = await ask(as('PARTNER'));
    expect(own?.serviceRequest).toMatchObject({
      ...{ channel: 'WEB', source: 'PARTNER', partner: { id: partnerId }, status: 'OPEN' },
      // How the institution keeps its times is not the partner's to see.
      clocks: [],
    });
    const ownId = own?.serviceRequest?.id ?? '';
    const seen = async (role: string) => (await desk.requests({}, as(role))).map((one) => one.id).sort();
    const both = [requestId, ownId].sort();
    expect(await seen('COORDINATOR')).toEqual(both);
    expect(await seen('ANALYST')).toEqual(both);
    expect(await seen('DESK')).toEqual([requestId]);
    expect(await seen('MEMBER')).toEqual([]);
    expect(await seen('PARTNER')).toEqual([ownId]);
    expect(await seen('RIVAL')).toEqual([]);
    expect(await clocks({}, as('PARTNER'))).toEqual([]);
    expect((await clocks({}, as('DESK'))).map((one) => one.request?.id)).toEqual([requestId]);
    expect((await desk.requests({ partnerId: rivalId })).length).toBe(0);
    expect(told(await unchanged(api, () => desk.respond(ownId, {}, as('DESK'))))).toEqual([
      ['NOT_FOUND', 'input.requestId'],
    ]);
    const give = async (personId: string, who = as('COORDINATOR')) => {
      const input = { requestId: ownId, personId };
      return (await api.request(ServiceRequestAssignDocument, { input }, { as: who })).serviceRequestAssign;
    };
    expect(told(await unchanged(api, () => give(`per_${as('PARTNER').personId}`)))).toEqual([
      ['INVALID', 'input.personId'],
    ]);
    expect((await give(`per_${as('DESK').personId}`))?.serviceRequest?.handler).toEqual({
      id: `per_${as('DESK').personId}`,
    });
    const answered = await desk.respond(ownId, { note: 'Sudah dijawab', medium: 'EMAIL' }, as('DESK'));
    expect(answered?.serviceRequest).toMatchObject({ status: 'RESPONDED', clocks: [{ status: 'MET' }] });
    const { serviceRequest } = await api.request(ServiceRequestOneDocument, { id: ownId }, { as: as('PARTNER') });
    expect(serviceRequest?.steps).toEqual([
      {
        ...{ number: 1, kind: 'RESPONSE', happenedAt: '2026-03-03T02:00:00+00:00', medium: 'EMAIL' },
        ...{ enteredAt: '2026-03-03T02:00:00+00:00', by: null, note: null, documentVersion: null },
      },
    ]);
    const { serviceRequestKinds } = await api.request(ServiceRequestKindsDocument, {}, { as: as('PARTNER') });
    expect(serviceRequestKinds?.nodes.map((one) => one.code)).toEqual(['DRAF', 'INFO']);
  });

  it('end when they were answered, or when nobody wants them any more, and take nothing after that', async () => {
    await open('2026-03-03T02:00:00Z');
    await desk.standard(answerWithin15);
    const one = await desk.asked();
    expect(told(await unchanged(api, () => close(one.id, as('COORDINATOR'))))).toEqual([
      ['ILLEGAL_TRANSITION', 'input.requestId'],
    ]);
    const early = await unchanged(api, () => desk.respond(one.id, { at: '2026-03-03T01:59:59Z' }));
    expect(told(early)).toEqual([['INVALID', 'input.at']]);
    const ahead = await unchanged(api, () => desk.respond(one.id, { at: '2026-03-03T02:00:01Z' }));
    expect(told(ahead)).toEqual([['INVALID', 'input.at']]);
    await desk.respond(one.id);
    await desk.followUp(one.id);
    // A further answer is kept, and the first one stays the first.
    api.clock.set('2026-03-03T02:05:00Z');
    const again = await desk.respond(one.id);
    expect(again?.serviceRequest).toMatchObject({
      ...{ status: 'FOLLOWED_UP', respondedAt: '2026-03-03T02:00:00+00:00' },
      steps: [{ kind: 'RESPONSE' }, { kind: 'FOLLOW_UP' }, { kind: 'RESPONSE' }],
    });
    expect((await close(one.id, as('COORDINATOR')))?.serviceRequest).toMatchObject({ status: 'CLOSED' });
    for (const call of [() => desk.respond(one.id), () => close(one.id, as('COORDINATOR'))])
      expect(told(await unchanged(api, call))).toEqual([['FROZEN', 'input.requestId']]);
    const other = await desk.asked();
    expect((await withdraw(other.id, as('COORDINATOR')))?.serviceRequest).toMatchObject({
      ...{ status: 'WITHDRAWN', endedAt: '2026-03-03T02:05:00+00:00' },
      clocks: [{ status: 'CANCELLED', stoppedAt: null }],
    });
    // What is late stays late, also when nobody waits for it any more.
    const late = await desk.asked({ receivedAt: '2026-03-03T01:30:00Z' });
    await withdraw(late.id, as('COORDINATOR'));
    expect(await desk.clock(late.id, 'RESPONS')).toMatchObject({ status: 'BREACHED' });
    // Nor does it help to be asked no more before a worker has looked.
    const unseen = await desk.asked();
    api.clock.set('2026-03-03T05:00:00Z');
    await withdraw(unseen.id, as('COORDINATOR'));
    expect(await desk.clock(unseen.id, 'RESPONS')).toMatchObject({ status: 'BREACHED', stoppedAt: null });
    expect(await fireDue(api, institution.id)).toBe(0);
  });

  it('warn and breach once each, and a breach is undone only by what happened before it', async () => {
    await open('2026-03-03T02:00:00Z'); // Tuesday, 09:00
    await desk.standard(answerWithin15);
    const one = await desk.asked();
    const rungs = async () =>
      (
        await api.gateway.system.query<{ kind: string; rung: string }>(
          `select kind, facts ->> 'rung' as rung from event
           where institution_id = $1 and kind in ('SERVICE_CLOCK_WARNED', 'SERVICE_CLOCK_BREACHED') order by id`,
          [institution.id],
        )
      ).map((event) => [event.kind, event.rung]);
    api.clock.set('2026-03-03T02:09:59Z');
    expect(await fireDue(api, institution.id)).toBe(0);
    api.clock.set('2026-03-03T02:10:00Z'); // five minutes before
    expect([await fireDue(api, institution.id), await fireDue(api, institution.id)]).toEqual([1, 0]);
    expect(await rungs()).toEqual([['SERVICE_CLOCK_WARNED', 'WARN:1']]);
    api.clock.set('2026-03-03T02:15:00Z'); // the very moment is in time
    expect(await fireDue(api, institution.id)).toBe(0);
    api.clock.set('2026-03-03T02:15:01Z');
    expect([await fireDue(api, institution.id), await fireDue(api, institution.id)]).toEqual([1, 0]);
    expect(await rungs()).toEqual([
      ['SERVICE_CLOCK_WARNED', 'WARN:1'],
      ['SERVICE_CLOCK_BREACHED', 'BREACH'],
    ]);
    // An answer after its time does not mend it; nobody looked before it was entered, so it is told in the same act.
    const other = await desk.asked();
    api.clock.set('2026-03-03T03:00:00Z');
    await desk.respond(other.id);
    expect(await desk.clock(other.id, 'RESPONS')).toMatchObject({ status: 'BREACHED', elapsedMinutes: '44.98' });
    expect((await rungs()).slice(2)).toEqual([
      ['SERVICE_CLOCK_WARNED', 'WARN:1'],
      ['SERVICE_CLOCK_BREACHED', 'BREACH'],
    ]);
    expect(await fireDue(api, institution.id)).toBe(0);
    await desk.respond(one.id, { at: '2026-03-03T02:15:00Z' });
    expect(await desk.clock(one.id, 'RESPONS')).toMatchObject({ status: 'MET', elapsedMinutes: '15.00' });
  });

  it('are paused and go on by a ledger that does not overlap, and what a pause took is made up for', async () => {
    await open('2026-03-03T02:00:00Z'); // Tuesday, 09:00
    await desk.standard(followUpWithinDay);
    const one = await desk.asked();
    const { id } = await only();
    // Seven hours from Tuesday 09:00: to Wednesday 09:00.
    expect(await only()).toMatchObject({ dueAt: '2026-03-04T02:00:00+00:00', status: 'RUNNING', pauses: [] });
    expect(told(await unchanged(api, () => pause(id, {}, as('ANALYST'))))).toEqual(forbidden);
    expect(told(await unchanged(api, () => pause(id, {}, as('PARTNER'))))).toEqual([['NOT_FOUND', 'input.clockId']]);
    const wrong = await unchanged(api, () => pause(id, { reason: 'LIBUR', at: '2026-03-03T01:59:00Z' }));
    expect(told(wrong)).toEqual([
      ['INVALID', 'input.reason'],
      ['INVALID', 'input.at'],
    ]);
    expect(told(await unchanged(api, () => pause(id, { at: '2026-03-03T02:00:01Z' })))).toEqual([
      ['INVALID', 'input.at'],
    ]);
    expect(told(await unchanged(api, () => resume(id)))).toEqual([['ILLEGAL_TRANSITION', 'input.clockId']]);
    api.clock.set('2026-03-03T04:00:00Z'); // 11:00
    const paused = await pause(id, { at: '2026-03-03T03:00:00Z', note: 'Menunggu berkas' }); // since 10:00
    expect(paused?.serviceClock).toMatchObject({
      ...{ status: 'PAUSED', dueAt: null },
      pauses: [{ number: 1, reason: 'MITRA', note: 'Menunggu berkas', endedAt: null }],
    });
    expect(told(await unchanged(api, () => pause(id)))).toEqual([['ILLEGAL_TRANSITION', 'input.clockId']]);
    api.clock.set('2026-03-05T04:00:00Z'); // Thursday 11:00; nothing ran out meanwhile
    expect(await fireDue(api, institution.id)).toBe(0);
    const { serviceClock } = await api.request(ServiceClockExplainedDocument, { id }, { as: as('COORDINATOR') });
    expect(serviceClock?.explanation).toMatchObject({ dueAt: null, differs: false });
    expect(serviceClock?.explanation.stretches.slice(0, 2).map((each) => [each.kind, each.counts])).toEqual([
      ['WORK', true],
      ['PAUSE', false],
    ]);
    expect(told(await unchanged(api, () => resume(id, { at: '2026-03-03T02:59:00Z' })))).toEqual([
      ['INVALID', 'input.at'],
      ['INVALID', 'input.at'],
    ]);
    const resumed = await resume(id, { at: '2026-03-05T03:00:00Z' }); // Thursday 10:00
    // Worked 09:00–10:00; the pause took 10–12, 13–16, seven hours, 8–10: 14 hours. Six are left from Thursday 10:00:
    // 10–12, 13–16, and one on Friday.
    expect(resumed?.serviceClock).toMatchObject({ status: 'RUNNING', dueAt: '2026-03-06T02:00:00+00:00' });
    const overlapping = await unchanged(api, () => pause(id, { at: '2026-03-05T02:59:00Z' }));
    expect(told(overlapping)).toEqual([['INVALID', 'input.at']]);
    api.clock.set('2026-03-06T02:00:00Z'); // to the minute
    await desk.followUp(one.id);
    expect(await only()).toMatchObject({ status: 'MET', elapsedMinutes: '420.00' });
  });

  it('take no pause that is entered too late, and none when it is too late; a stop ends one', async () => {
    await open('2026-03-03T02:00:00Z');
    await desk.standard({ ...followUpWithinDay, within: 'P5D', pauseEnteredWithin: 'PT2H' });
    const one = await desk.asked();
    const { id } = await only();
    api.clock.set('2026-03-03T06:00:00Z');
    expect(told(await unchanged(api, () => pause(id, { at: '2026-03-03T03:59:59Z' })))).toEqual([
      ['INVALID', 'input.at'],
    ]);
    await pause(id, { at: '2026-03-03T04:00:00Z' });
    api.clock.set('2026-03-03T07:00:00Z');
    // It had been done at 12:30 (nobody worked), half an hour after the pause began.
    await desk.followUp(one.id, { at: '2026-03-03T05:30:00Z' });
    expect(await only()).toMatchObject({
      ...{ status: 'MET', elapsedMinutes: '120.00' },
      pauses: [{ startedAt: '2026-03-03T04:00:00+00:00', endedAt: '2026-03-03T05:30:00+00:00' }],
    });
    const late = await desk.asked({ receivedAt: '2026-02-02T02:00:00Z' });
    const [breached] = await clocks({ requestId: late.id });
    expect(breached?.status).toBe('BREACHED');
    expect(told(await unchanged(api, () => pause(breached?.id ?? '')))).toEqual([
      ['ILLEGAL_TRANSITION', 'input.clockId'],
    ]);
    // Past its time, though no worker has looked yet.
    const unseen = await desk.asked();
    const [clock] = await clocks({ requestId: unseen.id });
    api.clock.set('2026-03-20T02:00:00Z');
    expect(told(await unchanged(api, () => pause(clock?.id ?? '')))).toEqual([['ILLEGAL_TRANSITION', 'input.clockId']]);
  });

  it('run out in a pause that takes nothing of their time', async () => {
    await open('2026-03-03T12:00:00Z'); // Tuesday, 19:00
    await desk.standard({ ...followUpWithinDay, within: 'P1W', warnings: [{ before: 'PT1H' }] });
    const one = await desk.asked();
    const { id, dueAt } = await only();
    expect(dueAt).toBe('2026-03-10T12:00:00+00:00');
    // Paused in an evening, when nobody works, from before its time to after it.
    api.clock.set('2026-03-10T11:00:00Z');
    await pause(id);
    api.clock.set('2026-03-10T13:00:00Z');
    expect((await desk.followUp(one.id))?.userErrors).toEqual([]);
    expect(await only()).toMatchObject({
      ...{ status: 'BREACHED', stoppedAt: '2026-03-10T13:00:00+00:00', breachedAt: '2026-03-10T13:00:00+00:00' },
      pauses: [{ startedAt: '2026-03-10T11:00:00+00:00', endedAt: '2026-03-10T13:00:00+00:00' }],
    });
    const other = await desk.asked();
    const [atDue] = await clocks({ requestId: other.id });
    api.clock.set(atDue?.dueAt ?? '');
    await pause(atDue?.id ?? '');
    api.clock.set('2026-03-18T13:00:00Z');
    expect((await desk.followUp(other.id))?.userErrors).toEqual([]);
    expect(await desk.clock(other.id, 'TINDAK-LANJUT')).toMatchObject({ status: 'BREACHED' });
    expect(await fireDue(api, institution.id)).toBe(0);
  });

  it('keep their time when holidays change, tell that it would be another one, and are counted anew by decision', async () => {
    await open('2026-03-03T02:00:00Z');
    await desk.standard(draftWithinDay);
    const one = await desk.asked();
    const moved = async () => (await desk.clock(one.id, 'DRAF')).dueAt;
    const findings = async (who = as('ANALYST')) =>
      (await api.request(ServiceFindingsDocument, {}, { as: who })).serviceFindings?.map((each) => [
        each.code,
        each.count,
      ]);
    expect(await findings()).toEqual([]);
    expect(await findings(as('MEMBER'))).toBeUndefined();
    const leave = { kind: 'COLLECTIVE_LEAVE', from: '2026-03-04', title: { id: 'Cuti bersama', en: 'Leave' } };
    await desk.days(calendarId, leave);
    expect(await moved()).toBe('2026-03-04T09:00:00+00:00');
    expect(await findings()).toEqual([
      ['CALENDAR', 1],
      ['CLOCKS_DIFFER', 1],
    ]);
    const { serviceClock } = await api.request(
      ServiceClockExplainedDocument,
      { id: one.clocks[0]?.id ?? '' },
      { as: as('MEMBER') },
    );
    expect(serviceClock).toBeNull();
    const recount = async (who = as('ADMINISTRATOR'), rest: object = {}) => {
      const input = { because: 'SKB 1/2026', ...rest };
      return (await api.request(ServiceClocksRecountDocument, { input }, { as: who })).serviceClocksRecount;
    };
    expect(told(await unchanged(api, () => recount(as('COORDINATOR'))))).toEqual(forbidden);
    expect(told(await unchanged(api, () => recount(as('ADMINISTRATOR'), { because: ' ' })))).toEqual([
      ['REQUIRED', 'input.because'],
    ]);
    const rehearsed = await unchanged(api, () => recount(as('ADMINISTRATOR'), { dryRun: true }));
    expect(rehearsed).toMatchObject({ serviceRecount: null, looked: 1, moved: 1, userErrors: [] });
    expect((await recount())?.serviceRecount).toMatchObject({ because: 'SKB 1/2026', looked: 1, moved: 1 });
    expect(await moved()).toBe('2026-03-05T09:00:00+00:00');
    expect(await only()).toMatchObject({ dueConfirmed: false, recount: { because: 'SKB 1/2026', moved: 1 } });
    expect((await findings())?.map(([code]) => code)).toEqual(['CALENDAR', 'CLOCKS_UNCONFIRMED']);
    expect(await recount()).toMatchObject({ looked: 1, moved: 0 });
    // Its rungs went with it.
    api.clock.set('2026-03-04T09:01:00Z');
    await fireDue(api, institution.id);
    expect(await desk.clock(one.id, 'DRAF')).toMatchObject({ status: 'RUNNING' });
    api.clock.set('2026-03-05T09:01:00Z');
    expect(await fireDue(api, institution.id)).toBeGreaterThan(0);
    expect(await desk.clock(one.id, 'DRAF')).toMatchObject({ status: 'BREACHED' });
  });

  it('tell that no calendar is set, that a standard ends, and report nothing to whom it is not for', async () => {
    api.clock.set('2026-03-03T02:00:00Z');
    const bare = await layInstitution(api.gateway);
    const admin = await layMember(api.gateway, bare, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
    const partner = await layMember(api.gateway, bare, { partnerId: await layPartner(api.gateway, bare) });
    const house = new ServiceDesk(api, admin, admin);
    await house.standard({ ...draftWithinDay, validUntil: '2026-04-01' });
    const { serviceFindings } = await api.request(ServiceFindingsDocument, {}, { as: admin });
    expect(serviceFindings?.map((one) => [one.code, one.standardCode, one.date])).toEqual([
      ['NO_CALENDAR', null, null],
      ['STANDARD_ENDS', 'DRAF', '2026-04-01'],
    ]);
    const report = async (who: TestMember, period: { from: string; until: string }) =>
      (await api.request(ServiceReportDocument, period, { as: who })).serviceReport;
    const march = { from: '2026-03-01', until: '2026-03-31' };
    expect(await report(partner, march)).toBeNull();
    expect(await report(admin, march)).toMatchObject({ timeZone: 'Asia/Jakarta', standards: [] });
    await expect(report(admin, { from: '2026-03-02', until: '2026-03-01' })).rejects.toThrow('A period ends');
  });
});
