import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueRound } from '../../src/modules/execution/due-round.js';
import {
  ObligationBreachDocument,
  ObligationConfirmDocument,
  ObligationExcuseDocument,
  ObligationFulfilDocument,
  type ObligationFulfilInput,
  ObligationReopenDocument,
  ObligationsDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import {
  agree,
  at,
  type Commitments,
  houseOf,
  look,
  type Orchard,
  openOrchard,
  reasons,
  sow,
  tend,
  told,
  trees,
} from '../support/execution.js';
import type { TestMember } from '../support/fixture.js';
import { act, upload } from '../support/story.js';

const BEGIN = '2026-03-02T02:00:00Z';
const both = (text: string) => ({ id: text, en: text });

describe('an obligation', () => {
  let orchard: Orchard;
  let other: TestApi;
  beforeAll(async () => {
    orchard = await openOrchard();
    other = await startApi({ connectionString: orchard.api.connectionString });
  });
  afterAll(() => Promise.all([orchard?.api.close(), other?.close()]));

  const begin = (title: string, ...plan: [Commitments?]) => {
    orchard.api.clock.set(BEGIN);
    return tend(orchard, title, ...plan);
  };
  const of = async (id: string) => (await look(orchard, orchard.people.grower, id)).obligations.nodes;
  const named = async (id: string, party: string) => {
    const found = (await of(id)).find((one) => one.party === party);
    if (!found) throw new Error(`no obligation of ${party}`);
    return found;
  };
  const ask = { language: 'en' } as const;
  let files = 0;
  const fulfil = async (as: TestMember, obligationId: string, input: Partial<ObligationFulfilInput> = {}) => {
    files += 1;
    const evidenceFileIds = [await upload(orchard.api, as, `proof ${files}.txt`, `proof ${files}`)];
    const given = { obligationId, doneOn: '2026-03-02', evidenceFileIds, ...input };
    return (await orchard.api.request(ObligationFulfilDocument, { input: given }, { as, ...ask })).obligationFulfil;
  };
  const confirm = async (as: TestMember, obligationId: string) =>
    (await orchard.api.request(ObligationConfirmDocument, { input: { obligationId } }, { as, ...ask }))
      .obligationConfirm;
  const excuse = async (as: TestMember, obligationId: string, reason = 'Hail') =>
    (await orchard.api.request(ObligationExcuseDocument, { input: { obligationId, reason } }, { as, ...ask }))
      .obligationExcuse;
  const breach = async (as: TestMember, obligationId: string, reason = 'Never came') =>
    (await orchard.api.request(ObligationBreachDocument, { input: { obligationId, reason } }, { as, ...ask }))
      .obligationBreach;
  const reopen = async (as: TestMember, obligationId: string, reason = 'Wrong receipt') =>
    (await orchard.api.request(ObligationReopenDocument, { input: { obligationId, reason } }, { as, ...ask }))
      .obligationReopen;
  /** Asks twice: uploading a file changes the database, so the call itself is watched alone. */
  const refusedFulfil = async (as: TestMember, obligationId: string, input: Partial<ObligationFulfilInput>) => {
    files += 1;
    const file = await upload(orchard.api, as, `proof ${files}.txt`, `proof ${files}`);
    return reasons(await unchanged(orchard.api, () => fulfilWith(as, obligationId, file, input)));
  };
  const fulfilWith = async (
    as: TestMember,
    obligationId: string,
    file: string,
    input: Partial<ObligationFulfilInput>,
  ) => {
    const given = { obligationId, doneOn: '2026-03-02', evidenceFileIds: [file], ...input };
    return (await orchard.api.request(ObligationFulfilDocument, { input: given }, { as, ...ask })).obligationFulfil;
  };

  it('is fulfilled in parts, by quantity or percent, each with evidence, and confirmed by the other side', async () => {
    const { people } = orchard;
    const id = await begin('Parts');
    const land = await named(id, 'INSTITUTION');
    const half = await fulfil(people.watchman, land.id, { quantity: '4', note: 'Four rows' });
    expect(half?.obligation).toMatchObject({ status: 'PLANNED', percent: '40', fulfilledOn: null, version: 2 });
    expect(half?.obligation?.fulfilments).toEqual([
      {
        ...{ number: 1, percent: '40', quantity: '4', doneOn: '2026-03-02', note: 'Four rows', party: 'INSTITUTION' },
        ...{
          recorded: false,
          confirmedAt: null,
          voidedAt: null,
          evidence: [{ name: expect.stringMatching(/^proof/) }],
        },
      },
    ]);
    const whole = await fulfil(people.grower, land.id, { expectedVersion: 2 });
    expect(whole?.obligation).toMatchObject({
      status: 'FULFILLED',
      percent: '100',
      fulfilledOn: '2026-03-02',
      late: false,
    });
    expect(await told(orchard, 'OBLIGATION_PROGRESSED', id)).toEqual([
      {
        ...{ cooperationId: id.slice(4), party: 'INSTITUTION', commitmentKind: 'FACILITY', dueOn: '2026-03-20' },
        ...{ by: 'INSTITUTION', recorded: false, percent: '40', late: false },
      },
    ]);
    expect(reasons(await unchanged(orchard.api, () => confirm(people.grower, land.id)))).toEqual([
      'FORBIDDEN input.obligationId',
    ]);
    const confirmed = await confirm(people.presser, land.id);
    expect(confirmed?.obligation?.fulfilments.map((one) => one.confirmedAt !== null)).toEqual([true, true]);
    expect(reasons(await unchanged(orchard.api, () => confirm(people.presser, land.id)))).toHaveLength(1);
    expect(await refusedFulfil(people.grower, land.id, {})).toEqual(['FROZEN input.obligationId']);
  });

  it('is refused whole: wrong side, bad parts, no evidence, ahead of time, unknown, stale', async () => {
    const { people, api } = orchard;
    const id = await begin('Refusals');
    const [land, funds] = [await named(id, 'INSTITUTION'), await named(id, 'PARTNER')];
    expect(await refusedFulfil(people.presser, land.id, {})).toEqual(['FORBIDDEN input.obligationId']);
    for (const as of [people.outsider, people.stranger])
      expect(await refusedFulfil(as, land.id, {})).toEqual(['NOT_FOUND input.obligationId']);
    expect(reasons(await unchanged(api, () => confirm(people.analyst, land.id)))).toEqual([
      'FORBIDDEN input.obligationId',
    ]);
    const bad: readonly (readonly [Partial<ObligationFulfilInput>, string[]])[] = [
      [{ percent: '0' }, ['INVALID input.percent']],
      [{ percent: '100.01' }, ['INVALID input.percent']],
      [{ percent: '-5' }, ['INVALID input.percent']],
      [{ quantity: '-5' }, ['INVALID input.quantity']],
      [{ percent: '5', quantity: '5' }, ['INVALID input.percent']],
      [{ doneOn: '2026-03-03' }, ['INVALID input.doneOn']],
      [{ doneOn: '2026-03-01' }, ['INVALID input.doneOn']],
      [{ evidenceFileIds: [] }, ['REQUIRED input.evidenceFileIds']],
      [
        { evidenceFileIds: ['fil_none'], doneOn: '2027-01-01' },
        ['NOT_FOUND input.evidenceFileIds.0', 'INVALID input.doneOn'],
      ],
      [{ note: 'x'.repeat(5_001) }, ['TOO_LONG input.note']],
      [{ expectedVersion: 7 }, ['STALE input.expectedVersion']],
    ];
    for (const [input, expected] of bad) expect(await refusedFulfil(people.grower, land.id, input)).toEqual(expected);
    const sown = await sow(orchard, 'Not in force');
    await agree(orchard, sown);
    const early = await named(sown, 'PARTNER');
    expect(await refusedFulfil(people.presser, early.id, {})).toEqual(['FORBIDDEN input.obligationId']);
    const notDue = await unchanged(api, () => excuse(people.grower, funds.id));
    expect(reasons(notDue)).toEqual(['FROZEN input.obligationId']);
    expect(notDue?.userErrors[0]?.message).toBe(
      'Only an obligation that is DUE or OVERDUE becomes EXCUSED. It is PLANNED.',
    );
    expect(reasons(await unchanged(api, () => breach(people.grower, funds.id, '')))).toEqual([
      'REQUIRED input.reason',
      'FROZEN input.obligationId',
    ]);
  });

  it('of the partner is recorded by staff with evidence, marked so, and confirmed by the partner', async () => {
    const { people } = orchard;
    const id = await begin('On behalf');
    const funds = await named(id, 'PARTNER');
    const recorded = await fulfil(people.watchman, funds.id, { quantity: '3000000' });
    expect(recorded?.obligation).toMatchObject({
      status: 'FULFILLED',
      fulfilments: [{ party: 'INSTITUTION', recorded: true, quantity: '3000000', confirmedAt: null }],
    });
    expect((await confirm(people.presser, funds.id))?.obligation?.fulfilments[0]?.confirmedAt).not.toBeNull();
  });

  it('that is overdue is excused or breached by the other side or a coordinator, never by its own; and opened again', async () => {
    const { people, api } = orchard;
    const id = await begin('Judged');
    const [land, funds] = [await named(id, 'INSTITUTION'), await named(id, 'PARTNER')];
    await at(orchard, '2026-03-21T02:00:00Z');
    expect((await of(id)).map(({ status, late }) => [status, late])).toEqual([
      ['OVERDUE', true],
      ['OVERDUE', true],
    ]);
    for (const [as, one] of [
      [people.grower, land],
      [people.presser, funds],
    ] as const)
      for (const judge of [excuse, breach])
        expect(reasons(await unchanged(api, () => judge(as, one.id)))).toEqual(['FORBIDDEN input.obligationId']);
    expect((await excuse(people.presser, land.id))?.obligation).toMatchObject({ status: 'EXCUSED', reason: 'Hail' });
    expect((await breach(people.coordinator, funds.id))?.obligation).toMatchObject({ status: 'BREACHED', late: true });
    const { scorecard } = await look(orchard, people.analyst, id);
    expect(scorecard).toMatchObject([
      { party: 'INSTITUTION', excused: 1, onTimePercent: null, fulfilledPercent: null },
      { party: 'PARTNER', breached: 1, onTimePercent: '0.00', fulfilledPercent: '0.00' },
    ]);
    for (const as of [people.grower, people.presser])
      expect(reasons(await unchanged(api, () => reopen(as, land.id)))).toEqual(['FORBIDDEN ']);
    expect((await reopen(people.coordinator, land.id))?.obligation).toMatchObject({
      status: 'PLANNED',
      settledAt: null,
    });
    expect(reasons(await unchanged(api, () => reopen(people.coordinator, land.id)))).toEqual([
      'FROZEN input.obligationId',
    ]);
    const late = await fulfil(people.grower, land.id, { doneOn: '2026-03-21' });
    expect(late?.obligation).toMatchObject({ status: 'FULFILLED', late: true });
    expect((await reopen(people.coordinator, land.id))?.obligation).toMatchObject({
      ...{ percent: '0', fulfilledOn: null },
      fulfilments: [{ voidedAt: expect.any(String) }],
    });
  });

  it('is told due and overdue exactly once, though two processes look at once', async () => {
    const id = await begin('Once');
    const houses = [houseOf(orchard), houseOf({ api: other })];
    for (const instant of ['2026-03-06T02:00:00Z', '2026-03-22T02:00:00Z', '2026-03-23T02:00:00Z']) {
      orchard.api.clock.set(instant);
      other.clock.set(instant);
      await Promise.all([...houses, ...houses, ...houses].map((house) => dueRound(house)));
    }
    expect([
      (await told(orchard, 'OBLIGATION_DUE_SOON', id)).length,
      (await told(orchard, 'OBLIGATION_OVERDUE', id)).length,
    ]).toEqual([2, 2]);
  });

  it('is a fact that the SOP’s guards ask for, by the day it is', async () => {
    const { api, people } = orchard;
    const id = await begin('Guarded');
    api.clock.set('2026-03-22T02:00:00Z');
    const kept = await unchanged(api, () => act(api, people.grower, id, 'leave'));
    expect(kept.userErrors).toMatchObject([
      { code: 'GUARD_FAILED', unmet: [{ code: 'NOTHING_LATE', explanation: 'Something is overdue.' }] },
    ]);
    for (const one of await of(id)) await fulfil(one.party === 'PARTNER' ? people.presser : people.grower, one.id);
    expect((await act(api, people.grower, id, 'leave')).cooperation?.status).toBe('CLOSED');
  });

  it('of a commitment that recurs is made for every day, 13 months ahead and on as days pass', async () => {
    const { people } = orchard;
    const weekly: Commitments = [
      {
        ...{ key: 'CARE', party: 'PARTNER', kind: 'TIME', title: both('A day of care'), dueOn: '2026-03-09' },
        ...{ quantity: '1', unit: 'day', recurs: 'P3M' },
      },
      ...trees.slice(0, 1),
    ];
    const id = await begin('Recurring', weekly);
    const days = async () => (await of(id)).filter((one) => one.recurring).map(({ dueOn }) => dueOn);
    const year = ['2026-03-09', '2026-06-09', '2026-09-09', '2026-12-09', '2027-03-09'];
    expect(await days()).toEqual(year);
    await at(orchard, '2026-05-30T02:00:00Z');
    expect(await days()).toEqual([...year, '2027-06-09']);
    await fulfil(people.presser, (await of(id)).find((one) => one.dueOn === '2026-06-09')?.id ?? '');
    orchard.api.clock.set('2026-08-12T02:00:00Z');
    await fulfil(people.presser, (await of(id)).find((one) => one.dueOn === '2026-09-09')?.id ?? '');
    expect((await days()).at(-1)).toBe('2027-09-09');
  });

  it('stays the same while the next plan keeps its commitment; what it drops before its day is owed no more', async () => {
    const { people } = orchard;
    const id = await begin('Versions');
    const [land, funds] = [await named(id, 'INSTITUTION'), await named(id, 'PARTNER')];
    await fulfil(people.grower, land.id, { quantity: '4' });
    const [was] = trees;
    if (!was) throw new Error('no trees');
    const more = {
      key: 'ADVICE',
      party: 'PARTNER',
      kind: 'EXPERTISE',
      title: both('Advice'),
      dueOn: '2026-05-01',
    } as const;
    await agree(orchard, id, [{ ...was, quantity: '8', dueOn: '2026-04-20' }, more]);
    const after = await of(id);
    expect(
      after.map(({ id: one, status, dueOn, percent, quantity }) => ({ one, status, dueOn, percent, quantity })),
    ).toEqual([
      { one: funds.id, status: 'DROPPED', dueOn: '2026-03-15', percent: '0', quantity: null },
      { one: land.id, status: 'PLANNED', dueOn: '2026-04-20', percent: '50', quantity: '8' },
      { one: expect.any(String), status: 'PLANNED', dueOn: '2026-05-01', percent: '0', quantity: null },
    ]);
    expect(after[1]?.fulfilments).toHaveLength(1);
    expect((await told(orchard, 'OBLIGATIONS_PLANNED', id)).map((one) => ({ ...one, planId: '' }))).toEqual([
      { planId: '', made: 2, kept: 0, dropped: 0 },
      { planId: '', made: 1, kept: 1, dropped: 1 },
    ]);
  });

  it('is listed for analysts by side, kind, day and cooperation; a page of one and of twenty costs one statement', async () => {
    const { api, people } = orchard;
    const many: Commitments = Array.from({ length: 20 }, (_, n) => ({
      ...{ key: `T${n}`, party: 'PARTNER' as const, kind: 'TECHNOLOGY' as const, title: both(`Press ${n}`) },
      dueOn: `2026-07-${String(n + 1).padStart(2, '0')}`,
    }));
    const id = await begin('Listed', [...many, ...trees]);
    const list = async (variables: object) =>
      (await api.request(ObligationsDocument, variables, { as: people.analyst })).obligations;
    const where = { cooperationId: id, partyIn: ['PARTNER'], kindIn: ['TECHNOLOGY'] };
    expect((await list({ where: { ...where, dueFrom: '2026-07-03', dueBefore: '2026-07-05' } }))?.nodes).toMatchObject([
      { title: { en: 'Press 2' } },
      { title: { en: 'Press 3' } },
    ]);
    expect((await list({ where: { ...where, cooperation: { statusIn: ['OPEN'] } } }))?.totalCount).toBe(0);
    const costs: number[] = [];
    for (const first of [1, 20]) {
      const statements = await api.statements(async () =>
        expect((await list({ where, first }))?.nodes).toHaveLength(first),
      );
      costs.push(statements.filter((sql) => !/\b(session|api_key)\b/.test(sql)).length);
    }
    expect(costs).toEqual([1, 1]);
    const backward = await list({ where, first: 1, orderBy: { field: 'DUE_ON', direction: 'DESC' } });
    expect(backward?.nodes[0]?.dueOn).toBe('2026-07-20');
  });
});
