import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { act, activate, requestCase, stepsAfter } from './story.js';

/** A made-up SOP with a whole life: it agrees, tends, reports in two hops, weighs and decides. No institution has it. */
export const orchardSop = ({ version = '1.0.0', guarded = true, intake = '{ fact: crop, required: true }' } = {}) => `
format: 1
code: ORCHARD
version: ${version}
sample: true
name: { id: Kebun, en: Orchard }
scope: DOMESTIC
sources: [{ code: O, title: Orchard rules, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: GROWER, title: { id: Penanam, en: Grower }, party: INSTITUTION }
  - { code: STEWARD, title: { id: Pengurus, en: Steward }, party: INSTITUTION }
  - { code: LANDLORD, title: { id: Pemilik, en: Landlord }, party: INSTITUTION }
  - { code: BUYER, title: { id: Pembeli, en: Buyer }, party: PARTNER }
facts:
  - { name: crop, type: TEXT, label: { id: Tanaman, en: Crop } }
  - { name: rows, type: NUMBER, label: { id: Baris, en: Rows }, min: 1, max: 90 }
  - { name: secret, type: NUMBER, label: { id: Rahasia, en: Secret } }
  - { name: until, type: DATE, label: { id: Sampai, en: Until } }
  - { name: fields, type: UNITS, label: { id: Ladang, en: Fields } }
  - { name: override, type: TEXT, label: { id: Alasan, en: Why nevertheless } }
  - name: whyEnd
    type: CHOICES
    label: { id: Alasan henti, en: Why it ends }
    choices:
      - { code: PESTS, title: { id: Hama, en: Pests } }
      - { code: NO_WORTH, title: { id: Tanpa nilai, en: No worth } }
  - { name: weighed, type: BOOLEAN, label: { id: Dinilai, en: Weighed }, observed: evaluation.completed }
  - { name: fresh, type: BOOLEAN, label: { id: Baru dinilai, en: Fresh }, observed: evaluation.fresh }
  - { name: age, type: NUMBER, label: { id: Umur penilaian, en: Age }, observed: evaluation.ageDays }
  - { name: attained, type: NUMBER, label: { id: Capaian, en: Attained }, observed: evaluation.attainmentPercent }
  - { name: benefit, type: NUMBER, label: { id: Manfaat, en: Benefit }, observed: evaluation.benefitPercent }
  - name: verdict
    type: CHOICE
    label: { id: Hasil, en: Verdict }
    observed: evaluation.outcome
    choices:
      - { code: CONTINUE, title: { id: Lanjut, en: Continue } }
      - { code: IMPROVE, title: { id: Perbaiki, en: Improve } }
      - { code: REVIEW, title: { id: Tinjau, en: Review } }
  - { name: liked, type: NUMBER, label: { id: Kepuasan, en: Liked }, observed: satisfaction.index }
  - { name: reportReady, type: BOOLEAN, label: { id: Laporan siap, en: Report ready }, observed: monitoring.reportReady }
documents: [{ kind: report, title: { id: Laporan kebun, en: Orchard report }, madeFrom: MONITORING }]
forms: []
sheets: []
signatures: []
returnPolicies: [{ id: BACK, policy: RESTART }]
stages:
  - { id: FIND, title: { id: Mencari, en: Finding } }
  - { id: AGREE, title: { id: Sepakat, en: Agreeing } }
  - { id: TEND, title: { id: Merawat, en: Tending } }
  - { id: REPORT, title: { id: Melapor, en: Reporting } }
  - { id: WEIGH, title: { id: Menimbang, en: Weighing } }
intake:
  id: plant
  title: { id: Menanam, en: Planting }
  source: { document: O, item: "1", quote: plant }
  channels: [GATE, POST]
  by: { rule: ANY_OF, seats: [{ position: GROWER }, { position: BUYER }] }
  inputs: [${intake}, { fact: rows }, { fact: until }]
  routes: [{ to: [AGREEING] }]
steps:
  - id: LOOKING
    stage: FIND
    phase: EXPLORATION
    title: { id: Melihat, en: Looking }
    source: { document: O, item: "2", quote: look }
    actors: { rule: ANY_OF, seats: [{ position: GROWER }] }
    actions: [{ id: look, label: { id: Lihat, en: Look }, inputs: [{ fact: fields, required: true }], routes: [{ to: [AGREEING] }] }]
  - id: AGREEING
    stage: AGREE
    phase: SIGNING
    title: { id: Menyepakati, en: Agreeing }
    source: { document: O, item: "3", quote: agree }
    actors: { rule: ANY_OF, seats: [{ position: STEWARD }] }
    actions:
      - { id: lookFirst, label: { id: Lihat dulu, en: Look first }, return: BACK, routes: [{ to: [LOOKING] }] }
      - id: agree
        label: { id: Sepakati, en: Agree }
        inputs: [{ fact: until, required: true }, { fact: secret }]
        effects: [{ do: standing, is: IN_FORCE, until: until }]
        routes: [{ to: [TENDING] }]
  - id: TENDING
    stage: TEND
    phase: ACTIVE
    title: { id: Merawat, en: Tending }
    source: { document: O, item: "4", quote: tend }
    actors: { rule: ANY_OF, seats: [{ position: GROWER }] }
    accepts: [report]
    works: [{ on: PLAN }, { on: EXECUTION }, { on: MONITORING, by: { rule: ANY_OF, seats: [{ position: GROWER }, { position: STEWARD }] } }]
    actions:
      - { id: note, label: { id: Catat, en: Note } }
      - id: handIn
        label: { id: Serahkan, en: Hand in }
        requires: { documents: [report] }
        guards: [{ code: REPORT_NOT_READY, when: { op: compare, left: { op: fact, name: reportReady }, is: EQ, right: { op: value, value: true } }, explain: { id: Laporan belum selesai., en: The report is not finished. } }]
        routes: [{ to: [PASSING_ON] }]
      - { id: weighNow, label: { id: Timbang, en: Weigh now }, routes: [{ to: [WEIGHING] }] }
  - id: PASSING_ON
    stage: REPORT
    phase: MONITORING
    title: { id: Meneruskan, en: Passing on }
    source: { document: O, item: "5", quote: pass }
    actors: { rule: ANY_OF, seats: [{ position: STEWARD }] }
    actions:
      - { id: passOn, label: { id: Teruskan, en: Pass on }, routes: [{ to: [HEARING] }] }
      - { id: giveBack, label: { id: Kembalikan, en: Give back }, return: BACK, routes: [{ to: [TENDING] }] }
  - id: HEARING
    stage: REPORT
    phase: MONITORING
    title: { id: Mendengar, en: Hearing }
    source: { document: O, item: "6", quote: hear }
    actors: { rule: ANY_OF, seats: [{ position: LANDLORD }] }
    actions: [{ id: hear, label: { id: Dengar, en: Hear }, routes: [{ to: [WEIGHING] }] }]
  - id: WEIGHING
    stage: WEIGH
    phase: EVALUATION
    title: { id: Menimbang, en: Weighing }
    source: { document: O, item: "7", quote: weigh }
    actors: { rule: ANY_OF, seats: [{ position: STEWARD }] }
    works: [{ on: EVALUATION }, { on: PLAN }]
    actions:
      - { id: showFresh, label: { id: Tunjukkan, en: Show }, guards: [{ code: NOT_FRESH, when: { op: compare, left: { op: fact, name: fresh }, is: EQ, right: { op: value, value: true } }, explain: { id: Belum dinilai lagi., en: Not weighed anew. } }], routes: [{ stay: true }] }
      - { id: decideNow, label: { id: Putuskan, en: Have it decided }, routes: [{ to: [DECIDING] }] }
      - { id: tendAgain, label: { id: Rawat lagi, en: Tend again }, routes: [{ to: [TENDING] }] }
  - id: DECIDING
    phase: DECISION
    title: { id: Memutuskan, en: Deciding }
    source: { document: O, item: "8", quote: decide }
    actors: { rule: ANY_OF, seats: [{ position: LANDLORD }] }
    actions:
      - id: extend
        label: { id: Perpanjang, en: Extend }
        inputs: [{ fact: override }]
        ${guarded ? `${guards}\n        ${rules}` : ''}
        effects: [{ do: openSuccessor, carry: [crop, rows, secret] }]
        routes: [{ outcome: EXTENDED }]
      - id: develop
        label: { id: Kembangkan, en: Develop }
        ${guarded ? guards : ''}
        effects: [{ do: openSuccessor, carry: [crop, rows], channel: GATE }]
        routes: [{ outcome: DEVELOPED }]
      - { id: stop, label: { id: Henti, en: Stop }, inputs: [{ fact: whyEnd, required: true }], routes: [{ outcome: ENDED }] }
      - { id: weighAgain, label: { id: Timbang lagi, en: Weigh again }, return: BACK, routes: [{ to: [WEIGHING] }] }
anyTime:
  - id: flagLoss
    label: { id: Tandai kerugian, en: Flag a loss }
    by: { rule: ANY_OF, seats: [{ position: STEWARD }] }
    comment: REQUIRED
    guards: [{ code: NOT_IN_FORCE, when: { op: standing, is: IN_FORCE }, explain: { id: Belum berlaku., en: It is not in force. } }]
    effects: [{ do: standing, is: UNDER_REVIEW }]
  - id: clearLoss
    label: { id: Selesai ditinjau, en: Review done }
    by: { rule: ANY_OF, seats: [{ position: STEWARD }] }
    guards: [{ code: NOT_UNDER_REVIEW, when: { op: standing, is: UNDER_REVIEW }, explain: { id: Tidak sedang ditinjau., en: It is not under review. } }]
    effects: [{ do: standing, is: IN_FORCE }]
outcomes:
  - { id: EXTENDED, kind: EXTENDED, phase: CLOSED, title: { id: Diperpanjang, en: Extended }, decision: { override: override } }
  - { id: DEVELOPED, kind: DEVELOPED, phase: CLOSED, title: { id: Dikembangkan, en: Developed } }
  - { id: ENDED, kind: TERMINATED, phase: CLOSED, title: { id: Dihentikan, en: Ended }, decision: { reasons: whyEnd } }
assumptions: []
`;

