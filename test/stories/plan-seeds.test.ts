import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  PlanAcknowledgeDocument,
  PlanAcknowledgementRecordDocument,
  PlanCommitmentsDocument,
  PlanCommitmentTotalsDocument,
  PlanDocument,
  PlanProposeDocument,
  type PlanSaveInput,
} from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import { agreePlan, layMill, type Mill, saved, savePlan, wholePlan } from '../support/planning.js';
import { act, stepsAfter, upload } from '../support/story.js';

type Commitment = PlanSaveInput['commitments'][number];

describe('what the article asks of a plan', () => {
  let api: TestApi;
  let mill: Mill;
  beforeAll(async () => {
    api = await startApi();
    mill = await layMill(api);
  });
  afterAll(() => api.close());

  const both = (text: string) => ({ id: text, en: text });
  const commit = (
    key: string,
    party: Commitment['party'],
    kind: Commitment['kind'],
    measure: Partial<Commitment> = {},
  ): Commitment => ({ key, party, kind, title: both(key), dueOn: '2026-06-01', ...measure });
  const idr = (amount: string) => ({ money: { amount, currency: 'IDR' } });
  const of = (cooperationId: string) => ({ where: { plan: { cooperationId } } });
  const total = (party: string, kind: string, rest: object) => ({
    ...{ party, kind, count: 1, unit: null, quantity: null, money: null },
    ...rest,
  });
  const read = async (id: string, as = mill.people.miller) =>
    (await api.request(PlanDocument, { id }, { as, language: 'en' })).plan;

  seedTest(['A-01'], 'facilities, people, technology, budget and time are summed by party and kind', async (seed) => {
    const id = await mill.open('Sharing resources');
    const commitments = [
      commit('F', 'INSTITUTION', 'FACILITY', { quantity: '2', unit: 'laboratory' }),
      commit('P1', 'INSTITUTION', 'PERSONNEL', { quantity: '1.5', unit: 'person-month' }),
      commit('P2', 'INSTITUTION', 'PERSONNEL', { quantity: '2.25', unit: 'person-month' }),
      commit('T', 'PARTNER', 'TECHNOLOGY'),
      commit('B1', 'PARTNER', 'BUDGET', idr('100000000.10')),
      commit('B2', 'PARTNER', 'BUDGET', idr('0.20')),
      commit('B3', 'PARTNER', 'BUDGET', { money: { amount: '5', currency: 'USD' } }),
      commit('H', 'PARTNER', 'TIME', { quantity: '8', unit: 'hour' }),
    ];
    saved(await seed.accepted(() => savePlan(mill, mill.people.miller, id, 0, { ...wholePlan(), commitments })));
    const told = await seed.accepted(() =>
      api.request(PlanCommitmentTotalsDocument, of(id), { as: mill.people.analyst }),
    );
    expect(told.planCommitmentTotals).toEqual([
      total('INSTITUTION', 'FACILITY', { unit: 'laboratory', quantity: '2' }),
      total('INSTITUTION', 'PERSONNEL', { count: 2, unit: 'person-month', quantity: '3.75' }),
      total('PARTNER', 'BUDGET', { count: 2, money: { amount: '100000000.3', currency: 'IDR' } }),
      total('PARTNER', 'BUDGET', { money: { amount: '5', currency: 'USD' } }),
      total('PARTNER', 'TECHNOLOGY', {}),
      total('PARTNER', 'TIME', { unit: 'hour', quantity: '8' }),
    ]);
    const people = { plan: { cooperationId: id }, partyIn: ['INSTITUTION' as const], kindIn: ['PERSONNEL' as const] };
    const listed = await api.request(PlanCommitmentsDocument, { where: people }, { as: mill.people.analyst });
    expect(listed.planCommitments?.nodes.map(({ key }) => key).sort()).toEqual(['P1', 'P2']);
    const apart = await api.request(PlanCommitmentTotalsDocument, of(id), { as: mill.people.stranger });
    expect(apart.planCommitmentTotals).toEqual([]);
  });

  seedTest(['A-05', 'A-12'], 'nothing starts before every party stands by goals and responsibilities', async (seed) => {
    const { miller, grower } = mill.people;
    const id = await mill.open('Agreed before the start');
    const bare = { ...wholePlan(), goals: [], activities: [] };
    const draft = saved(await savePlan(mill, miller, id, 0, bare));
    const grind = () => act(api, miller, id, 'grind');
    const unmet = (code: string, explanation: string) => ({ code, explanation, whoCanMeet: expect.any(Array) });
    const early = await seed.refused(api, grind);
    expect(early).toEqual({
      cooperation: null,
      userErrors: [
        {
          ...{ __typename: 'GuardFailedError', code: 'GUARD_FAILED', path: expect.any(Array) },
          message: expect.any(String),
          unmet: [
            unmet('PLAN_WHOLE', 'The plan is not whole.'),
            unmet('PLAN_STOOD_BY', 'Not every side stands by the plan.'),
          ],
        },
      ],
    });
    const propose = () =>
      api.request(PlanProposeDocument, { input: { planId: draft.id } }, { as: miller, language: 'en' });
    const incomplete = await seed.refused(api, propose);
    expect(incomplete.planPropose).toEqual({
      plan: null,
      userErrors: [
        {
          ...{ __typename: 'GuardFailedError', code: 'GUARD_FAILED', path: ['input', 'planId'] },
          message: 'The plan is not complete yet.',
          unmet: [
            { code: 'NO_GOAL', explanation: 'There is no shared goal.', whoCanMeet: ['MILLER'] },
            { code: 'NO_RESPONSIBILITY', explanation: 'The responsibility matrix is empty.', whoCanMeet: ['MILLER'] },
            ...['institution', 'partner'].map((side) => ({
              code: 'PARTY_WITHOUT_RESPONSIBILITY',
              explanation: `In the matrix, the ${side} is neither responsible nor accountable for anything.`,
              whoCanMeet: ['MILLER'],
            })),
          ],
        },
      ],
    });

    const whole = saved(await savePlan(mill, miller, id, draft.version));
    expect([whole.complete, whole.findings, whole.awaited]).toEqual([true, [], ['INSTITUTION', 'PARTNER']]);
    const proposed = (await seed.accepted(propose)).planPropose?.plan;
    expect(proposed).toMatchObject({ status: 'PROPOSED', awaited: ['INSTITUTION', 'PARTNER'] });
    const input = { planId: whole.id, expectedVersion: proposed?.version ?? 0 };
    const stand = (as: typeof miller) =>
      api.request(PlanAcknowledgeDocument, { input }, { as, language: 'en' }).then((one) => one.planAcknowledge);
    expect((await seed.accepted(() => stand(miller)))?.plan).toMatchObject({
      status: 'PROPOSED',
      awaited: ['PARTNER'],
      acknowledgements: [{ party: 'INSTITUTION', recorded: false, positionCode: 'MILLER' }],
    });
    const half = await seed.refused(api, grind);
    expect(half.userErrors).toMatchObject([{ unmet: [{ code: 'PLAN_STOOD_BY' }] }]);
    const twice = await seed.refused(api, () => stand(miller));
    expect(twice?.userErrors).toEqual([
      {
        ...{ __typename: 'InputError', code: 'ALREADY_EXISTS', path: ['input', 'planId'] },
        message: 'This side has acknowledged it already.',
      },
    ]);
    expect((await seed.accepted(() => stand(grower)))?.plan).toMatchObject({ status: 'AGREED', awaited: [] });
    expect(stepsAfter(await grind())).toEqual(['GRINDING']);
  });

  seedTest(['A-06', 'A-14'], 'channels have a cadence; the partner sees the plan the house sees', async (seed) => {
    const { miller, grower, stranger } = mill.people;
    const id = await mill.open('Communication');
    const quiet = { ...wholePlan(), channels: [{ key: 'K2', channel: 'MESSAGE' as const, purpose: both('Chat') }] };
    const first = saved(await savePlan(mill, miller, id, 0, quiet));
    expect(first.findings).toEqual([
      { code: 'NO_REGULAR_MEETING', about: null, explanation: { en: 'No channel is a meeting with a cadence.' } },
    ]);
    const plan = saved(await seed.accepted(() => savePlan(mill, miller, id, first.version)));
    expect(plan.channels).toEqual([
      {
        ...{ id: expect.any(String), key: 'K1', channel: 'MEETING', purpose: { en: 'Look at progress' } },
        ...{ cadence: 'P1M', startsOn: '2026-04-05', participants: { en: 'Miller and growers' } },
      },
      {
        ...{ id: first.channels[0]?.id, key: 'K2', channel: 'MESSAGE', purpose: { en: 'Problems of the day' } },
        ...{ cadence: null, startsOn: null, participants: null },
      },
    ]);
    expect(await seed.accepted(() => read(plan.id, grower))).toEqual(await read(plan.id));
    expect(await read(plan.id, stranger)).toBeNull();
  });

  seedTest(['A-08'], 'how it goes on when the first support shrinks is planned from the start', async (seed) => {
    const id = await mill.open('Continuation');
    const first = saved(await savePlan(mill, mill.people.miller, id, 0, { ...wholePlan(), sustainability: [] }));
    expect([first.complete, first.findings.map((one) => one.code)]).toEqual([false, ['NO_SUSTAINABILITY']]);
    const refused = await seed.refused(api, () =>
      api.request(PlanProposeDocument, { input: { planId: first.id } }, { as: mill.people.miller }),
    );
    expect(refused.planPropose?.userErrors).toMatchObject([{ unmet: [{ code: 'NO_SUSTAINABILITY' }] }]);
    const plan = saved(await seed.accepted(() => savePlan(mill, mill.people.miller, id, first.version)));
    expect([plan.complete, plan.sustainability]).toEqual([
      true,
      [
        {
          ...{ id: expect.any(String), key: 'S1', step: { en: 'A fund of the growers' }, dueOn: '2026-11-30' },
          owner: {
            ...{ party: 'PARTNER', unitId: null, unitName: null, positionId: null, positionTitle: null },
            label: null,
          },
        },
      ],
    ]);
  });

  seedTest(['A-11', 'A-13'], 'goals, indicators and actions are one tree, read by one statement', async (seed) => {
    const { miller } = mill.people;
    const id = await mill.open('Thorough planning');
    const plan = saved(await seed.accepted(() => savePlan(mill, miller, id, 0)));
    expect(plan.goals).toEqual([
      {
        ...{ id: expect.any(String), key: 'G1', title: { id: 'More flour (id)', en: 'More flour' } },
        indicators: [
          {
            ...{ id: expect.any(String), key: 'I1', title: { en: 'Sacks a month' }, unit: 'sack', direction: 'UP' },
            ...{ baseline: '20', target: '80', dueOn: '2026-12-31', latestValue: null, attainmentPercent: null },
          },
          {
            ...{ id: expect.any(String), key: 'I2', title: { en: 'Waste' }, unit: '%', direction: 'DOWN' },
            ...{ baseline: '12', target: '3', dueOn: '2026-09-30', latestValue: null, attainmentPercent: null },
          },
        ],
        actions: [
          {
            ...{
              id: expect.any(String),
              key: 'A1',
              title: { en: 'Mend the wheel' },
              dueOn: '2026-05-31',
              doneOn: null,
            },
            owner: expect.objectContaining({ party: 'PARTNER', label: 'Wheelwright' }),
          },
        ],
      },
    ]);
    const statements = await api.statements(() => seed.accepted(() => read(plan.id)));
    expect(statements.filter((sql) => sql.includes('"plan'))).toHaveLength(1);

    const content = wholePlan();
    const [goal] = content.goals;
    const [one] = goal?.indicators ?? [];
    if (!goal || !one) throw new Error('the sample has a goal with an indicator');
    const backward = { ...content, goals: [{ ...goal, indicators: [{ ...one, target: '10' }, one] }] };
    const refused = await seed.refused(api, () => savePlan(mill, miller, id, plan.version, backward));
    expect(refused).toEqual({
      plan: null,
      userErrors: [
        {
          ...{ __typename: 'InputError', code: 'ALREADY_EXISTS', message: 'There is another one called I1.' },
          path: ['input', 'goals', '0', 'indicators', '1', 'key'],
        },
        {
          ...{
            __typename: 'InputError',
            code: 'INVALID',
            message: 'The target lies behind the baseline, by the direction.',
          },
          path: ['input', 'goals', '0', 'indicators', '0', 'target'],
        },
      ],
    });
  });

  seedTest(['A-12'], 'what a partner says by letter is recorded with evidence, and marked so', async (seed) => {
    const { miller, grower } = mill.people;
    const id = await mill.open('Acknowledged by letter');
    const plan = saved(await savePlan(mill, miller, id, 0));
    await api.request(PlanProposeDocument, { input: { planId: plan.id } }, { as: miller });
    const planId = plan.id;
    const evidenceFileId = await upload(api, miller, 'letter.txt', 'We agree.');
    const said = { planId, expectedVersion: 2, channel: 'LETTER' as const, saidOn: '2026-03-01', evidenceFileId };
    const record = (as: typeof miller, rest: Partial<typeof said> = {}) =>
      api
        .request(PlanAcknowledgementRecordDocument, { input: { ...said, ...rest } }, { as, language: 'en' })
        .then((one) => one.planAcknowledgementRecord);
    const byPartner = await seed.refused(api, () => record(grower));
    expect(byPartner?.userErrors).toEqual([
      {
        ...{ __typename: 'InputError', code: 'FORBIDDEN', path: [] },
        message: 'Staff record what the partner said; acknowledge it by your own account (planAcknowledge).',
      },
    ]);
    const unseen = await seed.refused(api, () => record(miller, { saidOn: '2026-03-03', evidenceFileId: 'fil_none' }));
    expect(unseen?.userErrors).toEqual([
      {
        ...{ __typename: 'InputError', code: 'INVALID', path: ['input', 'saidOn'] },
        message: 'This day is in the future.',
      },
      {
        ...{ __typename: 'InputError', code: 'NOT_FOUND', path: ['input', 'evidenceFileId'] },
        message: 'There is no such file that you have sent.',
      },
    ]);
    const recorded = await seed.accepted(() => record(miller));
    expect(recorded?.plan).toMatchObject({ status: 'PROPOSED', awaited: ['INSTITUTION'] });
    expect(recorded?.plan?.acknowledgements).toEqual([
      {
        ...{
          party: 'PARTNER',
          recorded: true,
          channel: 'LETTER',
          saidOn: '2026-03-01',
          planVersion: 2,
          voidedAt: null,
        },
        ...{ positionCode: 'MILLER', person: null, contact: null, recordedBy: { id: `per_${miller.personId}` } },
        evidence: { fileName: 'letter.txt', downloadUrl: expect.any(String) },
      },
    ]);
    const url = (await read(plan.id, grower))?.acknowledgements[0]?.evidence?.downloadUrl ?? '';
    expect(await (await fetch(url)).text()).toBe('We agree.');
    const notTheirs = url.replace(/[^/]+$/, (proof) => proof.toUpperCase());
    expect((await fetch(notTheirs)).status).toBe(404);
  });

  seedTest(
    ['A-16', 'A-18'],
    'permits and funds, research and field data: what each side gives the other is typed',
    async (seed) => {
      const { miller } = mill.people;
      const cases: readonly (readonly [string, Commitment[]])[] = [
        [
          'A road by government and company',
          [
            commit('PE', 'INSTITUTION', 'PERMIT'),
            commit('RE', 'INSTITUTION', 'REGULATORY'),
            commit('FU', 'PARTNER', 'FUNDS', idr('7500000000')),
            commit('EX', 'PARTNER', 'EXPERTISE', { quantity: '12', unit: 'engineer' }),
          ],
        ],
        [
          'A school and a research institute',
          [
            commit('DA', 'INSTITUTION', 'FIELD_DATA', { quantity: '3', unit: 'school' }),
            commit('RA', 'PARTNER', 'RESEARCH_ACCESS'),
            commit('TE', 'PARTNER', 'TECHNOLOGY', { recurs: 'P3M', recursUntil: '2027-06-01' }),
          ],
        ],
      ];
      const told: unknown[] = [];
      for (const [title, commitments] of cases) {
        const id = await mill.open(title);
        const plan = saved(await seed.accepted(() => savePlan(mill, miller, id, 0, { ...wholePlan(), commitments })));
        expect(plan.complete).toBe(true);
        await agreePlan(mill, plan);
        const where = { plan: { cooperationId: id, statusIn: ['AGREED' as const] } };
        const totals = await api.request(PlanCommitmentTotalsDocument, { where }, { as: mill.people.grower });
        told.push(totals.planCommitmentTotals);
      }
      expect(told).toEqual([
        [
          total('INSTITUTION', 'PERMIT', {}),
          total('INSTITUTION', 'REGULATORY', {}),
          total('PARTNER', 'EXPERTISE', { unit: 'engineer', quantity: '12' }),
          total('PARTNER', 'FUNDS', { money: { amount: '7500000000', currency: 'IDR' } }),
        ],
        [
          total('INSTITUTION', 'FIELD_DATA', { unit: 'school', quantity: '3' }),
          total('PARTNER', 'RESEARCH_ACCESS', {}),
          total('PARTNER', 'TECHNOLOGY', {}),
        ],
      ]);
      const id = await mill.open('One side only');
      const oneSided = { ...wholePlan(), commitments: [commit('PE', 'INSTITUTION', 'PERMIT')] };
      const lopsided = saved(await savePlan(mill, miller, id, 0, oneSided));
      expect(lopsided.findings).toEqual([
        {
          ...{ code: 'PARTY_WITHOUT_COMMITMENT', about: 'PARTNER' },
          explanation: { en: 'No resources of the partner are committed.' },
        },
      ]);
    },
  );

  seedTest(['B-20'], 'the right to plan is a position’s, under whichever title', async (seed) => {
    const { keeper, reeve, analyst } = mill.people;
    const id = await mill.open('Who may plan');
    const unseen = await seed.refused(api, () => savePlan(mill, reeve, id, 0));
    expect(unseen).toMatchObject({ plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'cooperationId'] }] });
    const seen = await seed.refused(api, () => savePlan(mill, analyst, id, 0));
    expect(seen).toEqual({
      plan: null,
      userErrors: [
        {
          ...{ __typename: 'InputError', code: 'FORBIDDEN', path: ['input', 'cooperationId'] },
          message: 'This is not yours to do; it is for: Miller, Grower.',
        },
      ],
    });
    expect(saved(await seed.accepted(() => savePlan(mill, keeper, id, 0))).status).toBe('DRAFT');
  });
});
