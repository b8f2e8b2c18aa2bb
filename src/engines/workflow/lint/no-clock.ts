import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/**
 * A step without a timer can wait for ever, and nobody is reminded. Told once when no step has one. A clock that counts
 * down to a day of the agreement is none of the step's.
 */
export const noClock: Rule = {
  code: 'NO_CLOCK',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition: { steps } }) => {
    const mend = text(
      'Add a timer (after: P5D, kind: DEADLINE) with the time the institution is ready to promise.',
      'Tambahkan pengingat (after: P5D, kind: DEADLINE) dengan waktu yang sanggup dijanjikan institusi.',
    );
    const without = steps.flatMap((step, index) =>
      (step.timers ?? []).every((timer) => timer.after === undefined) ? [{ step, index }] : [],
    );
    if (without.length === steps.length)
      return [
        {
          step: null,
          path: ['steps'],
          explanation: text(
            `None of the ${steps.length} steps has a time limit.`,
            `Tidak satu pun dari ${steps.length} langkah mempunyai batas waktu.`,
          ),
          mend,
          source: null,
        },
      ];
    return without.map(({ step, index }) => ({
      step: step.id,
      path: ['steps', String(index)],
      explanation: text(`"${step.title.en}" has no time limit.`, `"${step.title.id}" tidak mempunyai batas waktu.`),
      mend,
      source: step.source,
    }));
  },
};
