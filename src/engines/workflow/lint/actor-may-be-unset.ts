import { type LocalizedText, text } from '../../../kernel/text.js';
import type { Step } from '../definition.js';
import { slotIn } from '../slot-place.js';
import type { Note, Rule } from './finding.js';

/**
 * Who acts in a step, or whose unit a slot is for, is read from a fact that some way to the step leaves unset: on that
 * way nobody can act. Told of a step when none of its seats is free of such a fact. Guards may close the way, so this
 * can be a false alarm.
 */
export const actorMayBeUnset: Rule = {
  code: 'ACTOR_MAY_BE_UNSET',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: ({ definition, happened }) =>
    definition.steps.flatMap((step, index) => {
      const before = happened.get(step.id);
      if (!before) return [];
      const mayBeUnset = (fact: string) => !before.always.has(`fact:${fact}`) && before.sometimes.has(`fact:${fact}`);
      const unset = step.actors.seats.map((seat) =>
        [seat.among, seat.unit].filter((fact) => fact !== undefined && mayBeUnset(fact)),
      );
      const facts = [...new Set(unset.flat())];
      const stands = step.actors.rule === 'ANY_OF' && unset.some((one) => one.length === 0);
      const slots = step.actions.flatMap((action, at) =>
        (action.effects ?? []).flatMap((effect): Note[] => {
          const unit = slotIn(definition, effect)?.unit;
          if (unit === undefined || !mayBeUnset(unit)) return [];
          return [{ ...note(step, unit, action.label), path: ['steps', String(index), 'actions', String(at)] }];
        }),
      );
      if (facts.length === 0 || stands) return slots;
      return [
        ...slots,
        {
          ...note(step, facts.join(', '), step.title),
          path: ['steps', String(index), 'actors'],
        },
      ];
    }),
};

const note = (step: Step, facts: string, what: LocalizedText): Omit<Note, 'path'> => ({
  step: step.id,
  explanation: text(
    `Who acts in "${what.en}" is read from ${facts}, which some way to it leaves unset.`,
    `Pelaku "${what.id}" dibaca dari ${facts}, yang pada sebagian jalan belum ditetapkan.`,
  ),
  mend: text(
    'Make it a required input of every way to this step, or set it there.',
    'Jadikan masukan wajib pada semua jalan ke langkah ini, atau tetapkan di sana.',
  ),
  source: step.source,
});
