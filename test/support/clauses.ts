import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ClauseConsentDocument,
  ClauseConsentWithdrawDocument,
  ClauseCounterDocument,
  ClauseFileDocument,
  ClauseRemoveDocument,
  ClausesProposeDocument,
  type ClausesProposeMutationVariables,
  CooperationClausesDocument,
  PartnerContactAddDocument,
} from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { activate, requestCase, upload } from './story.js';

/** A guild that no institution is: it parleys about clauses before anything is written, and wants three of them. */
export const parleySop = `
format: 1
code: GUILD-PACT
version: 1.0.0
sample: true
name: { id: Pakta serikat, en: Guild pact }
scope: ANY
sources:
  - { code: G, title: Guild rules, kind: OTHER }
  - { code: W, title: An old word, kind: OTHER, confirmed: false }
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: SPEAKER, title: { id: Juru bicara, en: Speaker }, party: INSTITUTION }
  - { code: SCRIBE, title: { id: Juru tulis, en: Scribe }, party: INSTITUTION }
  - { code: ENVOY, title: { id: Utusan, en: Envoy }, party: PARTNER }
facts:
  - { name: abroad, type: BOOLEAN, label: { id: Dari luar negeri, en: From abroad } }
  - { name: agreed, type: NUMBER, label: { id: Klausul disepakati, en: Agreed clauses }, observed: clauses.agreed }
  - { name: open, type: NUMBER, label: { id: Klausul terbuka, en: Open clauses }, observed: clauses.open }
  - { name: lacking, type: NUMBER, label: { id: Klausul wajib kurang, en: Required clauses lacking }, observed: clauses.requiredMissing }
documents: [{ kind: pact, title: { id: Pakta, en: Pact }, instrument: true, madeFrom: CLAUSES }]
forms: []
sheets: []
signatures: []
returnPolicies: [{ id: AGAIN, policy: LITERAL, onward: [WRITING] }]
requiredClauses:
  - { code: PARTIES, title: { id: Identitas para pihak, en: Identity of the parties }, source: { document: G, item: "1", quote: who } }
  - { code: TERM, title: { id: Jangka waktu, en: Duration }, source: { document: W, item: "2", quote: how long } }
  - code: LANGUAGE
    title: { id: Bahasa, en: Language }
    source: { document: G, item: "3", quote: tongues }
    when: { op: compare, left: { op: fact, name: abroad }, is: EQ, right: { op: value, value: true } }
intake:
  id: call
  title: { id: Panggilan, en: Call }
  source: { document: G, item: "0", quote: call }
  channels: [GATE]
  by: { rule: ANY_OF, seats: [{ position: ENVOY }, { position: SPEAKER }] }
  inputs: [{ fact: abroad }]
  routes: [{ to: [PARLEY] }]
steps:
  - id: PARLEY
    phase: NEGOTIATION
    title: { id: Perundingan, en: Parley }
    source: { document: G, item: "4", quote: parley }
    actors: { rule: ANY_OF, seats: [{ position: SPEAKER }] }
    works: [{ on: CLAUSES, by: { rule: ANY_OF, seats: [{ position: SPEAKER }, { position: ENVOY }] } }]
    actions:
      - id: settle
        label: { id: Selesai berunding, en: Settle }
        guards:
          - { code: SUBSTANCE_FIRST, explain: { id: Belum ada butir yang disepakati., en: No clause is agreed yet. }, when: { op: compare, left: { op: fact, name: agreed }, is: GE, right: { op: value, value: 1 } } }
          - { code: NONE_OPEN, explain: { id: Masih ada butir terbuka., en: Clauses are still open. }, when: { op: compare, left: { op: fact, name: open }, is: EQ, right: { op: value, value: 0 } } }
          - { code: LAWFUL, explain: { id: Klausul wajib belum lengkap., en: Required clauses are lacking. }, when: { op: compare, left: { op: fact, name: lacking }, is: EQ, right: { op: value, value: 0 } } }
        routes: [{ to: [WRITING] }]
  - id: WRITING
    phase: DRAFTING
    title: { id: Penulisan, en: Writing }
    source: { document: G, item: "5", quote: write }
    actors: { rule: ANY_OF, seats: [{ position: SCRIBE }] }
    accepts: [pact]
    actions:
      - { id: parleyAgain, label: { id: Rundingkan lagi, en: Parley again }, return: AGAIN, routes: [{ to: [PARLEY] }] }
      - { id: proclaim, label: { id: Umumkan, en: Proclaim }, requires: { documents: [pact] }, routes: [{ outcome: PROCLAIMED }] }
outcomes:
  - { id: PROCLAIMED, kind: AGREEMENT, phase: ACTIVE, title: { id: Diumumkan, en: Proclaimed } }
anyTime: []
assumptions: []
`;

type People = Record<'admin' | 'speaker' | 'scribe' | 'analyst' | 'envoy' | 'stranger', TestMember>;
type NewClauses = ClausesProposeMutationVariables['input']['clauses'];
export type Party = 'INSTITUTION' | 'PARTNER';
type Acted<F extends string> = { [K in F]: { clause: object | null; userErrors: object[] } | null };

