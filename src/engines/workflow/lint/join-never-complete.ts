import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { stepAt } from './sop.js';
import { stuckIn } from './stuck.js';

/**
 * A join that waits for a branch which, on some way, never sets out: an either-or is joined as if it were a fork.
 * Routes whose conditions always agree with each other could rule that way out; then this is a false alarm.
 */
export const joinNeverComplete: Rule = {
  code: 'JOIN_NEVER_COMPLETE',
  severity: 'ERROR',
  kind: 'HEURISTIC',
  check: (sop) => {
    const waiting = stuckIn(sop.markings)
      .filter((marking) => marking.active.length === 0)
      .flatMap((marking) => marking.waiting.map((branch) => branch.split('<')[0] ?? ''));
    return [...new Set(waiting)].sort().flatMap((id) => {
      const found = stepAt(sop, id);
      if (!found) return [];
      const { step, path } = found;
      const from = (step.join?.from ?? []).join(', ');
      return [
        {
          step: id,
          path: [...path, 'join'],
          explanation: text(
            `"${step.title.en}" waits for ${from}, but they are not always all under way: the case stands still.`,
            `"${step.title.id}" menunggu ${from}, padahal tidak selalu semuanya berjalan: kasus terhenti.`,
          ),
          mend: text(
            'Open all of these branches in one route, or take the join away.',
            'Buka semua cabang ini dalam satu rute, atau hapus penggabungannya.',
          ),
          source: step.source,
        },
      ];
    });
  },
};
