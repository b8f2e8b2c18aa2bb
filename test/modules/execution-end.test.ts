import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueRound } from '../../src/modules/execution/due-round.js';
import { ObligationFulfilDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import {
  agree,
  at,
  type Commitments,
  houseOf,
  look,
  type Orchard,
  openOrchard,
  orchardSop,
  reasons,
  sow,
  told,
  trees,
} from '../support/execution.js';
import type { TestMember } from '../support/fixture.js';
import { act, stepsAfter, upload } from '../support/story.js';

const both = (text: string) => ({ id: text, en: text });
const label = (word: string) => `{ id: ${word}, en: ${word} }`;
/** The orchard until a day; extended, its grower and its presser still keep what they owe; stopped, nobody does. */
const endingSop = orchardSop()
  .replace('facts:\n', `facts:\n  - { name: ends, type: DATE, label: ${label('ends')} }\n`)
  .replace(
    'effects: [{ do: standing, is: IN_FORCE }]',
    'inputs: [{ fact: ends, required: true }], effects: [{ do: standing, is: IN_FORCE, until: ends }]',
  )
  .replace(
    '      - id: leave\n',
    `      - { id: extend, label: ${label('Extend')}, routes: [{ outcome: EXTENDED }] }
      - { id: stop, label: ${label('Stop')}, routes: [{ outcome: STOPPED }] }
      - id: leave\n`,
  )
  .replace(
    'outcomes: [',
    `outcomes: [
  { id: EXTENDED, kind: EXTENDED, phase: CLOSED, title: ${label('Extended')}, works: [{ on: EXECUTION, by: { rule: ANY_OF, seats: [{ position: GROWER }, { position: PRESSER }] } }] },
  { id: STOPPED, kind: TERMINATED, phase: CLOSED, title: ${label('Stopped')} },
  `,
  );

const debts: Commitments = [
  ...trees,
  {
    ...{ key: 'CARE', party: 'PARTNER', kind: 'TIME', title: both('A day of care'), dueOn: '2026-03-09' },
    ...{ quantity: '1', unit: 'day', recurs: 'P3M' },
  },
  { ...{ key: 'FENCE', party: 'INSTITUTION', kind: 'FACILITY', title: both('A fence'), dueOn: '2026-07-15' } },
];

describe('what is owed when a case ends', () => {
  let orchard: Orchard;
  beforeAll(async () => {
    orchard = await openOrchard(endingSop);
  });
  afterAll(() => orchard?.api.close());

  const begun = async (title: string) => {
    const { api, people } = orchard;
    api.clock.set('2026-03-02T02:00:00Z');
    const id = await sow(orchard, title);
    await agree(orchard, id, debts);
    const facts = [{ name: 'ends', value: { date: '2026-06-30' } }];
    stepsAfter(await act(api, people.grower, id, 'plant', { facts }));
    return id;
  };
  const seen = async (id: string) =>
    (await look(orchard, orchard.people.grower, id)).obligations.nodes
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ dueOn, status, droppedBecause }) => [dueOn, status, ...(droppedBecause ? [droppedBecause] : [])]);
  const kinds = async (id: string) => ({
    ended: await told(orchard, 'OBLIGATIONS_ENDED', id),
    soon: (await told(orchard, 'OBLIGATION_DUE_SOON', id)).length,
    overdue: (await told(orchard, 'OBLIGATION_OVERDUE', id)).length,
    missed: (await told(orchard, 'MEETING_CADENCE_MISSED', id)).length,
  });
  const fulfil = async (as: TestMember, id: string, dueOn: string) => {
    const { obligations } = await look(orchard, orchard.people.grower, id);
    const obligationId = obligations.nodes.find((one) => one.dueOn === dueOn)?.id ?? '';
    const evidenceFileIds = [await upload(orchard.api, as, 'proof.txt', `${id} ${dueOn} ${as.personId}`)];
    const input = { obligationId, doneOn: '2026-03-02', evidenceFileIds };
    return async () =>
      (await orchard.api.request(ObligationFulfilDocument, { input }, { as, language: 'en' })).obligationFulfil;
  };

  it('falls due until the last day where the agreement is extended, for whom the outcome lets go on', async () => {
    const { api, people } = orchard;
    const id = await begun('Extended');
    stepsAfter(await act(api, people.grower, id, 'extend'));
    expect((await look(orchard, people.grower, id)).status).toBe('CLOSED');
    for (let times = 0; times < 3; times += 1) await dueRound(houseOf(orchard));
    expect(await seen(id)).toEqual([
      ['2026-03-09', 'DUE'],
      ['2026-03-15', 'DUE'],
      ['2026-03-20', 'PLANNED'],
      ['2026-06-09', 'PLANNED'],
      ['2026-07-15', 'PLANNED'],
      ['2026-09-09', 'PLANNED'],
      ['2026-12-09', 'PLANNED'],
      ['2027-03-09', 'PLANNED'],
    ]);
    expect(await kinds(id)).toEqual({ ended: [], soon: 2, overdue: 0, missed: 0 });
    await at(orchard, '2026-03-21T02:00:00Z');
    expect((await seen(id)).slice(0, 4)).toEqual([
      ['2026-03-09', 'OVERDUE'],
      ['2026-03-15', 'OVERDUE'],
      ['2026-03-20', 'OVERDUE'],
      ['2026-06-09', 'PLANNED'],
    ]);
    const late = await (await fulfil(people.presser, id, '2026-03-15'))();
    expect(late?.obligation).toMatchObject({ status: 'FULFILLED' });
    const notTheirs = await fulfil(people.watchman, id, '2026-03-20');
    expect(reasons(await unchanged(api, notTheirs))).toEqual(['FORBIDDEN input.obligationId']);
    await at(orchard, '2026-06-30T16:00:00Z');
    expect((await seen(id)).slice(4).map(([, status]) => status)).toEqual(['PLANNED', 'PLANNED', 'PLANNED', 'PLANNED']);
    await at(orchard, '2026-06-30T17:00:00Z');
    expect((await seen(id)).slice(4)).toEqual([
      ['2026-07-15', 'DROPPED', 'ENDED'],
      ['2026-09-09', 'DROPPED', 'ENDED'],
      ['2026-12-09', 'DROPPED', 'ENDED'],
      ['2027-03-09', 'DROPPED', 'ENDED'],
    ]);
    const over = await fulfil(people.grower, id, '2026-07-15');
    expect(reasons(await unchanged(api, over))).toEqual(['FROZEN input.obligationId']);
    await at(orchard, '2026-09-20T02:00:00Z');
    const ended = [{ dropped: 4, lastDay: '2026-06-30' }];
    expect((await seen(id)).filter(([, status]) => status === 'OVERDUE').map(([dueOn]) => dueOn)).toEqual([
      '2026-03-09',
      '2026-03-20',
      '2026-06-09',
    ]);
    // Regular meetings were due at the beginnings of April, May and June; those of July and later are not missed.
    expect(await kinds(id)).toEqual({ ended, soon: 2, overdue: 4, missed: 3 });
    const quiet = await unchanged(api, () => dueRound(houseOf(orchard)).then(() => kinds(id)));
    expect(quiet.missed).toBe(3);
  });

  it('is dropped once the cooperation is stopped, but for what was overdue', async () => {
    const { api, people } = orchard;
    const id = await begun('Stopped');
    api.clock.set('2026-03-16T02:00:00Z');
    stepsAfter(await act(api, people.grower, id, 'stop'));
    await dueRound(houseOf(orchard));
    await dueRound(houseOf(orchard));
    expect(await seen(id)).toEqual([
      ['2026-03-09', 'OVERDUE'],
      ['2026-03-15', 'OVERDUE'],
      ['2026-03-20', 'DROPPED', 'ENDED'],
      ['2026-06-09', 'DROPPED', 'ENDED'],
      ['2026-07-15', 'DROPPED', 'ENDED'],
      ['2026-09-09', 'DROPPED', 'ENDED'],
      ['2026-12-09', 'DROPPED', 'ENDED'],
      ['2027-03-09', 'DROPPED', 'ENDED'],
    ]);
    expect(await kinds(id)).toMatchObject({ ended: [{ lastDay: '2026-03-15' }], soon: 0, overdue: 2 });
    const nobody = await fulfil(people.grower, id, '2026-03-15');
    expect(reasons(await unchanged(api, nobody))).toEqual(['ILLEGAL_TRANSITION input.obligationId']);
  });
});
