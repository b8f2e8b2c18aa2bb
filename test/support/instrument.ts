import { ExecutedCopyDocument, InstrumentComposeDocument, InstrumentsDocument } from '../generated/operations.js';
import { agree, clausesOf, type Guild, openGuild, parley, propose, words } from './clauses.js';
import type { TestMember } from './fixture.js';

/** The guild again: a pact and a charter made from clauses, with paraf and signatures, and minutes put in as a file. */
const instrumentSop = `
format: 1
code: GUILD-DEED
version: 1.0.0
sample: true
name: { id: Akta serikat, en: Guild deed }
scope: ANY
sources:
  - { code: G, title: Guild rules, kind: OTHER }
  - { code: W, title: Kata lama, kind: OTHER, confirmed: false }
legalBasis:
  - { title: Adat serikat, number: 7/G/2020, date: 2020-02-03 }
  - { title: Adat tetangga, number: 9/T, sample: true }
  - { title: SAMPLE. The guild must give its own., sample: true }
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: SPEAKER, title: { id: Juru bicara, en: Speaker }, party: INSTITUTION }
  - { code: SCRIBE, title: { id: Juru tulis, en: Scribe }, party: INSTITUTION }
  - { code: ENVOY, title: { id: Utusan, en: Envoy }, party: PARTNER }
facts:
  - { name: abroad, type: BOOLEAN, label: { id: Dari luar negeri, en: From abroad } }
  - { name: metOn, type: DATE, label: { id: Hari bertemu, en: Day of meeting } }
  - { name: startsOn, type: DATE, label: { id: Berlaku sejak, en: In force from } }
  - { name: endsOn, type: DATE, label: { id: Berlaku sampai, en: In force until } }
  - { name: current, type: BOOLEAN, label: { id: Konsep mutakhir, en: Draft is current }, observed: clauses.draftCurrent }
documents:
  - { kind: pact, title: { id: Nota kesepahaman, en: Memorandum of understanding }, instrument: true, madeFrom: CLAUSES, dates: [endsOn, startsOn] }
  - { kind: charter, title: { id: Perjanjian kerja sama, en: Cooperation agreement }, instrument: true, madeFrom: CLAUSES }
  - { kind: minutes, title: { id: Notulen, en: Minutes } }
forms: []
sheets:
  - { id: reading, title: { id: Lembar baca, en: Reading sheet }, document: pact, slots: [{ id: SPEAKER, position: SPEAKER }] }
signatures:
  - { id: deed, title: { id: Tanda tangan, en: Signing }, document: pact, slots: [{ id: SPEAKER, position: SPEAKER }, { id: ENVOY, position: ENVOY }] }
returnPolicies: []
requiredClauses:
  - code: LANGUAGE
    title: { id: Bahasa, en: Language }
    source: { document: W, item: "3", quote: tongues }
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
    source: { document: G, item: "1", quote: parley }
    actors: { rule: ANY_OF, seats: [{ position: SPEAKER }] }
    works: [{ on: CLAUSES, by: { rule: ANY_OF, seats: [{ position: SPEAKER }, { position: ENVOY }] } }]
    actions:
      - { id: settle, label: { id: Selesai, en: Settle }, inputs: [{ fact: endsOn }, { fact: metOn }], routes: [{ to: [WRITING] }] }
  - id: WRITING
    phase: DRAFTING
    title: { id: Penulisan, en: Writing }
    source: { document: G, item: "2", quote: write }
    actors: { rule: ANY_OF, seats: [{ position: SCRIBE }] }
    works: [{ on: CLAUSES, by: { rule: ANY_OF, seats: [{ position: SPEAKER }, { position: ENVOY }] } }]
    accepts: [pact, charter, minutes]
    actions:
      - id: handIn
        label: { id: Serahkan, en: Hand in }
        requires: { documents: [pact] }
        guards:
          - { code: CURRENT, explain: { id: Konsep tidak mutakhir., en: The draft is not current. }, when: { op: compare, left: { op: fact, name: current }, is: EQ, right: { op: value, value: true } } }
        effects: [{ do: openSheet, sheet: reading }]
        routes: [{ to: [READING] }]
  - id: READING
    phase: REVIEW
    title: { id: Pembacaan, en: Reading }
    source: { document: G, item: "3", quote: read }
    actors: { rule: ANY_OF, seats: [{ position: SPEAKER }] }
    actions:
      - id: initialIt
        label: { id: Paraf, en: Initial }
        effects: [{ do: initial, sheet: reading, slot: SPEAKER }]
        routes: [{ to: [SEALING] }]
  - id: SEALING
    phase: SIGNING
    title: { id: Penyegelan, en: Sealing }
    source: { document: G, item: "4", quote: seal }
    actors: { rule: ANY_OF, seats: [{ position: SCRIBE }] }
    actions:
      - id: makeFinal
        label: { id: Jadikan final, en: Make final }
        inputs: [{ fact: startsOn }]
        effects: [{ do: finalise, document: pact }, { do: openSignatures, set: deed }]
        routes: [{ to: [SIGNING] }]
  - id: SIGNING
    phase: SIGNING
    title: { id: Penandatanganan, en: Signing }
    source: { document: G, item: "5", quote: sign }
    actors: { rule: ANY_OF, seats: [{ position: SPEAKER }, { position: ENVOY }, { position: SCRIBE }] }
    actions:
      - id: signHere
        label: { id: Tanda tangani, en: Sign }
        by: { rule: ANY_OF, seats: [{ position: SPEAKER }] }
        inputs: [{ fact: startsOn }]
        effects: [{ do: sign, set: deed, slot: SPEAKER }]
        routes: &signed [{ when: { op: signed, set: deed }, outcome: AGREED }, { stay: true }]
      - id: signThere
        label: { id: Tanda tangani sebagai mitra, en: Sign as partner }
        by: { rule: ANY_OF, seats: [{ position: ENVOY }] }
        effects: [{ do: sign, set: deed, slot: ENVOY }]
        routes: *signed
      - id: registerThere
        label: { id: Catat tanda tangan mitra di kertas, en: Register the partner’s ink }
        by: { rule: ANY_OF, seats: [{ position: SCRIBE }] }
        effects: [{ do: sign, set: deed, slot: ENVOY, onPaper: true }]
        routes: *signed
outcomes:
  - { id: AGREED, kind: AGREEMENT, phase: ACTIVE, title: { id: Disepakati, en: Agreed } }
anyTime: []
assumptions: []
`;

