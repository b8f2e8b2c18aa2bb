import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { sourceOf } from './sop.js';

/** The legal text is made final, and then nobody is asked to sign it: no opened signature set is about it. */
export const finalWithoutSignature: Rule = {
  code: 'FINAL_WITHOUT_SIGNATURE',
  severity: 'ERROR',
  kind: 'EXACT',
  check: ({ definition, offered, moves }) => {
    const opened = new Set(
      moves.flatMap((move) => move.effects.flatMap((one) => (one.do === 'openSignatures' ? one.set : []))),
    );
    const signed = definition.signatures.filter((set) => opened.has(set.id)).map((set) => set.document);
    return offered.flatMap((one) =>
      (one.action.effects ?? []).flatMap((effect, index) => {
        if (effect.do !== 'finalise') return [];
        const document = definition.documents.find(({ kind }) => kind === effect.document);
        if (!document?.instrument || signed.includes(document.kind)) return [];
        return [
          {
            step: one.step?.id ?? null,
            path: [...one.path, 'effects', String(index)],
            explanation: text(
              `"${document.title.en}" is made final, but nobody is asked to sign it.`,
              `"${document.title.id}" dijadikan final, tetapi tidak ada yang diminta menandatanganinya.`,
            ),
            mend: text(
              'Add a signature set for this document and open it (openSignatures) after it is final.',
              'Tambahkan penandatanganan untuk dokumen ini dan buka (openSignatures) setelah final.',
            ),
            source: sourceOf(one),
          },
        ];
      }),
    );
  },
};
