import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import type { ObligationInput } from './obligation-objects.js';
import { settleDebt } from './obligation-settle.js';

export interface ObligationBreach extends ObligationInput {
  readonly reason: string;
}

/** Says that an overdue obligation is breached: nobody waits for it any more. */
export async function obligationBreach(work: Work<Actor>, input: ObligationBreach): Promise<Outcome> {
  const settled = await settleDebt(work, input, 'BREACHED', ['OVERDUE']);
  return settled.ok ? ok({ id: settled.value.id }) : fail(settled.error);
}
