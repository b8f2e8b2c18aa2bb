import { type LocalizedText, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Paper } from '../../platform/paper/paper.js';
import type { Actor } from '../identity/actor.js';
import type { EvaluationOutcome } from './evaluation.rules.js';

interface Head {
  readonly title: string;
  readonly partner: string;
  readonly institution: LocalizedText;
  readonly number: number;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly benefitPercent: number;
  readonly benefitReason: string;
  readonly conformityPercent: number;
  readonly conformityReason: string;
  readonly summary: string | null;
  readonly outcome: EvaluationOutcome;
  readonly attainmentPercent: string | null;
  readonly fulfilledPercent: string | null;
  readonly satisfactionIndex: string | null;
  readonly satisfactionGrade: string | null;
  readonly complaintsOpen: number;
}
interface Item {
  readonly what: string;
  readonly owner: string;
  readonly dueOn: string;
}

const headSql = `select c."title", p."name" as "partner", i."name" as "institution", e."number", e."from_on"::text as "fromOn",
    e."until_on"::text as "untilOn", e."benefit_percent" as "benefitPercent", e."benefit_reason" as "benefitReason",
    e."conformity_percent" as "conformityPercent", e."conformity_reason" as "conformityReason", e."summary", e."outcome",
    e."attainment_percent"::text as "attainmentPercent", e."fulfilled_percent"::text as "fulfilledPercent",
    e."satisfaction_index"::text as "satisfactionIndex", e."satisfaction_grade" as "satisfactionGrade",
    e."complaints_open" as "complaintsOpen"
  from "evaluation" e
  join "cooperation" c on c."institution_id" = e."institution_id" and c."id" = e."cooperation_id"
  join "partner" p on p."institution_id" = e."institution_id" and p."id" = c."partner_id"
  join "institution" i on i."id" = e."institution_id"
  where e."institution_id" = $1 and e."id" = $2`;
const itemsSql = `select m."what", o."name" as "owner", m."due_on"::text as "dueOn" from "evaluation_item" m
  join "person" o on o."institution_id" = m."institution_id" and o."id" = m."owner_id"
  where m."institution_id" = $1 and m."evaluation_id" = $2 order by m."place"`;

/** An evaluation as a paper, of the figures as they were drawn last. */
export async function evaluationPaper(work: Work<Actor>, id: string): Promise<Paper> {
  const [head] = await work.query<Head>(headSql, [work.institutionId, id]);
  if (!head) throw new Error('an evaluation that is held is not there');
  const items = await work.query<Item>(itemsSql, [work.institutionId, id]);
  const percent = (value: string | number | null) => (value === null ? '–' : `${value} %`);
  const index = head.satisfactionIndex === null ? '–' : `${head.satisfactionIndex} (${head.satisfactionGrade ?? '–'})`;
  return {
    title: text('Evaluation of the cooperation', 'Evaluasi Kerja Sama'),
    author: head.institution.id,
    madeAt: work.now,
    warning: null,
    footer: [`${head.title} · ${head.partner}`, `${head.number} · ${head.fromOn} – ${head.untilOn}`],
    blocks: [
      { is: 'heading', level: 1, text: { id: head.title, en: '' } },
      {
        is: 'table',
        columns: [
          { title: text('Criterion', 'Kriteria'), share: 2 },
          { title: text('Result', 'Hasil'), share: 1 },
          { title: text('Reason', 'Alasan'), share: 3 },
        ],
        rows: [
          [text('Benefit', 'Manfaat'), percent(head.benefitPercent), head.benefitReason],
          [text('Conformity', 'Kesesuaian'), percent(head.conformityPercent), head.conformityReason],
          [text('Attainment of the indicators', 'Capaian indikator'), percent(head.attainmentPercent), ''],
          [text('Obligations fulfilled', 'Kewajiban dipenuhi'), percent(head.fulfilledPercent), ''],
          [text('Satisfaction index', 'Indeks kepuasan'), index, ''],
          [text('Complaints open', 'Pengaduan terbuka'), String(head.complaintsOpen), ''],
          [text('Outcome', 'Kesimpulan'), outcomes[head.outcome], head.summary ?? ''],
        ],
      },
      ...(items.length === 0
        ? []
        : [
            { is: 'heading', level: 2, text: text('Improvements', 'Perbaikan') } as const,
            {
              is: 'table',
              columns: [
                { title: text('What', 'Uraian'), share: 3 },
                { title: text('By', 'Oleh'), share: 1 },
                { title: text('Due', 'Tenggat'), share: 1 },
              ],
              rows: items.map(({ what, owner, dueOn }) => [what, owner, dueOn]),
            } as const,
          ]),
    ],
  };
}

const outcomes: Readonly<Record<EvaluationOutcome, LocalizedText>> = {
  CONTINUE: text('continue', 'dilanjutkan'),
  IMPROVE: text('improve', 'diperbaiki'),
  REVIEW: text('review', 'ditinjau kembali'),
};
