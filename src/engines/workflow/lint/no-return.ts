import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** Whoever gives a paraf can only say yes: the step has no return, and no way to an outcome that declines. */
export const noReturn: Rule = {
  code: 'NO_RETURN',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, moves }) =>
    definition.steps.flatMap((step, index) => {
      const here = moves.filter((move) => move.step?.id === step.id);
      const approves = here.some((move) => move.effects.some((effect) => effect.do === 'initial'));
      const refuses = here.some(
        ({ action, outcome }) =>
          action.return !== undefined ||
          definition.outcomes.some((one) => one.id === outcome && one.kind === 'DECLINED'),
      );
      if (!approves || refuses) return [];
      return [
        {
          step: step.id,
          path: ['steps', String(index), 'actions'],
          explanation: text(
            `"${step.title.en}" can end in approval only: nothing says what follows when it is not given.`,
            `"${step.title.id}" hanya dapat berakhir dengan persetujuan: tidak diatur bila tidak disetujui.`,
          ),
          mend: text(
            'Add an action that returns the draft with a reason, or one that declines.',
            'Tambahkan tindakan yang mengembalikan konsep dengan alasan, atau yang menolak.',
          ),
          source: step.source,
        },
      ];
    }),
};
