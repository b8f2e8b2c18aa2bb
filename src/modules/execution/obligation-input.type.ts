import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate, Decimal } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import { ObligationType } from './obligation.type.js';

@InputType('ObligationFulfilInput', { description: 'What was done of an obligation, and what shows it.' })
export class ObligationFulfilInput extends ChangeInput {
  @Field(() => ID, { description: 'The obligation; it is open. A partner’s contact names the partner’s own.' })
  obligationId!: string;

  @Field(() => CivilDate, {
    description: 'The day it was done on; not ahead, and not before the first plan was agreed (INVALID).',
  })
  doneOn!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How much of the whole, in percent: more than 0, at most 100. All that is left when neither is given.',
  })
  percent?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How much, in the unit or currency of the obligation, in place of the percent.',
  })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, at most 5,000 characters.' })
  note?: string | null;

  @Field(() => [ID], { description: 'Uploaded files that show it (bukti): 1 to 10.' })
  evidenceFileIds!: string[];
}

@InputType('ObligationConfirmInput', { description: 'What the other side entered, and one’s own side agrees with.' })
export class ObligationConfirmInput extends ChangeInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligationId!: string;
}

@InputType('ObligationExcuseInput', { description: 'An obligation that is no longer owed.' })
export class ObligationExcuseInput extends ChangeInput {
  @Field(() => ID, { description: 'The obligation; it is DUE or OVERDUE.' })
  obligationId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('ObligationBreachInput', { description: 'An obligation that was not kept.' })
export class ObligationBreachInput extends ChangeInput {
  @Field(() => ID, { description: 'The obligation; it is OVERDUE.' })
  obligationId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('ObligationReopenInput', { description: 'An obligation that was settled by mistake.' })
export class ObligationReopenInput extends ChangeInput {
  @Field(() => ID, { description: 'The obligation; it is FULFILLED, EXCUSED or BREACHED.' })
  obligationId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

const payload = (name: string, meaning: string) => payloadOf(name, 'obligation', () => ObligationType, meaning);
export const ObligationFulfilPayload = payload('ObligationFulfilPayload', 'The obligation with what was done');
export const ObligationConfirmPayload = payload('ObligationConfirmPayload', 'The obligation confirmed');
export const ObligationExcusePayload = payload('ObligationExcusePayload', 'The obligation excused');
export const ObligationBreachPayload = payload('ObligationBreachPayload', 'The obligation breached');
export const ObligationReopenPayload = payload('ObligationReopenPayload', 'The obligation, open again');
