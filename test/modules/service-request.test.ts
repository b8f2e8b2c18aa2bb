import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CooperationServiceClocksDocument,
  ServiceReportDocument,
  ServiceRequestDeliverDocument,
  ServiceRequestTieDocument,
  ServiceRequestWithdrawDocument,
  type ServiceStandardSetInput,
} from '../generated/operations.js';
import { layCase } from '../platform/job-support.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { draftWithinDay, followUpWithinDay, ServiceDesk } from '../support/service.js';
import { fireDue } from '../support/timers.js';

const told = (answer: { userErrors: readonly { code: string; path: string[] }[] } | null | undefined) =>
  answer?.userErrors.map((one) => [one.code, one.path.join('.')]);
/** A draft counts, and nothing else does. */
const onlyDrafts: ServiceStandardSetInput = {
  ...draftWithinDay,
  stops: [{ event: 'SERVICE_REQUEST_DELIVERED', facts: [{ name: 'document', in: ['draf'] }], at: 'happenedAt' }],
};

describe('what a request is about, what is delivered for it, and who wants it no more', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let desk: ServiceDesk;
  let clerk: TestMember;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    api.clock.set('2026-03-03T02:00:00Z'); // Tuesday, 09:00
    institution = await layInstitution(api.gateway, { posts: ['LOKET'] });
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const staff = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    clerk = await layMember(api.gateway, institution, { posts: ['LOKET'] });
    desk = new ServiceDesk(api, admin, staff);
    await desk.calendar();
    await desk.kinds('DRAF');
  });
  const lay = (table: string, row: object) =>
    api.gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution.id, ...row }),
    ]);
  /** A document of a case with a version of that time: its global id. */
  const version = async (cooperation: string, kind: string, at: string): Promise<string> => {
    const [document, file, id] = [randomUUID(), randomUUID(), randomUUID()];
    const bytes = { sha256: file, media_type: 'text/plain', size: 1, file_name: 'x.txt', created_at: at };
    await lay('stored_file', { id: file, membership_id: desk.staff.membershipId, ...bytes, storage_key: file });
    await lay('document', {
      ...{ id: document, container_id: cooperation, kind, title: kind, instrument: false, shared: false, version: 1 },
      ...{ current_number: 1, taken_back: [], created_at: at, updated_at: at },
    });
    await lay('document_version', {
      ...{ id, document_id: document, number: 1, file_id: file, person_id: desk.staff.personId, ...bytes },
    });
    return `dov_${id}`;
  };
  const caseOf = async (partnerId: string) => {
    const id = await layCase(api.gateway, institution, partnerId);
    return { id, cooperationId: `coo_${id}` };
  };
  const tie = async (requestId: string, cooperationId: string, as = desk.staff) =>
    (await api.request(ServiceRequestTieDocument, { input: { requestId, cooperationId } }, { as })).serviceRequestTie;
  const deliver = async (requestId: string, documentVersionId: string) => {
    const input = { requestId, documentVersionId };
    return (await api.request(ServiceRequestDeliverDocument, { input }, { as: desk.staff })).serviceRequestDeliver;
  };
  const withdraw = async (requestId: string) =>
    (await api.request(ServiceRequestWithdrawDocument, { input: { requestId } }, { as: desk.staff }))
      .serviceRequestWithdraw;
  const clocksOf = async (id: string) =>
    (await api.request(CooperationServiceClocksDocument, { id }, { as: desk.staff })).cooperation?.serviceClocks;

  it('is not delivered by what was there before it, nor by a kind of document that does not count', async () => {
    await desk.standard(onlyDrafts);
    const { id, cooperationId } = await caseOf(await layPartner(api.gateway, institution));
    const old = await version(id, 'catatan', '2026-03-03T01:59:59Z');
    const minutes = await version(id, 'notulen', '2026-03-03T02:00:00Z');
    const draft = await version(id, 'draf', '2026-03-03T02:00:00Z');
    const request = await desk.asked({ cooperationId });
    const before = await unchanged(api, () => deliver(request.id, old));
    expect(before?.userErrors).toEqual([
      expect.objectContaining({
        ...{ code: 'INVALID', path: ['input', 'documentVersionId'] },
        message: 'This version was made before the request came: what is delivered was made for it.',
      }),
    ]);
    expect((await deliver(request.id, minutes))?.serviceRequest).toMatchObject({
      ...{ status: 'DELIVERED', clocks: [{ status: 'RUNNING', elapsedMinutes: null }] },
    });
    expect((await deliver(request.id, draft))?.serviceRequest).toMatchObject({
      clocks: [{ status: 'MET', elapsedMinutes: '0.00' }],
    });
  });

  it('is tied to a cooperation that came later, of the same partner and one that is seen, and its clocks with it', async () => {
    await desk.standard(draftWithinDay);
    const partnerId = await layPartner(api.gateway, institution);
    const request = await desk.asked({ partnerId: `par_${partnerId}` });
    const { id, cooperationId } = await caseOf(partnerId);
    const draft = await version(id, 'draf', '2026-03-03T02:00:00Z');
    const early = await unchanged(api, () => deliver(request.id, draft));
    expect(early?.userErrors).toEqual([
      expect.objectContaining({
        ...{ code: 'ILLEGAL_TRANSITION', path: ['input', 'requestId'], allowed: ['serviceRequestTie'] },
      }),
    ]);
    const other = await caseOf(await layPartner(api.gateway, institution));
    const foreign = await unchanged(api, () => tie(request.id, other.cooperationId));
    expect(told(foreign)).toEqual([['INVALID', 'input.cooperationId']]);
    const nowhere = await unchanged(api, () => tie(request.id, `coo_${randomUUID()}`));
    expect(told(nowhere)).toEqual([['NOT_FOUND', 'input.cooperationId']]);
    // Who serves a request at the door ties it to no case that is not theirs to see.
    const own = (await desk.register({}, clerk))?.serviceRequest?.id ?? '';
    expect(told(await unchanged(api, () => tie(own, cooperationId, clerk)))).toEqual([
      ['NOT_FOUND', 'input.cooperationId'],
    ]);
    expect(told(await unchanged(api, () => tie(request.id, cooperationId, clerk)))).toEqual([
      ['NOT_FOUND', 'input.requestId'],
    ]);

    expect(await clocksOf(cooperationId)).toEqual([]);
    const tied = await tie(request.id, cooperationId);
    expect(tied?.serviceRequest).toMatchObject({ cooperation: { id: cooperationId }, version: 2 });
    expect(await clocksOf(cooperationId)).toMatchObject([{ request: { id: request.id }, status: 'RUNNING' }]);
    const [event] = await api.gateway.system.query<{ facts: object }>(
      `select facts from event where institution_id = $1 and kind = 'SERVICE_REQUEST_TIED'`,
      [institution.id],
    );
    expect(event?.facts).toEqual({ cooperationId: id, before: null, partnerId });
    expect((await tie(request.id, cooperationId))?.serviceRequest?.version).toBe(2);
    // Of somebody whose partner was not said, the cooperation says it.
    expect((await tie(own, cooperationId))?.serviceRequest?.partner).toEqual({ id: `par_${partnerId}` });

    const moved = await caseOf(partnerId);
    expect((await tie(request.id, moved.cooperationId))?.serviceRequest?.cooperation?.id).toBe(moved.cooperationId);
    await tie(request.id, cooperationId);
    expect((await deliver(request.id, draft))?.serviceRequest).toMatchObject({ clocks: [{ status: 'MET' }] });
    const late = await unchanged(api, () => tie(request.id, moved.cooperationId));
    expect(told(late)).toEqual([['ILLEGAL_TRANSITION', 'input.requestId']]);
    await withdraw(own);
    expect(told(await unchanged(api, () => tie(own, moved.cooperationId)))).toEqual([['FROZEN', 'input.requestId']]);
  });

  it('is waited for by no clock once it is withdrawn, whatever the standard says; what is late stays late', async () => {
    // It names nothing that cancels.
    await desk.standard(followUpWithinDay);
    const [late, inTime, kept] = [await desk.asked(), await desk.asked(), await desk.asked()];
    const status = async (id: string) => (await desk.clock(id, 'TINDAK-LANJUT')).status;
    expect((await withdraw(inTime.id))?.serviceRequest).toMatchObject({
      ...{ status: 'WITHDRAWN', clocks: [{ status: 'CANCELLED', stoppedAt: null, elapsedMinutes: null }] },
    });
    expect(await status(kept.id)).toBe('RUNNING');
    // The time of the others has passed, though no worker has looked.
    api.clock.set('2026-03-04T02:00:01Z');
    expect(await status(late.id)).toBe('RUNNING');
    await withdraw(late.id);
    expect(await status(late.id)).toBe('BREACHED');
    expect(await fireDue(api, institution.id)).toBe(1);
    expect([await status(inTime.id), await status(kept.id)]).toEqual(['CANCELLED', 'BREACHED']);
    const period = { from: '2026-03-03', until: '2026-03-04' };
    const { serviceReport } = await api.request(ServiceReportDocument, period, { as: desk.staff });
    expect(serviceReport?.standards).toMatchObject([{ total: 3, cancelled: 1, breached: 2, running: 0 }]);
  });
});
