import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { isPartner } from './sop.js';

/** An agreement has two sides: a signature set with no place for the partner, or none for the institution. */
export const oneSidedSignature: Rule = {
  code: 'ONE_SIDED_SIGNATURE',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) =>
    sop.definition.signatures.flatMap((set, index) => {
      const instrument = sop.definition.documents.find((one) => one.kind === set.document)?.instrument ?? false;
      const sides = new Set(set.slots.map((slot) => isPartner(sop, slot.position)));
      if (!instrument || sides.size === 2) return [];
      const partner = !sides.has(true);
      return [
        {
          step: null,
          path: ['signatures', String(index), 'slots'],
          explanation: text(
            `"${set.title.en}" has no place for ${partner ? 'the partner' : 'the institution'} to sign.`,
            `"${set.title.id}" tidak menyediakan tempat tanda tangan bagi ${partner ? 'mitra' : 'institusi'}.`,
          ),
          mend: text(
            'Add a slot for the missing side, and an action that signs it.',
            'Tambahkan kolom untuk pihak yang belum ada, beserta tindakan penandatanganannya.',
          ),
          source: null,
        },
      ];
    }),
};
