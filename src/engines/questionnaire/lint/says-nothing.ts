import { cut, text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** A condition that holds whatever is answered. */
export const saysNothing: Rule = {
  code: 'SAYS_NOTHING',
  severity: 'WARNING',
  check: ({ truths }) =>
    [...truths]
      .filter(([, { canFail }]) => !canFail)
      .map(([{ path, source }]) => ({
        path,
        explanation: text(
          `This holds whatever is answered: ${cut(source, 200)}`,
          `Ini selalu terpenuhi apa pun jawabannya: ${cut(source, 200)}`,
        ),
        mend: text('Leave the condition out, or mend it.', 'Hapus syarat ini, atau perbaiki.'),
      })),
};
