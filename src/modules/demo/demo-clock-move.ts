import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { demoOnly, type Move, moversOnly, stretchOf } from './demo-clock.rules.js';
import { CLOCK_MOVED, type ClockMove, type DemoHouse } from './demo-house.js';

/**
 * Says in the log that the demo's clock is moved; that it is, the house sees to once this is committed. A retry answers
 * the same move, and so moves it no further.
 */
export async function demoClockMove(
  work: Work<Actor>,
  house: DemoHouse | null,
  input: Move,
): Promise<Result<ClockMove, Problem[]>> {
  if (!house) return fail([demoOnly]);
  const { actor, now } = work;
  if (!hasRole(actor, 'ADMINISTRATOR') && !hasRole(actor, 'COORDINATOR')) return fail([moversOnly]);
  const stretch = stretchOf(input, now, house.clock.ahead);
  if (!stretch.ok) return stretch;
  const to = new Date(now.getTime() + stretch.value).toISOString();
  const facts = { from: now.toISOString(), to, ahead: house.clock.ahead + stretch.value };
  const { institutionId } = actor;
  work.announce({ kind: CLOCK_MOVED, subjectType: 'Institution', subjectId: institutionId, subjectVersion: 1, facts });
  return ok(facts);
}
