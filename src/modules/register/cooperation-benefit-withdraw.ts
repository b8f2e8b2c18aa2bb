import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { entryWithdraw, type Withdrawing } from './entry-withdraw.js';
import { CooperationBenefit } from './register.entity.js';

export interface CooperationBenefitWithdraw extends Withdrawing {
  readonly benefitId: string;
}

/** Says that a benefit does not count. */
export const cooperationBenefitWithdraw = (work: Work<Actor>, input: CooperationBenefitWithdraw): Promise<Outcome> =>
  entryWithdraw(
    work,
    { entity: CooperationBenefit, prefix: 'cbe', field: 'benefitId', name: 'BENEFIT' },
    input.benefitId,
    input,
  );
