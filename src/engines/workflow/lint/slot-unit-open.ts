import { text } from '../../../kernel/text.js';
import { slotIn } from '../slot-place.js';
import type { Rule } from './finding.js';
import { sourceOf } from './sop.js';

/**
 * A slot is for holders in certain units, and the action that fills it is open to holders in any: it becomes the task of
 * all of them, though most are refused. Only the own signature is meant; on paper others register it.
 */
export const slotUnitOpen: Rule = {
  code: 'SLOT_UNIT_OPEN',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, offered }) =>
    offered.flatMap((one) =>
      (one.action.effects ?? []).flatMap((effect, index) => {
        const slot = effect.do === 'sign' && effect.onPaper ? undefined : slotIn(definition, effect);
        const open = one.actors.seats.some((seat) => seat.position === slot?.position && seat.unit !== slot.unit);
        if (slot?.unit === undefined || !open) return [];
        return [
          {
            step: one.step?.id ?? null,
            path: [...one.path, 'effects', String(index)],
            explanation: text(
              `"${one.action.label.en}" waits for ${slot.position} of any unit, but its slot takes only those in "${slot.unit}".`,
              `"${one.action.label.id}" menunggu ${slot.position} dari unit mana pun, padahal kolomnya hanya untuk "${slot.unit}".`,
            ),
            mend: text(
              `Give the seat the same unit (unit: ${slot.unit}).`,
              `Beri kursinya unit yang sama (unit: ${slot.unit}).`,
            ),
            source: sourceOf(one),
          },
        ];
      }),
    ),
};
