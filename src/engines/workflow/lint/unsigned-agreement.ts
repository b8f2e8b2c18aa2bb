import { text } from '../../../kernel/text.js';
import { doneBy, signedByAll, union, withWholeSets } from './done-by.js';
import type { Rule } from './finding.js';
import { beforeMove } from './happened.js';
import { sourceOf } from './sop.js';

const binding: readonly string[] = ['AGREEMENT', 'EXTENDED', 'DEVELOPED'];

/**
 * A way to an agreement in force, at the end of the case or while it goes on, on which not every signature of any one
 * set is sure to have been given. Asked of every way by itself: a branch that forgot its signatory is found beside one
 * that did not.
 */
export const unsignedAgreement: Rule = {
  code: 'UNSIGNED_AGREEMENT',
  severity: 'ERROR',
  kind: 'HEURISTIC',
  check: ({ definition, moves, happened }) =>
    moves.flatMap((move) => {
      const outcome = definition.outcomes.find((one) => one.id === move.outcome && binding.includes(one.kind));
      const inForce = move.effects.some((effect) => effect.do === 'standing' && effect.is === 'IN_FORCE');
      const before = beforeMove(definition, move, happened);
      if ((!outcome && !inForce) || !before) return [];
      const sure = withWholeSets(definition, union(before.always, doneBy(definition, move).always));
      if (sure.has(signedByAll)) return [];
      const title = outcome?.title ?? move.action.label;
      return [
        {
          step: move.step?.id ?? null,
          path: move.at,
          explanation: text(
            `"${title.en}" can be reached without every signature.`,
            `"${title.id}" dapat tercapai tanpa semua tanda tangan.`,
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
