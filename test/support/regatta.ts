import { ActivityKindSetDocument, ActivityPlanDocument, type ActivityPlanInput } from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { act, activate, requestCase, stepsAfter } from './story.js';

const seats = (...positions: string[]) =>
  `{ rule: ANY_OF, seats: [${positions.map((position) => `{ position: ${position} }`).join(', ')}] }`;
const source = '{ document: R, item: "1", quote: row }';
const label = (word: string) => `{ id: ${word}, en: ${word} }`;
const counted = (name: string, observed: string) =>
  `  - { name: ${name}, type: NUMBER, label: ${label(name)}, observed: ${observed} }`;
const when = (fact: string, is: string, value: number) =>
  `{ op: compare, left: { op: fact, name: ${fact} }, is: ${is}, right: { op: value, value: ${value} } }`;
const guard = (code: string, ...conditions: readonly string[]) =>
  `{ code: ${code}, when: { op: all, of: [${conditions.join(', ')}] }, explain: { id: ${code}, en: ${code} } }`;
const step = (id: string, phase: string, by: string, works: string, actions: readonly string[]) => `
  - id: ${id}
    phase: ${phase}
    title: ${label(id)}
    source: ${source}
    actors: ${by}
    ${works}
    actions:
${actions.map((action) => `      - ${action}`).join('\n')}`;
const on = (kind: string, by: string) => `works: [{ on: ${kind}, by: ${by} }]`;

/** Rowing races no institution holds: planned, called, rowed and stored, and then the next one. */
export const regattaSop = `
format: 1
code: REGATTA
version: 1.0.0
sample: true
name: ${label('Regatta')}
scope: ANY
sources: [{ code: R, title: Rowing rules, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: CLERK, title: ${label('Clerk')}, party: INSTITUTION }
  - { code: STEERSMAN, title: ${label('Steersman')}, party: INSTITUTION }
  - { code: CREW, title: ${label('Crew')}, party: INSTITUTION }
  - { code: OARSMAN, title: ${label('Oarsman')}, party: PARTNER }
facts:
${counted('planned', 'activities.planned')}
${counted('held', 'activities.held')}
${counted('shown', 'activities.heldWithEvidence')}
${counted('open', 'activities.open')}
${counted('unanswered', 'invitations.open')}
${counted('minuted', 'meetings.withMinutes')}
documents: []
forms: []
sheets: []
signatures: []
returnPolicies: [{ id: BACK, policy: RESTART }]
intake:
  id: horn
  title: ${label('Horn')}
  source: ${source}
  channels: [SHORE]
  by: ${seats('CLERK')}
  inputs: []
  routes: [{ to: [PLOT] }]
steps:${step('PLOT', 'PROPOSAL', seats('CLERK'), on('EXECUTION', seats('CLERK')), [
  `{ id: hand, label: ${label('Hand')}, resumes: [BACK], guards: [${guard('SOMETHING_PLANNED', when('planned', 'GE', 1))}], routes: [{ to: [CALL] }] }`,
])}${step('CALL', 'PROPOSAL', seats('STEERSMAN'), on('EXECUTION', seats('STEERSMAN')), [
  `{ id: launch, label: ${label('Launch')}, guards: [${guard('ALL_ANSWERED', when('unanswered', 'EQ', 0))}, ${guard('MINUTES', when('minuted', 'GE', 1))}], routes: [{ to: [ROW] }] }`,
  `{ id: replot, label: ${label('Replot')}, return: BACK, routes: [{ to: [PLOT] }] }`,
])}${step('ROW', 'ACTIVE', seats('CREW'), on('EXECUTION', seats('CREW', 'OARSMAN')), [
  `{ id: land, label: ${label('Land')}, guards: [${guard('SHOWN', when('shown', 'GE', 1), when('open', 'EQ', 0))}], routes: [{ to: [STORE] }] }`,
  `{ id: turn, label: ${label('Turn')}, routes: [{ to: [PLOT] }] }`,
])}${step('STORE', 'MONITORING', seats('CLERK'), '', [
  `{ id: anew, label: ${label('Anew')}, guards: [${guard('ONE_ROWED', when('held', 'GE', 1))}], routes: [{ to: [PLOT] }] }`,
  `{ id: moor, label: ${label('Moor')}, routes: [{ outcome: MOORED }] }`,
])}
anyTime: []
outcomes: [{ id: MOORED, kind: DONE, phase: CLOSED, title: ${label('Moored')} }]
assumptions: []
`;

