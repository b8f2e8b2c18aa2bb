import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ObligationConfirmDocument, ObligationFulfilDocument } from '../generated/operations.js';
import { agree, at, type Commitments, look, type Orchard, openOrchard, tend, trees } from '../support/execution.js';
import { upload } from '../support/story.js';

const both = (text: string) => ({ id: text, en: text });

describe('what is owed from version to version of a plan', () => {
  let orchard: Orchard;
  beforeAll(async () => {
    orchard = await openOrchard();
  });
  afterAll(() => orchard?.api.close());

  const begin = (title: string, plan?: Commitments) => {
    orchard.api.clock.set('2026-03-02T02:00:00Z');
    return tend(orchard, title, plan);
  };
  const owed = async (id: string, kind: string) =>
    (await look(orchard, orchard.people.grower, id)).obligations.nodes.filter((one) => one.kind === kind);
  const counted = async (id: string, kind: string) => {
    const counts: Record<string, number> = {};
    for (const { status } of await owed(id, kind)) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  const fulfil = async (obligationId: string, doneOn: string) => {
    const { api, people } = orchard;
    const evidenceFileIds = [await upload(api, people.presser, 'proof.txt', obligationId)];
    const input = { obligationId, doneOn, evidenceFileIds };
    const done = await api.request(ObligationFulfilDocument, { input }, { as: people.presser });
    expect(done.obligationFulfil?.userErrors).toEqual([]);
  };
  const care = (dueOn: string, recurs: string): Commitments => [
    { key: 'CARE', party: 'PARTNER', kind: 'TIME', title: both('A day of care'), dueOn, recurs },
    ...trees.slice(0, 1),
  ];

  it('is nothing of the past, when a duty that was kept gets another day or rhythm', async () => {
    for (const [day, recurs, ahead] of [
      ['2026-04-05', 'P1M', 13],
      ['2026-04-01', 'P1W', 57],
    ] as const) {
      const id = await begin(`Rhythm ${recurs}`, care('2026-04-01', 'P1M'));
      await at(orchard, '2026-12-20T02:00:00Z');
      for (const one of await owed(id, 'TIME')) if (one.dueOn < '2026-12-20') await fulfil(one.id, one.dueOn);
      await agree(orchard, id, care(day, recurs));
      await at(orchard, '2026-12-20T03:00:00Z');
      const { FULFILLED, OVERDUE = 0, PLANNED = 0, DUE = 0 } = await counted(id, 'TIME');
      expect({ FULFILLED, OVERDUE, ahead: PLANNED + DUE }).toEqual({ FULFILLED: 9, OVERDUE: 0, ahead });
    }
  });

  it('is not what was fulfilled, when the next version moves its day', async () => {
    const id = await begin('Moved');
    const [funds] = await owed(id, 'FUNDS');
    await fulfil(funds?.id ?? '', '2026-03-02');
    await agree(
      orchard,
      id,
      trees.map((one) => (one.key === 'FUNDS' ? { ...one, dueOn: '2026-03-25' } : one)),
    );
    await at(orchard, '2026-03-30T02:00:00Z');
    expect((await owed(id, 'FUNDS')).map(({ id: one, status, dueOn }) => ({ one, status, dueOn }))).toEqual([
      { one: funds?.id, status: 'FULFILLED', dueOn: '2026-03-15' },
    ]);
  });

  it('goes on for years, 13 months ahead, each day once', async () => {
    const id = await begin('Daily', care('2026-03-03', 'P1D'));
    const days = async () =>
      await orchard.api.gateway.system.query<{ count: number; first: string; last: string }>(
        `select count(*)::int, count(distinct due_on)::int as days, min(due_on)::text as first, max(due_on)::text as last
         from obligation where cooperation_id = $1 and recurring`,
        [id.slice(4)],
      );
    expect(await days()).toEqual([{ count: 396, days: 396, first: '2026-03-03', last: '2027-04-02' }]);
    await at(orchard, '2027-03-01T02:00:00Z');
    await Promise.all([1, 2].map(() => at(orchard, '2028-06-01T02:00:00Z')));
    expect(await days()).toEqual([{ count: 1_218, days: 1_218, first: '2026-03-03', last: '2029-07-02' }]);
  });

  it('is in time by the word of its own side only when that was given in time, or the other side confirms it', async () => {
    const { people, api } = orchard;
    const id = await begin('Backdated');
    const [funds] = await owed(id, 'FUNDS');
    const card = async () =>
      (await look(orchard, people.grower, id)).scorecard.find(({ party }) => party === 'PARTNER')?.onTime;
    await at(orchard, '2026-03-20T02:00:00Z');
    await fulfil(funds?.id ?? '', '2026-03-15');
    expect(await card()).toBe(0);
    const input = { obligationId: funds?.id ?? '' };
    await api.request(ObligationConfirmDocument, { input }, { as: people.grower });
    expect(await card()).toBe(1);
  });
});
