import { phaseTitles } from '../../engines/workflow/chart/words.js';
import { type LocalizedText, text } from '../../kernel/text.js';

type Words = Readonly<Record<string, LocalizedText>>;

/** What codes are called on a chart, in the order they are told. A code that is not here is told as it is. */
export const statWords = {
  phase: phaseTitles as Words,
  caseStatus: {
    OPEN: text('Under way', 'Dalam proses'),
    ACTIVE: text('In force', 'Berlaku'),
    UNDER_REVIEW: text('Under review', 'Dalam peninjauan'),
    CLOSED: text('Closed', 'Selesai'),
  },
  force: { IN_FORCE: text('In force', 'Berlaku'), NOT_IN_FORCE: text('Not in force', 'Tidak berlaku') },
  outcome: {
    AGREEMENT: text('Agreement', 'Perjanjian'),
    COORDINATION_ONLY: text('Coordination only', 'Koordinasi saja'),
    DECLINED: text('Declined', 'Ditolak'),
    WITHDRAWN: text('Withdrawn', 'Ditarik'),
    EXTENDED: text('Extended', 'Diperpanjang'),
    DEVELOPED: text('Developed', 'Dikembangkan'),
    TERMINATED: text('Ended', 'Diakhiri'),
    EXPIRED: text('Expired', 'Berakhir'),
    DONE: text('Done', 'Selesai'),
  },
  level: {
    INTERNATIONAL: text('International', 'Internasional'),
    NATIONAL: text('National', 'Nasional'),
    LOCAL: text('Local', 'Lokal'),
  },
  dharma: {
    EDUCATION: text('Education', 'Pendidikan'),
    RESEARCH: text('Research', 'Penelitian'),
    COMMUNITY_SERVICE: text('Community service', 'Pengabdian kepada masyarakat'),
  },
  partnerKind: {
    GOVERNMENT: text('Government', 'Pemerintah'),
    EDUCATION: text('Education', 'Pendidikan'),
    RESEARCH: text('Research', 'Penelitian'),
    COMPANY: text('Company', 'Perusahaan'),
    NON_PROFIT: text('Non-profit', 'Nirlaba'),
    MULTILATERAL: text('Multilateral', 'Multilateral'),
    ASSOCIATION: text('Association', 'Asosiasi'),
    OTHER: text('Other', 'Lainnya'),
  },
  party: { INSTITUTION: text('Institution', 'Institusi'), PARTNER: text('Partner', 'Mitra') },
  activityStatus: {
    PLANNED: text('Planned', 'Direncanakan'),
    HELD: text('Held', 'Terlaksana'),
    CANCELLED: text('Cancelled', 'Dibatalkan'),
  },
  mode: { ONLINE: text('Online', 'Daring'), OFFLINE: text('On site', 'Luring'), HYBRID: text('Hybrid', 'Hibrida') },
  obligationStatus: {
    PLANNED: text('Planned', 'Direncanakan'),
    DUE: text('Due', 'Jatuh tempo'),
    OVERDUE: text('Overdue', 'Lewat waktu'),
    FULFILLED: text('Fulfilled', 'Dipenuhi'),
    EXCUSED: text('Excused', 'Dimaafkan'),
    BREACHED: text('Breached', 'Dilanggar'),
    DROPPED: text('Dropped', 'Dihapus'),
  },
  complaintStatus: {
    OPEN: text('Open', 'Terbuka'),
    TRIAGED: text('Triaged', 'Dipilah'),
    ASSIGNED: text('Assigned', 'Ditugaskan'),
    ANSWERED: text('Answered', 'Dijawab'),
    ACCEPTED: text('Accepted', 'Diterima'),
    REOPENED: text('Reopened', 'Dibuka kembali'),
    CLOSED: text('Closed', 'Ditutup'),
    WITHDRAWN: text('Withdrawn', 'Ditarik'),
  },
  complaintSource: {
    RESPONSE: text('Survey response', 'Jawaban survei'),
    ENVELOPE: text('Beside a survey', 'Di samping survei'),
    STAFF: text('Told to staff', 'Disampaikan kepada staf'),
    PARTNER: text('Partner’s account', 'Akun mitra'),
  },
  clockStatus: {
    RUNNING: text('Running', 'Berjalan'),
    PAUSED: text('Paused', 'Dijeda'),
    MET: text('Kept', 'Terpenuhi'),
    BREACHED: text('Missed', 'Terlampaui'),
    CANCELLED: text('Cancelled', 'Dibatalkan'),
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Where there is no value. */
export const unsaid = text('Not said', 'Tidak disebutkan');
export const others = text('Others', 'Lainnya');
