import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Need } from './need.entity.js';
import { keepersOnly, mayKeepNeed } from './need.policy.js';
import { isTakenUp, isWithdrawn } from './need.rules.js';

/** Takes a need off the list while no cooperation is based on it; the entry stays. */
export async function needWithdraw(
  work: Work<Actor>,
  input: { readonly needId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  const loaded = await forChange(work, Need, 'need', 'needId', input.needId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const need = loaded.value;
  if (!mayKeepNeed(work.actor, need)) return fail([keepersOnly]);
  if (need.status === 'WITHDRAWN') return fail([isWithdrawn(['input', 'needId'])]);
  if (need.status === 'TAKEN_UP') return fail([isTakenUp]);
  need.status = 'WITHDRAWN';
  need.version += 1;
  work.announce({
    kind: 'NEED_WITHDRAWN',
    subjectType: 'Need',
    subjectId: need.id,
    subjectVersion: need.version,
    facts: {},
  });
  return ok({ id: need.id });
}
