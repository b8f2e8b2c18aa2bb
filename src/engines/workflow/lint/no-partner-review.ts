import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { ahead } from './moves.js';
import { isPartner } from './sop.js';

/**
 * An instrument is made final without the partner ever having been asked about its draft: between the step that takes
 * the draft and the one that makes it final the partner has nothing to do but sign. A text made from clauses on which the
 * partner has worked was agreed to clause by clause.
 */
export const noPartnerReview: Rule = {
  code: 'NO_PARTNER_REVIEW',
  severity: 'WARNING',
  kind: 'EXACT',
  check: (sop) => {
    const { definition, moves } = sop;
    return definition.documents.flatMap((document, index) => {
      const drafting = definition.steps.filter((step) => step.accepts?.includes(document.kind)).map((step) => step.id);
      const making = moves.filter((move) =>
        move.effects.some((one) => one.do === 'finalise' && one.document === document.kind),
      );
      if (!document.instrument || drafting.length === 0 || making.length === 0) return [];
      const agreed = definition.steps
        .filter(({ works = [], actors }) =>
          works.some(
            (one) => one.on === 'CLAUSES' && (one.by ?? actors).seats.some((seat) => isPartner(sop, seat.position)),
          ),
        )
        .map((step) => step.id);
      if (document.madeFrom === 'CLAUSES' && drafting.some((step) => ahead(moves, agreed).has(step))) return [];
      const after = new Set([...drafting, ...ahead(moves, drafting)]);
      const asked = moves.some(
        (move) =>
          move.step !== null &&
          after.has(move.step.id) &&
          move.actors.seats.some((seat) => isPartner(sop, seat.position)) &&
          !move.effects.some((one) => one.do === 'sign') &&
          making.some(
            (one) => one.step && [move.step?.id, ...ahead(moves, [move.step?.id ?? ''])].includes(one.step.id),
          ),
      );
      const has = definition.positions.some((one) => one.party === 'PARTNER');
      if (asked || !has) return [];
      return [
        {
          step: making[0]?.step?.id ?? null,
          path: ['documents', String(index)],
          explanation: text(
            `"${document.title.en}" is made final without the partner having been asked to agree to the draft.`,
            `"${document.title.id}" dijadikan final tanpa mitra dimintai persetujuan atas konsepnya.`,
          ),
          mend: text(
            'Add a step before it becomes final in which the partner agrees to the draft or sends remarks.',
            'Tambahkan langkah sebelum final, tempat mitra menyetujui konsep atau memberi tanggapan.',
          ),
          source: making[0]?.step?.source ?? null,
        },
      ];
    });
  },
};
