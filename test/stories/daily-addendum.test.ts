import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { timerOwner } from '../../src/modules/cooperation/timer-due.js';
import { fireTimer } from '../../src/platform/job/timer.js';
import { AddendaOfDocument, CooperationDocument, EventPageDocument } from '../generated/operations.js';
import { listen, streaming } from '../modules/notification-support.js';
import { until } from '../platform/event-log-support.js';
import { agreed, amending, askToAmend, readAgreement, toLastSignature } from '../support/agreement.js';
import { unchanged } from '../support/api.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, stepsAfter } from '../support/story.js';

const amendedEvents = `subscription { eventRecorded(where: { kindIn: ["COOPERATION_AMENDED"] }) {
  id cursor kind subject { __typename id } changes { kind facts } } }`;

/** One agreement and what is added to it, told in order. */
describe('an addendum to an agreement in force', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let agreement = '';
  let first = '';
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
    agreement = await agreed(house, 'Uji aspal', { startsOn: '2026-04-01', endsOn: '2027-12-31' });
  });
  afterAll(() => api?.close());

  interface TimerRow {
    readonly timer: string;
    readonly due: string;
    readonly runs: boolean;
  }
  const timers = (id: string) =>
    api.gateway.system.query<TimerRow>(
      `select timer, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD') as due, fired_at is null and stopped_at is null as runs
       from timer where cooperation_id = $1 order by due_at`,
      [id.slice(4)],
    );
  /** The state as it stands in the row, and as the log alone tells it. */
  async function folded(id: string) {
    const [row] = await api.gateway.system.query<{ state: object }>('select state from cooperation where id = $1', [
      id.slice(4),
    ]);
    const log = await api.gateway.system.query<{ changes: Event[] | null }>(
      `select facts -> 'changes' as changes from event where subject_id = $1 order by subject_version`,
      [id.slice(4)],
    );
    return { stored: row?.state, replayed: replay(log.flatMap((one) => one.changes ?? [])) };
  }
  const papersOf = async (id: string) =>
    (await api.request(CooperationDocument, { id }, { as: people.secretary })).cooperation?.documents;

  it('is asked for by the partner’s contact, and is a case of its own, marked as an addendum', async () => {
    const before = await readAgreement(house, agreement);
    expect(before).toMatchObject({ isAddendum: false, addendumNumber: null, amends: null, addenda: [] });
    expect([before.endsOn, before.endsOnSetBy]).toEqual(['2027-12-31', null]);
    const asked = await askToAmend(house, people.partner, agreement, { expectedVersion: before.version });
    expect(asked.userErrors).toEqual([]);
    first = asked.cooperation?.id ?? '';
    expect(asked.cooperation).toMatchObject({
      isAddendum: true,
      addendumNumber: 1,
      amends: { id: agreement, title: 'Uji aspal' },
      partner: { id: `par_${house.partnerId}` },
      procedure: { code: 'PUSJATAN-DN' },
      status: 'OPEN',
      version: 1,
    });
    expect(stepsAfter({ cooperation: asked.cooperation, userErrors: [] })).toEqual(['NEEDS']);
    expect(await house.inbox(people.secretary)).toEqual(['NEEDS']);
    const after = await readAgreement(house, agreement);
    expect(after).toEqual({
      ...before,
      addenda: [{ id: first, addendumNumber: 1, status: 'OPEN', outcomeKind: null, endsOn: null }],
    });
  });

  it('goes the whole way, and changes nothing in the agreement before the last signature', async () => {
    const before = await folded(agreement);
    await toLastSignature(house, first, { endsOn: '2029-06-30' });
    expect(await folded(agreement)).toEqual(before);
    expect(await timers(agreement)).toEqual([{ timer: 'pksExpiry', due: '2027-10-02', runs: true }]);
  });

  it('moves the end of the agreement with the last signature: its day, its clock, its version, its readers', async () => {
    const before = await readAgreement(house, agreement);
    const papers = await papersOf(agreement);
    const listeners = [people.partner, people.secretary].map((as) => listen(api, as, amendedEvents));
    await streaming(api, 2);
    const rehearsed = await unchanged(api, () => act(api, people.partner, first, 'signAsPartner', { dryRun: true }));
    expect(rehearsed.userErrors).toEqual([]);
    api.clock.set('2026-09-01T02:00:00Z');
    const signed = await act(api, people.partner, first, 'signAsPartner');
    expect(signed.cooperation).toMatchObject({ status: 'ACTIVE', outcome: 'PKS_IN_FORCE' });

    const after = await readAgreement(house, agreement);
    expect(after).toEqual({
      ...before,
      version: before.version + 1,
      endsOn: '2029-06-30',
      facts: before.facts.map((one) => (one.name === 'endsOn' ? { ...one, value: { date: '2029-06-30' } } : one)),
      endsOnSetBy: { id: first, addendumNumber: 1 },
      terms: [
        { endsOn: '2027-12-31', since: expect.stringMatching(/^2026-03-02T02:00:00/), addendumNumber: null },
        { endsOn: '2029-06-30', since: expect.stringMatching(/^2026-09-01T02:00:00/), addendumNumber: 1 },
      ],
      addenda: [{ id: first, addendumNumber: 1, status: 'ACTIVE', outcomeKind: 'AGREEMENT', endsOn: '2029-06-30' }],
    });
    expect((await readAgreement(house, first)).terms).toEqual([]);
    expect(await papersOf(agreement), 'the amended instrument is as it was signed').toEqual(papers);
    expect(await timers(agreement)).toEqual([
      { timer: 'pksExpiry', due: '2027-10-02', runs: false },
      { timer: 'pksExpiry', due: '2029-04-01', runs: true },
    ]);
    expect(await timers(first), 'its clock is the agreement’s').toEqual([]);
    for (const id of [agreement, first]) {
      const { stored, replayed } = await folded(id);
      expect(stored).toEqual(replayed);
    }
    for (const listener of listeners) {
      const [told] = await listener.has(1);
      expect(told).toMatchObject({ subject: { __typename: 'Cooperation', id: agreement } });
      const amended = told?.changes?.filter((one) => one.kind === 'AMENDED');
      expect(amended).toEqual([{ kind: 'AMENDED', facts: ['endsOn'] }]);
      await listener.kill();
    }
    await streaming(api, 0);
  });

  it('reminds of the new end, not of the old one', async () => {
    const { gateway } = api;
    const rows = await gateway.system.query<{ id: string }>(
      'select id from timer where cooperation_id = $1 order by due_at',
      [agreement.slice(4)],
    );
    const fire = () =>
      Promise.all(rows.map(({ id }) => fireTimer(api.api.shared.runner, timerOwner, house.institution.id, id)));
    api.clock.set('2027-10-03T00:00:00Z');
    expect(await unchanged(api, fire)).toEqual([false, false]);
    api.clock.set('2029-04-02T00:00:00Z');
    expect(await fire()).toEqual([false, true]);
    const { stored, replayed } = await folded(agreement);
    expect(stored).toEqual(replayed);
  });

  it('is the second only when the first is in force; one that is withdrawn changes nothing and leaves its number', async () => {
    const second = await amending(house, agreement, { title: 'Adendum kedua' });
    await toLastSignature(house, second, { endsOn: '2031-12-31' });
    const before = { ...(await readAgreement(house, agreement)), addenda: [] };
    stepsAfter(await act(api, people.partner, second, 'withdraw', { comment: 'Belum perlu.' }));
    expect(await readAgreement(house, agreement)).toEqual({
      ...before,
      addenda: [
        expect.objectContaining({ id: first, addendumNumber: 1 }),
        { id: second, addendumNumber: 2, status: 'CLOSED', outcomeKind: 'WITHDRAWN', endsOn: null },
      ],
    });
    const again = await amending(house, agreement);
    expect((await readAgreement(house, again)).addendumNumber).toBe(2);
    await toLastSignature(house, again);
    stepsAfter(await act(api, people.partner, again, 'signAsPartner'));
    const after = await readAgreement(house, agreement);
    expect(after, 'it spoke of no day').toEqual({ ...before, version: before.version + 1, addenda: after.addenda });
    expect(after.addenda.map((one) => [one.addendumNumber, one.status])).toEqual([
      [1, 'ACTIVE'],
      [2, 'CLOSED'],
      [2, 'ACTIVE'],
    ]);
    expect((await timers(agreement)).filter((one) => one.runs)).toEqual([]);
    const third = await amending(house, agreement);
    expect((await readAgreement(house, third)).addendumNumber).toBe(3);
    const { stored, replayed } = await folded(agreement);
    expect(stored).toEqual(replayed);
  });

  it('is not counted as an agreement where agreements are counted', async () => {
    const count = async (where: object) =>
      (await api.request(AddendaOfDocument, { where }, { as: people.admin })).cooperations?.totalCount;
    const agreements = { outcomeKindIn: ['AGREEMENT'] };
    expect(await count(agreements)).toBe(3);
    expect(await count({ ...agreements, isAddendum: false })).toBe(1);
    expect(await count({ isAddendum: true })).toBe(4);
    expect(await count({ amendsId: agreement })).toBe(4);
    expect(await count({ amendsId: first })).toBe(0);
  });

  it('tells the partner of the agreement’s course by the log, too', async () => {
    const read = async () => {
      const where = { subjectIdIn: [agreement], kindIn: ['COOPERATION_AMENDED'] };
      return (await api.request(EventPageDocument, { where }, { as: people.partner })).events?.nodes ?? [];
    };
    await until('both addenda in force are in the log', async () => (await read()).length === 2);
  });
});