export interface Regatta {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly people: Readonly<
    Record<
      | 'admin'
      | 'coordinator'
      | 'analyst'
      | 'clerk'
      | 'steersman'
      | 'crew'
      | 'carpenter'
      | 'painter'
      | 'oarsman'
      | 'stranger',
      TestMember
    >
  >;
}

/** A clerk and a steersman in the office, a crew on the quay, a carpenter in the workshop; the SOP in force. */
export async function openRegatta(): Promise<Regatta> {
  const api = await startApi();
  const { gateway } = api;
  const institution = await layInstitution(gateway, {
    units: [
      { code: 'OFFICE', kind: 'HOUSE' },
      { code: 'QUAY', kind: 'HOUSE', parent: 'OFFICE' },
      { code: 'WORKSHOP', kind: 'HOUSE', parent: 'OFFICE' },
    ],
    posts: ['CLERK@OFFICE', 'STEERSMAN@OFFICE', 'CREW@QUAY', 'CARPENTER@WORKSHOP', 'PAINTER@QUAY'],
  });
  const partnerId = await layPartner(gateway, institution, { name: 'Lake Club' });
  const otherId = await layPartner(gateway, institution, { name: 'River Club' });
  const lay = (plan: Parameters<typeof layMember>[2]) => layMember(gateway, institution, plan);
  const people = {
    admin: await lay({ roles: ['ADMINISTRATOR'] }),
    coordinator: await lay({ roles: ['COORDINATOR'] }),
    analyst: await lay({ roles: ['ANALYST'] }),
    clerk: await lay({ posts: ['CLERK@OFFICE'] }),
    steersman: await lay({ posts: ['STEERSMAN@OFFICE'] }),
    crew: await lay({ posts: ['CREW@QUAY'] }),
    carpenter: await lay({ posts: ['CARPENTER@WORKSHOP'] }),
    painter: await lay({ posts: ['PAINTER@QUAY'] }),
    oarsman: await lay({ partnerId }),
    stranger: await lay({ partnerId: otherId }),
  };
  await activate(api, people.admin, regattaSop, { despiteErrors: true });
  for (const [code, id, en] of [
    ['SCHEDULING', 'Penjadwalan', 'Scheduling'],
    ['MEETING', 'Rapat', 'Meeting'],
    ['VISIT', 'Kunjungan', 'Visit'],
  ] as const) {
    const input = { code, title: { id, en } };
    const { activityKindSet } = await api.request(ActivityKindSetDocument, { input }, { as: people.coordinator });
    if (!activityKindSet?.activityKind) throw new Error(JSON.stringify(activityKindSet));
  }
  return { api, institution, partnerId, people };
}

export const unit = ({ institution }: Regatta, code: string): string => `unit_${institution.units[code]}`;

/** A case in PLOT. */
export async function blow({ api, people, partnerId }: Regatta, title: string): Promise<string> {
  const asked = await requestCase(api, people.clerk, {
    ...{ partnerId: `par_${partnerId}`, title, channel: 'SHORE', facts: [] },
  });
  if (!asked.cooperation) throw new Error(JSON.stringify(asked));
  return asked.cooperation.id;
}

/** An activity planned in a case, by its clerk unless told. */
export async function plot(
  { api, people }: Regatta,
  cooperationId: string,
  more: Partial<ActivityPlanInput> = {},
  as: TestMember = people.clerk,
): Promise<string> {
  const input = { cooperationId, kind: 'VISIT', title: 'Row out', plannedOn: '2026-03-20', ...more };
  const { activityPlan } = await api.request(ActivityPlanDocument, { input }, { as, language: 'en' });
  if (!activityPlan?.activity) throw new Error(JSON.stringify(activityPlan));
  return activityPlan.activity.id;
}

/** An act that must succeed; the steps the case stands in after it. */
export const go = async ({ api }: Regatta, as: TestMember, id: string, action: string): Promise<readonly string[]> =>
  stepsAfter(await act(api, as, id, action, action === 'replot' ? { comment: 'Once more' } : {}));

/** The smallest picture there is, and not the same one twice. */
export function picture(mark: number): Buffer {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from([mark])]);
}

/** Sends bytes that are no text. */
export async function uploadBytes(api: TestApi, as: TestMember, fileName: string, body: Buffer): Promise<string> {
  const { uploadTicketCreate } = await api.request<{ uploadTicketCreate: { ticket: { url: string } } }>(
    `mutation ($input: UploadTicketCreateInput!) { uploadTicketCreate(input: $input) { ticket { url } userErrors { code } } }`,
    { input: { fileName } },
    { as },
  );
  const sent = await fetch(uploadTicketCreate.ticket.url, { method: 'PUT', body: new Uint8Array(body) });
  return ((await sent.json()) as { fileId: string }).fileId;
}
