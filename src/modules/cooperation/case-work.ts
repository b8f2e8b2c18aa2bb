import type { Capacity } from '../../engines/workflow/actor.js';
import type { WorkKind } from '../../engines/workflow/observation.js';
import { workOn } from '../../engines/workflow/work-on.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { engineActor } from './case.rules.js';
import { type LoadedCase, loadCase } from './case-load.js';

export interface CaseForWork {
  readonly case: LoadedCase;
  /** The post (or the partner) in which the caller works. */
  readonly capacity: Capacity;
}

/**
 * A case on whose objects of this kind the caller may work now, by its SOP. Its row is held until the transaction ends:
 * all work on one case takes turns, with the acts too. `cooperationId` is global; problems point to it in `input`.
 */
export async function caseForWork(
  work: Work<Actor>,
  cooperationId: string,
  kind: WorkKind,
  expectedVersion?: number | null,
): Promise<Result<CaseForWork, Problem[]>> {
  const loaded = await loadCase(work, cooperationId, expectedVersion);
  if (!loaded.ok) return loaded;
  const { definition, state } = loaded.value;
  const capacity = workOn(definition, state, kind, engineActor(definition, work.actor, state.partner));
  return capacity.ok
    ? ok({ case: loaded.value, capacity: capacity.value })
    : fail(capacity.error.map((one) => ({ ...one, path: ['input', 'cooperationId'] })));
}