export const openScriptorium = (): Promise<Guild> => openGuild(instrumentSop);

export const pactClauses = [
  {
    heading: words('Maksud dan tujuan', 'Intent and purpose'),
    body: words('(1) Bekerja sama.\n(2) Berbagi ilmu: “Łódź” & <lain>.', '(1) To cooperate.\n(2) To share knowledge.'),
  },
  {
    heading: words('Pembiayaan', 'Funding'),
    body: words('Ditanggung masing-masing Pihak.', 'Each Party bears its own.'),
  },
  { heading: words('Jangka waktu'), body: words('Tiga tahun sejak ditandatangani.') },
];

/** A case with these clauses, proposed by the guild; agreed unless told otherwise. */
export async function caseWithClauses(
  guild: Guild,
  title: string,
  { agreed = pactClauses.length, abroad = false } = {},
) {
  const { people } = guild;
  const id = await parley(guild, title, abroad);
  const { userErrors } = await propose(guild, people.speaker, id, 'INSTITUTION', pactClauses);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  const { nodes } = (await clausesOf(guild, people.speaker, id)).clauses;
  for (const clause of nodes.slice(0, agreed)) await agree(guild, clause.text.id);
  return id;
}

export async function compose({ api }: Pick<Guild, 'api'>, as: TestMember, cooperationId: string, rest: object = {}) {
  const input = { cooperationId, kind: 'pact', ...rest };
  const { instrumentCompose } = await api.request(InstrumentComposeDocument, { input }, { as, language: 'en' });
  if (!instrumentCompose) throw new Error('the call answered null');
  return instrumentCompose;
}

/** What was composed by a call that must have succeeded. */
export async function composed(guild: Guild, as: TestMember, cooperationId: string, rest: object = {}) {
  const { composition, userErrors } = await compose(guild, as, cooperationId, rest);
  if (!composition?.documentVersion) throw new Error(JSON.stringify(userErrors));
  return { ...composition, documentVersion: composition.documentVersion };
}

export async function instrumentsOf({ api }: Guild, as: TestMember, id: string) {
  const { cooperation } = await api.request(InstrumentsDocument, { id }, { as });
  if (!cooperation) throw new Error('no such case for this reader');
  return cooperation;
}

export async function copyOf(
  { api }: Pick<Guild, 'api'>,
  as: TestMember,
  document: string,
  format: 'PDF' | 'DOCX' | null = null,
) {
  const { executedCopy } = await api.request(ExecutedCopyDocument, { document, format }, { as, language: 'en' });
  if (!executedCopy) throw new Error('the call answered null');
  return executedCopy;
}

export async function bytesOf(url: string | null | undefined): Promise<Buffer> {
  const answer = await fetch(url ?? '');
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}
