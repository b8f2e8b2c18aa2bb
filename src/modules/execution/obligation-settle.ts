import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { checkText } from '../identity/check.js';
import { announceObligation } from './execution.events.js';
import { frozen } from './execution.problems.js';
import { problemsIn } from './execution-work.js';
import type { Obligation } from './obligation.entity.js';
import type { ObligationStatus } from './obligation.rules.js';
import { about } from './obligation-fulfil.js';
import { heldObligation, judgesOnly, mayJudge, type ObligationInput } from './obligation-objects.js';

/** Settles a debt that was not fulfilled, with a reason: by the other party, or a coordinator. */
export async function settleDebt(
  work: Work<Actor>,
  input: ObligationInput & { readonly reason: string },
  status: 'EXCUSED' | 'BREACHED',
  from: readonly ObligationStatus[],
): Promise<Result<Obligation, Problem[]>> {
  const held = await heldObligation(work, input);
  const problems = [...problemsIn(held), ...checkText(['input', 'reason'], input.reason, 2_000)];
  if (!held.ok) return fail(problems);
  const { on, obligation } = held.value;
  if (!mayJudge(work.actor, on.party, obligation)) problems.push(judgesOnly);
  else if (!from.some((one) => one === obligation.status))
    problems.push(
      frozen(
        ['input', 'obligationId'],
        obligation.status,
        `Only an obligation that is ${from.join(' or ')} becomes ${status}.`,
        `Hanya kewajiban yang ${from.join(' atau ')} yang menjadi ${status}.`,
      ),
    );
  if (problems.length > 0) return fail(problems);
  obligation.status = status;
  obligation.reason = input.reason.trim();
  obligation.settledAt = work.now;
  obligation.settledById = work.actor.personId;
  obligation.updatedAt = work.now;
  obligation.version += 1;
  announceObligation(work, status === 'EXCUSED' ? 'OBLIGATION_EXCUSED' : 'OBLIGATION_BREACHED', obligation, {
    ...about(obligation),
    by: on.party,
    percent: obligation.percent,
  });
  return ok(obligation);
}
