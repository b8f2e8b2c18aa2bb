import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { ahead, type Move } from './moves.js';
import { sourceOf } from './sop.js';

/**
 * Work is sent back, but from where it goes no action answers that return (`resumes`), or the one who sent it back
 * can never see it again: the loop stays open and the policy is never applied.
 */
export const returnNotResumed: Rule = {
  code: 'RETURN_NOT_RESUMED',
  severity: 'ERROR',
  kind: 'EXACT',
  check: ({ moves }) =>
    moves.flatMap((move) => {
      const id = move.action.return;
      if (id === undefined || move.to.length === 0) return [];
      const steps = new Set([...move.to, ...ahead(moves, move.to)]);
      const answers = moves.some(
        (one: Move) => one.step !== null && steps.has(one.step.id) && one.action.resumes?.includes(id),
      );
      if (answers) return [];
      return [
        {
          step: move.step?.id ?? null,
          path: move.at,
          explanation: text(
            `What "${move.action.label.en}" sends back never comes again: no action after it resumes "${id}".`,
            `Yang dikembalikan lewat "${move.action.label.id}" tidak pernah kembali: tidak ada tindakan yang melanjutkan "${id}".`,
          ),
          mend: text(
            `Lead back to the step that hands the work in, and let that action resume "${id}".`,
            `Arahkan ke langkah yang mengajukan, dan lanjutkan "${id}" pada tindakan itu.`,
          ),
          source: sourceOf(move),
        },
      ];
    }),
};
