import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanHooks } from '../../src/modules/plan/plan-hooks.js';
import {
  PlanAcknowledgeDocument,
  PlanActionDoneDocument,
  PlanDifferenceDocument,
  PlanDocument,
  PlanIndicatorsDocument,
  PlanIndicatorValueRecordDocument,
  PlanProposeDocument,
  PlanReviseDocument,
  PlansDocument,
  PlansOfCooperationDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { agreePlan, layMill, type Mill, saved, savePlan, wholePlan } from '../support/planning.js';
import { act, stepsAfter, upload } from '../support/story.js';

describe('the plan of a cooperation', () => {
  let api: TestApi;
  let mill: Mill;
  beforeAll(async () => {
    api = await startApi();
    mill = await layMill(api);
  });
  afterAll(() => api.close());

  const both = (text: string) => ({ id: text, en: text });
  const en = 'en' as const;
  const read = async (id: string) =>
    (await api.request(PlanDocument, { id }, { as: mill.people.miller, language: en })).plan;
  const propose = (planId: string, expectedVersion?: number) =>
    api
      .request(
        PlanProposeDocument,
        { input: { planId, ...(expectedVersion ? { expectedVersion } : {}) } },
        { as: mill.people.miller, language: en },
      )
      .then((one) => one.planPropose);
  const stand = (as: Mill['people']['miller'], planId: string, expectedVersion: number) =>
    api
      .request(PlanAcknowledgeDocument, { input: { planId, expectedVersion } }, { as, language: en })
      .then((one) => one.planAcknowledge);
  const revise = (planId: string, reason = 'The stones wear faster') =>
    api
      .request(PlanReviseDocument, { input: { planId, reason } }, { as: mill.people.miller, language: en })
      .then((one) => one.planRevise);
  /** A case that grinds by an agreed plan. */
  const grinding = async (title: string) => {
    const id = await mill.open(title);
    const plan = saved(await savePlan(mill, mill.people.miller, id, 0));
    await agreePlan(mill, plan);
    expect(stepsAfter(await act(api, mill.people.miller, id, 'grind'))).toEqual(['GRINDING']);
    const agreed = await read(plan.id);
    if (!agreed) throw new Error('the plan is gone');
    return { id, plan: agreed };
  };
  const refusal = (code: string, path: readonly string[], message: string, __typename = 'InputError') => ({
    ...{ __typename, code, path, message },
  });

  it('keeps the ids of what stays, and lets go of what is not given', async () => {
    const id = await mill.open('Kept ids');
    const { miller, grower } = mill.people;
    const first = saved(await savePlan(mill, miller, id, 0));
    const content = wholePlan();
    const [goal] = content.goals;
    if (!goal) throw new Error('the sample has a goal');
    const [one, two] = goal.indicators;
    if (!one || !two) throw new Error('the sample has two indicators');
    const moved = [
      { ...goal, key: 'G2', title: both('Less waste'), indicators: [two], actions: goal.actions },
      { ...goal, indicators: [{ ...one, target: '90' }], actions: [] },
    ];
    const later = saved(await savePlan(mill, grower, id, first.version, { ...content, goals: moved, channels: [] }));
    expect(later.version).toBe(2);
    expect(later.goals.map((each) => each.key)).toEqual(['G2', 'G1']);
    expect(later.goals[1]?.id).toBe(first.goals[0]?.id);
    expect(later.goals[1]?.indicators[0]).toMatchObject({ id: first.goals[0]?.indicators[0]?.id, target: '90' });
    expect(later.goals[0]?.indicators[0]?.id).toBe(first.goals[0]?.indicators[1]?.id);
    expect(later.goals[0]?.actions[0]?.id).toBe(first.goals[0]?.actions[0]?.id);
    expect([later.channels, later.commitments]).toEqual([[], first.commitments]);
    expect(later.findings.map((each) => [each.code, each.about])).toEqual([
      ['GOAL_WITHOUT_ACTION', 'G1'],
      ['NO_CHANNEL', null],
    ]);
    const back = saved(await savePlan(mill, miller, id, 2, { ...content, goals: [], activities: [] }));
    expect([back.goals, back.activities]).toEqual([[], []]);
  });

  it('takes no day long before the cooperation, and no more than 2,000 obligations ahead', async () => {
    const id = await mill.open('Too much');
    const { miller } = mill.people;
    const daily = (dueOn: string) =>
      Array.from({ length: 6 }, (_, n) => ({
        ...{ key: `D${n}`, party: 'PARTNER' as const, kind: 'TIME' as const, title: both('A day') },
        ...{ dueOn, recurs: 'P1D' },
      }));
    const [mine, theirs] = wholePlan().commitments;
    if (!mine || !theirs) throw new Error('the sample has two commitments');
    const old = await unchanged(api, () =>
      savePlan(mill, miller, id, 0, { ...wholePlan(), commitments: [{ ...theirs, dueOn: '1900-01-01' }] }),
    );
    expect(old.userErrors).toEqual([
      refusal(
        'INVALID',
        ['input', 'commitments', '0', 'dueOn'],
        'This is more than a year before the cooperation was registered: 2025-03-01 at the earliest.',
      ),
    ]);
    const content = { ...wholePlan(), commitments: [mine, ...daily('2026-04-01')] };
    const plan = saved(await savePlan(mill, miller, id, 0, content));
    const message = 'With D0 the plan makes more than 2000 obligations in 13 months: let it recur less often.';
    expect(plan.findings).toEqual([expect.objectContaining({ code: 'TOO_MANY_OBLIGATIONS', about: 'D0' })]);
    const refused = await unchanged(api, () => propose(plan.id));
    expect(refused?.userErrors).toMatchObject([
      { code: 'GUARD_FAILED', unmet: [{ code: 'TOO_MANY_OBLIGATIONS', explanation: message }] },
    ]);
    const fewer = { ...content, commitments: content.commitments.slice(0, 6) };
    expect(saved(await savePlan(mill, miller, id, 1, fewer)).findings).toEqual([]);
  });

  it('lets one of two savers go first; the other is told the version, and nothing of theirs is kept', async () => {
    const id = await mill.open('Two savers');
    const { miller, grower } = mill.people;
    const both = await Promise.all([miller, grower].map((as) => savePlan(mill, as, id, 0)));
    expect(both.filter((one) => one.plan !== null)).toHaveLength(1);
    const late = [
      {
        ...refusal(
          'STALE',
          ['input', 'expectedVersion'],
          'Somebody changed it meanwhile: it is at version 1 now. Read it again and decide anew.',
          'StaleError',
        ),
        currentVersion: 1,
      },
    ];
    expect(both.flatMap((one) => one.userErrors)).toEqual(late);
    const again = await unchanged(api, () => savePlan(mill, grower, id, 0, { ...wholePlan(), goals: [] }));
    expect(again).toEqual({ plan: null, userErrors: late });
  });

  it('tells everything that is wrong with an input at once, and keeps nothing of it', async () => {
    const id = await mill.open('Bad input');
    const whole = wholePlan();
    const [goal] = whole.goals;
    const [commitment] = whole.commitments;
    if (!goal || !commitment) throw new Error('the sample has them');
    const { quantity: _, unit: __, ...plain } = commitment;
    const answer = await unchanged(api, () =>
      savePlan(mill, mill.people.miller, id, 3, {
        ...whole,
        goals: [
          {
            ...{ key: 'no key', title: { id: ' ', en: 'x'.repeat(501) }, indicators: [] },
            actions: [
              {
                key: 'A',
                title: both('a'),
                owner: { party: 'PARTNER', unitId: `unit_${mill.institution.units.MILL}` },
                dueOn: '2026-05-01',
              },
              {
                key: 'B',
                title: both('b'),
                owner: { party: 'INSTITUTION', positionId: 'pos_none', label: 'Kepala\u200b' },
                dueOn: '2026-05-01',
              },
            ],
          },
        ],
        activities: [
          {
            ...{ key: 'R', title: both('r') },
            parts: [
              { holder: { party: 'INSTITUTION' }, duty: 'ACCOUNTABLE' },
              { holder: { party: 'PARTNER' }, duty: 'ACCOUNTABLE' },
              { holder: { party: 'PARTNER' }, duty: 'ACCOUNTABLE' },
            ],
          },
        ],
        commitments: [
          { ...plain, quantity: '0', money: { amount: '-1.005', currency: 'SACK' }, recursUntil: '2026-03-01' },
          { ...plain, key: 'C9', unit: 'day', recurs: null, recursUntil: null },
        ],
        sustainability: Array.from({ length: 31 }, (_one, index) => ({
          ...{ key: `S${index}`, step: both('s'), owner: { party: 'PARTNER' as const }, dueOn: '2026-05-01' },
        })),
      }),
    );
    const at = (path: string) => ['input', ...path.split('.')];
    expect(answer.plan).toBeNull();
    expect(answer.userErrors.map((one) => [one.code, one.path])).toEqual([
      ['STALE', at('expectedVersion')],
      ['TOO_MANY', at('sustainability')],
      ['INVALID', at('goals.0.key')],
      ['REQUIRED', at('goals.0.title.id')],
      ['TOO_LONG', at('goals.0.title.en')],
      ['INVALID', at('goals.0.actions.0.owner.unitId')],
      ['INVALID', at('goals.0.actions.1.owner.label')],
      ['NOT_FOUND', at('goals.0.actions.1.owner.positionId')],
      ['INVALID', at('activities.0.parts.1.duty')],
      ['ALREADY_EXISTS', at('activities.0.parts.2')],
      ['INVALID', at('commitments.0.money')],
      ['REQUIRED', at('commitments.0.unit')],
      ['INVALID', at('commitments.0.quantity')],
      ['INVALID', at('commitments.0.money.amount')],
      ['INVALID', at('commitments.0.money.currency')],
      ['INVALID', at('commitments.0.recursUntil')],
      ['INVALID', at('commitments.1.unit')],
    ]);
  });

  it('takes exact numbers and whole periods only', async () => {
    const id = await mill.open('Scalars');
    const send = (evaluation: object) =>
      api.raw(
        'mutation ($input: PlanSaveInput!) { planSave(input: $input) { plan { evaluationEvery } userErrors { code } } }',
        { input: { cooperationId: id, expectedVersion: 0, ...wholePlan(), ...evaluation } },
        { as: mill.people.miller },
      );
    for (const every of ['PT6H', 'P0D', 'monthly', 6]) {
      const { body } = await unchanged(api, () => send({ evaluation: { every, nextOn: '2026-09-01' } }));
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    for (const amount of ['1e3', '1,5', '', '1234567890123456', true]) {
      const money = [{ ...wholePlan().commitments[1], money: { amount, currency: 'IDR' } }];
      const { body } = await unchanged(api, () => send({ commitments: money }));
      expect(body.errors?.[0]?.extensions?.code, String(amount)).toBe('BAD_USER_INPUT');
    }
  });

  it('is a draft again when it is edited, and nobody stands by it any more; what was said is kept', async () => {
    const { miller, grower } = mill.people;
    const id = await mill.open('Edited while proposed');
    const plan = saved(await savePlan(mill, miller, id, 0));
    expect((await propose(plan.id, 1))?.userErrors).toEqual([]);
    expect((await stand(grower, plan.id, 2))?.userErrors).toEqual([]);
    const edited = saved(await savePlan(mill, miller, id, 2));
    expect(edited).toMatchObject({ status: 'DRAFT', version: 3, awaited: ['INSTITUTION', 'PARTNER'] });
    expect(edited.acknowledgements).toMatchObject([
      { party: 'PARTNER', planVersion: 2, voidedAt: '2026-03-02T02:00:00+00:00' },
    ]);
    const draft = await unchanged(api, () => stand(grower, plan.id, 3));
    expect(draft?.userErrors).toEqual([
      refusal('FROZEN', ['input', 'planId'], 'Only a plan that was proposed is acknowledged.'),
    ]);
    expect((await propose(plan.id))?.plan).toMatchObject({ status: 'PROPOSED', version: 4 });
    const unseen = await unchanged(api, () => stand(grower, plan.id, 2));
    expect(unseen?.userErrors).toMatchObject([{ code: 'STALE', currentVersion: 4 }]);
    expect((await stand(grower, plan.id, 4))?.plan).toMatchObject({ awaited: ['INSTITUTION'] });
    const agreed = (await stand(miller, plan.id, 4))?.plan;
    expect(agreed).toMatchObject({ status: 'AGREED', version: 5 });
    const frozen = await unchanged(api, () => savePlan(mill, miller, id, 5));
    expect(frozen.userErrors).toEqual([
      refusal('FROZEN', ['input', 'cooperationId'], 'The plan was agreed: begin its next version first (planRevise).'),
    ]);
    const proposedTwice = await unchanged(api, () => propose(plan.id));
    expect(proposedTwice?.userErrors).toEqual([
      refusal('FROZEN', ['input', 'planId'], 'Only a draft can be proposed.'),
    ]);
  });

  it('is agreed once when both sides acknowledge at the same moment', async () => {
    const { miller, grower } = mill.people;
    const id = await mill.open('At the same moment');
    const plan = saved(await savePlan(mill, miller, id, 0));
    await propose(plan.id);
    const answers = await Promise.all([miller, grower].map((as) => stand(as, plan.id, 2)));
    expect(answers.flatMap((one) => one?.userErrors ?? [])).toEqual([]);
    expect((await read(plan.id))?.status).toBe('AGREED');
    const kinds = await api.gateway.system.query<{ kind: string; facts: object }>(
      `select kind, facts from event where subject_id = $1 order by id`,
      [plan.id.slice(4)],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'PLAN_SAVED',
      'PLAN_PROPOSED',
      'PLAN_ACKNOWLEDGED',
      'PLAN_ACKNOWLEDGED',
      'PLAN_AGREED',
    ]);
    expect(JSON.stringify(kinds)).not.toMatch(/flour|sack|mill/i);
  });

  it('tells those who wait for an agreement in its own transaction; one that fails undoes it', async () => {
    const { miller, grower } = mill.people;
    const id = await mill.open('Hooks');
    const plan = saved(await savePlan(mill, miller, id, 0));
    await propose(plan.id);
    await stand(miller, plan.id, 2);
    const seen: object[] = [];
    const lend = (afterAgreed: PlanHooks['afterAgreed']) =>
      Object.assign(api.api.shared, { planHooks: [{ afterAgreed }] });
    try {
      lend(() => Promise.reject(new Error('no obligations today')));
      await unchanged(api, () => expect(stand(grower, plan.id, 2)).rejects.toThrow('INTERNAL'));
      lend(async (work, planId) => {
        seen.push(...(await work.query('select status, id from plan where id = $1', [planId])));
      });
      expect((await stand(grower, plan.id, 2))?.plan?.status).toBe('AGREED');
    } finally {
      Object.assign(api.api.shared, { planHooks: [] });
    }
    expect(seen).toEqual([{ status: 'AGREED', id: plan.id.slice(4) }]);
  });

  it('goes on in a next version, which tells what it changes and takes over when it is agreed', async () => {
    const { miller, grower, stranger } = mill.people;
    const { id, plan } = await grinding('Revised');
    const [action] = plan.goals[0]?.actions ?? [];
    const done = { actionId: action?.id ?? '', doneOn: '2026-03-01' };
    await api.request(PlanActionDoneDocument, { input: done }, { as: miller });
    const blank = await unchanged(api, () => revise(plan.id, ' '));
    expect(blank?.userErrors).toEqual([refusal('REQUIRED', ['input', 'reason'], 'This must not be empty.')]);
    const next = (await revise(plan.id))?.plan;
    expect(next).toMatchObject({
      ...{ number: 2, status: 'DRAFT', complete: true, basedOn: { id: plan.id }, reason: 'The stones wear faster' },
      goals: [{ actions: [{ key: 'A1', doneOn: '2026-03-01' }] }],
    });
    const second = await unchanged(api, () => revise(plan.id));
    expect(second?.userErrors).toEqual([
      refusal('FROZEN', ['input', 'planId'], 'Only the plan in force gets another version, and one at a time.'),
    ]);
    const [from, to] = [plan.id, next?.id ?? ''];
    const difference = (as = miller, ids = { from, to }) =>
      api.request(PlanDifferenceDocument, ids, { as }).then((one) => one.planDifference);
    expect(await difference()).toEqual([]);

    const content = wholePlan();
    const [goal] = content.goals;
    const [one] = goal?.indicators ?? [];
    const [accountable] = content.activities;
    if (!goal || !one || !accountable) throw new Error('the sample has them');
    const unitId = `unit_${mill.institution.units.MILL}`;
    saved(
      await savePlan(mill, grower, id, 1, {
        ...content,
        goals: [{ ...goal, indicators: [{ ...one, target: '100' }] }],
        activities: [
          {
            ...accountable,
            parts: [{ holder: { party: 'INSTITUTION', unitId }, duty: 'ACCOUNTABLE' }, ...accountable.parts.slice(1)],
          },
        ],
        channels: [...content.channels, { key: 'K3', channel: 'PHONE', purpose: both('Urgent') }],
        evaluation: { every: 'P3M', nextOn: '2026-09-01' },
      }),
    );
    const changed = [
      { kind: 'CHANGED', item: 'INDICATOR', key: 'I1', fields: [{ field: 'target', before: '80', after: '100' }] },
      {
        ...{ kind: 'REMOVED', item: 'INDICATOR', key: 'I2' },
        fields: expect.arrayContaining([{ field: 'title.en', before: 'Waste', after: null }]),
      },
      {
        ...{ kind: 'CHANGED', item: 'ACTIVITY', key: 'R1' },
        fields: [{ field: 'parts.0.unitId', before: null, after: unitId }],
      },
      {
        ...{ kind: 'ADDED', item: 'CHANNEL', key: 'K3' },
        fields: [
          { field: 'channel', before: null, after: 'PHONE' },
          { field: 'purpose.en', before: null, after: 'Urgent' },
          { field: 'purpose.id', before: null, after: 'Urgent' },
        ],
      },
      {
        ...{ kind: 'CHANGED', item: 'EVALUATION', key: 'evaluation' },
        fields: [{ field: 'every', before: 'P6M', after: 'P3M' }],
      },
    ];
    expect(await difference()).toEqual(changed);
    expect(await difference(grower)).toEqual(changed);
    expect(await difference(stranger)).toBeNull();
    const elsewhere = saved(await savePlan(mill, miller, await mill.open('Elsewhere'), 0));
    expect(await difference(miller, { from, to: elsewhere.id })).toBeNull();

    const versions = async () => (await api.request(PlansOfCooperationDocument, { id }, { as: grower })).cooperation;
    expect(await versions()).toEqual({
      plans: [
        { number: 2, status: 'DRAFT' },
        { number: 1, status: 'AGREED' },
      ],
      planInForce: { number: 1 },
    });
    await agreePlan(mill, { id: to, version: 2 });
    expect(await versions()).toEqual({
      plans: [
        { number: 2, status: 'AGREED' },
        { number: 1, status: 'SUPERSEDED' },
      ],
      planInForce: { number: 2 },
    });
    expect((await read(to))?.goals[0]?.actions[0]?.doneOn).toBe('2026-03-01');
    const past = await unchanged(api, () =>
      api.request(PlanActionDoneDocument, { input: { ...done, doneOn: null } }, { as: miller, language: en }),
    );
    expect(past.planActionDone?.userErrors).toEqual([
      refusal('FROZEN', ['input', 'actionId'], 'This is not of the plan in force.'),
    ]);
  });

  describe('while it is carried out', () => {
    const measure = (as: Mill['people']['miller'], input: { indicatorId: string; on: string; value: string }) =>
      api
        .request(PlanIndicatorValueRecordDocument, { input: { ...input, note: 'Counted' } }, { as, language: en })
        .then((one) => one.planIndicatorValueRecord);

    it('counts attainments exactly, capped and as they are, and guards may ask for them', async () => {
      const { miller, reeve, analyst, grower } = mill.people;
      const { id, plan } = await grinding('Measured');
      const [one, two] = plan.goals[0]?.indicators ?? [];
      const [i1, i2] = [one?.id ?? '', two?.id ?? ''];
      const rest = () => act(api, miller, id, 'rest');
      const early = await unchanged(api, rest);
      expect(early.userErrors).toMatchObject([{ unmet: [{ code: 'MOSTLY_REACHED' }, { code: 'SECOND_EDITION' }] }]);

      const first = await measure(reeve, { indicatorId: i1, on: '2026-02-01', value: '40' });
      expect(first).toEqual({
        indicator: {
          ...{ key: 'I1', latestValue: '40', latestOn: '2026-02-01' },
          ...{ attainmentPercent: '33.33', attainmentUncappedPercent: '33.33' },
        },
        userErrors: [],
      });
      await measure(grower, { indicatorId: i1, on: '2026-03-01', value: '110' });
      const late = await measure(miller, { indicatorId: i1, on: '2026-01-15', value: '1' });
      expect(late?.indicator).toMatchObject({
        ...{ latestValue: '110', latestOn: '2026-03-01' },
        ...{ attainmentPercent: '100', attainmentUncappedPercent: '150' },
      });
      expect((await read(plan.id))?.attainmentPercent).toBe('50');
      const behind = async (as = analyst) => {
        const where = {
          plan: { cooperationId: id, statusIn: ['AGREED' as const] },
          dueBefore: '2027-01-01',
          attainmentBelow: '100',
        };
        const told = await api.request(PlanIndicatorsDocument, { where }, { as });
        return told.planIndicators?.nodes.map(({ key, attainmentPercent }) => [key, attainmentPercent]);
      };
      expect(await behind()).toEqual([['I2', null]]);
      await measure(miller, { indicatorId: i2, on: '2026-03-01', value: '10.5' });
      await measure(miller, { indicatorId: i2, on: '2026-03-01', value: '9' });
      expect(await behind()).toEqual([['I2', '33.33']]);
      expect(await behind(mill.people.stranger)).toEqual([]);
      expect((await read(plan.id))?.attainmentPercent).toBe('66.67');
      expect((await unchanged(api, rest)).userErrors).toMatchObject([{ unmet: [{ code: 'SECOND_EDITION' }] }]);

      const below = { attainmentBelow: '70', cooperationId: id };
      const listed = await api.request(PlansDocument, { where: below }, { as: analyst });
      expect(listed.plans?.nodes).toMatchObject([{ number: 1, attainmentPercent: '66.67' }]);
      const due = { cooperationId: id, complete: true, nextEvaluationBefore: '2026-09-01' };
      expect((await api.request(PlansDocument, { where: due }, { as: analyst })).plans?.nodes).toEqual([]);

      // The values go on in the next version; in another unit they begin anew.
      const next = (await revise(plan.id))?.plan;
      expect(next?.attainmentPercent).toBe('66.67');
      const content = wholePlan();
      const [goal] = content.goals;
      const [sacks, waste] = goal?.indicators ?? [];
      if (!goal || !sacks || !waste || !next) throw new Error('the sample has them');
      const tons = { ...goal, indicators: [{ ...sacks, unit: 'ton' }, waste] };
      const other = saved(await savePlan(mill, miller, id, 1, { ...content, goals: [tons] }));
      expect(other.goals[0]?.indicators.map((each) => each.latestValue)).toEqual([null, '9']);
      const again = saved(await savePlan(mill, miller, id, 2));
      expect(again.goals[0]?.indicators.map((each) => each.latestValue)).toEqual(['110', '9']);
      await agreePlan(mill, { id: next.id, version: 3 });
      const where = { plan: { cooperationId: id, statusIn: ['AGREED' as const] } };
      const values = await api.request(PlanIndicatorsDocument, { where }, { as: grower });
      const ofSacks = values.planIndicators?.nodes.find(({ key }) => key === 'I1')?.values.nodes;
      expect(ofSacks?.map(({ on, value, recordedBy }) => [on, value, recordedBy === null])).toEqual([
        ['2026-03-01', '110', false],
        ['2026-02-01', '40', true],
        ['2026-01-15', '1', true],
      ]);
      expect((await rest()).cooperation).toMatchObject({ outcome: 'GROUND' });
    });

    it('refuses values of the future, of drafts, and of whoever the SOP does not name', async () => {
      const { miller, analyst } = mill.people;
      const { plan } = await grinding('Refused values');
      const indicatorId = plan.goals[0]?.indicators[0]?.id ?? '';
      const value = { indicatorId, on: '2026-03-03', value: '40' };
      const future = await unchanged(api, () => measure(miller, value));
      expect(future).toEqual({
        indicator: null,
        userErrors: [refusal('INVALID', ['input', 'on'], 'This day is in the future.')],
      });
      const reader = await unchanged(api, () => measure(analyst, { ...value, on: '2026-03-01' }));
      expect(reader?.userErrors).toEqual([
        refusal('FORBIDDEN', ['input', 'indicatorId'], 'This is not yours to do; it is for: Miller, Reeve, Grower.'),
      ]);
      const next = (await revise(plan.id))?.plan;
      const draft = await unchanged(api, () =>
        measure(miller, { ...value, indicatorId: next?.goals[0]?.indicators[0]?.id ?? '', on: '2026-03-01' }),
      );
      expect(draft?.userErrors).toEqual([
        refusal('FROZEN', ['input', 'indicatorId'], 'This is not of the plan in force.'),
      ]);
      const early = saved(await savePlan(mill, miller, await mill.open('Not begun'), 0));
      const outOfTurn = await unchanged(api, () =>
        measure(miller, { ...value, indicatorId: early.goals[0]?.indicators[0]?.id ?? '', on: '2026-03-01' }),
      );
      expect(outOfTurn?.userErrors).toMatchObject([
        { __typename: 'IllegalTransitionError', code: 'ILLEGAL_TRANSITION', path: ['input', 'indicatorId'] },
      ]);
    });

    it('says of an action that it was done, with evidence, and once', async () => {
      const { grower, miller } = mill.people;
      const { plan } = await grinding('Done');
      const actionId = plan.goals[0]?.actions[0]?.id ?? '';
      const evidenceFileId = await upload(api, grower, 'wheel.txt', 'It turns.');
      const done = (as: typeof grower, rest: object = {}) =>
        api
          .request(PlanActionDoneDocument, { input: { actionId, doneOn: '2026-03-01', ...rest } }, { as, language: en })
          .then((one) => one.planActionDone);
      const theirs = await unchanged(api, () => done(miller, { evidenceFileId, doneOn: '2026-03-03' }));
      expect(theirs).toEqual({
        action: null,
        userErrors: [
          refusal('INVALID', ['input', 'doneOn'], 'This day is in the future.'),
          refusal('NOT_FOUND', ['input', 'evidenceFileId'], 'There is no such file that you have sent.'),
        ],
      });
      expect(await done(grower, { note: 'Oak', evidenceFileId })).toEqual({
        action: {
          ...{ key: 'A1', doneOn: '2026-03-01', doneNote: 'Oak', doneBy: { id: `per_${grower.personId}` } },
          evidence: { fileName: 'wheel.txt', downloadUrl: expect.any(String) },
        },
        userErrors: [],
      });
      const twice = await unchanged(api, () => done(miller));
      expect(twice?.userErrors).toEqual([
        refusal('FROZEN', ['input', 'actionId'], 'It is done already; give doneOn null to take that back first.'),
      ]);
      expect((await done(miller, { doneOn: null }))?.action).toEqual({
        ...{ key: 'A1', doneOn: null, doneNote: null, doneBy: null, evidence: null },
      });
    });
  });
});
