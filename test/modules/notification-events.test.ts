import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventKinds } from '../../src/modules/notification/event-kinds.js';
import { cursorOf } from '../../src/platform/event/cursor.js';
import { until } from '../platform/event-log-support.js';
import { layCase } from '../platform/job-support.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { announceCase, enters, listen, paraf, register, type SeenEvent } from './notification-support.js';

const events = `query ($first: Int, $after: String, $last: Int, $before: String, $where: EventWhere) {
  events(first: $first, after: $after, last: $last, before: $before, where: $where) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id cursor kind at subjectType subjectVersion personId action steps phase status
      subject { __typename id ... on Partner { name } ... on Cooperation { title partner { name } } }
      changes { kind step slots sheet } }
  }
}`;
interface Answer {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: Record<string, unknown>;
    readonly nodes: readonly SeenEvent[];
  };
}

let api: TestApi;
let institution: TestInstitution;
let coordinator: TestMember;
let contact: TestMember;
let caseId: string;
const ask = async (as: TestMember, variables: object = {}) =>
  (await api.request<Answer>(events, { ...variables }, { as })).events;

beforeAll(async () => {
  api = await startApi();
  institution = await layInstitution(api.gateway);
  coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
  const partner = await layPartner(api.gateway, institution, { name: 'Mitra' });
  contact = await layMember(api.gateway, institution, { partnerId: partner });
  caseId = await layCase(api.gateway, institution, partner);
  for (let n = 1; n <= 25; n += 1) await register(api, coordinator, `Partner ${n}`);
  await announceCase(api, institution, caseId, [enters('a'), paraf], coordinator.personId);
  await until('all have a place', async () => (await ask(coordinator)).totalCount === 26);
});
afterAll(async () => {
  await api?.close();
});

test('the log is read in its order, forward and backward, and counted', async () => {
  const first = await ask(coordinator, { first: 10 });
  expect(first.nodes.map((event) => event.cursor)).toEqual(
    Array.from({ length: 10 }, (_, index) => cursorOf(institution.id, index + 1)),
  );
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: cursorOf(institution.id, 1),
    endCursor: cursorOf(institution.id, 10),
  });
  const rest = await ask(coordinator, { first: 100, after: first.pageInfo.endCursor });
  expect(rest.nodes.map((event) => event.cursor)[0]).toBe(cursorOf(institution.id, 11));
  expect(rest.nodes).toHaveLength(16);
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(rest.totalCount).toBe(26);
  const last = await ask(coordinator, { last: 2, before: cursorOf(institution.id, 26) });
  expect(last.nodes.map((event) => event.cursor)).toEqual([24, 25].map((n) => cursorOf(institution.id, n)));
});

test('an event tells what changed, and shows the object as it is now', async () => {
  const { nodes } = await ask(coordinator, { where: { subjectIdIn: [`coo_${caseId}`] } });
  expect(nodes).toHaveLength(1);
  expect(nodes[0]).toMatchObject({
    kind: 'COOPERATION_ACTED',
    at: '2026-03-02T02:00:00+00:00',
    subjectType: 'Cooperation',
    subjectVersion: 2,
    personId: `per_${coordinator.personId}`,
    action: 'forward',
    steps: ['review'],
    phase: 'EXPLORATION',
    status: 'OPEN',
    subject: { __typename: 'Cooperation', id: `coo_${caseId}`, title: 'A case', partner: { name: 'Mitra' } },
    changes: [
      { kind: 'STEP_ENTERED', step: 'review', slots: [], sheet: null },
      { kind: 'SLOTS_EMPTIED', step: null, slots: ['head'], sheet: 'draft' },
    ],
  });
});

test('a partner’s contact is told of its own case, not who did what inside the house', async () => {
  const { nodes, totalCount } = await ask(contact);
  expect(totalCount).toBe(1);
  expect(nodes[0]).toMatchObject({
    personId: null,
    action: null,
    changes: [{ kind: 'STEP_ENTERED', step: 'review', slots: [], sheet: null }],
  });
});

test('another institution sees nothing of it, and its cursors are none here', async () => {
  const other = await layInstitution(api.gateway);
  const reader = await layMember(api.gateway, other, { roles: ['ANALYST'] });
  expect(await ask(reader)).toMatchObject({ totalCount: 0, nodes: [] });
  for (const variables of [{ after: cursorOf(institution.id, 1) }, { before: 'x' }]) {
    const { body } = await api.raw(events, variables, { as: reader });
    expect(body.errors?.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  }
});

test('filters combine', async () => {
  const count = async (where: object) => (await ask(coordinator, { where })).totalCount;
  expect(await count({ kindIn: ['PARTNER_REGISTERED'] })).toBe(25);
  expect(await count({ or: [{ subjectTypeIn: ['Cooperation'] }, { kindIn: ['NO_SUCH'] }] })).toBe(1);
  expect(await count({ not: { subjectTypeIn: ['Partner'] } })).toBe(1);
  expect(await count({ and: [{ kindIn: ['PARTNER_REGISTERED'] }, { atBefore: '2026-03-02T02:00:00Z' }] })).toBe(0);
  expect(await count({ atFrom: '2026-03-02T02:00:00Z' })).toBe(26);
  expect(await count({ subjectIdIn: ['nonsense'] })).toBe(0);
});

test('a page of 1 and a page of 26 with their objects cost the same: one statement, and one for each type in it', async () => {
  await ask(coordinator);
  const one = await api.statements(() => ask(coordinator, { last: 2 }));
  const many = await api.statements(() => ask(coordinator, { first: 100 }));
  const reads = (statements: string[]) =>
    statements.filter((sql) => sql.startsWith('select') && !/token_hash/.test(sql));
  expect(reads(one)).toHaveLength(3);
  expect(reads(many)).toHaveLength(3);
});

test('a subscription goes on where a page ended', async () => {
  const { pageInfo } = await ask(coordinator, { first: 24 });
  const listener = listen(
    api,
    coordinator,
    'subscription ($after: String) { eventRecorded(after: $after) { id cursor kind subject { __typename id } } }',
    { after: pageInfo.endCursor },
  );
  expect((await listener.has(2)).map((event) => event.cursor)).toEqual(
    [25, 26].map((n) => cursorOf(institution.id, n)),
  );
  await listener.kill();
});

test('the contract names every kind of event that a module announces', () => {
  const announced = globSync('src/modules/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/announce\(\{\s*kind: '([A-Z_]+)'/g)].map(([, kind]) => kind),
  );
  expect(announced.length).toBeGreaterThan(5);
  expect(announced.filter((kind) => !eventKinds.includes(kind ?? ''))).toEqual([]);
});
