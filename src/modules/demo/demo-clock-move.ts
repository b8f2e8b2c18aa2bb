import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { demoOnly, type Move, moversOnly, stretchOf } from './demo-clock.rules.js';
import { CLOCK_MOVED, type DemoHouse } from './demo-house.js';

/** How far ahead of real time the clock is to be, in milliseconds: a retry moves it no further. */
export type Moved = { readonly ahead: number };

/** Says in the log that the demo's clock is moved; that it is, the house sees to once this is committed. */
export async function demoClockMove(
  work: Work<Actor>,
  house: DemoHouse | null,
  input: Move,
): Promise<Result<Moved, Problem[]>> {
  if (!house) return fail([demoOnly]);
  const { actor, now } = work;
  if (!hasRole(actor, 'ADMINISTRATOR') && !hasRole(actor, 'COORDINATOR')) return fail([moversOnly]);
  const stretch = stretchOf(input, now, house.clock.ahead);
  if (!stretch.ok) return stretch;
  const ahead = house.clock.ahead + stretch.value;
  work.announce({
    kind: CLOCK_MOVED,
    subjectType: 'Institution',
    subjectId: actor.institutionId,
    subjectVersion: 1,
    facts: { from: now.toISOString(), to: new Date(now.getTime() + stretch.value).toISOString(), ahead },
  });
  return ok({ ahead });
}
