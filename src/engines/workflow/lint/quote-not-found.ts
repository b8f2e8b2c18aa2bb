import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { isQuoted } from './quotes.js';
import { sourcesIn } from './sources.js';

/** A quote that is not in the text word for word: the step claims a ground it does not have. Needs the text. */
export const quoteNotFound: Rule = {
  code: 'QUOTE_NOT_FOUND',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, texts }) =>
    sourcesIn(definition)
      .filter(({ source }) => !isQuoted(source, texts))
      .map(({ source, step, path }) => ({
        step,
        path,
        explanation: text(
          `These words of item ${source.item} are not in the source text.`,
          `Kutipan butir ${source.item} ini tidak ada dalam naskah sumber.`,
        ),
        mend: text('Quote the text word for word.', 'Kutip naskah kata demi kata.'),
        source,
      })),
};
