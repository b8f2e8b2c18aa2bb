import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { textOf } from './quotes.js';

const pageNumber = /^(?:p|pg|hal|hlm|page|halaman)?[.\s]*\d+$/i;

/**
 * A source text that begins or ends in the middle of a sentence: what stands on the page before or after it may change
 * what it means. Told by a small letter at the beginning, or a comma or hyphen at the end; needs the text.
 */
export const textCutOff: Rule = {
  code: 'TEXT_CUT_OFF',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: ({ definition, texts }) =>
    definition.sources.flatMap(({ code, title }, index) => {
      const lines = (textOf(code, texts) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !pageNumber.test(line));
      const begins = /^\p{Ll}/u.test(lines[0] ?? '');
      const ends = /[,;‐-―-]$/.test(lines.at(-1) ?? '');
      if (!begins && !ends) return [];
      const [en, id] =
        begins && ends
          ? ['begins and ends', 'mulai dan berakhir']
          : begins
            ? ['begins', 'mulai']
            : ['ends', 'berakhir'];
      return [
        {
          step: null,
          path: ['sources', String(index)],
          explanation: text(
            `The text of "${title}" ${en} in the middle of a sentence.`,
            `Naskah "${title}" ${id} di tengah kalimat.`,
          ),
          mend: text(
            'Find the page beside it, and read whether it changes the steps that rest on this one.',
            'Cari halaman di sebelahnya, dan periksa apakah isinya mengubah langkah yang bersandar pada halaman ini.',
          ),
          source: null,
        },
      ];
    }),
};
