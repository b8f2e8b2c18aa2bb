import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { isPartner, sourceOf } from './sop.js';

/** A case ends by the institution's own act and nothing tells the partner. What the partner ends itself is known to it. */
export const partnerNotTold: Rule = {
  code: 'PARTNER_NOT_TOLD',
  severity: 'WARNING',
  kind: 'EXACT',
  check: (sop) => {
    if (!sop.definition.positions.some((one) => one.party === 'PARTNER')) return [];
    return sop.moves.flatMap((move) => {
      const outcome = sop.definition.outcomes.find((one) => one.id === move.outcome);
      const told = move.effects.some((effect) => effect.do === 'tellPartner');
      const itself = move.actors.seats.every((seat) => isPartner(sop, seat.position));
      if (!outcome || told || itself) return [];
      return [
        {
          step: move.step?.id ?? null,
          path: move.at,
          explanation: text(
            `The case ends with "${outcome.title.en}" and the partner is not told.`,
            `Kasus berakhir dengan "${outcome.title.id}" tanpa pemberitahuan kepada mitra.`,
          ),
          mend: text(
            'Add the effect tellPartner to this action or route.',
            'Tambahkan efek tellPartner pada tindakan atau rute ini.',
          ),
          source: sourceOf(move),
        },
      ];
    });
  },
};
