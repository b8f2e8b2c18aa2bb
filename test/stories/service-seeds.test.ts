import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  ServiceClockExplainedDocument,
  ServiceReportDocument,
  ServiceRequestDeliverDocument,
} from '../generated/operations.js';
import { layCase } from '../platform/job-support.js';
import { startApi, type TestApi } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import { layInstitution, layMember, type TestInstitution } from '../support/fixture.js';
import { answerWithin15, draftWithinDay, followUpWithinDay, ServiceDesk } from '../support/service.js';
import { fireDue } from '../support/timers.js';

describe('service standards of a cooperation unit', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let desk: ServiceDesk;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  const open = async () => {
    institution = await layInstitution(api.gateway, { posts: ['STAF'] });
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const staff = await layMember(api.gateway, institution, { roles: ['COORDINATOR'], posts: ['STAF'] });
    desk = new ServiceDesk(api, admin, staff);
    await desk.calendar();
    await desk.kinds('DRAF', 'INFO');
  };
  /** A cooperation with two versions of a draft in it: their global ids. */
  const drafts = async () => {
    const cooperation = await layCase(api.gateway, institution);
    const [document, file] = [randomUUID(), randomUUID()];
    const lay = (table: string, row: object) =>
      api.gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
        JSON.stringify({ institution_id: institution.id, ...row }),
      ]);
    const at = api.clock.now().toISOString();
    const bytes = { sha256: file, media_type: 'text/plain', size: 1 };
    await lay('stored_file', {
      ...{ id: file, membership_id: desk.staff.membershipId, ...bytes, storage_key: file, file_name: 'draf.txt' },
      ...{ created_at: at },
    });
    await lay('document', {
      ...{ id: document, container_id: cooperation, kind: 'draf', title: 'Draf', instrument: true, shared: false },
      ...{ current_number: 2, taken_back: [], created_at: at, updated_at: at, version: 2 },
    });
    const versions = [randomUUID(), randomUUID()];
    for (const [index, id] of versions.entries())
      await lay('document_version', {
        ...{ id, document_id: document, number: index + 1, file_id: file, file_name: 'draf.txt', ...bytes },
        ...{ person_id: desk.staff.personId, created_at: at },
      });
    return { cooperationId: `coo_${cooperation}`, versions: versions.map((id) => `dov_${id}`) };
  };
  const deliver = async (requestId: string, documentVersionId: string, rest: object = {}) => {
    const input = { requestId, documentVersionId, ...rest };
    const answer = await api.request(ServiceRequestDeliverDocument, { input }, { as: desk.staff });
    return answer.serviceRequestDeliver;
  };

  seedTest(
    ['S-13'],
    'a draft is delivered within a day of its request, or it is late and the report says so',
    async (seed) => {
      api.clock.set('2026-03-03T02:00:00Z'); // Tuesday, 09:00
      await open();
      await seed.accepted(() => desk.standard(draftWithinDay));
      const { cooperationId, versions } = await drafts();
      const inTime = await seed.accepted(() => desk.asked({ cooperationId, channel: 'WEB' }));
      const late = await desk.asked({ cooperationId, channel: 'EMAIL' });
      // A working day from Tuesday: Wednesday 16:00 in Jakarta.
      expect(inTime.clocks).toEqual([
        {
          ...{ id: expect.stringMatching(/^svc_/), standardCode: 'DRAF', status: 'RUNNING' },
          ...{ startedAt: '2026-03-03T02:00:00+00:00', enteredAt: '2026-03-03T02:00:00+00:00' },
          ...{ dueAt: '2026-03-04T09:00:00+00:00', stoppedAt: null, elapsedMinutes: null, breachedAt: null },
        },
      ]);
      api.clock.set('2026-03-04T03:00:00Z'); // Wednesday 10:00
      const handed = await seed.accepted(() => deliver(inTime.id, versions[0] ?? ''));
      expect(handed?.serviceRequest).toMatchObject({
        ...{ status: 'DELIVERED', deliveredAt: '2026-03-04T03:00:00+00:00' },
        // Tuesday 09:00–12:00 and 13:00–16:00, Wednesday 08:00–10:00: 8 hours of work.
        clocks: [{ status: 'MET', elapsedMinutes: '480.00' }],
      });
      api.clock.set('2026-03-04T09:00:00Z');
      await fireDue(api, institution.id); // the warning at three quarters of the time
      expect(await desk.clock(late.id, 'DRAF')).toMatchObject({ status: 'RUNNING' });
      api.clock.set('2026-03-04T09:00:01Z');
      expect(await fireDue(api, institution.id)).toBe(1);
      expect(await fireDue(api, institution.id)).toBe(0);
      expect(await desk.clock(late.id, 'DRAF')).toMatchObject({ status: 'BREACHED', stoppedAt: null });
      api.clock.set('2026-03-05T03:00:00Z'); // Thursday 10:00
      await deliver(late.id, versions[1] ?? '');
      expect(await desk.clock(late.id, 'DRAF')).toMatchObject({
        ...{ status: 'BREACHED', stoppedAt: '2026-03-05T03:00:00+00:00' },
        // 6 + 7 + 2 hours.
        elapsedMinutes: '900.00',
      });
      const { serviceReport } = await api.request(
        ServiceReportDocument,
        { from: '2026-03-01', until: '2026-03-31' },
        { as: desk.staff },
      );
      const none = { enteredLate: 0, running: 0, cancelled: 0 };
      expect(serviceReport?.standards).toEqual([
        {
          ...{ code: 'DRAF', title: draftWithinDay.title, editions: [1], ...none },
          ...{ total: 2, met: 1, breached: 1, percentMet: '50.00', percentMetExact: '50' },
          // Half-way between 480 and 900; nine of ten: the second of two.
          ...{ medianMinutes: '690.00', p90Minutes: '900.00' },
          byChannel: [
            {
              ...{ channel: 'EMAIL', total: 1, met: 0, breached: 1, ...none, percentMet: '0.00', percentMetExact: '0' },
              ...{ medianMinutes: '900.00', p90Minutes: '900.00' },
            },
            {
              ...{
                channel: 'WEB',
                total: 1,
                met: 1,
                breached: 0,
                ...none,
                percentMet: '100.00',
                percentMetExact: '100',
              },
              ...{ medianMinutes: '480.00', p90Minutes: '480.00' },
            },
          ],
          clocks: {
            nodes: [
              { id: inTime.clocks[0]?.id, status: 'MET' },
              { id: late.clocks[0]?.id, status: 'BREACHED' },
            ],
          },
        },
      ]);
      const foreign = await drafts();
      const wrong = await seed.refused(api, () => deliver(late.id, foreign.versions[0] ?? ''));
      expect(wrong?.userErrors.map((one) => [one.code, one.path])).toEqual([
        ['INVALID', ['input', 'documentVersionId']],
      ]);
    },
  );

  seedTest(
    ['S-14'],
    'a request by any door is answered within 15 minutes of when it came, not of when it was entered',
    async (seed) => {
      api.clock.set('2026-03-03T03:16:00Z'); // Tuesday, 10:16
      await open();
      await seed.accepted(() => desk.standard(answerWithin15));
      const call = await seed.accepted(() => desk.asked({ receivedAt: '2026-03-03T03:00:00Z', name: 'Ibu Sari' }));
      expect(call).toMatchObject({
        ...{ channel: 'PHONE', status: 'OPEN', name: 'Ibu Sari' },
        ...{ receivedAt: '2026-03-03T03:00:00+00:00', registeredAt: '2026-03-03T03:16:00+00:00' },
        clocks: [
          {
            ...{ standardCode: 'RESPONS', status: 'BREACHED', dueAt: '2026-03-03T03:15:00+00:00' },
            ...{ startedAt: '2026-03-03T03:00:00+00:00', enteredAt: '2026-03-03T03:16:00+00:00' },
            breachedAt: '2026-03-03T03:16:00+00:00',
          },
        ],
      });
      // 15 minutes ago is in time still, to the very end.
      const justNow = await desk.asked({ receivedAt: '2026-03-03T03:01:00Z' });
      expect(justNow.clocks).toMatchObject([{ status: 'RUNNING', dueAt: '2026-03-03T03:16:00+00:00' }]);
      for (const channel of ['WEB', 'EMAIL', 'WHATSAPP', 'WALK_IN', 'LETTER'] as const) {
        const request = await desk.asked({ channel });
        expect(request.clocks).toMatchObject([{ status: 'RUNNING', dueAt: '2026-03-03T03:31:00+00:00' }]);
        const answered = await seed.accepted(() => desk.respond(request.id, { medium: channel }));
        expect(answered?.serviceRequest).toMatchObject({ status: 'RESPONDED', clocks: [{ status: 'MET' }] });
      }
      // It was answered at 10:10, and is entered only now: in time, though the breach was told.
      const answered = await seed.accepted(() => desk.respond(call.id, { at: '2026-03-03T03:10:00Z' }));
      expect(answered?.serviceRequest?.clocks).toMatchObject([
        { status: 'MET', elapsedMinutes: '10.00', breachedAt: '2026-03-03T03:16:00+00:00' },
      ]);
      const { serviceReport } = await api.request(
        ServiceReportDocument,
        { from: '2026-03-03', until: '2026-03-03' },
        { as: desk.staff },
      );
      expect(serviceReport?.standards).toMatchObject([{ total: 7, met: 6, running: 1, breached: 0, enteredLate: 1 }]);
      const ahead = await seed.refused(api, () => desk.register({ receivedAt: '2026-03-03T03:17:00Z' }));
      expect(ahead?.userErrors.map((one) => [one.code, one.path])).toEqual([['INVALID', ['input', 'receivedAt']]]);
    },
  );

  seedTest(['S-15'], 'a partner’s request is followed up within a day', async (seed) => {
    api.clock.set('2026-03-06T03:00:00Z'); // Friday, 10:00
    await open();
    await seed.accepted(() => desk.standard(followUpWithinDay));
    const one = await seed.accepted(() => desk.asked({ kind: 'INFO', channel: 'LETTER' }));
    const other = await desk.asked({ kind: 'INFO', channel: 'LETTER' });
    // Five hours of work on Friday, two on Monday.
    expect(one.clocks).toMatchObject([{ status: 'RUNNING', dueAt: '2026-03-09T03:00:00+00:00' }]);
    api.clock.set('2026-03-09T03:00:00Z');
    const done = await seed.accepted(() => desk.followUp(one.id));
    expect(done?.serviceRequest).toMatchObject({
      status: 'FOLLOWED_UP',
      clocks: [{ status: 'MET', elapsedMinutes: '420.00' }],
    });
    api.clock.set('2026-03-09T03:30:00Z');
    expect(await fireDue(api, institution.id)).toBe(1);
    await seed.accepted(() => desk.followUp(other.id));
    expect(await desk.clock(other.id, 'TINDAK-LANJUT')).toMatchObject({ status: 'BREACHED', elapsedMinutes: '450.00' });
  });

  seedTest(['S-22'], 'what a day means is a setting of each clock: another one, another due time', async (seed) => {
    api.clock.set('2026-03-06T03:00:00Z'); // Friday, 10:00
    await open();
    // 1×24 jam, calendar day, the end of the next working day, a day's work.
    const meanings = {
      HOURS: '2026-03-07T03:00:00+00:00',
      CALENDAR_DAYS: '2026-03-07T03:00:00+00:00',
      WORKING_DAYS: '2026-03-09T09:00:00+00:00',
      WORKING_HOURS: '2026-03-09T03:00:00+00:00',
    } as const;
    const began: string[] = [];
    for (const [mode, dueAt] of Object.entries(meanings)) {
      await seed.accepted(() => desk.standard({ ...draftWithinDay, mode: mode as keyof typeof meanings }));
      const request = await seed.accepted(() => desk.asked());
      expect(request.clocks).toMatchObject([{ dueAt }]);
      began.push(request.id);
    }
    // A running clock keeps the edition it began with.
    for (const [index, dueAt] of Object.values(meanings).entries())
      expect(await desk.clock(began[index] ?? '', 'DRAF')).toMatchObject({ dueAt });
    const clock = await desk.clock(began[3] ?? '', 'DRAF');
    const { serviceClock } = await api.request(ServiceClockExplainedDocument, { id: clock.id }, { as: desk.staff });
    expect(serviceClock?.standard).toEqual({ code: 'DRAF', edition: 4, within: 'P1D', mode: 'WORKING_HOURS' });
    expect(serviceClock?.explanation).toMatchObject({ differs: false, doubts: [], timeZone: 'Asia/Jakarta' });
    expect(serviceClock?.explanation.stretches.map((one) => [one.kind, one.counts, one.from, one.note.id])).toEqual([
      ['WORK', true, '2026-03-06T03:00:00.000Z', 'Waktu kerja'],
      ['BREAK', false, '2026-03-06T04:30:00.000Z', 'Istirahat'],
      ['WORK', true, '2026-03-06T06:00:00.000Z', 'Waktu kerja'],
      ['OFF_HOURS', false, '2026-03-06T09:30:00.000Z', 'Di luar jam kerja'],
      ['DAY_OFF', false, '2026-03-06T17:00:00.000Z', 'Bukan hari kerja'],
      ['OFF_HOURS', false, '2026-03-08T17:00:00.000Z', 'Di luar jam kerja'],
      ['WORK', true, '2026-03-09T01:00:00.000Z', 'Waktu kerja'],
    ]);
  });
});
