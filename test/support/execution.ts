import { gql } from 'graphql-request';
import { dormancyRound } from '../../src/modules/execution/dormancy-round.js';
import { dueRound } from '../../src/modules/execution/due-round.js';
import type { House } from '../../src/platform/job/house-act.js';
import { ExecutionDocument, type ExecutionQuery, type PlanSaveInput } from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { act, activate, requestCase, stepsAfter } from './story.js';

const seats = (...positions: string[]) =>
  `{ rule: ANY_OF, seats: [${positions.map((position) => `{ position: ${position} }`).join(', ')}] }`;
const source = '{ document: O, item: "1", quote: orchard }';
const label = (word: string) => `{ id: ${word}, en: ${word} }`;

/** An orchard no institution has: planned by both, tended while it is in force, left only when nothing is overdue. */
export const orchardSop = (more = '') => `
format: 1
code: ORCHARD
version: 1.0.0
sample: true
name: ${label('Orchard')}
scope: ANY
sources: [{ code: O, title: Orchard rules, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
${more}
positions:
  - { code: GROWER, title: ${label('Grower')}, party: INSTITUTION }
  - { code: WATCHMAN, title: ${label('Watchman')}, party: INSTITUTION }
  - { code: PRESSER, title: ${label('Presser')}, party: PARTNER }
facts:
  - { name: owed, type: NUMBER, label: ${label('owed')}, observed: obligations.total }
  - { name: late, type: NUMBER, label: ${label('late')}, observed: obligations.overdue }
  - { name: kept, type: NUMBER, label: ${label('kept')}, observed: obligations.fulfilledPercent }
  - { name: unmet, type: NUMBER, label: ${label('unmet')}, observed: meetings.overdue }
  - { name: silent, type: NUMBER, label: ${label('silent')}, observed: activity.idleDays }
documents: []
forms: []
sheets: []
signatures: []
returnPolicies: []
intake:
  id: seed
  title: ${label('Seed')}
  source: ${source}
  channels: [GATE]
  by: ${seats('GROWER')}
  inputs: []
  routes: [{ to: [PLOTTING] }]
steps:
  - id: PLOTTING
    phase: PROPOSAL
    title: ${label('Plotting')}
    source: ${source}
    actors: ${seats('GROWER')}
    works: [{ on: PLAN, by: ${seats('GROWER', 'PRESSER')} }, { on: EXECUTION, by: ${seats('GROWER')} }]
    actions: [{ id: plant, label: ${label('Plant')}, effects: [{ do: standing, is: IN_FORCE }], routes: [{ to: [TENDING] }] }]
  - id: TENDING
    phase: ACTIVE
    title: ${label('Tending')}
    source: ${source}
    actors: ${seats('GROWER', 'WATCHMAN')}
    works: [{ on: PLAN, by: ${seats('GROWER', 'PRESSER')} }, { on: EXECUTION, by: ${seats('GROWER', 'WATCHMAN', 'PRESSER')} }]
    actions:
      - { id: prune, label: ${label('Prune')}, routes: [{ stay: true }] }
      - id: leave
        label: ${label('Leave')}
        guards: [{ code: NOTHING_LATE, when: { op: compare, left: { op: fact, name: late }, is: EQ, right: { op: value, value: 0 } }, explain: { id: Masih ada yang terlambat., en: Something is overdue. } }]
        routes: [{ outcome: LEFT }]
anyTime: []
outcomes: [{ id: LEFT, kind: DONE, phase: CLOSED, title: ${label('Left')} }]
assumptions: []
`;

export interface Orchard {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly people: Readonly<
    Record<
      'admin' | 'grower' | 'watchman' | 'coordinator' | 'presser' | 'outsider' | 'stranger' | 'analyst',
      TestMember
    >
  >;
}

export async function openOrchard(sop = orchardSop(), options: Parameters<typeof startApi>[0] = {}): Promise<Orchard> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway, { posts: ['GROWER', 'WATCHMAN', 'OTHER'] });
  const partnerId = await layPartner(api.gateway, institution, { name: 'Cider House' });
  const otherId = await layPartner(api.gateway, institution);
  const lay = (plan: Parameters<typeof layMember>[2]) => layMember(api.gateway, institution, plan);
  const people = {
    admin: await lay({ roles: ['ADMINISTRATOR'] }),
    grower: await lay({ posts: ['GROWER'] }),
    watchman: await lay({ posts: ['WATCHMAN'] }),
    coordinator: await lay({ roles: ['COORDINATOR'], posts: ['WATCHMAN'] }),
    presser: await lay({ partnerId }),
    outsider: await lay({ posts: ['OTHER'] }),
    stranger: await lay({ partnerId: otherId }),
    analyst: await lay({ roles: ['ANALYST'] }),
  };
  await activate(api, people.admin, sop, { despiteErrors: true });
  return { api, institution, partnerId, people };
}

/** A case in PLOTTING. */
export async function sow({ api, people, partnerId }: Orchard, title: string): Promise<string> {
  const asked = await requestCase(api, people.grower, {
    ...{ partnerId: `par_${partnerId}`, title, channel: 'GATE', facts: [] },
  });
  if (!asked.cooperation) throw new Error(JSON.stringify(asked));
  return asked.cooperation.id;
}

