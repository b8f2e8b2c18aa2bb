import { cut, text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** A condition that no answers can meet. */
export const contradiction: Rule = {
  code: 'CONTRADICTION',
  severity: 'ERROR',
  check: ({ truths }) =>
    [...truths]
      .filter(([, { canHold }]) => !canHold)
      .map(([{ path, source }]) => ({
        path,
        explanation: text(
          `No answers can meet this: ${cut(source, 200)}`,
          `Tidak ada jawaban yang dapat memenuhi ini: ${cut(source, 200)}`,
        ),
        mend: text('Look at "and" and "or", and at the limits.', 'Periksa "and" dan "or", serta batas-batasnya.'),
      })),
};
