import { cut, type LocalizedText, text } from '../../../kernel/text.js';

/**
 * What a change does to figures over both versions. COMPATIBLE: answers count together as they are. OTHER_BASE: they
 * do, but others were asked, or offered something else, so bases are stated. CONFIRM: somebody must say that the
 * meaning is the same. INCOMPATIBLE: answers mean something else; the question needs a new key.
 */
export const compatibilities = ['COMPATIBLE', 'OTHER_BASE', 'CONFIRM', 'INCOMPATIBLE'] as const;
export type Compatibility = (typeof compatibilities)[number];

const kinds = {
  QUESTION_ADDED: ['OTHER_BASE', 'Question added', 'Pertanyaan ditambahkan'],
  QUESTION_REMOVED: ['OTHER_BASE', 'Question removed', 'Pertanyaan dihapus'],
  QUESTION_MOVED: ['COMPATIBLE', 'Question moved', 'Pertanyaan dipindahkan'],
  KIND_CHANGED: ['INCOMPATIBLE', 'Another kind of question', 'Jenis pertanyaan berubah'],
  TITLE_CHANGED: ['CONFIRM', 'Question worded differently', 'Kata-kata pertanyaan berubah'],
  DESCRIPTION_CHANGED: ['CONFIRM', 'Description worded differently', 'Keterangan pertanyaan berubah'],
  TRANSLATION_CHANGED: ['COMPATIBLE', 'A language added or taken away', 'Bahasa ditambah atau dihapus'],
  SCALE_CHANGED: ['INCOMPATIBLE', 'Another scale', 'Skala berubah'],
  LABEL_CHANGED: ['CONFIRM', 'Label worded differently', 'Label berubah'],
  CHOICE_ADDED: ['OTHER_BASE', 'Choice added', 'Pilihan ditambahkan'],
  CHOICE_REMOVED: ['OTHER_BASE', 'Choice removed', 'Pilihan dihapus'],
  CHOICES_REORDERED: ['COMPATIBLE', 'Choices in another order', 'Urutan pilihan berubah'],
  RANKED_CHOICES_CHANGED: ['INCOMPATIBLE', 'Other things are ranked', 'Yang diperingkat berubah'],
  ROW_ADDED: ['OTHER_BASE', 'Row added', 'Baris ditambahkan'],
  ROW_REMOVED: ['OTHER_BASE', 'Row removed', 'Baris dihapus'],
  SCORE_CHANGED: ['INCOMPATIBLE', 'Other scores', 'Skor berubah'],
  MEASURE_CHANGED: ['INCOMPATIBLE', 'Measures something else', 'Yang diukur berubah'],
  SCORED_CHANGED: ['CONFIRM', 'Reported as a score, or no longer', 'Dilaporkan sebagai skor, atau tidak lagi'],
  WEIGHT_CHANGED: ['CONFIRM', 'Counts with another weight', 'Bobot berubah'],
  PAIR_CHANGED: ['INCOMPATIBLE', 'Expectation and experience exchanged', 'Harapan dan kenyataan tertukar'],
  UNIT_CHANGED: ['INCOMPATIBLE', 'Another unit', 'Satuan berubah'],
  FORMAT_CHANGED: ['CONFIRM', 'Another form of text', 'Bentuk teks berubah'],
  FORMULA_CHANGED: ['INCOMPATIBLE', 'Worked out differently', 'Cara penghitungan berubah'],
  CONDITION_CHANGED: ['OTHER_BASE', 'Asked under another condition', 'Syarat ditanyakan berubah'],
  OFFER_CHANGED: ['OTHER_BASE', 'Offered under another condition', 'Syarat tersedianya pilihan berubah'],
  REQUIRED_CHANGED: ['OTHER_BASE', 'Required differently', 'Wajib atau tidaknya berubah'],
  LIMITS_CHANGED: ['OTHER_BASE', 'Other limits of the answer', 'Batas jawaban berubah'],
  DEFAULT_CHANGED: ['OTHER_BASE', 'Another value to begin with', 'Nilai awal berubah'],
  NOT_APPLICABLE_CHANGED: [
    'OTHER_BASE',
    '"Does not apply" added or taken away',
    '"Tidak berlaku" ditambah atau dihapus',
  ],
  INDEX_CHANGED: ['INCOMPATIBLE', 'The index is made up differently', 'Susunan indeks berubah'],
  VALUE_ADDED: ['OTHER_BASE', 'Calculated value added', 'Nilai terhitung ditambahkan'],
  VALUE_REMOVED: ['OTHER_BASE', 'Calculated value removed', 'Nilai terhitung dihapus'],
  CASE_RULES_CHANGED: ['COMPATIBLE', 'Other rules for opening cases', 'Aturan pembukaan kasus berubah'],
  PRESENTATION_CHANGED: ['COMPATIBLE', 'Shown differently', 'Tampilan berubah'],
} as const satisfies Record<string, readonly [Compatibility, string, string]>;
export type ChangeKind = keyof typeof kinds;
export const changeKinds = Object.keys(kinds) as ChangeKind[];

/** One change between two versions. */
export interface Change {
  readonly kind: ChangeKind;
  readonly compatibility: Compatibility;
  /** The question (`group.key` within a group) or calculated value; null: the whole. */
  readonly key: string | null;
  /** The choice, row, step or language it is about; null: the whole question. */
  readonly part: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly message: LocalizedText;
}

/** Notes changes of one question. */
export type Tell = (kind: ChangeKind, before: string | null, after: string | null, part?: string | null) => void;

export const tellInto =
  (changes: Change[], key: string | null): Tell =>
  (kind, before, after, part = null) => {
    const [compatibility, en, id] = kinds[kind];
    const about = part === null ? '' : ` (${part})`;
    const step = before === null && after === null ? '' : `: ${shown(before)} → ${shown(after)}`;
    const message = text(`${en}${about}${step}.`, `${id}${about}${step}.`);
    changes.push({ kind, compatibility, key, part, before, after, message });
  };

const shown = (value: string | null): string => (value === null || value === '' ? '–' : cut(value, 120));
