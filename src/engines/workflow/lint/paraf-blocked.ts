import { text } from '../../../kernel/text.js';
import type { Note, Rule } from './finding.js';
import { markingsOf } from './markings.js';
import type { Move } from './moves.js';
import { lackedBy, type Obstacle, obstacles, parafLedger } from './paraf-ledger.js';
import { slotNeverGiven } from './slot-never-given.js';
import { type Sop, sourceOf } from './sop.js';
import { stuckIn } from './stuck.js';

/**
 * On some way the paraf on a sheet can never all be given, though the steps lead on: corrected work comes back to
 * someone whose paraf still counts, who can only send it back again; or past someone whose paraf is still missing.
 * Found by following every case with the paraf it bears. What is stuck without regard to paraf is told by DEAD_END, and a
 * slot that nobody can ever fill by SLOT_NEVER_GIVEN; only once that is mended is this asked.
 */
export const parafBlocked: Rule = {
  code: 'PARAF_BLOCKED',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) => {
    const { definition, moves } = sop;
    if (definition.sheets.length === 0 || slotNeverGiven.check(sop).length > 0) return [];
    const plain = new Set(stuckIn(sop.markings).map(({ active }) => active.join(' ')));
    const stuck = stuckIn(markingsOf(definition, moves, parafLedger(definition))).filter(
      ({ active }) => !plain.has(active.join(' ')),
    );
    const told = new Set<string>();
    return stuck.flatMap(({ active, papers }) =>
      moves
        .filter((move) => move.step !== null && active.includes(move.step.id) && isForward(move))
        .flatMap((move) =>
          [...obstacles(definition, move, papers), ...lackedBy(definition, move, papers)].map((obstacle) => ({
            move,
            obstacle,
          })),
        )
        .filter(({ obstacle }) => obstacle.why !== 'NOTHING_TO_CONFIRM')
        .flatMap(({ move, obstacle }) => {
          const key = `${move.path.join('.')} ${obstacle.why} ${obstacle.slot}`;
          if (told.has(key)) return [];
          told.add(key);
          return [noteOf(sop, move, obstacle)];
        }),
    );
  },
};

const isForward = ({ action }: Move): boolean => action.return === undefined;

function noteOf({ definition }: Sop, move: Move, { why, sheet, slot }: Obstacle): Note {
  const slots = definition.sheets.find((one) => one.id === sheet)?.slots ?? [];
  const who = slots.find((one) => one.id === slot)?.position ?? slot;
  const { label } = move.action;
  const again = why === 'GIVEN';
  return {
    step: move.step?.id ?? null,
    path: move.path,
    explanation: again
      ? text(
          `A case can come back to "${label.en}" while the paraf of ${who} still counts: it cannot be given again, and there is no other way on.`,
          `Kasus dapat kembali ke "${label.id}" selagi paraf ${who} masih dihitung: tidak dapat dibubuhkan lagi, dan tidak ada jalan lain.`,
        )
      : text(
          `A case can come to "${label.en}" without the paraf of ${who}, which is then asked for nowhere.`,
          `Kasus dapat sampai ke "${label.id}" tanpa paraf ${who}, yang setelah itu tidak diminta di mana pun.`,
        ),
    mend: again
      ? text(
          'Let the return empty the paraf (RESTART) or have them confirmed (REAFFIRM), or let it go on past those given (onward).',
          'Kosongkan paraf pada pengembalian (RESTART), minta ditegaskan (REAFFIRM), atau lanjutkan melewati yang sudah dibubuhkan (onward).',
        )
      : text(
          'Lead the corrected work past everyone whose paraf is missing, or let their slot come later.',
          'Bawa hasil perbaikan melalui semua yang belum membubuhkan paraf, atau urutkan kolomnya kemudian.',
        ),
    source: sourceOf(move),
  };
}
