import type { Definition } from '../../engines/workflow/definition.js';
import { workOn } from '../../engines/workflow/work-on.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { engineActor } from '../cooperation/case.rules.js';
import { loadCase } from '../cooperation/case-load.js';
import type { Actor } from '../identity/actor.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';

const archives = ({ steps }: Definition): boolean =>
  steps.some(({ works }) => works?.some((one) => one.on === 'RECORDS'));

/**
 * A case whose records the caller may file now. Where its SOP has a step that works on RECORDS, it is that step's
 * actors alone, while the case stands there; where it has none, coordinators and administrators at any time.
 */
export async function caseForFiling(
  work: Work<Actor>,
  cooperationId: string,
  path: readonly string[],
): Promise<Result<string, Problem[]>> {
  const loaded = await loadCase(work, cooperationId, null);
  if (!loaded.ok) return fail(loaded.error.map((one) => ({ ...one, path })));
  const { id, definition, state } = loaded.value;
  if (!archives(definition)) return mayKeepRecords(work.actor) ? ok(id) : fail([archivistsOnly]);
  const capacity = workOn(definition, state, 'RECORDS', engineActor(definition, work.actor, state.partner));
  return capacity.ok ? ok(id) : fail(capacity.error.map((one) => ({ ...one, path })));
}
