import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { ahead, type Move } from './moves.js';

/**
 * A LITERAL return goes on past someone whose paraf stands on the sheet: it counts for a version its giver has not
 * seen. The text contradicts the purpose of its own sheet; following it to the letter is a choice to be made openly.
 */
export const skippedSlot: Rule = {
  code: 'RETURN_SKIPS_SLOT',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, moves }) =>
    definition.returnPolicies.flatMap((policy, index) => {
      const sheet = definition.sheets.find((one) => one.id === policy.sheet);
      if (policy.policy !== 'LITERAL' || !policy.onward || !sheet) return [];
      const forward = (move: Move): boolean => move.action.return === undefined;
      const steps = new Set([...policy.onward, ...ahead(moves, policy.onward, forward)]);
      const gives = (move: Move, slot: string): boolean =>
        move.effects.some((one) => one.do === 'initial' && one.sheet === sheet.id && one.slot === slot);
      return sheet.slots
        .filter(({ id }) => {
          const giving = moves.filter((move) => gives(move, id));
          // A slot nobody gives at all is told by SLOT_NEVER_GIVEN.
          return giving.length > 0 && !giving.some((move) => move.step !== null && steps.has(move.step.id));
        })
        .map((slot) => ({
          step: moves.find((move) => move.action.return === policy.id)?.step?.id ?? null,
          path: ['returnPolicies', String(index), 'onward'],
          explanation: text(
            `After "${policy.id}" the corrected work does not come to ${slot.position} again, whose paraf then stands for a version never seen.`,
            `Setelah "${policy.id}" hasil perbaikan tidak kembali ke ${slot.position}, sehingga parafnya berlaku untuk versi yang tidak pernah dilihat.`,
          ),
          mend: text(
            'Set this policy to REAFFIRM (the paraf is confirmed on the new version) or RESTART, and have the text say so.',
            'Ubah aturan ini menjadi REAFFIRM (paraf ditegaskan pada versi baru) atau RESTART, dan perbaiki naskah SOP.',
          ),
          source: policy.source ?? null,
        }));
    }),
};
