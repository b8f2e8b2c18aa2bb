import { text } from '../../../kernel/text.js';
import { conditionsIn } from './conditions.js';
import type { Rule } from './finding.js';
import { truthOf } from './truth.js';

/** A condition that no answers can meet. */
export const contradiction: Rule = {
  code: 'CONTRADICTION',
  severity: 'ERROR',
  check: ({ questionnaire, today }) =>
    conditionsIn(questionnaire)
      .filter((formula) => truthOf(formula, questionnaire, today)?.canHold === false)
      .map(({ path, source }) => ({
        path,
        explanation: text(
          `No answers can meet this: ${source.slice(0, 200)}`,
          `Tidak ada jawaban yang dapat memenuhi ini: ${source.slice(0, 200)}`,
        ),
        mend: text('Look at "and" and "or", and at the limits.', 'Periksa "and" dan "or", serta batas-batasnya.'),
      })),
};
