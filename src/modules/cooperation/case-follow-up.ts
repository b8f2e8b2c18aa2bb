import type { Event } from '../../engines/workflow/event.js';
import type { State } from '../../engines/workflow/state.js';
import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { amendAgreement } from './addendum-in-force.js';
import type { LoadedCase } from './case-load.js';
import { registerNeeds, unitOf } from './case-needs.js';
import { mirrorSlots } from './slot-mirror.js';
import { openSuccessors } from './successor-open.js';

/** What an act means outside the case's own row: papers made final and numbered, needs taken up, an agreement amended. */
export async function followUp(
  work: Work<Actor>,
  current: LoadedCase,
  after: State,
  events: readonly Event[],
): Promise<Result<null, Problem[]>> {
  const mirrored = await mirrorSlots(work, current.id, current.state, after, unitOf(events));
  if (!mirrored.ok) return mirrored;
  await registerNeeds(work, current.definition, current, events);
  const opened = await openSuccessors(work, current, after, events);
  return opened.ok ? amendAgreement(work, current, after, events) : opened;
}
