import { text } from '../../../kernel/text.js';
import { conditionsIn } from './conditions.js';
import type { Rule } from './finding.js';
import { truthOf } from './truth.js';

/** A condition that holds whatever is answered. */
export const saysNothing: Rule = {
  code: 'SAYS_NOTHING',
  severity: 'WARNING',
  check: ({ questionnaire, today }) =>
    conditionsIn(questionnaire)
      .filter((formula) => truthOf(formula, questionnaire, today)?.canFail === false)
      .map(({ path, source }) => ({
        path,
        explanation: text(
          `This holds whatever is answered: ${source.slice(0, 200)}`,
          `Ini selalu terpenuhi apa pun jawabannya: ${source.slice(0, 200)}`,
        ),
        mend: text('Leave the condition out, or mend it.', 'Hapus syarat ini, atau perbaiki.'),
      })),
};
