import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cursorOf } from '../../src/platform/event/cursor.js';
import { until } from '../platform/event-log-support.js';
import { layCase } from '../platform/job-support.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import {
  announceCase,
  enters,
  grant,
  listen,
  paraf,
  register,
  type SeenEvent,
  streaming,
} from './notification-support.js';

const eventRecorded = `subscription ($after: String, $where: EventWhere) {
  eventRecorded(after: $after, where: $where) { id cursor kind subject { __typename id ... on Partner { name } } }
}`;
const stageChanged = `subscription ($id: ID!) {
  cooperationStageChanged(cooperationId: $id) { id cursor kind subject { __typename id } changes { kind step from phase } }
}`;
const taskAssigned = `subscription { taskAssigned { id cursor kind subject { __typename id } } }`;

let here: TestApi;
let there: TestApi;
let institution: TestInstitution;
let coordinator: TestMember;
let analyst: TestMember;

beforeAll(async () => {
  here = await startApi();
  there = await startApi({ connectionString: here.connectionString });
  institution = await layInstitution(here.gateway, { posts: ['HEAD', 'CLERK'] });
  coordinator = await layMember(here.gateway, institution, { roles: ['COORDINATOR'] });
  analyst = await layMember(here.gateway, institution, { roles: ['ANALYST'] });
});
afterAll(async () => {
  await here?.close();
  await there?.close();
});

describe('two processes', () => {
  test('an act on one arrives on the other, with the object as the subscriber may see it', async () => {
    const listener = listen(there, analyst, eventRecorded);
    await streaming(there, 1);
    const id = await register(here, coordinator, 'Universitas Satu');
    const [event] = await listener.has(1);
    expect(event).toMatchObject({
      kind: 'PARTNER_REGISTERED',
      subject: { __typename: 'Partner', id, name: 'Universitas Satu' },
    });
    await listener.kill();
    await streaming(there, 0);
  });

  test('the socket is killed 50 times under 16 writers; resumed with after, nothing is lost or doubled', async () => {
    const { institution: own, staff, reader } = await ownHouse();
    const total = 160;
    const writing = Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        for (let n = 0; n < total / 16; n += 1) await register(writer % 2 ? here : there, staff, `P ${writer}.${n}`);
      }),
    );
    const got: SeenEvent[] = [];
    for (let kill = 0; kill <= 50; kill += 1) {
      const after = got.at(-1)?.cursor ?? cursorOf(own.id, 0);
      const listener = listen(kill % 2 ? here : there, reader, eventRecorded, { after });
      const wanted = kill === 50 ? total - got.length : Math.min(randomInt(0, 7), total - got.length);
      got.push(...(await listener.has(wanted)));
      await listener.kill();
    }
    await writing;
    expect(got.map((event) => event.cursor)).toEqual(
      Array.from({ length: total }, (_, index) => cursorOf(own.id, index + 1)),
    );
    expect(new Set(got.map((event) => event.subject?.name)).size).toBe(total);
    await Promise.all([streaming(here, 0), streaming(there, 0)]);
  });
});

async function ownHouse() {
  const own = await layInstitution(here.gateway, { posts: ['HEAD', 'CLERK'] });
  const staff = await layMember(here.gateway, own, { roles: ['COORDINATOR'] });
  const reader = await layMember(here.gateway, own, { roles: ['ANALYST'] });
  return { institution: own, staff, reader };
}

