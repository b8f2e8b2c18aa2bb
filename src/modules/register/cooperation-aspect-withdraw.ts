import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { entryWithdraw, type Withdrawing } from './entry-withdraw.js';
import { CooperationAspect } from './register.entity.js';

export interface CooperationAspectWithdraw extends Withdrawing {
  readonly aspectId: string;
}

/** Says that the evidence of an aspect does not count. */
export const cooperationAspectWithdraw = (work: Work<Actor>, input: CooperationAspectWithdraw): Promise<Outcome> =>
  entryWithdraw(
    work,
    { entity: CooperationAspect, prefix: 'cas', field: 'aspectId', name: 'ASPECT' },
    input.aspectId,
    input,
  );
