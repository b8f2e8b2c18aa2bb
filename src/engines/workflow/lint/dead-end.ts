import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { stepAt } from './sop.js';
import { stuckIn } from './stuck.js';

/**
 * A step a case cannot leave towards any outcome, even if every guard were free; withdrawal at any time is not a way
 * on. Parallel branches are followed together: a side step is no dead end while another branch can still end the
 * case. Told once, at the step or ring of steps where it ends up.
 */
export const deadEnd: Rule = {
  code: 'DEAD_END',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) => {
    const steps = new Set(stuckIn(sop.markings).flatMap((marking) => marking.active));
    return [...steps].sort().flatMap((id) => {
      const found = stepAt(sop, id);
      if (!found) return [];
      const { step, path } = found;
      return [
        {
          step: id,
          path: [...path, 'actions'],
          explanation: text(
            `From "${step.title.en}" no way leads to any outcome.`,
            `Dari "${step.title.id}" tidak ada jalan ke hasil akhir mana pun.`,
          ),
          mend: text(
            'Give one of its actions a route to a further step or an outcome.',
            'Beri salah satu tindakannya rute ke langkah lain atau hasil akhir.',
          ),
          source: step.source,
        },
      ];
    });
  },
};
