import { type LocalizedText, text } from '../../kernel/text.js';

export const surveyModes = ['IDENTIFIED', 'CONFIDENTIAL', 'ANONYMOUS'] as const;
export type SurveyMode = (typeof surveyModes)[number];
/** PERSONAL: sent to one person; OPEN: anybody may use it. */
export type LinkKind = 'PERSONAL' | 'OPEN';

/** Only whole steps of k are ever let out, so neither a figure nor its change tells of fewer. */
const inSteps = text(
  'Results appear only once {k} people have answered, and grow by {k} answers at a time; with fewer nobody sees any.',
  'Hasil baru tampak setelah {k} orang menjawab dan bertambah tiap {k} jawaban; bila kurang, tidak ada yang melihatnya.',
);
const whetherAnswered = text(
  'They see whether you have answered, not when and not what.',
  'Mereka melihat apakah Anda sudah menjawab, bukan kapan dan bukan apa jawabannya.',
);

const words: Readonly<Record<SurveyMode, (kind: LinkKind) => readonly LocalizedText[]>> = {
  IDENTIFIED: (kind) => [
    kind === 'PERSONAL'
      ? text(
          'Your answers are kept together with your name. Staff of {institution} see that you answered, when, and what.',
          'Jawaban Anda disimpan bersama nama Anda. Petugas {institution} melihat bahwa Anda menjawab, kapan, dan apa jawabannya.',
        )
      : text(
          'Staff of {institution} see each answer by itself, and when it came; this link does not tell them who you are.',
          'Petugas {institution} melihat tiap jawaban satu per satu dan waktunya; tautan ini tidak memberi tahu siapa Anda.',
        ),
  ],
  CONFIDENTIAL: (kind) => [
    text(
      'Staff of {institution} see figures and comments of all who answered, never which answers are yours.',
      'Petugas {institution} melihat angka dan komentar dari semua yang menjawab, tidak pernah mana jawaban Anda.',
    ),
    inSteps,
    text(
      'If you ask to be contacted, they learn at once that you asked, and what you wrote for it.',
      'Bila Anda minta dihubungi, mereka langsung mengetahui permintaan itu dan apa yang Anda tulis untuknya.',
    ),
    ...(kind === 'PERSONAL'
      ? [
          whetherAnswered,
          text(
            'The system itself keeps the way from your link to your answers, so that you can take them back.',
            'Sistem sendiri menyimpan kaitan tautan dengan jawaban Anda agar Anda dapat menariknya kembali.',
          ),
        ]
      : []),
  ],
  ANONYMOUS: (kind) => [
    text(
      'Staff of {institution} see figures and comments of all who answered. Your answers are kept without name, link or time: nothing leads from them to you.',
      'Petugas {institution} melihat angka dan komentar dari semua yang menjawab. Jawaban Anda disimpan tanpa nama, tautan, atau waktu: tidak ada yang mengarah kepada Anda.',
    ),
    inSteps,
    ...(kind === 'PERSONAL' ? [whetherAnswered] : []),
    text(
      'Only the receipt code that you are given at the end can take your answers back.',
      'Hanya kode tanda terima yang Anda peroleh di akhir yang dapat menarik jawaban Anda kembali.',
    ),
  ],
};

/** The words with `{institution}` and `{k}` still open, as letters take them. */
export function noticePattern(mode: SurveyMode, kind: LinkKind = 'PERSONAL'): LocalizedText {
  const said = words[mode](kind);
  return { id: said.map((one) => one.id).join(' '), en: said.map((one) => one.en).join(' ') };
}

/** Who will see what of an answer: said in every letter and on every page of a campaign. */
export function modeNotice(
  mode: SurveyMode,
  k: number,
  institution: LocalizedText,
  kind: LinkKind = 'PERSONAL',
): LocalizedText {
  const pattern = noticePattern(mode, kind);
  const filled = (language: keyof LocalizedText): string =>
    pattern[language].replace(/\{(institution|k)\}/g, (_whole, name: string) =>
      name === 'k' ? String(k) : institution[language],
    );
  return { id: filled('id'), en: filled('en') };
}
