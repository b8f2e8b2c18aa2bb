import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ActivitiesDocument,
  ActivityAttendanceRecordDocument,
  type ActivityAttendanceRecordInput,
  ActivityCancelDocument,
  ActivityChangeDocument,
  type ActivityChangeInput,
  ActivityDocument,
  ActivityEvidenceAddDocument,
  type ActivityEvidenceAddInput,
  ActivityHoldDocument,
  type ActivityHoldInput,
  ActivityPlanDocument,
  type ActivityPlanInput,
  CooperationTakeBackDocument,
  MeetingHoldDocument,
  MeetingScheduleDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { reasons, told } from '../support/execution.js';
import type { TestMember } from '../support/fixture.js';
import { blow, go, openRegatta, picture, plot, type Regatta, unit, uploadBytes } from '../support/regatta.js';
import { act, upload } from '../support/story.js';

const en = { language: 'en' } as const;

describe('an activity, and the round it is of', () => {
  let regatta: Regatta;
  beforeAll(async () => {
    regatta = await openRegatta();
  });
  afterAll(() => regatta?.api.close());

  const hold = async (as: TestMember, activityId: string, more: Partial<ActivityHoldInput> = {}) => {
    const input = { activityId, heldOn: '2026-03-02', ...more };
    return (await regatta.api.request(ActivityHoldDocument, { input }, { as, ...en })).activityHold;
  };
  const change = async (as: TestMember, input: ActivityChangeInput) =>
    (await regatta.api.request(ActivityChangeDocument, { input }, { as, ...en })).activityChange;
  const record = async (as: TestMember, input: ActivityAttendanceRecordInput) =>
    (await regatta.api.request(ActivityAttendanceRecordDocument, { input }, { as, ...en })).activityAttendanceRecord;
  const add = async (as: TestMember, input: ActivityEvidenceAddInput) =>
    (await regatta.api.request(ActivityEvidenceAddDocument, { input }, { as, ...en })).activityEvidenceAdd;
  const cancel = (as: TestMember, activityId: string) =>
    regatta.api.request(ActivityCancelDocument, { input: { activityId, reason: 'Ice' } }, { as });
  const see = async (id: string, as: TestMember) =>
    (await regatta.api.request(ActivityDocument, { id }, { as })).activity;
  const refused = async (call: () => Promise<Parameters<typeof reasons>[0]>) =>
    reasons(await unchanged(regatta.api, call));
  /** The guards that say no to an act. */
  const unmet = async (as: TestMember, id: string, action: string): Promise<string[]> => {
    const answer = await unchanged(regatta.api, () => act(regatta.api, as, id, action));
    return answer.userErrors.flatMap((one) => ('unmet' in one ? one.unmet.map(({ code }) => code) : [one.code]));
  };
  /** As far as ROW, with minutes of a meeting. */
  const toRow = async (id: string) => {
    const { api, people } = regatta;
    await go(regatta, people.clerk, id, 'hand');
    const input = { cooperationId: id, title: 'Talk', mode: 'ONLINE' as const, startsAt: '2026-03-02T01:00:00Z' };
    const { meetingSchedule } = await api.request(MeetingScheduleDocument, { input }, { as: people.steersman });
    const held = {
      ...{ meetingId: meetingSchedule?.meeting?.id ?? '', heldOn: '2026-03-02', minutes: 'Said' },
      attended: [{ party: 'PARTNER' as const, name: 'Sari' }],
    };
    await api.request(MeetingHoldDocument, { input: held }, { as: people.steersman });
    return go(regatta, people.steersman, id, 'launch');
  };

  it('is counted by unit, duty and relevance, as the institution says, also afterwards', async () => {
    const { people, api, institution } = regatta;
    const id = await blow(regatta, 'Counted');
    const plan = async (as: TestMember, more: Partial<ActivityPlanInput>) => {
      const input = { cooperationId: id, kind: 'VISIT', title: 'Row', plannedOn: '2026-03-02', ...more };
      return (await api.request(ActivityPlanDocument, { input }, { as, ...en })).activityPlan;
    };
    expect(await refused(() => plan(people.clerk, { unitId: 'unit_x' }))).toEqual(['NOT_FOUND input.unitId']);
    await api.gateway.system.query(`update org_unit set opened_on = '2026-03-03' where id = $1`, [
      institution.units.WORKSHOP,
    ]);
    const workshop = unit(regatta, 'WORKSHOP');
    expect(await refused(() => plan(people.clerk, { unitId: workshop }))).toEqual(['INVALID input.unitId']);
    expect((await plan(people.clerk, { unitId: workshop, plannedOn: '2026-03-03' }))?.userErrors).toEqual([]);
    const activityId = await plot(regatta, id, { plannedOn: '2026-03-02' });
    expect(await toRow(id)).toEqual(['ROW']);
    // The partner works here too; how things are counted is not its to say, and not its to read.
    for (const more of [{ unitId: workshop }, { dharma: 'RESEARCH' as const }, { relevant: false }])
      expect(await refused(() => hold(people.oarsman, activityId, more))).toEqual([
        `FORBIDDEN input.${Object.keys(more)[0]}`,
      ]);
    expect((await hold(people.oarsman, activityId))?.activity).toMatchObject({ status: 'HELD', heldParty: 'PARTNER' });
    const told1 = await change(people.crew, {
      ...{ activityId, unitId: unit(regatta, 'QUAY'), dharma: 'RESEARCH', relevant: true, expectedVersion: 2 },
    });
    expect(told1?.activity).toMatchObject({
      unit: { code: 'QUAY' },
      dharma: 'RESEARCH',
      relevance: 'RELEVANT',
      version: 3,
    });
    expect(await refused(() => change(people.crew, { activityId, title: 'Other' }))).toEqual([
      'FROZEN input.activityId',
    ]);
    expect(await see(activityId, people.oarsman)).toMatchObject({ unit: null, dharma: 'RESEARCH', relevance: null });
    const list = async (where: object, as = people.analyst) =>
      (await api.request(ActivitiesDocument, { where: { cooperationId: id, ...where } }, { as })).activities
        ?.totalCount;
    expect(await list({ unitId: unit(regatta, 'QUAY'), dharmaIn: ['RESEARCH'], relevant: true, year: 2026 })).toBe(1);
    expect(await list({ year: 2025 })).toBe(0);
    expect(await list({ year: 99999 })).toBe(0);
    expect(await list({ relevant: true }, people.oarsman)).toBe(0);
    expect(await told(regatta, 'ACTIVITY_CHANGED', id)).toMatchObject([
      { fields: ['unitId', 'dharma', 'relevant'], moved: false, dharma: 'RESEARCH', relevant: true },
    ]);
  });

  it('is changed before it is held, by the side that planned it', async () => {
    const { people } = regatta;
    const id = await blow(regatta, 'Changed');
    const activityId = await plot(regatta, id, { place: 'Pier' });
    expect(
      await refused(() => change(people.clerk, { activityId, kind: 'PARTY', title: ' ', endsOn: '2026-01-01' })),
    ).toEqual(['INVALID input.kind', 'REQUIRED input.title', 'INVALID input.endsOn']);
    expect(await refused(() => change(people.carpenter, { activityId, title: 'x' }))).toEqual([
      'NOT_FOUND input.activityId',
    ]);
    expect(await refused(() => change(people.clerk, { activityId, title: 'x', expectedVersion: 7 }))).toEqual([
      'STALE input.expectedVersion',
    ]);
    const next = { kind: 'MEETING', title: 'Talk', plannedOn: '2026-03-21', mode: 'ONLINE' as const, place: null };
    expect((await change(people.clerk, { activityId, ...next }))?.activity).toMatchObject({
      ...{ kind: { code: 'MEETING' }, title: 'Talk', happensOn: '2026-03-21', mode: 'ONLINE', place: null, version: 2 },
    });
    expect(await toRow(id)).toEqual(['ROW']);
    expect(await refused(() => change(people.oarsman, { activityId, title: 'Ours' }))).toEqual([
      'FORBIDDEN input.activityId',
    ]);
    await cancel(people.crew, activityId);
    expect(await refused(() => change(people.crew, { activityId, relevant: true }))).toEqual([
      'FROZEN input.activityId',
    ]);
  });

  it('keeps a list of attendance that is the count, and photographs that are pictures', async () => {
    const { people, api } = regatta;
    const id = await blow(regatta, 'Attended');
    const activityId = await plot(regatta, id);
    expect(await toRow(id)).toEqual(['ROW']);
    const quay = unit(regatta, 'QUAY');
    const crew = `per_${people.crew.personId}`;
    const wrong = (attendance: ActivityHoldInput['attendance'], more = {}) =>
      refused(() => hold(people.crew, activityId, { attendance, ...more }));
    expect(await wrong([{ party: 'INSTITUTION', people: 0 }])).toEqual(['INVALID input.attendance.0.people']);
    expect(await wrong([{ party: 'PARTNER', unitId: quay }])).toEqual(['INVALID input.attendance.0.unitId']);
    expect(await wrong([{ party: 'INSTITUTION', personId: crew, people: 2 }])).toEqual([
      'INVALID input.attendance.0.personId',
    ]);
    expect(await wrong([{ party: 'INSTITUTION' }, { party: 'PARTNER', personId: crew }])).toEqual([
      'INVALID input.attendance.1.party',
    ]);
    expect(await wrong([{ party: 'INSTITUTION', personId: 'per_x' }])).toEqual([
      'NOT_FOUND input.attendance.0.personId',
    ]);
    expect(await wrong([{ party: 'INSTITUTION', people: 3 }], { participants: 4 })).toEqual([
      'INVALID input.participants',
    ]);
    const text = await upload(api, people.crew, 'photo.png', 'no picture');
    expect(await wrong([], { photoFileIds: [text] })).toEqual(['INVALID input.photoFileIds.0']);
    expect(
      await refused(() =>
        hold(people.oarsman, activityId, { attendance: [{ party: 'INSTITUTION', unitId: quay, people: 2 }] }),
      ),
    ).toEqual(['FORBIDDEN input.attendance.0.unitId']);
    expect(await refused(() => record(people.crew, { activityId, attendance: [] }))).toEqual([
      'FROZEN input.activityId',
    ]);
    expect(await refused(() => add(people.crew, { activityId, evidenceFileIds: [text] }))).toEqual([
      'FROZEN input.activityId',
    ]);
    const held = await hold(people.crew, activityId, {
      ...{ participants: 3, attendance: [{ party: 'PARTNER', name: 'Oarsmen', people: 3 }] },
    });
    expect(held?.activity).toMatchObject({ participants: 3, attended: { institution: 0, partner: 3 }, evidence: [] });
    const again = await record(people.crew, {
      activityId,
      attendance: [
        { party: 'INSTITUTION', personId: crew, unitId: quay },
        { party: 'PARTNER', name: 'Oarsmen', people: 4 },
      ],
    });
    expect(again?.activity).toMatchObject({
      ...{ participants: 5, attended: { institution: 1, partner: 4 } },
      attendance: [
        { party: 'INSTITUTION', unit: { code: 'QUAY' }, person: { id: crew }, people: 1 },
        { party: 'PARTNER', unit: null, name: 'Oarsmen', people: 4 },
      ],
    });
    // The partner reads the names on the list, as in minutes, and no unit.
    expect((await see(activityId, people.oarsman))?.attendance[0]).toMatchObject({
      ...{ unit: null, person: null, name: expect.stringContaining('Person ') },
    });
    expect(await refused(() => add(people.crew, { activityId }))).toEqual(['REQUIRED input.evidenceFileIds']);
    const photo = await uploadBytes(api, people.crew, 'shore.png', picture(7));
    const shown = await add(people.crew, { activityId, evidenceFileIds: [text], photoFileIds: [photo] });
    expect(shown?.activity?.evidence.map(({ name, kind }) => [name, kind])).toEqual([
      ['photo.png', 'FILE'],
      ['shore.png', 'PHOTO'],
    ]);
    const facts = JSON.stringify(await told(regatta, 'ACTIVITY_ATTENDANCE_RECORDED', id));
    expect(facts).toContain('"participants":5');
    expect(facts).not.toContain('Oarsmen');
  });

  it('counts for the guards of its own round: a loop begins from nothing', async () => {
    const { people, api } = regatta;
    const id = await blow(regatta, 'Looped');
    expect(await unmet(people.clerk, id, 'hand')).toEqual(['SOMETHING_PLANNED']);
    const dropped = await plot(regatta, id);
    await cancel(people.clerk, dropped);
    expect(await unmet(people.clerk, id, 'hand')).toEqual(['SOMETHING_PLANNED']);
    const [first, late] = [await plot(regatta, id), await plot(regatta, id)];
    expect(await go(regatta, people.clerk, id, 'hand')).toEqual(['CALL']);
    expect(await unmet(people.steersman, id, 'launch')).toEqual(['MINUTES']);
    // Work sent back goes on in its round: what was planned is planned.
    expect(await go(regatta, people.steersman, id, 'replot')).toEqual(['PLOT']);
    expect(await toRow(id)).toEqual(['ROW']);
    expect(await unmet(people.crew, id, 'land')).toEqual(['SHOWN']);
    const photo = await uploadBytes(api, people.crew, 'a.png', picture(9));
    await hold(people.crew, first, { photoFileIds: [photo] });
    // One is held with evidence, but the other is open.
    expect(await unmet(people.crew, id, 'land')).toEqual(['SHOWN']);

    // Straight back, leaving that one open: the second round has nothing planned, no minutes, nothing open.
    expect(await go(regatta, people.crew, id, 'turn')).toEqual(['PLOT']);
    expect(await unmet(people.clerk, id, 'hand')).toEqual(['SOMETHING_PLANNED']);
    const second = await plot(regatta, id);
    expect(await go(regatta, people.clerk, id, 'hand')).toEqual(['CALL']);
    expect(await unmet(people.steersman, id, 'launch')).toEqual(['MINUTES']);
    // An act of the round that is taken back does not end it.
    const back = await api.request(
      CooperationTakeBackDocument,
      { input: { cooperationId: id, comment: 'Too early', expectedVersion: await versionOf(id) } },
      { as: people.clerk, ...en },
    );
    expect(back.cooperationTakeBack?.userErrors).toEqual([]);
    expect(await toRow(id)).toEqual(['ROW']);
    await hold(people.crew, second);
    expect(await unmet(people.crew, id, 'land')).toEqual(['SHOWN']);
    // What is left of an earlier round counts for the round it is held in.
    const file = await upload(api, people.crew, 'log.txt', 'late race');
    await hold(people.crew, late, { evidenceFileIds: [file] });
    expect(await go(regatta, people.crew, id, 'land')).toEqual(['STORE']);
    // Where no such work is done the latest round is asked about; the next one begins with it.
    expect(await go(regatta, people.clerk, id, 'anew')).toEqual(['PLOT']);
    expect(await unmet(people.clerk, id, 'hand')).toEqual(['SOMETHING_PLANNED']);
  });

  const versionOf = async (id: string): Promise<number> => {
    const [row] = await regatta.api.gateway.system.query<{ version: number }>(
      'select version from cooperation where id = $1',
      [id.slice(4)],
    );
    return row?.version ?? 0;
  };
});
