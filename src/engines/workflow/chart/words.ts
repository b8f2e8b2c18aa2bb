import { type Locale, type LocalizedText, text } from '../../../kernel/text.js';
import type { Phase } from '../definition.js';

/** What a reader is told a canonical phase is. */
export const phaseTitles: Readonly<Record<Phase, LocalizedText>> = {
  INTAKE: text('Request', 'Permintaan'),
  EXPLORATION: text('Exploration', 'Penjajakan'),
  ASSESSMENT: text('Assessment', 'Pemeriksaan peluang'),
  PROPOSAL: text('Proposal', 'Usulan'),
  NEGOTIATION: text('Negotiation', 'Negosiasi'),
  DRAFTING: text('Drafting', 'Penyusunan konsep'),
  REVIEW: text('Review', 'Konfirmasi persetujuan'),
  SIGNING: text('Signing', 'Penandatanganan'),
  ACTIVE: text('In force', 'Pelaksanaan'),
  MONITORING: text('Monitoring', 'Monitoring'),
  EVALUATION: text('Evaluation', 'Evaluasi'),
  DECISION: text('Decision', 'Keputusan'),
  CLOSED: text('Closed', 'Selesai'),
};

export const chartWords = {
  intake: text('Start', 'Mulai'),
  outcome: text('Outcome', 'Hasil akhir'),
  anyTime: text('At any time', 'Sewaktu-waktu'),
  join: text('waits for every branch', 'menunggu semua cabang'),
  fork: text('branches in parallel', 'cabang sejajar'),
  otherwise: text('otherwise', 'selain itu'),
  when: text('if', 'bila'),
  anyOf: text(' / ', ' / '),
  allOf: text(' and ', ' dan '),
  returned: text('Return for correction', 'Pengembalian untuk diperbaiki'),
  resumed: text('Onward after a return', 'Lanjut setelah pengembalian'),
  onward: text('Next step', 'Langkah berikutnya'),
  active: text('Now here', 'Sedang di sini'),
  waiting: text('Waiting for other branches', 'Menunggu cabang lain'),
  reached: text('Reached', 'Tercapai'),
  version: text('version', 'versi'),
  sample: text('SAMPLE', 'CONTOH'),
  deadline: text('Deadline', 'Tenggat'),
  reminder: text('Reminder', 'Pengingat'),
  unconfirmed: text('Source not confirmed', 'Sumber belum dikonfirmasi'),
  unconfirmedClauses: text('Required clauses not confirmed', 'Butir wajib belum dikonfirmasi'),
  before: text('before', 'sebelum'),
  subCase: text('Opens the procedure', 'Membuka prosedur'),
  awaited: text('and waits for its outcome', 'dan menunggu hasilnya'),
  flowChart: text('Flow chart', 'Bagan alir'),
} as const;

/** "item 9" as the institution's own text numbers it; anything but a number speaks for itself. */
export const itemWords = (item: string): LocalizedText =>
  /^\d+[a-z]?$/i.test(item) ? text(`item ${item}`, `butir ${item}`) : text(item, item);

/** Puts one sentence together in both languages. */
export const both = (say: (locale: Locale) => string): LocalizedText => ({ id: say('id'), en: say('en') });

const and = text('and', 'dan');
const or = text('or', 'atau');
/** "a, b dan c". */
export const listed = (parts: readonly string[], locale: Locale, word: 'and' | 'or' | 'and/or'): string => {
  const joint = word === 'and/or' ? `${and[locale]}/${or[locale]}` : (word === 'and' ? and : or)[locale];
  if (word === 'and/or') return parts.join(` ${joint} `);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
};
