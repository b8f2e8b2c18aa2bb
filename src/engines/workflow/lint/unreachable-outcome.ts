import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** An outcome no way leads to: the SOP promises an end that no case can have. */
export const unreachableOutcome: Rule = {
  code: 'UNREACHABLE_OUTCOME',
  severity: 'ERROR',
  kind: 'EXACT',
  check: ({ definition, moves, reached }) =>
    definition.outcomes.flatMap((outcome, index) => {
      const leads = moves.some(
        (move) => move.outcome === outcome.id && (move.step === null || reached.has(move.step.id)),
      );
      if (leads) return [];
      return [
        {
          step: null,
          path: ['outcomes', String(index), 'id'],
          explanation: text(
            `No case can ever end with "${outcome.title.en}".`,
            `Tidak ada kasus yang dapat berakhir dengan "${outcome.title.id}".`,
          ),
          mend: text(
            'Let an action end with this outcome, or take the outcome out.',
            'Akhiri sebuah tindakan dengan hasil ini, atau hapus hasilnya.',
          ),
          source: null,
        },
      ];
    }),
};
