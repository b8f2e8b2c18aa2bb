import { text } from '../../../kernel/text.js';
import type { Note, Rule } from './finding.js';
import type { Offered } from './moves.js';
import { isPartner, type Sop, stepAt } from './sop.js';

/**
 * A seat nobody can ever sit in: the fact it reads (`among`, `unit`) is set on no way to the step, or it asks the
 * partner, who holds no post, to be named among posts. Under ANY_OF it is told only when no other seat is left.
 */
export const unfillableActor: Rule = {
  code: 'UNFILLABLE_ACTOR',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) => [
    ...sop.definition.steps.flatMap((step, index) => {
      const path = ['steps', String(index), 'actors'];
      return seatNotes(sop, { step, actors: step.actors, path });
    }),
    ...sop.offered
      .filter((one) => one.action.by !== undefined && one.action.by !== one.step?.actors)
      .flatMap((one) => seatNotes(sop, { ...one, path: [...one.path, 'by'] })),
  ],
};

function seatNotes(sop: Sop, { step, actors, path }: Pick<Offered, 'step' | 'actors' | 'path'>): Note[] {
  const before = step ? sop.happened.get(step.id) : undefined;
  // Unreachable steps are told as such; at intake and at any time facts are set by the act itself or by any step.
  if (step && !before) return [];
  const empty = actors.seats.map((seat) => {
    const unset = (fact: string | undefined): boolean =>
      fact !== undefined && before !== undefined && !before.sometimes.has(`fact:${fact}`);
    return unset(seat.among) || unset(seat.unit) || (seat.among !== undefined && isPartner(sop, seat.position));
  });
  if (actors.rule === 'ANY_OF' && empty.includes(false)) return [];
  return actors.seats.flatMap((seat, index) => {
    if (!empty[index]) return [];
    const fact = seat.among ?? seat.unit ?? '';
    return [
      {
        step: step?.id ?? null,
        path: [...path, 'seats', String(index)],
        explanation: text(
          `No ${seat.position} can ever act here: nothing before this names one in "${fact}".`,
          `Tidak ada ${seat.position} yang dapat bertindak di sini: tidak ada yang menyebutnya dalam "${fact}" sebelumnya.`,
        ),
        mend: text(
          `Let an earlier action ask for or set "${fact}", or take the condition off the seat.`,
          `Minta atau tetapkan "${fact}" pada tindakan sebelumnya, atau hapus syarat pada kursi ini.`,
        ),
        source: step ? (stepAt(sop, step.id)?.step.source ?? null) : null,
      },
    ];
  });
}
