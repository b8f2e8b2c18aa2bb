import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** What the text leaves open and the data had to suppose: told each time, so that no choice is silent. */
export const assumption: Rule = {
  code: 'ASSUMPTION',
  severity: 'INFO',
  kind: 'EXACT',
  check: ({ definition }) =>
    definition.assumptions.map((one, index) => ({
      step: null,
      path: ['assumptions', String(index)],
      explanation: text(`${one.id}: ${one.text.en}`, `${one.id}: ${one.text.id}`),
      mend: text(
        'Have the institution decide it, write it into the SOP, and take the assumption out.',
        'Mintalah keputusan institusi, tuliskan dalam SOP, lalu hapus asumsinya.',
      ),
      source: null,
    })),
};
