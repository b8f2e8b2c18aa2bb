import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import type { ObligationInput } from './obligation-objects.js';
import { settleDebt } from './obligation-settle.js';

export interface ObligationExcuse extends ObligationInput {
  readonly reason: string;
}

/** Excuses an obligation that is due or overdue: what is left of it is no longer owed. */
export async function obligationExcuse(work: Work<Actor>, input: ObligationExcuse): Promise<Outcome> {
  const settled = await settleDebt(work, input, 'EXCUSED', ['DUE', 'OVERDUE']);
  return settled.ok ? ok({ id: settled.value.id }) : fail(settled.error);
}