describe('what a subscriber is told', () => {
  test('only what it may read: by partner, by grant, by institution; by the filter', async () => {
    const { institution: own, staff, reader } = await ownHouse();
    const stranger = (await ownHouse()).reader;
    const partner = await layPartner(here.gateway, own);
    const contact = await layMember(here.gateway, own, { partnerId: partner });
    const member = await layMember(here.gateway, own, { posts: ['HEAD'] });
    const [open, closed] = [await layCase(here.gateway, own, partner), await layCase(here.gateway, own)];
    await grant(here, own, open, own.posts.HEAD ?? '');
    const listeners = [reader, member, contact, stranger].map((as) => listen(there, as, eventRecorded));
    const filtered = listen(there, reader, eventRecorded, { where: { not: { kindIn: ['COOPERATION_ACTED'] } } });
    await streaming(there, 5);
    await announceCase(here, own, closed, [enters('a')]);
    await announceCase(here, own, open, [enters('b')]);
    const id = await register(here, staff, 'Seen by staff');
    const subjects = (index: number, count: number) =>
      listeners[index]?.has(count).then((events) => events.map((event) => event.subject?.id));
    expect(await subjects(0, 3)).toEqual([`coo_${closed}`, `coo_${open}`, id]);
    expect(await subjects(1, 2)).toEqual([`coo_${open}`, id]);
    expect(await subjects(2, 1)).toEqual([`coo_${open}`]);
    expect((await filtered.has(1)).map((event) => event.subject?.id)).toEqual([id]);
    expect([...listeners, filtered].map((listener) => listener.events.length)).toEqual([3, 2, 1, 0, 1]);
    for (const listener of [...listeners, filtered]) await listener.kill();
    await streaming(there, 0);
  });

  test('the stage of one case, without the acts that do not move it', async () => {
    const { institution: own, reader } = await ownHouse();
    const [mine, other] = [await layCase(here.gateway, own), await layCase(here.gateway, own)];
    const listener = listen(there, reader, stageChanged, { id: `coo_${mine}` });
    await streaming(there, 1);
    await announceCase(here, own, other, [enters('a')]);
    await announceCase(here, own, mine, [paraf]);
    await announceCase(here, own, mine, [enters('b')]);
    const [event] = await listener.has(1);
    expect(event?.changes).toEqual([{ kind: 'STEP_ENTERED', step: 'review', from: 'intake', phase: 'EXPLORATION' }]);
    expect(event?.subject?.id).toBe(`coo_${mine}`);
    expect(listener.events).toHaveLength(1);
    await listener.kill();
    await streaming(there, 0);
  });

  test('a task that waits for a post it holds, or that names it; nobody else’s', async () => {
    const { institution: own } = await ownHouse();
    const head = await layMember(here.gateway, own, { posts: ['HEAD'] });
    const clerk = await layMember(here.gateway, own, { posts: ['CLERK'] });
    const caseId = await layCase(here.gateway, own);
    for (const post of ['HEAD', 'CLERK']) await grant(here, own, caseId, own.posts[post] ?? '');
    await here.gateway.system.query(
      `insert into task (institution_id, id, cooperation_id, instance, step, title, phase, position_code, subjects, opened_at)
       values ($1, gen_random_uuid(), $2, 'one', 'review', '{}', 'EXPLORATION', 'HEAD', array[$3::uuid], now())`,
      [own.id, caseId, own.posts.HEAD],
    );
    const [heads, clerks] = [listen(there, head, taskAssigned), listen(there, clerk, taskAssigned)];
    await streaming(there, 2);
    await announceCase(here, own, caseId, [paraf]);
    await announceCase(here, own, caseId, [enters('one')]);
    const seat = { position: 'HEAD', unit: null };
    const [persons, by] = [[clerk.personId], head.personId];
    const named = { type: 'Assigned', at: '', instance: 'one', seat, persons, by } as const;
    await announceCase(here, own, caseId, [named]);
    await Promise.all([heads.has(1), clerks.has(1)]);
    expect(heads.events[0]?.cursor).toBe(cursorOf(own.id, 2));
    expect(clerks.events[0]?.cursor).toBe(cursorOf(own.id, 3));
    expect([heads.events.length, clerks.events.length]).toEqual([1, 1]);
    for (const listener of [heads, clerks]) await listener.kill();
    await streaming(there, 0);
  });

  test('nothing more once its rights are gone: a withdrawn grant silences, a revoked login ends the stream', async () => {
    const { institution: own } = await ownHouse();
    const member = await layMember(here.gateway, own, { posts: ['HEAD'] });
    const caseId = await layCase(here.gateway, own);
    await grant(here, own, caseId, own.posts.HEAD ?? '');
    const listener = listen(there, member, eventRecorded);
    await streaming(there, 1);
    await announceCase(here, own, caseId, [enters('a')]);
    await listener.has(1);
    await here.gateway.system.query('delete from access_grant where object_id = $1', [caseId]);
    await announceCase(here, own, caseId, [enters('b')]);
    await here.gateway.system.query('update session set revoked_at = now() where membership_id = $1', [
      member.membershipId,
    ]);
    await until('the stream ended', async () => {
      await announceCase(here, own, caseId, [enters('c')]);
      return listener.errors.length > 0;
    });
    expect(listener.errors).toEqual(['UNAUTHENTICATED']);
    expect(listener.events).toHaveLength(1);
    await streaming(there, 0);
    await listener.kill();
  });
});

describe('a subscription is refused', () => {
  test.each([
    ['a cursor that is none', eventRecorded, { after: 'nonsense' }, 'BAD_USER_INPUT'],
    ['another institution’s cursor', eventRecorded, { after: cursorOf(crypto.randomUUID(), 1) }, 'BAD_USER_INPUT'],
    ['a case that does not exist', stageChanged, { id: `coo_${crypto.randomUUID()}` }, 'NOT_FOUND'],
    ['an id that is none', stageChanged, { id: 'nonsense' }, 'NOT_FOUND'],
  ])('%s', async (_name, query, variables, code) => {
    const listener = listen(here, analyst, query, variables);
    await until('it was refused', () => listener.errors.length > 0);
    expect(listener.errors).toEqual([code]);
    await listener.kill();
  });

  test('another institution’s case, as one that does not exist', async () => {
    const { institution: other } = await ownHouse();
    const caseId = await layCase(here.gateway, other);
    const listener = listen(here, analyst, stageChanged, { id: `coo_${caseId}` });
    await until('it was refused', () => listener.errors.length > 0);
    expect(listener.errors).toEqual(['NOT_FOUND']);
    await listener.kill();
  });
});
