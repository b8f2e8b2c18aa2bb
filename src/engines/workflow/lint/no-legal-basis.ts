import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** Nothing the SOP rests on: no regulation or decree, or a stand-in only. */
export const noLegalBasis: Rule = {
  code: 'NO_LEGAL_BASIS',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition: { legalBasis } }) => {
    if (legalBasis.some((basis) => !basis.sample)) return [];
    return [
      {
        step: null,
        path: ['legalBasis'],
        explanation:
          legalBasis.length === 0
            ? text('The SOP names no legal basis.', 'SOP tidak menyebut dasar hukum.')
            : text('The only legal basis is a stand-in (sample).', 'Satu-satunya dasar hukum adalah contoh (sample).'),
        mend: text(
          'Name the regulation or decree with number and date.',
          'Sebut peraturan atau keputusan beserta nomor dan tanggalnya.',
        ),
        source: null,
      },
    ];
  },
};
