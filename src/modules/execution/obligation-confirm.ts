import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { announceObligation } from './execution.events.js';
import { otherSide } from './execution.problems.js';
import { about } from './obligation-fulfil.js';
import { heldObligation, type ObligationInput } from './obligation-objects.js';

/** The side that did not enter what was fulfilled says that it is so: of all that waits for it. */
export async function obligationConfirm(work: Work<Actor>, input: ObligationInput): Promise<Outcome> {
  const held = await heldObligation(work, input);
  if (!held.ok) return held;
  const { on, obligation } = held.value;
  const confirmed = await work.query(
    `update "obligation_fulfilment" set "confirmed_at" = $3, "confirmed_by_id" = $4
     where "institution_id" = $1 and "obligation_id" = $2 and "confirmed_at" is null and "voided_at" is null and "party" <> $5
     returning 1 as one`,
    [work.institutionId, obligation.id, work.now.toISOString(), work.actor.personId, on.party],
  );
  if (confirmed.length === 0) return fail([nothingWaits]);
  obligation.updatedAt = work.now;
  obligation.version += 1;
  announceObligation(work, 'OBLIGATION_CONFIRMED', obligation, {
    ...about(obligation),
    by: on.party,
    confirmed: confirmed.length,
  });
  return ok({ id: obligation.id });
}

const nothingWaits = otherSide(
  ['input', 'obligationId'],
  'Nothing here waits for your confirmation: only what the other side entered does.',
  'Tidak ada yang menunggu konfirmasi Anda: hanya yang dicatat pihak lain.',
);
