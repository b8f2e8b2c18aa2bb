import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { ahead } from './moves.js';
import { stepAt } from './sop.js';

const numbered = (item: string): number | null => (/^\d{1,3}$/.test(item) ? Number(item) : null);

/**
 * A step that follows another in the flow cites an earlier item of the same text: the text is out of order, or has
 * no item of its own for that step and the nearest was borrowed. Loops and returns lead back by nature and are left out.
 */
export const orderDiffers: Rule = {
  code: 'ORDER_DIFFERS',
  severity: 'INFO',
  kind: 'HEURISTIC',
  check: (sop) => {
    const told = new Set<string>();
    return sop.moves.flatMap((move) => {
      const { step } = move;
      const item = step && numbered(step.source.item);
      if (!step || item === null || move.action.return !== undefined) return [];
      return move.to.flatMap((id) => {
        const next = stepAt(sop, id);
        const later = next && numbered(next.step.source.item);
        if (!next || later === null || later >= item || next.step.source.document !== step.source.document) return [];
        if (told.has(id) || ahead(sop.moves, [id]).has(step.id)) return [];
        told.add(id);
        return [
          {
            step: id,
            path: [...next.path, 'source', 'item'],
            explanation: text(
              `"${next.step.title.en}" (item ${later}) follows "${step.title.en}" (item ${item}).`,
              `"${next.step.title.id}" (butir ${later}) mengikuti "${step.title.id}" (butir ${item}).`,
            ),
            mend: text(
              'Write an item of its own for this step where it happens, or put the items in the order of the flow.',
              'Tulis butir tersendiri untuk langkah ini pada tempatnya, atau urutkan butir menurut alurnya.',
            ),
            source: next.step.source,
          },
        ];
      });
    });
  },
};
