import {
  PlanAcknowledgeDocument,
  PlanProposeDocument,
  PlanSaveDocument,
  type PlanSaveInput,
  type PlanSaveMutation,
} from '../generated/operations.js';
import type { TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { activate, requestCase } from './story.js';

const seats = (...positions: string[]) =>
  `{ rule: ANY_OF, seats: [${positions.map((position) => `{ position: ${position} }`).join(', ')}] }`;
const source = '{ document: M, item: "1", quote: plan }';

/** A mill no institution runs: nothing is ground before both sides stand by a whole plan. */
const sop = `
format: 1
code: MILL-SHARING
version: 1.0.0
sample: true
name: { id: Kilang bersama, en: Sharing a mill }
scope: ANY
sources: [{ code: M, title: Mill rules, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: MILLER, aliases: [KEEPER-OF-THE-MILL], title: { id: Penggiling, en: Miller }, party: INSTITUTION }
  - { code: REEVE, title: { id: Mandor, en: Reeve }, party: INSTITUTION }
  - { code: GROWER, title: { id: Petani, en: Grower }, party: PARTNER }
facts:
  - { name: whole, type: BOOLEAN, label: { id: rencana lengkap, en: plan complete }, observed: plan.complete }
  - { name: stood, type: BOOLEAN, label: { id: rencana disetujui, en: plan acknowledged }, observed: plan.acknowledged }
  - { name: edition, type: NUMBER, label: { id: versi rencana, en: plan version }, observed: plan.version }
  - { name: reached, type: NUMBER, label: { id: capaian, en: attainment }, observed: indicators.attainmentPercent }
documents: []
forms: []
sheets: []
signatures: []
returnPolicies: []
intake:
  id: knock
  title: { id: Mengetuk, en: Knock }
  source: ${source}
  channels: [DOOR]
  by: ${seats('MILLER')}
  inputs: []
  routes: [{ to: [PLANNING] }]
steps:
  - id: PLANNING
    phase: PROPOSAL
    title: { id: Merencana, en: Planning }
    source: ${source}
    actors: ${seats('MILLER')}
    works: [{ on: PLAN, by: ${seats('MILLER', 'GROWER')} }]
    actions:
      - id: grind
        label: { id: Giling, en: Grind }
        guards:
          - { code: PLAN_WHOLE, when: { op: fact, name: whole }, explain: { id: Rencana belum lengkap., en: The plan is not whole. } }
          - { code: PLAN_STOOD_BY, when: { op: fact, name: stood }, explain: { id: Belum disetujui semua pihak., en: Not every side stands by the plan. } }
        routes: [{ to: [GRINDING] }]
  - id: GRINDING
    phase: ACTIVE
    title: { id: Menggiling, en: Grinding }
    source: ${source}
    actors: ${seats('MILLER', 'REEVE')}
    works: [{ on: PLAN, by: ${seats('MILLER', 'GROWER')} }, { on: EXECUTION, by: ${seats('MILLER', 'REEVE', 'GROWER')} }]
    actions:
      - id: rest
        label: { id: Istirahat, en: Rest }
        guards:
          - code: MOSTLY_REACHED
            when: { op: compare, left: { op: fact, name: reached }, is: GE, right: { op: value, value: 60 } }
            explain: { id: Capaian di bawah 60., en: Less than 60 percent is reached. }
          - code: SECOND_EDITION
            when: { op: compare, left: { op: fact, name: edition }, is: GE, right: { op: value, value: 2 } }
            explain: { id: Masih versi pertama., en: Still the first edition. }
        routes: [{ outcome: GROUND }]
anyTime: []
outcomes:
  - { id: GROUND, kind: DONE, phase: CLOSED, title: { id: Selesai, en: Ground } }
assumptions: []
`;

export interface Mill {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly people: Readonly<
    Record<'admin' | 'miller' | 'keeper' | 'reeve' | 'grower' | 'stranger' | 'analyst', TestMember>
  >;
  /** A case that stands in PLANNING. */
  readonly open: (title: string) => Promise<string>;
}

export async function layMill(api: TestApi): Promise<Mill> {
  const { gateway } = api;
  const institution = await layInstitution(gateway, {
    units: [{ code: 'MILL', kind: 'HOUSE' }],
    posts: ['MILLER@MILL', 'KEEPER-OF-THE-MILL', 'REEVE'],
  });
  const partnerId = await layPartner(gateway, institution, { name: 'Growers of the valley' });
  const otherId = await layPartner(gateway, institution);
  const people = {
    admin: await layMember(gateway, institution, { roles: ['ADMINISTRATOR'] }),
    miller: await layMember(gateway, institution, { posts: ['MILLER@MILL'] }),
    keeper: await layMember(gateway, institution, { posts: ['KEEPER-OF-THE-MILL'] }),
    reeve: await layMember(gateway, institution, { posts: ['REEVE'] }),
    grower: await layMember(gateway, institution, { partnerId }),
    stranger: await layMember(gateway, institution, { partnerId: otherId }),
    analyst: await layMember(gateway, institution, { roles: ['ANALYST'] }),
  };
  await activate(api, people.admin, sop, { despiteErrors: true });
  const open = async (title: string) => {
    const asked = await requestCase(api, people.miller, {
      partnerId: `par_${partnerId}`,
      title,
      channel: 'DOOR',
      facts: [],
    });
    if (!asked.cooperation) throw new Error(JSON.stringify(asked));
    return asked.cooperation.id;
  };
  return { api, institution, partnerId, people, open };
}

type Content = Omit<PlanSaveInput, 'cooperationId' | 'expectedVersion' | 'dryRun' | 'idempotencyKey'>;
const both = (text: string) => ({ id: `${text} (id)`, en: text });

/** A plan that lacks nothing. */
export const wholePlan = (): Content => ({
  goals: [
    {
      ...{ key: 'G1', title: both('More flour') },
      indicators: [
        {
          ...{ key: 'I1', title: both('Sacks a month'), unit: 'sack', direction: 'UP', baseline: '20', target: '80' },
          dueOn: '2026-12-31',
        },
        {
          ...{ key: 'I2', title: both('Waste'), unit: '%', direction: 'DOWN', baseline: '12', target: '3' },
          dueOn: '2026-09-30',
        },
      ],
      actions: [
        {
          ...{ key: 'A1', title: both('Mend the wheel'), dueOn: '2026-05-31' },
          owner: { party: 'PARTNER', label: 'Wheelwright' },
        },
      ],
    },
  ],
  activities: [
    {
      ...{ key: 'R1', title: both('Keep the books') },
      parts: [
        { holder: { party: 'INSTITUTION' }, duty: 'ACCOUNTABLE' },
        { holder: { party: 'PARTNER' }, duty: 'RESPONSIBLE' },
      ],
    },
  ],
  commitments: [
    {
      ...{ key: 'C1', party: 'INSTITUTION', kind: 'FACILITY', title: both('The mill'), dueOn: '2026-04-01' },
      ...{ quantity: '12', unit: 'day', recurs: 'P1M', recursUntil: '2026-12-31' },
    },
    {
      ...{ key: 'C2', party: 'PARTNER', kind: 'FUNDS', title: both('New stones'), dueOn: '2026-06-01' },
      money: { amount: '2500000.50', currency: 'IDR' },
    },
  ],
  channels: [
    {
      ...{ key: 'K1', channel: 'MEETING', purpose: both('Look at progress'), cadence: 'P1M', startsOn: '2026-04-05' },
      participants: both('Miller and growers'),
    },
    { key: 'K2', channel: 'MESSAGE', purpose: both('Problems of the day') },
  ],
  sustainability: [
    { key: 'S1', step: both('A fund of the growers'), owner: { party: 'PARTNER' }, dueOn: '2026-11-30' },
  ],
  evaluation: { every: 'P6M', nextOn: '2026-09-01' },
});

type Saved = NonNullable<PlanSaveMutation['planSave']>;

export async function savePlan(
  { api }: Pick<Mill, 'api'>,
  as: TestMember,
  cooperationId: string,
  expectedVersion: number,
  content: Content = wholePlan(),
): Promise<Saved> {
  const input = { cooperationId, expectedVersion, ...content };
  const { planSave } = await api.request(PlanSaveDocument, { input }, { as, language: 'en' });
  if (!planSave) throw new Error('the call answered null');
  return planSave;
}

/** The plan of a save that must have succeeded. */
export function saved(answer: Saved): NonNullable<Saved['plan']> {
  if (answer.userErrors.length > 0 || !answer.plan) throw new Error(JSON.stringify(answer.userErrors));
  return answer.plan;
}

/** Brings a draft that lacks nothing into force, each side by its own account. */
export async function agreePlan(
  { api, people }: Pick<Mill, 'api' | 'people'>,
  plan: { readonly id: string; readonly version: number },
): Promise<void> {
  const faults: object[] = [];
  const proposed = await api.request(PlanProposeDocument, { input: { planId: plan.id } }, { as: people.miller });
  faults.push(...(proposed.planPropose?.userErrors ?? []));
  for (const as of [people.miller, people.grower]) {
    const input = { planId: plan.id, expectedVersion: plan.version + 1 };
    const { planAcknowledge } = await api.request(PlanAcknowledgeDocument, { input }, { as });
    faults.push(...(planAcknowledge?.userErrors ?? []));
  }
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
}
