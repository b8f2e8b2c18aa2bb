import { text } from '../../../kernel/text.js';
import { doneBy, union } from './done-by.js';
import type { Rule } from './finding.js';
import { beforeMove } from './happened.js';
import { sourceOf } from './sop.js';

const binding: readonly string[] = ['AGREEMENT', 'EXTENDED', 'DEVELOPED'];

/**
 * A way to an agreement in force on which not every signature of any one set is sure to have been given. Asked of
 * every way by itself: a branch that forgot its signatory is found beside one that did not.
 */
export const unsignedAgreement: Rule = {
  code: 'UNSIGNED_AGREEMENT',
  severity: 'ERROR',
  kind: 'HEURISTIC',
  check: ({ definition, moves, happened }) =>
    moves.flatMap((move) => {
      const outcome = definition.outcomes.find((one) => one.id === move.outcome);
      const before = beforeMove(move, happened);
      if (!outcome || !binding.includes(outcome.kind) || !before) return [];
      const sure = union(before.always, doneBy(definition, move).always);
      const signed = definition.signatures.some((set) =>
        set.slots.every((slot) => sure.has(`sign:${set.id}/${slot.id}`)),
      );
      if (signed) return [];
      return [
        {
          step: move.step?.id ?? null,
          path: move.at,
          explanation: text(
            `"${outcome.title.en}" can be reached without every signature.`,
            `"${outcome.title.id}" dapat tercapai tanpa semua tanda tangan.`,
          ),
          mend: text(
            'Name the signatories in a signature set, and let this route hold only once the set is signed.',
            'Sebut para penanda tangan, dan izinkan rute ini hanya setelah semuanya menandatangani (signed).',
          ),
          source: sourceOf(move),
        },
      ];
    }),
};