export interface Guild {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly people: People;
  readonly partnerId: string;
  /** A contact of the partner without an account, by its global id. */
  readonly contactId: string;
  close(): Promise<void>;
}

export async function openGuild(sop = parleySop): Promise<Guild> {
  const api = await startApi();
  const institution = await layInstitution(api.gateway, { posts: ['SPEAKER', 'SCRIBE'] });
  const partnerId = await layPartner(api.gateway, institution);
  const other = await layPartner(api.gateway, institution);
  const lay = (plan: Parameters<typeof layMember>[2]) => layMember(api.gateway, institution, plan);
  const people: People = {
    admin: await lay({ roles: ['ADMINISTRATOR'] }),
    speaker: await lay({ posts: ['SPEAKER'] }),
    scribe: await lay({ posts: ['SCRIBE'] }),
    analyst: await lay({ roles: ['ANALYST'] }),
    envoy: await lay({ partnerId }),
    stranger: await lay({ partnerId: other }),
  };
  await activate(api, people.admin, sop, { despiteErrors: true });
  const added = await api.request(
    PartnerContactAddDocument,
    { input: { partnerId: `par_${partnerId}`, name: 'Contact without an account' } },
    { as: people.admin },
  );
  const contactId = added.partnerContactAdd?.contact?.id;
  if (!contactId) throw new Error(JSON.stringify(added));
  return { api, institution, people, partnerId, contactId, close: () => api.close() };
}

/** A case that parleys. */
export async function parley({ api, people, partnerId }: Guild, title: string, abroad = false): Promise<string> {
  const asked = await requestCase(api, people.envoy, {
    partnerId: `par_${partnerId}`,
    title,
    channel: 'GATE',
    facts: [{ name: 'abroad', value: { boolean: abroad } }],
  });
  if (!asked.cooperation) throw new Error(JSON.stringify(asked.userErrors));
  return asked.cooperation.id;
}

export const words = (id: string, en?: string) => (en === undefined ? { id } : { id, en });

export async function propose(
  { api }: Pick<Guild, 'api'>,
  as: TestMember,
  cooperationId: string,
  party: Party,
  clauses: NewClauses,
  rest: object = {},
) {
  const input = { cooperationId, party, clauses, ...rest };
  const { clausesPropose } = await api.request(ClausesProposeDocument, { input }, { as, language: 'en' });
  if (!clausesPropose) throw new Error('the call answered null');
  return clausesPropose;
}

/** The clauses of a case as somebody sees them. */
export async function clausesOf({ api }: Pick<Guild, 'api'>, as: TestMember, id: string, where: object | null = null) {
  const { cooperation } = await api.request(CooperationClausesDocument, { id, where }, { as, language: 'en' });
  if (!cooperation) throw new Error('no such case for this reader');
  return cooperation;
}

/** One new clause, as it stands. */
export async function clauseIn(guild: Guild, as: TestMember, cooperationId: string, party: Party, body = 'Isi.') {
  const clauses = [{ heading: words('Judul', 'Heading'), body: words(body) }];
  const { clauseIds, userErrors } = await propose(guild, as, cooperationId, party, clauses);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return clauseNow(guild, as, cooperationId, clauseIds[0] ?? '');
}

export async function clauseNow(guild: Pick<Guild, 'api'>, as: TestMember, cooperationId: string, id: string) {
  const found = (await clausesOf(guild, as, cooperationId)).clauses.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not among the clauses`);
  return found;
}

const acting =
  <F extends string, A extends Acted<F>, I>(document: TypedDocumentNode<A, { input: I }>, field: F) =>
  async ({ api }: Pick<Guild, 'api'>, as: TestMember, input: I) => {
    const answer = (await api.request(document, { input } as never, { as, language: 'en' })) as A;
    const acted = answer[field];
    if (!acted) throw new Error('the call answered null');
    return acted as NonNullable<A[F]>;
  };
export const counter = acting(ClauseCounterDocument, 'clauseCounter');
export const remove = acting(ClauseRemoveDocument, 'clauseRemove');
export const consent = acting(ClauseConsentDocument, 'clauseConsent');
export const withdraw = acting(ClauseConsentWithdrawDocument, 'clauseConsentWithdraw');
export const fileUnder = acting(ClauseFileDocument, 'clauseFile');

/** What the partner's contact said by message, with a picture of it just uploaded by whoever records. */
export async function message({ api, contactId }: Guild, as: TestMember, body = 'Kami setuju.') {
  return {
    contactId,
    channel: 'MESSAGE' as const,
    evidenceFileId: await upload(api, as, 'pesan.txt', `${body} ${as.personId}`),
  };
}

/** Both stand behind a text. */
export async function agree(guild: Guild, textId: string): Promise<void> {
  for (const [who, party] of [
    ['speaker', 'INSTITUTION'],
    ['envoy', 'PARTNER'],
  ] as const) {
    const { userErrors } = await consent(guild, guild.people[who], { textId, party });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
}
