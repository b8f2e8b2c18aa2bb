import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** A questionnaire that asks nothing. */
export const nothingAsked: Rule = {
  code: 'NOTHING_ASKED',
  severity: 'ERROR',
  check: ({ compiled }) =>
    compiled.keys.length > 0
      ? []
      : [
          {
            path: ['pages'],
            explanation: text('It asks no question.', 'Kuesioner ini tidak menanyakan apa pun.'),
            mend: text('Add a page and a question.', 'Tambahkan halaman dan pertanyaan.'),
          },
        ],
};
