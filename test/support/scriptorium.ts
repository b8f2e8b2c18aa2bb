import {
  RecordFileDocument,
  type RecordFileInput,
  RecordSeriesSetDocument,
  type RecordSeriesSetInput,
} from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { act, activate, requestCase, stepsAfter } from './story.js';

const actors = (position: string) => `actors: { rule: ANY_OF, seats: [{ position: ${position} }] }`;

/** A made-up SOP that works, archives what it did, and begins anew. No institution has it. */
const scriptoriumSop = `
format: 1
code: SCRIPTORIUM
version: 1.0.0
sample: true
name: { id: Skriptorium, en: Scriptorium }
scope: ANY
sources: [{ code: R, title: Rule, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: COPYIST, title: { id: Penyalin, en: Copyist }, party: INSTITUTION }
  - { code: KEEPER, title: { id: Juru simpan, en: Keeper }, party: INSTITUTION }
  - { code: READER, title: { id: Pembaca, en: Reader }, party: PARTNER }
facts:
  - { name: filed, type: NUMBER, label: { id: Diarsipkan, en: Filed }, observed: records.filed }
documents: [{ kind: codex, title: { id: Naskah, en: Codex } }]
forms: []
sheets: []
signatures: []
returnPolicies: []
intake:
  id: ask
  title: { id: Permohonan, en: Request }
  source: { document: R, item: "1", quote: ask }
  channels: [DESK]
  by: { rule: ANY_OF, seats: [{ position: COPYIST }, { position: READER }] }
  inputs: []
  routes: [{ to: [COPYING] }]
steps:
  - id: COPYING
    phase: ACTIVE
    title: { id: Menyalin, en: Copying }
    source: { document: R, item: "2", quote: copy }
    ${actors('COPYIST')}
    accepts: [codex]
    actions: [{ id: hand, label: { id: Serahkan, en: Hand over }, routes: [{ to: [SHELVING] }] }]
  - id: SHELVING
    phase: ACTIVE
    title: { id: Mengarsipkan, en: Shelving }
    source: { document: R, item: "3", quote: shelve }
    ${actors('KEEPER')}
    works: [{ on: RECORDS }]
    actions:
      - id: shelved
        label: { id: Selesai, en: Done }
        guards: [{ code: NOTHING_FILED, when: { op: compare, left: { op: fact, name: filed }, is: GE, right: { op: value, value: 1 } }, explain: { id: Belum ada arsip., en: Nothing was filed. } }]
        routes: [{ outcome: SHELVED }]
      - { id: again, label: { id: Ulangi, en: Again }, routes: [{ to: [COPYING] }] }
anyTime: []
outcomes: [{ id: SHELVED, kind: COORDINATION_ONLY, phase: CLOSED, title: { id: Tersimpan, en: Shelved } }]
assumptions: []
`;

type Who = 'admin' | 'deputy' | 'coordinator' | 'keeper' | 'copyist' | 'reader' | 'member';
export interface Scriptorium {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly people: Readonly<Record<Who, TestMember>>;
  /** A case at COPYING. */
  asked(title?: string): Promise<string>;
  /** A case that is being archived. */
  shelving(title?: string): Promise<string>;
  /** Sets a series as the coordinator; answers its global id. */
  series(input?: Partial<RecordSeriesSetInput>, as?: TestMember): Promise<string>;
  /** Files as the coordinator, or somebody else; the record, whole. */
  file(input: RecordFileInput, as?: TestMember): Promise<FiledAnswer>;
}
export type FiledAnswer = NonNullable<Awaited<ReturnType<typeof fileOnce>>['record']>;

export const usualSeries: RecordSeriesSetInput = {
  ...{ code: 'S-1', title: { id: 'Rekaman', en: 'Records' }, location: 'Rak 1', retention: 'P5Y' },
  ...{ trigger: 'FILED', disposition: 'DESTROY' },
};

export async function fileOnce(api: TestApi, as: TestMember, input: RecordFileInput) {
  const answer = await api.request(RecordFileDocument, { input }, { as, language: 'en' });
  if (!answer.recordFile) throw new Error('recordFile answered null');
  return answer.recordFile;
}

export async function openScriptorium(options: Parameters<typeof startApi>[0] = {}): Promise<Scriptorium> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway, {
    units: [
      { code: 'TI', kind: 'PRODI' },
      { code: 'MB', kind: 'PRODI' },
    ],
    posts: ['COPYIST', 'KEEPER', 'ABBOT'],
  });
  const partnerId = await layPartner(api.gateway, institution);
  const member = (plan: Parameters<typeof layMember>[2]) => layMember(api.gateway, institution, plan);
  const people = {
    admin: await member({ roles: ['ADMINISTRATOR'] }),
    deputy: await member({ roles: ['ADMINISTRATOR'] }),
    coordinator: await member({ roles: ['COORDINATOR'] }),
    keeper: await member({ posts: ['KEEPER'] }),
    copyist: await member({ posts: ['COPYIST'] }),
    reader: await member({ partnerId, roles: [] }),
    member: await member({}),
  };
  await activate(api, people.admin, scriptoriumSop, { despiteErrors: true });
  const asked = async (title = 'Naskah lontar') => {
    const input = { partnerId: `par_${partnerId}`, title, channel: 'DESK' };
    const answer = await requestCase(api, people.copyist, input);
    if (!answer.cooperation) throw new Error(JSON.stringify(answer.userErrors));
    return answer.cooperation.id;
  };
  return {
    ...{ api, institution, partnerId, people, asked },
    shelving: async (title) => {
      const id = await asked(title);
      stepsAfter(await act(api, people.copyist, id, 'hand'));
      return id;
    },
    series: async (input = {}, as = people.coordinator) => {
      const asking = { input: { ...usualSeries, ...input } };
      const answer = await api.request(RecordSeriesSetDocument, asking, { as, language: 'en' });
      const id = answer.recordSeriesSet?.series?.id;
      if (!id) throw new Error(JSON.stringify(answer));
      return id;
    },
    file: async (input, as = people.coordinator) => {
      const { record, userErrors } = await fileOnce(api, as, input);
      if (!record) throw new Error(JSON.stringify(userErrors));
      return record;
    },
  };
}
