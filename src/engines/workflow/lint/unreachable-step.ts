import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/**
 * A step no case can ever come to, even if every guard were free: its duties, and the items of the text it stands
 * for, are never done. A join that some branches reach is told by `JOIN_NEVER_COMPLETE` instead.
 */
export const unreachableStep: Rule = {
  code: 'UNREACHABLE_STEP',
  severity: 'ERROR',
  kind: 'EXACT',
  check: ({ definition, reached, markings }) =>
    definition.steps.flatMap((step, index) => {
      const waits = markings.all.some((one) => one.waiting.some((branch) => branch.startsWith(`${step.id}<`)));
      if (reached.has(step.id) || waits) return [];
      return [
        {
          step: step.id,
          path: ['steps', String(index), 'id'],
          explanation: text(
            `No case can ever come to "${step.title.en}".`,
            `Tidak ada kasus yang dapat sampai ke "${step.title.id}".`,
          ),
          mend: text(
            'Let the action before it name this step in a route, or take the step out.',
            'Sebut langkah ini pada rute tindakan sebelumnya, atau hapus langkahnya.',
          ),
          source: step.source,
        },
      ];
    }),
};
