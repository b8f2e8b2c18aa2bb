import { text } from '../../../kernel/text.js';
import type { SheetDefinition, SlotDefinition } from '../definition.js';
import type { Effect } from '../effect.js';
import type { Note, Rule } from './finding.js';
import type { Sop } from './sop.js';

/**
 * A slot on a sheet or among the signatures that no action fills, so the document can never become final or be
 * signed by all; or a paraf that a REAFFIRM policy wants confirmed, with no action to confirm it.
 */
export const slotNeverGiven: Rule = {
  code: 'SLOT_NEVER_GIVEN',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) => [
    ...sop.definition.sheets.flatMap((sheet, index) => {
      const path = ['sheets', String(index), 'slots'];
      const confirmed = toConfirm(sop, sheet);
      return [
        ...unfilled(sop, sheet.slots, path, 'initial', sheet.id),
        ...unfilled(sop, sheet.slots, path, 'reaffirm', sheet.id).filter(({ path: at }) =>
          confirmed.some((slot) => sheet.slots[Number(at.at(-1))]?.id === slot.id),
        ),
      ];
    }),
    ...sop.definition.signatures.flatMap((set, index) =>
      unfilled(sop, set.slots, ['signatures', String(index), 'slots'], 'sign', set.id),
    ),
  ],
};

/** Slots that may stand given when a REAFFIRM policy, or a change under onChange REAFFIRM, asks for them again. */
function toConfirm({ definition, moves, happened }: Sop, sheet: SheetDefinition): readonly SlotDefinition[] {
  const policies = definition.returnPolicies.filter((one) => one.sheet === sheet.id && one.policy === 'REAFFIRM');
  const returning = moves
    .filter((move) => policies.some((policy) => policy.id === move.action.return))
    .map((move) => move.step?.id);
  const changing = definition.steps.filter((step) => step.accepts?.includes(sheet.document)).map((step) => step.id);
  const steps = sheet.onChange === 'REAFFIRM' ? [...returning, ...changing] : returning;
  return sheet.slots.filter((slot) =>
    steps.some((step) => happened.get(step ?? '')?.sometimes.has(`initial:${sheet.id}/${slot.id}`)),
  );
}

function unfilled(
  { moves, reached }: Sop,
  slots: readonly SlotDefinition[],
  path: readonly string[],
  kind: Effect['do'],
  owner: string,
): Note[] {
  const fills = (effect: Effect, slot: string): boolean =>
    effect.do === kind &&
    (effect.do === 'sign'
      ? effect.set === owner && effect.slot === slot
      : (effect.do === 'initial' || effect.do === 'reaffirm') && effect.sheet === owner && effect.slot === slot);
  return slots.flatMap((slot, index) => {
    const filled = moves.some(
      (move) => (move.step === null || reached.has(move.step.id)) && move.effects.some((one) => fills(one, slot.id)),
    );
    if (filled) return [];
    return [
      {
        step: null,
        path: [...path, String(index)],
        explanation: text(
          `No action fills the slot "${slot.id}" of ${slot.position} (${kind}).`,
          `Tidak ada tindakan yang mengisi kolom "${slot.id}" milik ${slot.position} (${kind}).`,
        ),
        mend: text(
          `Give ${slot.position} an action with the effect ${kind} on this slot, or take the slot out.`,
          `Beri ${slot.position} tindakan dengan efek ${kind} pada kolom ini, atau hapus kolomnya.`,
        ),
        source: null,
      },
    ];
  });
}