const guards = `guards:
          - { code: NOT_WEIGHED, when: { op: compare, left: { op: fact, name: weighed }, is: EQ, right: { op: value, value: true } }, explain: { id: Belum dinilai., en: It has not been weighed. } }
          - { code: WEIGHED_LONG_AGO, when: { op: compare, left: { op: fact, name: age }, is: LE, right: { op: value, value: 30 } }, explain: { id: Penilaian terlalu lama., en: It was weighed too long ago. } }
          - { code: UNDER_REVIEW, when: { op: standing, is: IN_FORCE }, explain: { id: Sedang ditinjau., en: It is under review. } }`;
const rules = `rules:
          - fact: override
            when: { op: any, of: [{ op: compare, left: { op: fact, name: attained }, is: GE, right: { op: value, value: 60 } }, { op: known, fact: override }] }
            explain: { id: Capaian kurang dari 60 persen; sebutkan alasannya., en: Less than 60 percent was attained. Say why nevertheless. }`;

type Facts = Extract<NonNullable<Parameters<typeof requestCase>[2]['facts']>, readonly unknown[]>;
type Who = 'admin' | 'grower' | 'steward' | 'landlord' | 'buyer';
export interface Orchard {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly people: Readonly<Record<Who, TestMember>>;
  /** Opens a case as the partner. */
  plant(title: string, facts?: Facts): Promise<string>;
  /** A case in force, in the step TENDING. */
  tended(title: string, until?: string): Promise<string>;
}

