import { CooperationDocument } from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';
import { act, addDocument, stepsAfter } from './story.js';

export interface WalkOptions {
  readonly level?: 'INSTITUTION' | 'FACULTY';
  readonly instrument?: 'MoU' | 'PKS';
  /** A PKS is drawn up after the MoU. */
  readonly pksFollows?: boolean;
  /** What a step needs beside the case (agreed clauses, a composed draft, a plan, a report, an evaluation). */
  readonly beside?: (step: string, id: string) => Promise<void>;
}
/** Everybody PIPB's SOP names; the vice director for cooperation under the old title, which is an alias. */
export const pipbPosts = {
  lecturer: 'SIVITAS@JUR-A',
  unitHead: 'PIMPINAN_UNIT@JUR-A',
  otherHead: 'PIMPINAN_UNIT@JUR-B',
  dean: 'DEKAN@FT',
  otherDean: 'DEKAN@FE',
  vice: 'WADIR',
  cooperationVice: 'PUDIR3',
  director: 'DIREKTUR',
  technical: 'PJ_TEKNIS@JUR-A',
  outsider: 'ARSIPARIS',
} as const;
export type PipbPeople = Readonly<Record<keyof typeof pipbPosts | 'admin' | 'partner', TestMember>>;
/** Facts that name posts and units, by their codes in the test institution. */
export interface Naming {
  positions(name: string, ...posts: string[]): { name: string; value: { positions: string[] } };
  units(name: string, ...codes: string[]): { name: string; value: { units: string[] } };
}
type Rest = Parameters<typeof act>[4];

/** Answers to the exploration's form; the score is 86.25 by hand. */
export const assessment = (more: Readonly<Record<string, object>> = {}) => [
  {
    form: 'exploration-assessment',
    answers: Object.entries({
      candidate: { text: 'PT Petro Uji' },
      functions: { choices: ['EDUCATION'] },
      alignment: { text: 'Magang mahasiswa.' },
      clearance: { choice: 'PERMITTED' },
      clearanceDate: { date: '2026-01-05' },
      fit: { number: 5 },
      benefitOurs: { number: 4 },
      benefitTheirs: { number: 4 },
      strengthsOurs: { text: 'Dosen' },
      weaknessesOurs: { text: 'Alat' },
      strengthsTheirs: { text: 'Alat' },
      weaknessesTheirs: { text: 'Riset' },
      complement: { number: 5 },
      resources: {
        rows: Object.entries({
          FACILITY: 'THEIRS',
          PERSONNEL: 'OURS',
          TECHNOLOGY: 'THEIRS',
          BUDGET: 'BOTH',
          TIME: 'BOTH',
        }).map(([row, choice]) => ({ row, choice })),
      },
      risk: { number: 2 },
      recommendation: { choice: 'FEASIBLE' },
      ...more,
    }).map(([question, value]) => ({ question, value })),
  },
];

export const period = [
  { name: 'startsOn', value: { date: '2026-03-01' } },
  { name: 'endsOn', value: { date: '2028-02-29' } },
  { name: 'signing', value: { choice: 'TERPISAH' } },
];
export const readiness = {
  name: 'readiness',
  value: { choices: ['PELAKSANA', 'SARANA', 'ANGGARAN', 'JADWAL', 'NARAHUBUNG'] },
};
const instruments: readonly string[] = ['mou', 'pks'];

/** Carries cases along PIPB's usual way, one step after the other. */
export class Walk {
  constructor(
    private readonly api: TestApi,
    private readonly people: PipbPeople,
    private readonly naming: Naming,
  ) {}

  /** Until the step is active; throws where the usual way does not lead there. */
  async to(id: string, step: string, options: WalkOptions = {}): Promise<void> {
    for (let moves = 0; moves < 40; moves += 1) {
      const active = await this.active(id);
      if (active.includes(step)) return;
      const here = active.find((one) => one in this.ways(options));
      if (here === undefined) throw new Error(`no usual way from ${active} to ${step}`);
      await options.beside?.(here, id);
      await this.ways(options)[here]?.(id);
    }
    throw new Error(`${step} is not on the usual way`);
  }

