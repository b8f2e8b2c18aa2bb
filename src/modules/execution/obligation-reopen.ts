import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { type Actor, hasRole } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { announceObligation } from './execution.events.js';
import { frozen } from './execution.problems.js';
import { problemsIn } from './execution-work.js';
import { about } from './obligation-fulfil.js';
import { heldObligation, type ObligationInput } from './obligation-objects.js';

export interface ObligationReopen extends ObligationInput {
  readonly reason: string;
}

const reopens: readonly string[] = ['FULFILLED', 'EXCUSED', 'BREACHED'];

/** Opens what was settled by mistake: parts entered no longer count, and it is due anew. */
export async function obligationReopen(work: Work<Actor>, input: ObligationReopen): Promise<Outcome> {
  const held = await heldObligation(work, input);
  const problems = [...problemsIn(held), ...checkText(['input', 'reason'], input.reason, 2_000)];
  if (!held.ok) return fail(problems);
  if (!hasRole(work.actor, 'COORDINATOR')) return fail([coordinatorsOnly, ...problems]);
  const { obligation } = held.value;
  const was = obligation.status;
  if (!reopens.includes(was))
    problems.push(
      frozen(
        ['input', 'obligationId'],
        was,
        'Only what is fulfilled, excused or breached is opened again.',
        'Hanya yang terpenuhi, dimaklumi, atau dilanggar yang dibuka kembali.',
      ),
    );
  if (problems.length > 0) return fail(problems);
  if (was === 'FULFILLED') {
    await work.query(
      `update "obligation_fulfilment" set "voided_at" = $3, "voided_by_id" = $4
       where "institution_id" = $1 and "obligation_id" = $2 and "voided_at" is null`,
      [work.institutionId, obligation.id, work.now.toISOString(), work.actor.personId],
    );
    obligation.percent = '0';
  }
  obligation.status = 'PLANNED';
  obligation.fulfilledOn = null;
  obligation.settledAt = null;
  obligation.settledById = null;
  obligation.reason = input.reason.trim();
  obligation.updatedAt = work.now;
  obligation.version += 1;
  announceObligation(work, 'OBLIGATION_REOPENED', obligation, { ...about(obligation), was });
  return ok({ id: obligation.id });
}

const coordinatorsOnly = problem(
  'FORBIDDEN',
  [],
  text('Only a coordinator opens what is settled.', 'Hanya koordinator yang membuka kembali yang sudah selesai.'),
);
