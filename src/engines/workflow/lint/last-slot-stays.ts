import { text } from '../../../kernel/text.js';
import type { Effect } from '../effect.js';
import type { Rule } from './finding.js';
import type { Move } from './moves.js';
import { type Sop, sourceOf } from './sop.js';

/**
 * Several give their slot in one step, in any order, and the action of one of them never leads on: when that one is
 * the last, every slot is filled and nobody can act any more. Another way out of the step but a return lifts it.
 */
export const lastSlotStays: Rule = {
  code: 'LAST_SLOT_STAYS',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) =>
    sop.offered.flatMap((one) => {
      const { step, action } = one;
      const own = (action.effects ?? []).flatMap(slotOf)[0];
      if (!step || !own || !mayBeLast(sop, own)) return [];
      const here = sop.moves.filter((move) => move.step?.id === step.id);
      const others = here.filter((move) => move.effects.flatMap(slotOf).some((slot) => slot.owner === own.owner));
      const plain = here.filter((move) => !others.includes(move) && move.action.return === undefined);
      const stays = others.filter((move) => move.action.id === action.id).every((move) => !leads(move));
      if (!stays || !others.some(leads) || plain.some(leads)) return [];
      return [
        {
          step: step.id,
          path: one.path,
          explanation: text(
            `When "${action.label.en}" comes last, everything is given but the case stays in "${step.title.en}" for ever.`,
            `Bila "${action.label.id}" menjadi yang terakhir, semua sudah lengkap tetapi kasus tertahan di "${step.title.id}".`,
          ),
          mend: text(
            'Give this action the same routes as the others: on when all is given, else stay.',
            'Beri tindakan ini rute yang sama dengan yang lain: lanjut bila lengkap, selain itu tetap.',
          ),
          source: sourceOf(one),
        },
      ];
    }),
};

interface Slot {
  readonly owner: string;
  readonly id: string;
}
function slotOf(effect: Effect): Slot[] {
  if (effect.do === 'sign') return [{ owner: `set ${effect.set}`, id: effect.slot }];
  return effect.do === 'initial' ? [{ owner: `sheet ${effect.sheet}`, id: effect.slot }] : [];
}
const leads = (move: Move): boolean => move.to.length > 0 || move.outcome !== null;

function mayBeLast({ definition }: Sop, { owner, id }: Slot): boolean {
  const slots = [
    ...definition.signatures.map((set) => ({ owner: `set ${set.id}`, slots: set.slots })),
    ...definition.sheets.map((sheet) => ({ owner: `sheet ${sheet.id}`, slots: sheet.slots })),
  ].find((one) => one.owner === owner)?.slots;
  return !(slots ?? []).some((slot) => slot.after?.includes(id));
}
