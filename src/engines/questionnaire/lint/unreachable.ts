import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { placeOf } from './place.js';

/** A question that nobody is ever asked. Only a suspicion where not every set of answers was looked at. */
export const unreachable: Rule = {
  code: 'UNREACHABLE',
  severity: 'ERROR',
  check: ({ proof, questionnaire }) =>
    proof.questions
      .filter(({ witness }) => witness === null)
      .map(({ key }) => ({
        severity: proof.complete ? 'ERROR' : 'WARNING',
        path: placeOf(questionnaire, key),
        explanation: text(
          proof.complete
            ? 'No answers lead to this question.'
            : 'No answers were found that lead to this question; not all could be looked at.',
          proof.complete
            ? 'Tidak ada jawaban yang membawa ke pertanyaan ini.'
            : 'Tidak ditemukan jawaban yang membawa ke pertanyaan ini; tidak semua dapat diperiksa.',
        ),
        mend: text(
          'Change its condition, or one around it, or remove the question.',
          'Ubah syaratnya, atau syarat di sekitarnya, atau hapus pertanyaan ini.',
        ),
      })),
};