/** An institution with the made-up SOP in force. */
export async function openOrchard(
  plan: Parameters<typeof orchardSop>[0] = {},
  options: Parameters<typeof startApi>[0] = {},
): Promise<Orchard> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway, {
    units: [{ code: 'HILL', kind: 'FIELD' }],
    posts: ['GROWER@HILL', 'STEWARD', 'LANDLORD'],
  });
  const partnerId = await layPartner(api.gateway, institution);
  const people = {
    admin: await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] }),
    grower: await layMember(api.gateway, institution, { posts: ['GROWER@HILL'] }),
    steward: await layMember(api.gateway, institution, { posts: ['STEWARD'] }),
    landlord: await layMember(api.gateway, institution, { posts: ['LANDLORD'] }),
    buyer: await layMember(api.gateway, institution, { partnerId }),
  };
  await activate(api, people.admin, orchardSop(plan), { despiteErrors: true });
  const plant = async (title: string, facts: Facts = []) => {
    const crop = { name: 'crop', value: { text: 'Mangga harum' } };
    const asked = await requestCase(api, people.buyer, {
      ...{ partnerId: `par_${partnerId}`, title, channel: 'POST' },
      facts: [crop, ...facts],
    });
    if (!asked.cooperation) throw new Error(JSON.stringify(asked.userErrors));
    return asked.cooperation.id;
  };
  return {
    ...{ api, institution, partnerId, people, plant },
    tended: async (title, until = '2027-06-30') => {
      const id = await plant(title, [{ name: 'rows', value: { number: 12 } }]);
      const facts = [
        { name: 'until', value: { date: until } },
        { name: 'secret', value: { number: 7 } },
      ];
      stepsAfter(await act(api, people.steward, id, 'agree', { facts }));
      return id;
    },
  };
}
