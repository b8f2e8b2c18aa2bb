import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationServiceClocksDocument,
  ServiceReportDocument,
  ServiceStandardSetDocument,
  type ServiceStandardSetInput,
} from '../generated/operations.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { addDocument, requestCase } from '../support/story.js';

/** What an institution would want of its cases: the first act after a request, and a draft once it is asked for. */
const firstAct: ServiceStandardSetInput = {
  ...{ code: 'TANGGAPAN', title: { id: 'Ditanggapi dalam 1 hari kerja', en: 'Taken up within a working day' } },
  ...{ subject: 'COOPERATION', within: 'P1D', mode: 'WORKING_DAYS', validFrom: '2026-01-01' },
  starts: [
    { event: 'COOPERATION_REQUESTED', facts: [{ name: 'channel', in: ['PORTAL', 'LETTER'] }], at: 'receivedAt' },
  ],
  stops: [{ event: 'COOPERATION_ACTED' }],
};
const draft: ServiceStandardSetInput = {
  ...{ code: 'KONSEP', title: { id: 'Konsep dalam 3 hari kerja', en: 'A draft within three working days' } },
  ...{ subject: 'COOPERATION', within: 'P3D', mode: 'WORKING_DAYS', validFrom: '2026-01-01' },
  starts: [{ event: 'COOPERATION_ACTED', facts: [{ name: 'action', in: ['forwardToCentre'] }] }],
  stops: [{ event: 'COOPERATION_DOCUMENT_ADDED', facts: [{ name: 'document', in: ['draft'] }] }],
};

describe('service clocks of cases', () => {
  let house: Pusjatan;
  let coordinator: TestMember;
  beforeAll(async () => {
    house = await openPusjatan();
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
    for (const input of [firstAct, draft]) {
      const { serviceStandardSet } = await house.api.request(
        ServiceStandardSetDocument,
        { input },
        { as: house.people.admin },
      );
      expect(serviceStandardSet?.userErrors).toEqual([]);
    }
  });
  afterAll(() => house?.api.close());
  const clocks = async (id: string, as = coordinator) =>
    (await house.api.request(CooperationServiceClocksDocument, { id }, { as })).cooperation?.serviceClocks;

  it('run by the events that standards name: an intake, an act, a document', async () => {
    const { api } = house;
    api.clock.set('2026-03-03T02:00:00Z'); // Tuesday
    const id = await house.toSecretary('Jalan');
    expect(await clocks(id)).toMatchObject([
      {
        ...{ standardCode: 'TANGGAPAN', subject: 'COOPERATION', channel: 'PORTAL', status: 'MET', round: 1 },
        ...{ request: null, cooperation: { id }, elapsedMinutes: '0.00' },
      },
      { standardCode: 'KONSEP', status: 'MET' },
    ]);
    // Both sides of it are told apart: the partner sees its case, and no clock.
    expect(await clocks(id, house.people.partner)).toEqual([]);
    expect((await clocks(id, house.people.secretary))?.length).toBe(2);
    // A further document starts nothing and stops nothing.
    await addDocument(api, house.people.centre, id, 'draft', 'Konsep lain');
    expect((await clocks(id))?.length).toBe(2);
  });

  it('count from when a letter came, which is long before it was entered', async () => {
    const { api } = house;
    api.clock.set('2026-03-06T02:00:00Z');
    const asked = await requestCase(api, coordinator, {
      ...{ partnerId: `par_${house.partnerId}`, title: 'Surat lama', channel: 'LETTER' },
      ...{ receivedAt: '2026-03-02T02:00:00Z', facts: [house.positions('addressees', 'SEKBADAN@BADAN')] },
    });
    expect(asked.userErrors).toEqual([]);
    expect(await clocks(asked.cooperation?.id ?? '')).toMatchObject([
      {
        ...{ standardCode: 'TANGGAPAN', channel: 'LETTER', status: 'BREACHED' },
        ...{ startedAt: '2026-03-02T02:00:00+00:00', enteredAt: '2026-03-06T02:00:00+00:00' },
        ...{ dueAt: '2026-03-03T09:00:00+00:00', breachedAt: '2026-03-06T02:00:00+00:00' },
      },
    ]);
    const { serviceReport } = await api.request(
      ServiceReportDocument,
      { from: '2026-03-02', until: '2026-03-06', asOf: '2026-03-03T09:00:00Z' },
      { as: coordinator },
    );
    // As it stood when the time was not over.
    expect(serviceReport?.standards).toMatchObject([
      { code: 'KONSEP', total: 1, met: 1 },
      { code: 'TANGGAPAN', total: 2, met: 1, running: 1, breached: 0, percentMet: '100.00' },
    ]);
  });
});