  async active(id: string): Promise<string[]> {
    const { cooperation } = await this.api.request(CooperationDocument, { id }, { as: this.people.director });
    return cooperation?.activeSteps.map((one) => one.step) ?? [];
  }

  private does(who: keyof PipbPeople, action: string, rest: Rest = {}) {
    return async (id: string): Promise<void> => {
      stepsAfter(await act(this.api, this.people[who], id, action, rest));
    };
  }

  /** Puts a document in where it is taken as a file, and goes on; one that is made from clauses is made `beside`. */
  private puts(who: keyof PipbPeople, kind: string, action: string) {
    return async (id: string): Promise<void> => {
      const put = await addDocument(this.api, this.people[who], id, kind, `${kind} ${id}`);
      const made = put.userErrors.length > 0 && (instruments.includes(kind) || kind === 'monitoringReport');
      if (!made) stepsAfter(put);
      await this.does(who, action)(id);
    };
  }

  private signs(kind: 'Mou' | 'Pks', dean: boolean) {
    return async (id: string): Promise<void> => {
      const [ours, theirs] = dean ? (['Dean', 'Faculty'] as const) : (['Director', ''] as const);
      await this.does(dean ? 'dean' : 'director', `sign${kind}As${ours}`)(id);
      await this.does('partner', `sign${theirs}${kind}AsPartner`)(id);
    };
  }

  private ways({ level = 'INSTITUTION', instrument = 'MoU', pksFollows = false }: WalkOptions) {
    const proposal = [
      { name: 'instrument', value: { choice: instrument } },
      { name: 'pksFollows', value: { boolean: pksFollows } },
    ];
    const faculty = level === 'FACULTY' ? [this.naming.units('faculty', 'FT')] : [];
    const ways: Record<string, (id: string) => Promise<void>> = {
      IZIN: this.does('unitHead', 'grantClearance', { facts: [{ name: 'clearance', value: { choice: 'DIIZINKAN' } }] }),
      PENJAJAKAN_MITRA: this.does('lecturer', 'assess', { forms: assessment() }),
      LAPORAN: this.puts('lecturer', 'explorationReport', 'deliverReport'),
      TERIMA_LAPORAN: this.does('director', 'acknowledgeReport'),
      KELAYAKAN: this.does('director', 'judgeFeasible'),
      PEMBAHASAN: async (id) => {
        await this.puts('cooperationVice', 'minutes', 'concludeDeliberation')(id);
        await this.does('unitHead', 'concludeDeliberation')(id);
      },
      PENUGASAN: this.does('cooperationVice', 'assignTechnicalOwners', {
        facts: [this.naming.units('technicalOwners', 'JUR-A')],
      }),
      KESIAPAN: this.does('technical', 'confirmReadiness', { facts: [readiness] }),
      USULAN: this.does('unitHead', level === 'FACULTY' ? 'proposeForFaculty' : 'proposeForInstitution', {
        facts: [...faculty, ...proposal],
      }),
      TTD_MOU_DIREKTUR: this.signs('Mou', false),
      TTD_MOU_DEKAN: this.signs('Mou', true),
      TTD_PKS_DIREKTUR: this.signs('Pks', false),
      TTD_PKS_DEKAN: this.signs('Pks', true),
      RENCANA: this.does('cooperationVice', 'putIntoForce', {
        facts: [
          this.naming.positions('responsible', 'PIMPINAN_UNIT@JUR-A'),
          this.naming.positions('supervisor', 'DEKAN@FT'),
        ],
      }),
      BERJALAN: this.does('cooperationVice', 'bringToDecision'),
    };
    for (const [kind, code] of [
      ['Mou', 'MOU'],
      ['Pks', 'PKS'],
    ] as const) {
      ways[`RUNDING_${code}`] = this.does('unitHead', `close${kind}Negotiation`);
      ways[`NASKAH_${code}`] = this.puts('unitHead', kind.toLowerCase(), `submit${kind}`);
      ways[`PERIKSA_${code}`] = this.does('cooperationVice', `initial${kind}`);
      ways[`FINAL_${code}`] = this.does('unitHead', `make${kind}Final`, { facts: period });
    }
    return ways;
  }
}
