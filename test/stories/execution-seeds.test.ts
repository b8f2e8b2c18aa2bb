import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  ExecutionDocument,
  MeetingDocument,
  MeetingHoldDocument,
  type MeetingHoldInput,
  MeetingScheduleDocument,
  type MeetingScheduleInput,
  ObligationFulfilDocument,
  ObligationsDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { at, look, type Orchard, openOrchard, reasons, tend, told } from '../support/execution.js';
import { upload } from '../support/story.js';

describe('a cooperation as it is carried out', () => {
  let orchard: Orchard;
  beforeAll(async () => {
    orchard = await openOrchard();
  });
  afterAll(() => orchard?.api.close());
  const begin = () => orchard.api.clock.set('2026-03-02T02:00:00Z');

  seedTest(['A-06'], 'regular meetings have a cadence, and each one missed is noticed once', async (seed) => {
    begin();
    const { api, people } = orchard;
    const id = await tend(orchard, 'Quinces');
    expect((await look(orchard, people.grower, id)).meetingCadences).toMatchObject([
      {
        key: 'MEET',
        purpose: { en: 'Walk the rows' },
        cadence: 'P1M',
        nextDueOn: '2026-04-02',
        missed: 0,
        active: true,
      },
    ]);
    const cadenceId = (await look(orchard, people.grower, id)).meetingCadences[0]?.id ?? '';
    const plan = {
      cooperationId: id,
      cadenceId,
      title: 'Walk',
      mode: 'ONLINE',
      startsAt: '2026-03-30T03:00:00Z',
    } as const;
    const { meetingSchedule } = await seed.accepted(() =>
      api.request(MeetingScheduleDocument, { input: plan }, { as: people.watchman, language: 'en' }),
    );
    const meetingId = meetingSchedule?.meeting?.id ?? '';
    const held: MeetingHoldInput = {
      meetingId,
      heldOn: '2026-03-31',
      attended: [{ party: 'PARTNER', name: 'Ibu Sari' }],
    };
    const early = await seed.refused(api, () =>
      api.request(MeetingHoldDocument, { input: held }, { as: people.watchman, language: 'en' }),
    );
    expect(reasons(early.meetingHold)).toEqual(['INVALID input.heldOn']);

    // In time: the next one is due a month after the day it was held on.
    await at(orchard, '2026-03-31T04:00:00Z');
    await seed.accepted(() => api.request(MeetingHoldDocument, { input: held }, { as: people.watchman }));
    await at(orchard, '2026-04-29T23:00:00Z');
    expect(await told(orchard, 'MEETING_CADENCE_MISSED', id)).toEqual([]);
    // 1 May in Jakarta begins at 17:00 on 30 April.
    await at(orchard, '2026-04-30T17:00:00Z');
    await at(orchard, '2026-04-30T17:01:00Z');
    expect(await told(orchard, 'MEETING_CADENCE_MISSED', id)).toEqual([
      { cooperationId: id.slice(4), dueOn: '2026-04-30', missed: 1 },
    ]);
    await at(orchard, '2026-07-02T02:00:00Z');
    expect(await told(orchard, 'MEETING_CADENCE_MISSED', id)).toEqual([
      { cooperationId: id.slice(4), dueOn: '2026-04-30', missed: 1 },
      { cooperationId: id.slice(4), dueOn: '2026-05-31', missed: 2 },
      { cooperationId: id.slice(4), dueOn: '2026-06-30', missed: 3 },
    ]);
    expect((await look(orchard, people.presser, id)).meetingCadences).toMatchObject([
      { nextDueOn: '2026-07-31', lastHeldOn: '2026-03-31', missed: 3 },
    ]);
  });

  seedTest(
    ['A-07'],
    'commitments become obligations; the partner’s missed one is overdue on its scorecard',
    async (seed) => {
      begin();
      const { api, people } = orchard;
      const id = await tend(orchard, 'Pears');
      const { obligations } = await seed.accepted(() =>
        api.request(ObligationsDocument, { where: { cooperationId: id } }, { as: people.analyst, language: 'en' }),
      );
      expect(obligations?.nodes).toMatchObject([
        {
          ...{ party: 'PARTNER', kind: 'FUNDS', title: { en: 'Saplings' }, dueOn: '2026-03-15', status: 'PLANNED' },
          ...{ money: { amount: '3000000', currency: 'IDR' }, percent: '0', late: false },
        },
        { party: 'INSTITUTION', kind: 'FACILITY', quantity: '10', unit: 'row', dueOn: '2026-03-20', status: 'PLANNED' },
      ]);
      const [funds, land] = obligations?.nodes ?? [];
      await at(orchard, '2026-03-06T02:00:00Z');
      expect(await told(orchard, 'OBLIGATION_DUE_SOON', id)).toHaveLength(2);

      const fulfil = async (as: typeof people.grower, obligationId: string) => {
        const file = await upload(api, as, 'receipt.txt', `receipt ${obligationId}`);
        return () =>
          api.request(
            ObligationFulfilDocument,
            { input: { obligationId, doneOn: '2026-03-06', evidenceFileIds: [file] } },
            { as, language: 'en' },
          );
      };
      const wrong = await seed.refused(api, await fulfil(people.presser, land?.id ?? ''));
      expect(reasons(wrong.obligationFulfil)).toEqual(['FORBIDDEN input.obligationId']);
      const done = await seed.accepted(await fulfil(people.grower, land?.id ?? ''));
      expect(done.obligationFulfil?.obligation).toMatchObject({ status: 'FULFILLED', percent: '100', late: false });

      await at(orchard, '2026-03-16T02:00:00Z');
      await at(orchard, '2026-03-17T02:00:00Z');
      expect(await told(orchard, 'OBLIGATION_OVERDUE', id)).toEqual([
        { cooperationId: id.slice(4), party: 'PARTNER', commitmentKind: 'FUNDS', dueOn: '2026-03-15', percent: '0' },
      ]);
      const { cooperation } = await seed.accepted(() =>
        api.request(ExecutionDocument, { id }, { as: people.presser, language: 'en' }),
      );
      expect(cooperation?.obligations.nodes.find((one) => one.id === funds?.id)).toMatchObject({
        status: 'OVERDUE',
        late: true,
      });
      const none = { ahead: 0, overdue: 0, fulfilled: 0, onTime: 0, excused: 0, breached: 0 };
      expect(cooperation?.scorecard).toEqual([
        {
          ...{ ...none, party: 'INSTITUTION', total: 1, fulfilled: 1, onTime: 1 },
          ...{ onTimePercent: '100.00', fulfilledPercent: '100.00' },
          byKind: [{ kind: 'FACILITY', total: 1, fulfilled: 1, overdue: 0, fulfilledPercent: '100.00' }],
        },
        {
          ...{ ...none, party: 'PARTNER', total: 1, overdue: 1, onTimePercent: '0.00', fulfilledPercent: '0.00' },
          byKind: [{ kind: 'FUNDS', total: 1, fulfilled: 0, overdue: 1, fulfilledPercent: '0.00' }],
        },
      ]);
    },
  );

  seedTest(['A-08'], 'a cooperation that falls silent is told dormant, once for each silence', async (seed) => {
    begin();
    const { api, people } = orchard;
    const id = await tend(orchard, 'Medlars');
    await at(orchard, '2026-05-30T02:00:00Z');
    expect(await look(orchard, people.grower, id)).toMatchObject({
      idleDays: 89,
      dormantSince: null,
      lastActivityOn: '2026-03-02',
    });
    expect(await told(orchard, 'COOPERATION_DORMANT', id)).toEqual([]);
    await at(orchard, '2026-05-31T02:00:00Z');
    await at(orchard, '2026-06-20T02:00:00Z');
    const silence = { idleDays: 90, lastActivityOn: '2026-03-02', dormantAfterDays: 90 };
    expect(await told(orchard, 'COOPERATION_DORMANT', id)).toEqual([silence]);
    const { cooperation } = await seed.accepted(() => api.request(ExecutionDocument, { id }, { as: people.presser }));
    expect(cooperation).toMatchObject({ status: 'ACTIVE', idleDays: 110, dormantSince: '2026-05-31' });

    const plan = { cooperationId: id, title: 'Wake up', mode: 'ONLINE', startsAt: '2026-06-21T02:00:00Z' } as const;
    const { meetingSchedule } = await api.request(MeetingScheduleDocument, { input: plan }, { as: people.grower });
    await at(orchard, '2026-06-21T02:00:00Z');
    const meetingId = meetingSchedule?.meeting?.id ?? '';
    const held: MeetingHoldInput = {
      meetingId,
      heldOn: '2026-06-21',
      attended: [{ party: 'INSTITUTION', name: 'Pak Budi' }],
    };
    await seed.accepted(() => api.request(MeetingHoldDocument, { input: held }, { as: people.grower }));
    expect(await look(orchard, people.grower, id)).toMatchObject({ idleDays: 0, dormantSince: null });
    for (const day of ['2026-09-18', '2026-09-19', '2026-09-20']) await at(orchard, `${day}T02:00:00Z`);
    expect(await told(orchard, 'COOPERATION_DORMANT', id)).toEqual([
      silence,
      { ...silence, lastActivityOn: '2026-06-21' },
    ]);
  });

  seedTest(
    ['A-14'],
    'the partner sees the same state and minutes, an outsider nothing, and nobody of theirs the house’s notes',
    async (seed) => {
      begin();
      const { api, people } = orchard;
      const id = await tend(orchard, 'Plums');
      const input: MeetingScheduleInput = {
        ...{
          cooperationId: id,
          title: 'Harvest',
          mode: 'OFFLINE',
          place: 'The shed',
          startsAt: '2026-03-02T01:00:00Z',
        },
        ...{
          internalNote: 'They seem short of money.',
          people: [{ party: 'INSTITUTION', personId: `per_${people.grower.personId}` }],
        },
      } as const;
      const { meetingSchedule } = await seed.accepted(() =>
        api.request(MeetingScheduleDocument, { input }, { as: people.watchman }),
      );
      const meetingId = meetingSchedule?.meeting?.id ?? '';
      const held: MeetingHoldInput = {
        ...{ meetingId, heldOn: '2026-03-02', minutes: 'Forty crates by May.' },
        attended: [
          { party: 'INSTITUTION', personId: `per_${people.grower.personId}` },
          { party: 'PARTNER', name: 'Ibu Sari' },
        ],
        items: [
          { kind: 'ISSUE', body: 'Wasps' },
          { kind: 'ACTION', body: 'Bring crates', ownerParty: 'PARTNER', dueOn: '2026-04-01' },
        ],
      };
      await seed.accepted(() => api.request(MeetingHoldDocument, { input: held }, { as: people.watchman }));
      const read = async (as: typeof people.grower) =>
        (await api.request(MeetingDocument, { id: meetingId }, { as })).meeting;
      const [house, partner] = [await read(people.grower), await read(people.presser)];
      expect(house).toMatchObject({
        ...{
          status: 'HELD',
          minutes: 'Forty crates by May.',
          minutesParty: 'INSTITUTION',
          internalNote: input.internalNote,
        },
        items: [
          { number: 1, kind: 'ISSUE', body: 'Wasps', ownerParty: null },
          { number: 2, kind: 'ACTION', body: 'Bring crates', ownerParty: 'PARTNER', dueOn: '2026-04-01' },
        ],
      });
      expect(house?.people.map(({ name, invited, attended }) => [name, invited, attended])).toEqual([
        [expect.stringMatching(/^Person /), true, true],
        ['Ibu Sari', false, true],
      ]);
      const unseen = { internalNote: null, people: house?.people.map((one) => ({ ...one, person: null })) };
      expect(partner).toEqual({ ...house, ...unseen });
      const [ours, theirs] = [await look(orchard, people.grower, id), await look(orchard, people.presser, id)];
      expect(theirs).toEqual(ours);

      for (const as of [people.outsider, people.stranger]) expect(await read(as)).toBeNull();
      const refused = await seed.refused(api, () =>
        api.request(MeetingHoldDocument, { input: held }, { as: people.stranger, language: 'en' }),
      );
      expect(reasons(refused.meetingHold)).toContain('NOT_FOUND input.meetingId');
    },
  );
});
