import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type LoadedCase, loadCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import { mayKeepRegister, registrarsOnly } from './register.policy.js';

/**
 * A case whose entry in the register the caller may keep: by office, or because the SOP lets them work on its execution.
 * A partner reads it only.
 */
export async function caseForRegister(
  work: Work<Actor>,
  cooperationId: string,
): Promise<Result<LoadedCase, Problem[]>> {
  const loaded = await loadCase(work, cooperationId, undefined);
  if (!loaded.ok || mayKeepRegister(work.actor)) return loaded;
  if (work.actor.kind === 'PARTNER') return fail([{ ...registrarsOnly, path: ['input', 'cooperationId'] }]);
  const held = await caseForWork(work, cooperationId, 'EXECUTION');
  return held.ok ? ok(held.value.case) : held;
}
