import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

const archiving =
  /\b(?:(?:meng|di|peng)?arsip(?:kan|an)?|archiv\w*|(?:pe)?(?:ny|s)impan(?:an|kan)?|disimpan|menyimpan)\b/i;

/**
 * No step or action files what was agreed. The format has no word for archiving, so titles, labels and quotes are
 * read in Indonesian and English; an SOP that calls it otherwise is told wrongly, which is why this is a heuristic.
 */
export const noArchiving: Rule = {
  code: 'NO_ARCHIVING',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: ({ definition }) => {
    const words = definition.steps.flatMap((step) => [
      step.title.id,
      step.title.en,
      step.source.quote,
      ...step.actions.flatMap((action) => [action.label.id, action.label.en, action.source?.quote ?? '']),
    ]);
    if (words.some((one) => archiving.test(one))) return [];
    return [
      {
        step: null,
        path: ['steps'],
        explanation: text(
          'No step archives the signed document or the record of the case.',
          'Tidak ada langkah yang mengarsipkan naskah bertanda tangan atau berkas kasus.',
        ),
        mend: text(
          'Add a last step in which a named position archives, with place and time of keeping.',
          'Tambahkan langkah akhir pengarsipan oleh jabatan tertentu, dengan tempat dan masa simpan.',
        ),
        source: null,
      },
    ];
  },
};
