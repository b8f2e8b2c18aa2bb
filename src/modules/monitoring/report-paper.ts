import { type LocalizedText, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Block, Paper } from '../../platform/paper/paper.js';
import type { Actor } from '../identity/actor.js';
import { figureWords, type LineFigures, stateWords, statusWords } from './line-words.js';
import type { LineKind, LineState } from './monitoring.rules.js';

interface Head {
  readonly title: string;
  readonly partner: string;
  readonly institution: LocalizedText;
  readonly author: string | null;
  readonly number: number;
  readonly revision: number;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly summary: string | null;
  readonly planNumber: number | null;
  readonly attainmentPercent: string | null;
  readonly obligationsTotal: number;
  readonly obligationsOverdue: number;
  readonly fulfilledPercent: string | null;
  readonly meetingsHeld: number;
  readonly meetingsOverdue: number;
  readonly complaintsOpened: number;
  readonly complaintsOpen: number;
}
interface Line extends LineFigures {
  readonly title: LocalizedText | null;
  readonly overdue: boolean;
  readonly state: LineState | null;
  readonly remark: string | null;
}

const headSql = `select c."title", p."name" as "partner", i."name" as "institution", a."name" as "author", r."number", r."revision",
    r."from_on"::text as "fromOn", r."until_on"::text as "untilOn", r."summary", r."plan_number" as "planNumber",
    r."attainment_percent"::text as "attainmentPercent", r."obligations_total" as "obligationsTotal",
    r."obligations_overdue" as "obligationsOverdue", r."fulfilled_percent"::text as "fulfilledPercent",
    r."meetings_held" as "meetingsHeld", r."meetings_overdue" as "meetingsOverdue",
    r."complaints_opened" as "complaintsOpened", r."complaints_open" as "complaintsOpen"
  from "monitoring_report" r
  join "cooperation" c on c."institution_id" = r."institution_id" and c."id" = r."cooperation_id"
  join "partner" p on p."institution_id" = r."institution_id" and p."id" = c."partner_id"
  join "institution" i on i."id" = r."institution_id"
  left join "person" a on a."institution_id" = r."institution_id" and a."id" = $3
  where r."institution_id" = $1 and r."id" = $2`;

const linesSql = `select "kind", "title", "due_on"::text as "dueOn", "on"::text as "on", "unit",
    trim_scale("baseline")::text as "baseline", trim_scale("target")::text as "target", trim_scale("value")::text as "value",
    trim_scale("percent")::text as "percent", "activity", "status", "overdue", "state", "remark"
  from "monitoring_line" where "institution_id" = $1 and "report_id" = $2 order by "place"`;

/** A report as a paper, of the figures as they were drawn last. */
export async function paperOf(work: Work<Actor>, reportId: string): Promise<Paper> {
  const [head] = await work.query<Head>(headSql, [work.institutionId, reportId, work.actor.personId]);
  if (!head) throw new Error('a report that is held is not there');
  const lines = await work.query<Line>(linesSql, [work.institutionId, reportId]);
  return {
    title: text('Monitoring report', 'Laporan Monitoring'),
    author: head.institution.id,
    madeAt: work.now,
    warning: null,
    footer: [`${head.title} · ${head.partner}`, `${head.number}.${head.revision} · ${head.fromOn} – ${head.untilOn}`],
    blocks: [
      ...about(head),
      ...kinds.flatMap(([kind, title]) =>
        section(
          title,
          lines.filter((one) => one.kind === kind),
        ),
      ),
    ],
  };
}

const kinds: readonly (readonly [LineKind, LocalizedText])[] = [
  ['GOAL', text('Shared goals', 'Tujuan bersama')],
  ['INDICATOR', text('Indicators', 'Indikator')],
  ['ACTION', text('Actions', 'Rencana aksi')],
  ['OBLIGATION', text('Obligations', 'Kewajiban')],
  ['MEETING', text('Meetings', 'Rapat')],
  ['ACTIVITY', text('Activities', 'Kegiatan')],
  ['COMPLAINT', text('Complaints', 'Pengaduan')],
  ['ISSUE', text('Issues', 'Masalah')],
  ['RECOMMENDATION', text('Recommendations', 'Rekomendasi')],
];

const plain = (words: string): LocalizedText => ({ id: words, en: '' });
const percent = (value: string | null): string => (value === null ? '–' : `${value} %`);

function about(head: Head): Block[] {
  const row = (label: LocalizedText, value: string): (string | LocalizedText)[] => [label, value];
  return [
    { is: 'heading', level: 1, text: plain(head.title) },
    {
      is: 'table',
      columns: [
        { title: text('Figure', 'Perihal'), share: 1 },
        { title: text('As it stands', 'Keadaan'), share: 1 },
      ],
      rows: [
        row(text('Partner', 'Mitra'), head.partner),
        row(text('Period', 'Periode'), `${head.fromOn} – ${head.untilOn}`),
        row(text('Report, revision', 'Laporan, revisi'), `${head.number}, ${head.revision}`),
        row(text('Written by', 'Disusun oleh'), head.author ?? '–'),
        row(text('Version of the plan', 'Versi rencana'), head.planNumber === null ? '–' : String(head.planNumber)),
        row(text('Attainment of the indicators', 'Capaian indikator'), percent(head.attainmentPercent)),
        row(text('Obligations fulfilled', 'Kewajiban dipenuhi'), percent(head.fulfilledPercent)),
        row(
          text('Obligations, of them overdue', 'Kewajiban, di antaranya terlambat'),
          `${head.obligationsTotal}, ${head.obligationsOverdue}`,
        ),
        row(text('Meetings held', 'Rapat terlaksana'), String(head.meetingsHeld)),
        row(text('Regular meetings overdue', 'Rapat berkala terlambat'), String(head.meetingsOverdue)),
        row(
          text('Complaints opened, still open', 'Pengaduan masuk, masih terbuka'),
          `${head.complaintsOpened}, ${head.complaintsOpen}`,
        ),
      ],
    },
    ...(head.summary === null ? [] : [{ is: 'paragraph', look: 'PLAIN', text: plain(head.summary) } as const]),
  ];
}

function section(title: LocalizedText, lines: readonly Line[]): Block[] {
  if (lines.length === 0) return [];
  return [
    { is: 'heading', level: 2, text: title },
    {
      is: 'table',
      columns: [
        { title: text('What', 'Uraian'), share: 4 },
        { title: text('Figures', 'Angka'), share: 3 },
        { title: text('State', 'Keadaan'), share: 2 },
        { title: text('Remark', 'Keterangan'), share: 4 },
      ],
      rows: lines.map((line) => [line.title ?? '–', figureWords(line), stateOf(line), line.remark ?? '']),
    },
  ];
}

const stateOf = ({ overdue, state, status }: Line): LocalizedText | string => {
  const said = [overdue ? statusWords.OVERDUE : null, state && stateWords[state]].flatMap((one) => one ?? []);
  const told = said.length === 0 && status !== null ? [statusWords[status]] : said;
  if (told.length === 0) return '–';
  return text(told.map((one) => one.en).join(', '), told.map((one) => one.id).join(', '));
};