const both = (text: string) => ({ id: text, en: text });
export type Commitments = PlanSaveInput['commitments'];

export const trees: Commitments = [
  {
    ...{ key: 'LAND', party: 'INSTITUTION', kind: 'FACILITY', title: both('An acre'), dueOn: '2026-03-20' },
    ...{ quantity: '10', unit: 'row' },
  },
  {
    ...{ key: 'FUNDS', party: 'PARTNER', kind: 'FUNDS', title: both('Saplings'), dueOn: '2026-03-15' },
    money: { amount: '3000000', currency: 'IDR' },
  },
];
export const monthly: PlanSaveInput['channels'] = [
  { key: 'MEET', channel: 'MEETING', purpose: both('Walk the rows'), cadence: 'P1M' },
];

/** What a plan says beside what a test is about. */
const rest = {
  goals: [
    {
      ...{ key: 'G', title: both('Apples') },
      indicators: [
        {
          key: 'I',
          title: both('Crates'),
          unit: 'crate',
          direction: 'UP' as const,
          baseline: '0',
          target: '9',
          dueOn: '2026-12-31',
        },
      ],
      actions: [{ key: 'A', title: both('Dig'), owner: { party: 'PARTNER' as const }, dueOn: '2026-06-30' }],
    },
  ],
  activities: [
    {
      ...{ key: 'R', title: both('Look after') },
      parts: [
        { holder: { party: 'INSTITUTION' as const }, duty: 'ACCOUNTABLE' as const },
        { holder: { party: 'PARTNER' as const }, duty: 'RESPONSIBLE' as const },
      ],
    },
  ],
  sustainability: [{ key: 'S', step: both('Own seed'), owner: { party: 'PARTNER' as const }, dueOn: '2026-11-30' }],
  evaluation: { every: 'P6M', nextOn: '2026-09-01' },
};

interface Moved {
  readonly plan: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly object[];
}

/** Brings a plan into force, each side by its own account; a case that has one gets its next version. */
export async function agree(
  { api, people }: Orchard,
  cooperationId: string,
  commitments: Commitments = trees,
  channels: PlanSaveInput['channels'] = monthly,
): Promise<void> {
  const call = async (name: string, input: object, as: TestMember) => {
    const Name = name.charAt(0).toUpperCase() + name.slice(1);
    const done = await api.request<Record<string, Moved>>(
      gql`mutation ($input: ${Name}Input!) { ${name}(input: $input) { plan { id version } userErrors { code path message } } }`,
      { input },
      { as, language: 'en' },
    );
    const plan = done[name]?.plan;
    if (!plan) throw new Error(JSON.stringify(done));
    return plan;
  };
  const { cooperation } = await api.request<{ cooperation: { planInForce: { id: string } | null } }>(
    gql`query ($id: ID!) { cooperation(id: $id) { planInForce { id } } }`,
    { id: cooperationId },
    { as: people.grower },
  );
  const planId = cooperation.planInForce?.id;
  const draft = planId ? await call('planRevise', { planId, reason: 'A year on' }, people.grower) : { version: 0 };
  const content = { ...rest, commitments, channels, expectedVersion: draft.version };
  const saved = await call('planSave', { cooperationId, ...content }, people.grower);
  let { version } = await call('planPropose', { planId: saved.id }, people.grower);
  for (const as of [people.grower, people.presser])
    ({ version } = await call('planAcknowledge', { planId: saved.id, expectedVersion: version }, as));
}

/** A case in TENDING, with a plan in force. */
export async function tend(
  orchard: Orchard,
  title: string,
  ...plan: [Commitments?, PlanSaveInput['channels']?]
): Promise<string> {
  const id = await sow(orchard, title);
  await agree(orchard, id, ...plan);
  stepsAfter(await act(orchard.api, orchard.people.grower, id, 'plant'));
  return id;
}

export const houseOf = ({ api }: { readonly api: TestApi }): House => api.api.shared.runner;

/** What the house does by itself when it is this time. */
export async function at({ api }: { readonly api: TestApi }, instant: string): Promise<void> {
  api.clock.set(instant);
  await dueRound(houseOf({ api }));
  await dormancyRound(houseOf({ api }));
}

export async function look(
  { api }: Orchard,
  as: TestMember,
  id: string,
): Promise<NonNullable<ExecutionQuery['cooperation']>> {
  const { cooperation } = await api.request(ExecutionDocument, { id }, { as, language: 'en' });
  if (!cooperation) throw new Error('no such cooperation');
  return cooperation;
}

/** The facts of every event of a kind about a case, in their order. */
export async function told({ api }: { readonly api: TestApi }, kind: string, cooperationId: string): Promise<object[]> {
  const rows = await api.gateway.system.query<{ facts: object }>(
    `select facts from event where kind = $1 and (facts ->> 'cooperationId' = $2 or subject_id = $2::uuid) order by seq`,
    [kind, cooperationId.slice(4)],
  );
  return rows.map(({ facts }) => facts);
}

interface Refusable {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
/** Code and place of every reason. */
export const reasons = (answer: Refusable | null | undefined): string[] =>
  (answer?.userErrors ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
