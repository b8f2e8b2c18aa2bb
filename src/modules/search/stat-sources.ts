import { type LocalizedText, text } from '../../kernel/text.js';
import { lastDay } from '../cooperation/last-day.js';
import { statWords } from './stat-words.js';

/** By what rows are counted: the code as SQL, and what it is called. */
export interface Dimension {
  readonly title: LocalizedText;
  readonly code: string;
  /** Rows the code is looked for in, where a counted row may have several: it counts under each. */
  readonly many?: string;
  /** The label as SQL over JSON `{id, en}`; else the code's word. */
  readonly label?: string;
  readonly words?: Readonly<Record<string, LocalizedText>>;
  /** A year: a trend can be drawn along it. */
  readonly isYear?: true;
}

/** What is counted, where it is read, by what, and how. */
export interface StatSource {
  readonly type: string;
  readonly title: LocalizedText;
  /** The counted rows as `t`, with what the dimensions need beside them. */
  readonly from: string;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** The first is what charts show. `$asOf` is a day. */
  readonly measures: Readonly<Record<string, string>>;
}

const card = (cooperation: string): string => `
  left join "cooperation_card" k on k."institution_id" = t."institution_id" and k."cooperation_id" = ${cooperation}
  left join "agreement_kind" a on a."institution_id" = k."institution_id" and a."id" = k."kind_id"
  left join "org_unit" ku on ku."institution_id" = k."institution_id" and ku."id" = k."unit_id"`;

const institution = `join "institution" i on i."id" = t."institution_id"`;
const yearOf = (instant: string): string => `extract(year from ${instant} at time zone i."time_zone")::text`;

/** In force on a day, as the register has it: an addendum belongs to its agreement. */
const inForce = `t."began_on" is not null and t."amends_id" is null
  and coalesce(k."starts_on", k."signed_on", t."began_on") <= $asOf
  and coalesce(case when t."status" = 'CLOSED' then (${lastDay('t', 'i')}) else t."ends_on" end >= $asOf, true)`;

const unit = text('Unit', 'Unit kerja');
const kind = text('Kind', 'Jenis');
const status = text('Status', 'Status');
const dharma = text('Duty (tridharma)', 'Tridharma');
const year = text('Year', 'Tahun');
const level = text('Level', 'Tingkat');

const cooperations: StatSource = {
  type: 'Cooperation',
  title: text('Cooperations', 'Kerja sama'),
  from: `"cooperation" t ${institution}
    join "partner" p on p."institution_id" = t."institution_id" and p."id" = t."partner_id"
    left join "procedure_version" v on v."institution_id" = t."institution_id" and v."id" = t."procedure_version_id"
    ${card('t."id"')}`,
  dimensions: {
    PHASE: { title: text('Phase', 'Tahap'), code: 't."phase"', words: statWords.phase },
    ACTIVE_PHASE: {
      title: text('Active phase', 'Tahap yang berjalan'),
      many: `select distinct s ->> 'phase' as "code" from jsonb_array_elements(t."state" -> 'active') s`,
      code: `coalesce(m."code", t."phase")`,
      words: statWords.phase,
    },
    STATUS: { title: status, code: 't."status"', words: statWords.caseStatus },
    IN_FORCE: {
      title: text('In force', 'Keberlakuan'),
      code: `case when ${inForce} then 'IN_FORCE' else 'NOT_IN_FORCE' end`,
      words: statWords.force,
    },
    OUTCOME_KIND: { title: text('Outcome', 'Hasil akhir'), code: 't."outcome_kind"', words: statWords.outcome },
    LEVEL: { title: level, code: 'coalesce(k."level", p."level")', words: statWords.level },
    KIND: { title: text('Kind of agreement', 'Jenis naskah'), code: 'a."code"', label: 'a."title"' },
    UNIT: { title: unit, code: 'ku."code"', label: 'ku."name"' },
    DHARMA: {
      title: dharma,
      many: `select b."dharma" as "code" from "cooperation_benefit" b where b."institution_id" = t."institution_id"
          and b."cooperation_id" = t."id" and b."withdrawn_at" is null
        union select y."dharma" from "activity" y where y."institution_id" = t."institution_id"
          and y."cooperation_id" = t."id" and y."status" <> 'CANCELLED' and y."dharma" is not null`,
      code: 'm."code"',
      words: statWords.dharma,
    },
    YEAR_BEGUN: {
      title: text('Year it came into force', 'Tahun mulai berlaku'),
      code: `extract(year from coalesce(k."starts_on", k."signed_on", t."began_on"))::text`,
      isYear: true,
    },
    YEAR_REGISTERED: {
      title: text('Year it was registered', 'Tahun terdaftar'),
      code: yearOf('t."registered_at"'),
      isYear: true,
    },
    PARTNER_KIND: { title: text('Kind of partner', 'Jenis mitra'), code: 'p."kind"', words: statWords.partnerKind },
    COUNTRY: { title: text('Country', 'Negara'), code: 'p."country"::text' },
    PROCEDURE: { title: text('SOP', 'SOP'), code: 'v."code"' },
  },
  measures: {
    cooperations: 'count(distinct t."id")',
    inForce: `count(distinct t."id") filter (where ${inForce})`,
  },
};

