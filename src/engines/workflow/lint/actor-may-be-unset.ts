import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/**
 * Who acts in a step is read from a fact that some way to the step leaves unset: on that way nobody can act. Told
 * when no seat of the step is free of such a fact. Guards may close the way, so this can be a false alarm.
 */
export const actorMayBeUnset: Rule = {
  code: 'ACTOR_MAY_BE_UNSET',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: ({ definition, happened }) =>
    definition.steps.flatMap((step, index) => {
      const before = happened.get(step.id);
      if (!before) return [];
      const unset = step.actors.seats.map((seat) =>
        [seat.among, seat.unit].filter(
          (fact) => fact !== undefined && !before.always.has(`fact:${fact}`) && before.sometimes.has(`fact:${fact}`),
        ),
      );
      const facts = [...new Set(unset.flat())];
      const stands = step.actors.rule === 'ANY_OF' && unset.some((one) => one.length === 0);
      if (facts.length === 0 || stands) return [];
      return [
        {
          step: step.id,
          path: ['steps', String(index), 'actors'],
          explanation: text(
            `Who acts in "${step.title.en}" is read from ${facts.join(', ')}, which some way to it leaves unset.`,
            `Pelaku "${step.title.id}" dibaca dari ${facts.join(', ')}, yang pada sebagian jalan belum ditetapkan.`,
          ),
          mend: text(
            'Make it a required input of every way to this step, or set it there.',
            'Jadikan masukan wajib pada semua jalan ke langkah ini, atau tetapkan di sana.',
          ),
          source: step.source,
        },
      ];
    }),
};
