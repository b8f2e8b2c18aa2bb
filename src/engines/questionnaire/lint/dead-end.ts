import { cut, text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { placeOf } from './place.js';

/** After some answers a question must be answered and offers nothing: nobody can finish. */
export const deadEnd: Rule = {
  code: 'DEAD_END',
  severity: 'ERROR',
  check: ({ proof, questionnaire }) =>
    [...new Map(proof.deadEnds.map((one) => [one.key, one])).values()].map(({ key, answers }) => ({
      path: placeOf(questionnaire, key),
      explanation: text(
        `It must be answered and offers no choice after ${shown(answers)}.`,
        `Wajib dijawab tetapi tidak ada pilihan setelah ${shown(answers)}.`,
      ),
      mend: text(
        'Let a choice always be offered, or let the question not be required then.',
        'Sediakan pilihan yang selalu tersedia, atau jangan wajibkan pertanyaan ini dalam keadaan itu.',
      ),
    })),
};

const shown = (answers: readonly object[]): string => cut(JSON.stringify(answers), 300);
