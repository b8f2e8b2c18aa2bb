import { cut, text } from '../../../kernel/text.js';
import { allTexts } from '../all-texts.js';
import type { Rule } from './finding.js';

/** A text that lacks one of the languages the questionnaire is to be answered in. */
export const missingTranslation: Rule = {
  code: 'MISSING_TRANSLATION',
  severity: 'ERROR',
  check: ({ questionnaire }) =>
    allTexts(questionnaire).flatMap(({ path, texts }) =>
      questionnaire.languages
        .filter((language) => !Object.hasOwn(texts, language))
        .map((language) => {
          const [shown = ''] = Object.values(texts);
          return {
            path: [...path, language],
            explanation: text(
              `"${cut(shown, 80)}" is not there in "${language}".`,
              `"${cut(shown, 80)}" belum ada dalam bahasa "${language}".`,
            ),
            mend: text('Translate it, or leave the language out.', 'Terjemahkan, atau hapus bahasa ini dari daftar.'),
          };
        }),
    ),
};
