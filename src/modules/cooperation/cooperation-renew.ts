import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists } from '../identity/problems.js';
import { endOf, statusOf } from './case.rules.js';
import { loadCase } from './case-load.js';
import { type CaseRequest, openCase, prepareCase } from './case-open.js';
import { partnerNow } from './case-partner.js';
import { partnerFacts } from './case-view.js';
import { today } from './fact-input.js';
import { followedAlready } from './follower.js';
import { notRenewable } from './succession.rules.js';
import { announceSuccession, carriedOver } from './successor-open.js';

export interface CooperationRenew extends CaseRequest {
  readonly cooperationId: string;
  readonly carry?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

/**
 * Opens a cooperation that takes up an agreement which ran out. The old one's row is held, so that of two who renew it
 * at once the second finds the first's.
 */
export async function cooperationRenew(work: Work<Actor>, input: CooperationRenew): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { id: predecessorId, definition, state, partnerId, version } = loaded.value;
  const expiring = { state, status: statusOf(state), endsOn: endOf(definition, state) };
  const problems = notRenewable(expiring, today(work));
  const followed = await followedAlready(work, predecessorId);
  if (followed) problems.push(exists(['input', 'cooperationId'], followed.en, followed.id));
  const as = 'EXTENSION';
  const shown = work.actor.kind === 'PARTNER' ? partnerFacts(definition) : null;
  const carry = (input.carry ?? []).filter((name) => shown?.has(name) ?? true);
  const prepared = await prepareCase(work, await partnerNow(work, partnerId), input, {
    succeeding: {
      predecessorId,
      as,
      procedure: definition.code,
      carried: (to) => carriedOver(work, { definition, state }, to, carry),
      opening: null,
    },
  });
  if (!prepared.ok) return fail([...problems, ...prepared.error]);
  if (problems.length > 0) return fail(problems);
  const { id } = await openCase(work, prepared.value, null);
  announceSuccession(work, { predecessorId, version, successorId: id, as });
  return ok({ id });
}
