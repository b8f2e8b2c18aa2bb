import { termsIn } from '../../engines/workflow/amend.js';
import { decide } from '../../engines/workflow/decide.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import type { State } from '../../engines/workflow/state.js';
import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import { everything } from '../../kernel/where.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { endOf } from './case.rules.js';
import { holdCase } from './case-load.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';

/** Which addendum the next one to this agreement is. One that ended otherwise leaves its number to the next. */
export const nextAddendum = (state: State): number => (state.amendments?.length ?? 0) + 1;

/**
 * An addendum that has reached its agreement amends the one it belongs to, in the same transaction and whoever may see
 * that one. Locks it after the addendum; opening an addendum locks it alone, so nobody waits in a circle.
 */
export async function amendAgreement(
  work: Work<Actor>,
  addendum: { readonly id: string; readonly definition: Definition },
  after: State,
  events: readonly Event[],
): Promise<Result<null, Problem[]>> {
  const concluded = events.some((event) => event.type === 'OutcomeReached' && event.kind === 'AGREEMENT');
  if (after.amends === undefined || !concluded) return ok(null);
  const agreement = await holdCase(work, after.amends, everything);
  if (!agreement) throw new Error('an addendum to a case that is not there');
  const { definition, state } = agreement;
  const decided = decide(definition, state, {
    do: 'amend',
    at: work.now.toISOString(),
    by: addendum.id,
    number: nextAddendum(state),
    facts: termsIn({ definition: addendum.definition, state: after }, agreement),
  });
  if (!decided.ok) return decided;
  const amended = decided.value.reduce(evolve, state);
  await recordCase(work, definition, agreement, amended, decided.value, null);
  if (endOf(definition, amended) !== endOf(definition, state))
    await work.query('update "cooperation" set "ends_on_set_by_id" = $3 where "institution_id" = $1 and "id" = $2', [
      work.institutionId,
      agreement.id,
      addendum.id,
    ]);
  announceCase(work, 'COOPERATION_AMENDED', agreement.id, agreement.version + 1, amended, decided.value, {
    addendumId: addendum.id,
  });
  return ok(null);
}