const activities: StatSource = {
  type: 'Activity',
  title: text('Activities', 'Kegiatan'),
  from: `"activity" t ${institution}
    join "activity_kind" f on f."institution_id" = t."institution_id" and f."id" = t."kind_id"
    left join "org_unit" u on u."institution_id" = t."institution_id" and u."id" = t."unit_id"`,
  dimensions: {
    KIND: { title: kind, code: 'f."code"', label: 'f."title"' },
    UNIT: { title: unit, code: 'u."code"', label: 'u."name"' },
    DHARMA: { title: dharma, code: 't."dharma"', words: statWords.dharma },
    STATUS: { title: status, code: 't."status"', words: statWords.activityStatus },
    MODE: { title: text('How it is held', 'Cara pelaksanaan'), code: 't."mode"', words: statWords.mode },
    YEAR: { title: year, code: 'extract(year from t."happens_on")::text', isYear: true },
  },
  measures: {
    activities: 'count(*)',
    cooperations: 'count(distinct t."cooperation_id")',
    participants: `coalesce(sum(t."participants") filter (where t."status" = 'HELD'), 0)`,
  },
};

const obligations: StatSource = {
  type: 'Obligation',
  title: text('Obligations', 'Kewajiban'),
  from: `"obligation" t ${institution} ${card('t."cooperation_id"')}`,
  dimensions: {
    PARTY: { title: text('Side', 'Pihak'), code: 't."party"', words: statWords.party },
    STATUS: { title: status, code: 't."status"', words: statWords.obligationStatus },
    KIND: { title: kind, code: 't."kind"' },
    UNIT: { title: unit, code: 'ku."code"', label: 'ku."name"' },
    YEAR: {
      title: text('Year it is due', 'Tahun jatuh tempo'),
      code: 'extract(year from t."due_on")::text',
      isYear: true,
    },
  },
  measures: {
    obligations: 'count(*)',
    late: `count(*) filter (where t."status" = 'OVERDUE' or t."fulfilled_on" > t."due_on")`,
  },
};

const complaints: StatSource = {
  type: 'Complaint',
  title: text('Complaints', 'Pengaduan'),
  from: `"complaint" t ${institution}
    left join "complaint_class" l on l."institution_id" = t."institution_id" and l."id" = t."class_id"`,
  dimensions: {
    CLASS: { title: text('Class', 'Kelas'), code: 'l."code"', label: 'l."title"' },
    STATUS: { title: status, code: 't."status"', words: statWords.complaintStatus },
    SOURCE: { title: text('Source', 'Sumber'), code: 't."source"', words: statWords.complaintSource },
    YEAR: { title: year, code: yearOf('t."at"'), isYear: true },
  },
  measures: {
    complaints: 'count(*)',
    answerOverdue: 'count(*) filter (where t."answer_overdue_at" is not null)',
    closeOverdue: 'count(*) filter (where t."close_overdue_at" is not null)',
  },
};

const clocks: StatSource = {
  type: 'ServiceClock',
  title: text('Service clocks', 'Waktu layanan'),
  from: `"service_clock" t ${institution}
    join "service_standard" s on s."institution_id" = t."institution_id" and s."id" = t."standard_id"`,
  dimensions: {
    STANDARD: { title: text('Service standard', 'Standar layanan'), code: 't."standard_code"', label: 's."title"' },
    STATUS: { title: status, code: 't."status"', words: statWords.clockStatus },
    CHANNEL: { title: text('Channel', 'Saluran'), code: 't."channel"' },
    YEAR: { title: year, code: yearOf('t."started_at"'), isYear: true },
  },
  measures: {
    clocks: 'count(*)',
    met: `count(*) filter (where t."status" = 'MET')`,
    breached: 'count(*) filter (where t."breached_at" is not null)',
    running: `count(*) filter (where t."status" in ('RUNNING', 'PAUSED'))`,
  },
};

export const statSources = { cooperations, activities, obligations, complaints, clocks } as const;
export type StatName = keyof typeof statSources;
