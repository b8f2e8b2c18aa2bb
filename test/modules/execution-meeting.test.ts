import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  MeetingAcknowledgeDocument,
  MeetingCancelDocument,
  MeetingChangeDocument,
  type MeetingChangeInput,
  MeetingDocument,
  MeetingHoldDocument,
  type MeetingHoldInput,
  MeetingItemSettleDocument,
  MeetingMinutesRecordDocument,
  type MeetingMinutesRecordInput,
  MeetingScheduleDocument,
  type MeetingScheduleInput,
  MeetingsDocument,
} from '../generated/operations.js';
import { until } from '../platform/event-log-support.js';
import { unchanged } from '../support/api.js';
import {
  agree,
  look,
  monthly,
  type Orchard,
  openOrchard,
  reasons,
  sow,
  tend,
  told,
  trees,
} from '../support/execution.js';
import type { TestMember } from '../support/fixture.js';
import { act, stepsAfter, upload } from '../support/story.js';

const BEGIN = '2026-03-02T02:00:00Z';
const en = { language: 'en' } as const;

describe('a meeting', () => {
  let orchard: Orchard;
  let id: string;
  beforeAll(async () => {
    orchard = await openOrchard();
    orchard.api.clock.set(BEGIN);
    id = await tend(orchard, 'Meetings');
  });
  afterAll(() => orchard?.api.close());

  const plan = (more: Partial<MeetingScheduleInput> = {}): MeetingScheduleInput => ({
    ...{ cooperationId: id, title: 'Walk', mode: 'ONLINE', startsAt: '2026-03-02T01:00:00Z', ...more },
  });
  const schedule = async (as: TestMember, more: Partial<MeetingScheduleInput> = {}) =>
    (await orchard.api.request(MeetingScheduleDocument, { input: plan(more) }, { as, ...en })).meetingSchedule;
  const scheduled = async (as: TestMember, more: Partial<MeetingScheduleInput> = {}) => {
    const answer = await schedule(as, more);
    if (!answer?.meeting) throw new Error(JSON.stringify(answer));
    return answer.meeting;
  };
  const change = async (as: TestMember, input: MeetingChangeInput) =>
    (await orchard.api.request(MeetingChangeDocument, { input }, { as, ...en })).meetingChange;
  const hold = async (as: TestMember, meetingId: string, more: Partial<MeetingHoldInput> = {}) => {
    const attended: MeetingHoldInput['attended'] = [{ party: 'PARTNER', name: 'Ibu Sari' }];
    const input = { meetingId, heldOn: '2026-03-02', attended, ...more };
    return (await orchard.api.request(MeetingHoldDocument, { input }, { as, ...en })).meetingHold;
  };
  const record = async (as: TestMember, input: MeetingMinutesRecordInput) =>
    (await orchard.api.request(MeetingMinutesRecordDocument, { input }, { as, ...en })).meetingMinutesRecord;
  const acknowledge = async (as: TestMember, meetingId: string, read?: number) => {
    const [row] = await orchard.api.gateway.system.query<{ version: number }>(
      'select version from meeting where id = $1',
      [meetingId.slice(4)],
    );
    const input = { meetingId, expectedVersion: read ?? row?.version ?? 0 };
    return (await orchard.api.request(MeetingAcknowledgeDocument, { input }, { as, ...en })).meetingAcknowledge;
  };
  const cancel = async (as: TestMember, meetingId: string, reason: string) =>
    (await orchard.api.request(MeetingCancelDocument, { input: { meetingId, reason } }, { as, ...en })).meetingCancel;
  const settle = async (as: TestMember, itemId: string, settledOn = '2026-03-02') =>
    (await orchard.api.request(MeetingItemSettleDocument, { input: { itemId, settledOn } }, { as, ...en }))
      .meetingItemSettle;
  const refused = async (call: () => Promise<Parameters<typeof reasons>[0]>) =>
    reasons(await unchanged(orchard.api, call));

  it('is scheduled by either side where the SOP lets it work, and by nobody else', async () => {
    const { people, api } = orchard;
    const meeting = await scheduled(people.presser, { agenda: 'Pressing', url: 'https://call.example.test/1' });
    expect(meeting).toMatchObject({
      ...{ status: 'SCHEDULED', scheduledParty: 'PARTNER', shared: true, agenda: 'Pressing', version: 1 },
      ...{ minutes: null, people: [], internalNote: null },
    });
    expect(await refused(() => schedule(people.outsider))).toEqual(['NOT_FOUND input.cooperationId']);
    expect(await refused(() => schedule(people.stranger))).toEqual(['NOT_FOUND input.cooperationId']);
    expect(await refused(() => schedule(people.admin))).toEqual(['FORBIDDEN input.cooperationId']);
    const wrong = await unchanged(api, () =>
      schedule(people.presser, {
        ...{
          title: ' ',
          mode: 'HYBRID',
          url: 'call me',
          endsAt: '2026-03-02T01:00:00Z',
          shared: false,
          internalNote: 'x',
        },
        people: [
          { party: 'PARTNER' },
          { party: 'INSTITUTION', personId: `per_${people.grower.personId}` },
          { party: 'INSTITUTION', personId: `per_${people.presser.personId}` },
        ],
      }),
    );
    expect(reasons(wrong)).toEqual([
      'INVALID input.people.0',
      'NOT_FOUND input.people.1.personId',
      'INVALID input.people.2.party',
      'REQUIRED input.title',
      'REQUIRED input.place',
      'INVALID input.url',
      'INVALID input.endsAt',
      'FORBIDDEN input.shared',
      'FORBIDDEN input.internalNote',
    ]);
  });

  it('is not held where no step of the SOP takes such work', async () => {
    const { people, api } = orchard;
    const over = await tend(orchard, 'Over');
    stepsAfter(await act(api, people.grower, over, 'leave'));
    const late = await unchanged(api, () => schedule(people.grower, { cooperationId: over }));
    expect(late?.userErrors).toMatchObject([
      { __typename: 'IllegalTransitionError', path: ['input', 'cooperationId'] },
    ]);
  });

  it('is changed and cancelled by the side that scheduled it, before it is held', async () => {
    const { people } = orchard;
    const meeting = await scheduled(people.watchman, { endsAt: '2026-03-02T03:00:00Z' });
    const other = { meetingId: meeting.id, title: 'Other' };
    expect(await refused(() => change(people.presser, other))).toEqual(['FORBIDDEN input.meetingId']);
    expect(await refused(() => change(people.grower, { ...other, expectedVersion: 9 }))).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect(await refused(() => change(people.grower, { ...other, startsAt: '2026-03-02T04:00:00Z' }))).toEqual([
      'INVALID input.endsAt',
    ]);
    const moved = await change(people.grower, {
      ...other,
      endsAt: null,
      startsAt: '2026-03-02T04:00:00Z',
      expectedVersion: 1,
    });
    expect(moved?.meeting).toMatchObject({
      title: 'Other',
      endsAt: null,
      startsAt: '2026-03-02T04:00:00+00:00',
      version: 2,
    });
    expect(await refused(() => cancel(people.presser, meeting.id, 'Rain'))).toEqual(['FORBIDDEN input.meetingId']);
    expect(await refused(() => cancel(people.grower, meeting.id, ''))).toEqual(['REQUIRED input.reason']);
    expect((await cancel(people.grower, meeting.id, 'Rain'))?.meeting).toMatchObject({
      status: 'CANCELLED',
      cancelledBecause: 'Rain',
    });
    expect(await refused(() => hold(people.grower, meeting.id))).toEqual(['FROZEN input.meetingId']);
    expect(await refused(() => change(people.grower, other))).toEqual(['FROZEN input.meetingId']);
    const noted = await change(people.grower, { meetingId: meeting.id, internalNote: 'They were cross.' });
    expect(noted?.meeting?.internalNote).toBe('They were cross.');
  });

  it('has minutes that the other side acknowledges; mended ones are acknowledged anew', async () => {
    const { people, api } = orchard;
    const meeting = await scheduled(people.watchman);
    expect(await refused(() => acknowledge(people.presser, meeting.id))).toEqual(['INVALID input.meetingId']);
    expect(await refused(() => record(people.grower, { meetingId: meeting.id, minutes: 'x' }))).toEqual([
      'FROZEN input.meetingId',
    ]);
    expect(await refused(() => hold(people.grower, meeting.id, { attended: [] }))).toEqual(['REQUIRED input.attended']);
    await hold(people.grower, meeting.id);
    expect(await refused(() => record(people.grower, { meetingId: meeting.id }))).toEqual(['REQUIRED input.minutes']);
    const file = await upload(api, people.presser, 'notulen.txt', 'What was said');
    const written = await record(people.presser, { meetingId: meeting.id, minutesFileIds: [file] });
    expect(written?.meeting).toMatchObject({
      ...{ minutesParty: 'PARTNER', minutes: null },
      files: [{ name: 'notulen.txt', mediaType: 'text/plain', size: 13, party: 'PARTNER' }],
    });
    expect(await refused(() => acknowledge(people.presser, meeting.id))).toEqual(['FORBIDDEN input.meetingId']);
    const unread = await record(people.presser, { meetingId: meeting.id, minutes: 'Ten times as much' });
    expect(await refused(() => acknowledge(people.grower, meeting.id, written?.meeting?.version))).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect((await acknowledge(people.grower, meeting.id, unread?.meeting?.version))?.meeting).toMatchObject({
      acknowledgedBy: { id: `per_${people.grower.personId}` },
    });
    expect(await refused(() => acknowledge(people.grower, meeting.id))).toEqual(['ALREADY_EXISTS input.meetingId']);
    const mended = await record(people.watchman, { meetingId: meeting.id, minutes: 'Mended' });
    expect(mended?.meeting).toMatchObject({ minutesParty: 'INSTITUTION', acknowledgedAt: null, acknowledgedBy: null });
    expect((await told(orchard, 'MEETING_MINUTES_RECORDED', id)).map((one) => ({ ...one, cooperationId: '' }))).toEqual(
      [
        { cooperationId: '', party: 'PARTNER', voids: false, items: 0 },
        { cooperationId: '', party: 'PARTNER', voids: false, items: 0 },
        { cooperationId: '', party: 'INSTITUTION', voids: true, items: 0 },
      ],
    );
    const url = written?.meeting?.files[0]?.downloadUrl ?? '';
    expect(await (await fetch(url)).text()).toBe('What was said');
    expect((await fetch(url.replace(/\/[^/]+$/, '/x'))).status).toBe(404);
    // None of its words are in the log.
    const log = await api.gateway.system.query<{ all: string }>(
      `select string_agg(facts::text, ' ') as "all" from event`,
    );
    for (const words of ['Mended', 'Ibu Sari', 'They were cross', 'Rain']) expect(log[0]?.all).not.toContain(words);
  });

  it('leaves things to do, which the partner settles unless they fall to the institution', async () => {
    const { people } = orchard;
    const meeting = await scheduled(people.watchman);
    const bad = { items: [{ kind: 'ACTION', body: '' }] } satisfies Partial<MeetingHoldInput>;
    expect(await refused(() => hold(people.grower, meeting.id, bad))).toEqual([
      'REQUIRED input.items.0.body',
      'REQUIRED input.items.0.ownerParty',
    ]);
    const held = await hold(people.grower, meeting.id, {
      items: [
        { kind: 'ACTION', body: 'Mow', ownerParty: 'INSTITUTION', dueOn: '2026-03-09' },
        { kind: 'ISSUE', body: 'Wasps' },
      ],
    });
    const [mow, wasps] = held?.meeting?.items ?? [];
    expect(await refused(() => settle(people.presser, mow?.id ?? ''))).toEqual(['FORBIDDEN input.itemId']);
    expect(await refused(() => settle(people.grower, mow?.id ?? '', '2026-03-03'))).toEqual([
      'INVALID input.settledOn',
    ]);
    expect(await refused(() => settle(people.stranger, mow?.id ?? ''))).toEqual(['NOT_FOUND input.itemId']);
    expect((await settle(people.presser, wasps?.id ?? ''))?.meeting?.items[1]).toMatchObject({
      settledOn: '2026-03-02',
    });
    expect(await refused(() => settle(people.grower, wasps?.id ?? ''))).toEqual(['FROZEN input.itemId']);
    const more = await record(people.grower, {
      meetingId: meeting.id,
      minutes: 'x',
      items: [{ kind: 'ISSUE', body: 'Frost' }],
    });
    expect(more?.meeting?.items.map(({ number, body }) => [number, body])).toEqual([
      [1, 'Mow'],
      [2, 'Wasps'],
      [3, 'Frost'],
    ]);
  });

  it('of the institution with itself is not the partner’s to see, in no way', async () => {
    const { people, api } = orchard;
    const sown = await sow(orchard, 'Deliberation');
    const meeting = await scheduled(people.grower, { cooperationId: sown, shared: false });
    const file = await upload(api, people.grower, 'secret.txt', 'Too dear');
    const held = await hold(people.grower, meeting.id, { minutes: 'Too dear', minutesFileIds: [file] });
    expect(held?.meeting).toMatchObject({ status: 'HELD', shared: false, minutes: 'Too dear' });
    await agree(orchard, sown);
    stepsAfter(await act(api, people.grower, sown, 'plant'));
    const read = async (as: TestMember) => (await api.request(MeetingDocument, { id: meeting.id }, { as })).meeting;
    expect((await read(people.grower))?.minutes).toBe('Too dear');
    expect(await read(people.presser)).toBeNull();
    expect((await look(orchard, people.presser, sown)).meetings.nodes).toEqual([]);
    expect(await refused(() => acknowledge(people.presser, meeting.id))).toEqual(['NOT_FOUND input.meetingId']);
    expect(await refused(() => acknowledge(people.grower, meeting.id))).toEqual(['INVALID input.meetingId']);
    const node = (as: TestMember) =>
      api.raw('query ($id: ID!) { node(id: $id) { id } }', { id: held?.meeting?.files[0]?.id }, { as });
    expect((await node(people.presser)).body.data).toEqual({ node: null });
    expect((await node(people.grower)).body.data).toMatchObject({ node: { id: held?.meeting?.files[0]?.id } });
    const events = (as: TestMember) =>
      api.request<{ events: { nodes: { kind: string; subject: { id: string } | null }[] } }>(
        '{ events(last: 100) { nodes { kind subject { id } } } }',
        {},
        { as },
      );
    const about = async (as: TestMember) =>
      (await events(as)).events.nodes.filter(({ subject }) => subject?.id === meeting.id).map(({ kind }) => kind);
    await until('the log has it', async () => (await about(people.grower)).includes('MEETING_HELD'));
    expect(await about(people.presser)).toEqual([]);
  });

  it('of the plan’s regular ones is one of its own case and of the plan in force', async () => {
    const { people } = orchard;
    const cadenceId = (await look(orchard, people.grower, id)).meetingCadences[0]?.id ?? '';
    const elsewhere = await tend(orchard, 'Elsewhere');
    expect(await refused(() => schedule(people.grower, { cooperationId: elsewhere, cadenceId }))).toEqual([
      'NOT_FOUND input.cadenceId',
    ]);
    const own = (await look(orchard, people.grower, elsewhere)).meetingCadences[0]?.id ?? '';
    const [was] = monthly;
    if (!was) throw new Error('no channel');
    await agree(orchard, elsewhere, trees, [{ ...was, key: 'OTHER' }]);
    expect((await look(orchard, people.grower, elsewhere)).meetingCadences).toMatchObject([
      { id: own, key: 'MEET', active: false },
      { key: 'OTHER', active: true, nextDueOn: '2026-04-02' },
    ]);
    expect(await refused(() => schedule(people.grower, { cooperationId: elsewhere, cadenceId: own }))).toEqual([
      'INVALID input.cadenceId',
    ]);
    await agree(orchard, elsewhere, trees, [{ ...was, cadence: 'P1W' }]);
    expect((await look(orchard, people.grower, elsewhere)).meetingCadences).toMatchObject([
      { id: own, active: true, cadence: 'P1W', nextDueOn: '2026-03-09' },
      { key: 'OTHER', active: false },
    ]);
  });

  it('is listed with people, files and items; a page of one and of twenty costs one statement', async () => {
    const { people, api } = orchard;
    for (let n = 0; n < 20; n += 1)
      await scheduled(people.grower, {
        startsAt: `2027-01-${10 + n}T00:00:00Z`,
        people: [{ party: 'PARTNER', name: `P${n}` }],
      });
    const list = async (first: number) => {
      const where = { cooperationId: id, statusIn: ['SCHEDULED' as const], startsFrom: '2027-01-01T00:00:00Z' };
      return (await api.request(MeetingsDocument, { first, where }, { as: people.presser })).meetings;
    };
    const costs: number[] = [];
    for (const first of [1, 20]) {
      const statements = await api.statements(async () => expect((await list(first))?.nodes).toHaveLength(first));
      costs.push(statements.filter((sql) => !/\b(session|api_key)\b/.test(sql)).length);
    }
    expect(costs).toEqual([1, 1]);
    expect((await list(1))?.nodes[0]?.people).toMatchObject([{ name: 'P19', invited: true, attended: false }]);
  });
});
