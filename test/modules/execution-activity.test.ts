import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dormancyRound } from '../../src/modules/execution/dormancy-round.js';
import {
  ActivitiesDocument,
  ActivityCancelDocument,
  ActivityHoldDocument,
  type ActivityHoldInput,
  ActivityKindSetDocument,
  type ActivityKindSetInput,
  ActivityKindsDocument,
  ActivityPlanDocument,
  type ActivityPlanInput,
  ExecutionSettingsDocument,
  ExecutionSettingsSetDocument,
  type ExecutionSettingsSetInput,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { at, houseOf, look, type Orchard, openOrchard, orchardSop, reasons, tend, told } from '../support/execution.js';
import type { TestMember } from '../support/fixture.js';
import { act, activate, stepsAfter, upload } from '../support/story.js';

const BEGIN = '2026-03-02T02:00:00Z';
const en = { language: 'en' } as const;

describe('what is done in a cooperation', () => {
  let orchard: Orchard;
  let id: string;
  beforeAll(async () => {
    orchard = await openOrchard();
    orchard.api.clock.set(BEGIN);
    id = await tend(orchard, 'Activities');
  });
  afterAll(() => orchard?.api.close());

  const setKind = async (as: TestMember, input: ActivityKindSetInput) =>
    (await orchard.api.request(ActivityKindSetDocument, { input }, { as, ...en })).activityKindSet;
  const plan = async (as: TestMember, more: Partial<ActivityPlanInput> = {}) => {
    const input = { cooperationId: id, kind: 'VISIT', title: 'A visit', plannedOn: '2026-03-01', ...more };
    return (await orchard.api.request(ActivityPlanDocument, { input }, { as, ...en })).activityPlan;
  };
  const hold = async (as: TestMember, activityId: string, more: Partial<ActivityHoldInput> = {}) => {
    const input = { activityId, heldOn: '2026-03-01', ...more };
    return (await orchard.api.request(ActivityHoldDocument, { input }, { as, ...en })).activityHold;
  };
  const cancel = async (as: TestMember, activityId: string, reason = 'Rain') =>
    (await orchard.api.request(ActivityCancelDocument, { input: { activityId, reason } }, { as, ...en }))
      .activityCancel;
  const settings = async (as: TestMember, input: ExecutionSettingsSetInput) =>
    (await orchard.api.request(ExecutionSettingsSetDocument, { input }, { as, ...en })).executionSettingsSet;
  const refused = async (call: () => Promise<Parameters<typeof reasons>[0]>) =>
    reasons(await unchanged(orchard.api, call));

  it('is of a kind the institution has, kept by coordinators and administrators', async () => {
    const { people, api } = orchard;
    const title = { id: 'Kunjungan', en: 'Visit' };
    const none = await unchanged(api, () => plan(people.grower));
    expect(none?.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'kind'] }]);
    expect(none?.userErrors[0]?.message).toContain('no kinds of activity yet');
    for (const as of [people.grower, people.presser, people.analyst])
      expect(await refused(() => setKind(as, { code: 'VISIT', title }))).toEqual(['FORBIDDEN ']);
    expect(await refused(() => setKind(people.admin, { code: '!', title: { id: '', en: 'x' } }))).toEqual([
      'INVALID input.code',
      'REQUIRED input.title.id',
    ]);
    expect((await setKind(people.coordinator, { code: 'VISIT', title }))?.activityKind).toMatchObject({
      version: 1,
      retired: false,
    });
    const again = { code: 'VISIT', title: { ...title, en: 'A visit' } };
    expect(await refused(() => setKind(people.admin, { ...again, expectedVersion: 3 }))).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect((await setKind(people.admin, { ...again, expectedVersion: 1 }))?.activityKind?.version).toBe(2);
    await setKind(people.admin, { code: 'OLD', title, retired: true });
    const wrong = await unchanged(api, () => plan(people.grower, { kind: 'OLD' }));
    expect(wrong?.userErrors[0]?.message).toBe('The kinds of activity are VISIT.');
    const { activityKinds } = await api.request(ActivityKindsDocument, {}, { as: people.presser });
    expect(activityKinds?.nodes.map(({ code, retired }) => [code, retired])).toEqual([
      ['OLD', true],
      ['VISIT', false],
    ]);
  });

  it('is planned and held by either side, with evidence, and seen by both', async () => {
    const { people, api } = orchard;
    const planned = await plan(people.presser, { place: 'The press', mode: 'OFFLINE', description: 'See the press' });
    const activityId = planned?.activity?.id ?? '';
    expect(planned?.activity).toMatchObject({
      status: 'PLANNED',
      plannedParty: 'PARTNER',
      happensOn: '2026-03-01',
      evidence: [],
    });
    for (const as of [people.outsider, people.stranger]) {
      expect(await refused(() => plan(as))).toEqual(['NOT_FOUND input.cooperationId']);
      expect(await refused(() => hold(as, activityId))).toEqual(['NOT_FOUND input.activityId']);
    }
    expect(await refused(() => plan(people.grower, { title: '', endsOn: '2026-02-01' }))).toEqual([
      'REQUIRED input.title',
      'INVALID input.endsOn',
    ]);
    expect(
      await refused(() =>
        hold(people.grower, activityId, { heldOn: '2026-03-03', endedOn: '2026-03-02', participants: -1 }),
      ),
    ).toEqual(['INVALID input.heldOn', 'INVALID input.endedOn', 'INVALID input.participants']);
    expect(await refused(() => hold(people.grower, activityId, { evidenceFileIds: ['fil_x'] }))).toEqual([
      'NOT_FOUND input.evidenceFileIds.0',
    ]);
    const photo = await upload(api, people.grower, 'photo.txt', 'A picture');
    const theirs = { evidenceFileIds: [photo] };
    expect(await refused(() => hold(people.watchman, activityId, theirs))).toEqual([
      'NOT_FOUND input.evidenceFileIds.0',
    ]);
    const held = await hold(people.grower, activityId, {
      participants: 12,
      evidenceFileIds: [photo, photo],
      expectedVersion: 1,
    });
    expect(held?.activity).toMatchObject({
      ...{ status: 'HELD', heldParty: 'INSTITUTION', participants: 12, mode: 'OFFLINE', version: 2 },
      evidence: [{ name: 'photo.txt' }],
    });
    expect(await refused(() => hold(people.grower, activityId))).toEqual(['FROZEN input.activityId']);
    expect(await refused(() => cancel(people.presser, activityId))).toEqual(['FROZEN input.activityId']);
    const list = async (as: TestMember, first = 20) =>
      (await api.request(ActivitiesDocument, { first, where: { kindIn: ['VISIT'], statusIn: ['HELD'] } }, { as }))
        .activities;
    expect((await list(people.presser))?.nodes.map((one) => one.id)).toEqual([activityId]);
    expect((await list(people.stranger))?.totalCount).toBe(0);
    const statements = await api.statements(() => list(people.presser));
    expect(statements.filter((sql) => !/\b(session|api_key)\b/.test(sql))).toHaveLength(1);
  });

  it('is cancelled by the side that planned it', async () => {
    const { people } = orchard;
    const activityId = (await plan(people.grower))?.activity?.id ?? '';
    expect(await refused(() => cancel(people.presser, activityId))).toEqual(['FORBIDDEN input.activityId']);
    expect(await refused(() => cancel(people.grower, activityId, ' '))).toEqual(['REQUIRED input.reason']);
    expect((await cancel(people.watchman, activityId))?.activity).toMatchObject({
      status: 'CANCELLED',
      cancelledBecause: 'Rain',
    });
  });

  it('keeps it from being dormant, by as many days as the institution sets', async () => {
    const { people, api } = orchard;
    api.clock.set(BEGIN);
    const quiet = await tend(orchard, 'Quiet');
    for (const as of [people.grower, people.presser, people.analyst])
      expect(await refused(() => settings(as, { dormantAfterDays: 1 }))).toEqual(['FORBIDDEN ']);
    expect(await refused(() => settings(people.admin, { dormantAfterDays: -1, dueSoonDays: 4000 }))).toEqual([
      'INVALID input.dormantAfterDays',
      'INVALID input.dueSoonDays',
    ]);
    await at(orchard, BEGIN);
    expect((await settings(people.admin, { dormantAfterDays: 30 }))?.settings).toEqual({
      dormantAfterDays: 30,
      dueSoonDays: 14,
      version: 1,
    });
    expect(await refused(() => settings(people.admin, { dormantAfterDays: 3, expectedVersion: 9 }))).toEqual([
      'STALE input.expectedVersion',
    ]);
    const { executionSettings } = await api.request(ExecutionSettingsDocument, {}, { as: people.grower });
    expect(executionSettings).toMatchObject({ dormantAfterDays: 30 });
    expect((await api.request(ExecutionSettingsDocument, {}, { as: people.presser })).executionSettings).toBeNull();

    await at(orchard, '2026-03-31T02:00:00Z');
    expect(await told(orchard, 'COOPERATION_DORMANT', quiet)).toEqual([]);
    // An act of the case is life; what a clock does, and a meeting only planned, is none.
    stepsAfter(await act(api, people.grower, quiet, 'prune'));
    await at(orchard, '2026-04-29T02:00:00Z');
    expect(await look(orchard, people.grower, quiet)).toMatchObject({ idleDays: 29, dormantSince: null });
    await at(orchard, '2026-04-30T02:00:00Z');
    await Promise.all([1, 2, 3].map(() => dormancyRound(houseOf(orchard))));
    expect(await told(orchard, 'COOPERATION_DORMANT', quiet)).toEqual([
      { idleDays: 30, lastActivityOn: '2026-03-31', dormantAfterDays: 30 },
    ]);
    // Something done before, and entered now, is life of its own day only.
    const activityId =
      (await plan(people.grower, { cooperationId: quiet, plannedOn: '2026-04-02' }))?.activity?.id ?? '';
    await hold(people.grower, activityId, { heldOn: '2026-04-02' });
    expect(await look(orchard, people.grower, quiet)).toMatchObject({
      lastActivityOn: '2026-04-02',
      dormantSince: null,
    });
    await settings(people.admin, { dormantAfterDays: 0 });
    await at(orchard, '2027-04-30T02:00:00Z');
    expect(await told(orchard, 'COOPERATION_DORMANT', quiet)).toHaveLength(1);
    expect(await look(orchard, people.grower, quiet)).toMatchObject({ dormantSince: null });
  });

  it('is watched as the SOP says, where it says so', async () => {
    const { people, api } = orchard;
    api.clock.set(BEGIN);
    const strict = orchardSop('execution: { dormantAfterDays: 7, dueSoonDays: 3 }').replace('1.0.0', '2.0.0');
    await activate(api, people.admin, strict, { despiteErrors: true });
    const watched = await tend(orchard, 'Watched');
    await at(orchard, '2026-03-09T02:00:00Z');
    expect(await told(orchard, 'COOPERATION_DORMANT', watched)).toMatchObject([{ idleDays: 7, dormantAfterDays: 7 }]);
    expect(await look(orchard, people.grower, watched)).toMatchObject({ dormantSince: '2026-03-09' });
    expect(await told(orchard, 'OBLIGATION_DUE_SOON', watched)).toEqual([]);
    await at(orchard, '2026-03-12T02:00:00Z');
    expect(await told(orchard, 'OBLIGATION_DUE_SOON', watched)).toMatchObject([{ dueOn: '2026-03-15' }]);
  });
});
