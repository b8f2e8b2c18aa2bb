import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { itemsOf, textOf } from './quotes.js';
import { sourcesIn } from './sources.js';

/**
 * A numbered item of the text that no step, action or return cites. Without the text at hand only holes between the
 * items cited are seen.
 */
export const itemNotCovered: Rule = {
  code: 'ITEM_NOT_COVERED',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, texts }) =>
    definition.sources.flatMap(({ code, title }, index) => {
      const cited = sourcesIn(definition).filter(({ source }) => source.document === code);
      const numbers = cited.map(({ source }) => source.item).filter((item) => /^\d{1,3}$/.test(item));
      const whole = textOf(code, texts);
      const last = Math.max(0, ...numbers.map(Number));
      const first = Math.min(last, ...numbers.map(Number));
      const items =
        whole === undefined ? Array.from({ length: last - first }, (_, at) => String(first + at)) : itemsOf(whole);
      if (numbers.length === 0) return [];
      return items
        .filter((item) => !numbers.includes(item))
        .map((item) => ({
          step: null,
          path: ['sources', String(index)],
          explanation: text(
            `Item ${item} of "${title}" is cited nowhere: what it says may be missing from the steps.`,
            `Butir ${item} dari "${title}" tidak dirujuk: isinya mungkin tidak ada dalam langkah.`,
          ),
          mend: text(
            'Add the step or action this item speaks of, or cite the item where it is done.',
            'Tambahkan langkah atau tindakan menurut butir ini, atau rujuk butir itu di tempat pelaksanaannya.',
          ),
          source: null,
        }));
    }),
};
