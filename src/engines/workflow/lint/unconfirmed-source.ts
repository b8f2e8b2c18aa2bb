import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { sourcesIn } from './sources.js';

/** A source that nobody has held against the original: whatever rests on it is told as not confirmed. */
export const unconfirmedSource: Rule = {
  code: 'UNCONFIRMED_SOURCE',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition }) =>
    definition.sources.flatMap(({ code, title, confirmed }, index) => {
      if (confirmed !== false) return [];
      const places = sourcesIn(definition).filter(({ source }) => source.document === code).length;
      return [
        {
          step: null,
          path: ['sources', String(index)],
          explanation: text(
            `"${title}" is not confirmed; ${places === 1 ? '1 place rests' : `${places} places rest`} on it.`,
            `"${title}" belum dikonfirmasi; ${places} bagian bersandar padanya.`,
          ),
          mend: text(
            'Hold it against the original, and confirm it (procedureSourceConfirm) or correct the SOP.',
            'Cocokkan dengan naskah aslinya, lalu konfirmasikan (procedureSourceConfirm) atau perbaiki SOP.',
          ),
          source: null,
        },
      ];
    }),
};
