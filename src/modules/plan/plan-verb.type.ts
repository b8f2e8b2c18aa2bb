import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate, Decimal } from '../../platform/graphql/scalars.js';
import { RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { payloadOf } from '../identity/list.type.js';
import { PlanType } from './plan.type.js';
import { PlanActionType, PlanIndicatorType } from './plan-item.type.js';

const NOTE = 'What is to be said to it, at most 2,000 characters. Erasable: no event repeats it.';

@InputType('PlanProposeInput', { description: 'A plan that is ready for every party’s acknowledgement.' })
export class PlanProposeInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
}

@InputType('PlanAcknowledgeInput', { description: 'That the caller’s party stands by a plan.' })
export class PlanAcknowledgeInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { description: 'The plan’s `version` that was read: another one is not acknowledged unseen.' })
  expectedVersion!: number;
}

@InputType('PlanAcknowledgementRecordInput', {
  description: 'That the partner stands by a plan, as it told staff by other ways than its own account.',
})
export class PlanAcknowledgementRecordInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { description: 'The plan’s `version` the partner has seen.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The partner’s contact who said so.' })
  contactId?: string | null;

  @Field(() => RecordedChannelEnum, { description: 'How it was said.' })
  channel!: RecordedChannel;

  @Field(() => CivilDate, { description: 'The day it was said: not in the future.' })
  saidOn!: string;

  @Field(() => ID, { description: 'What shows it: a file the caller has sent (uploadTicketCreate).' })
  evidenceFileId!: string;
}

@InputType('PlanReviseInput', { description: 'The agreed plan, of which another version is to be made.' })
export class PlanReviseInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan; it must be AGREED.' })
  planId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters. Erasable: no event repeats it.' })
  reason!: string;
}

@InputType('PlanIndicatorValueRecordInput', { description: 'What was measured of an indicator.' })
export class PlanIndicatorValueRecordInput extends MutationInput {
  @Field(() => ID, { description: 'The indicator, of an agreed plan.' })
  indicatorId!: string;

  @Field(() => CivilDate, { description: 'The day it was so: not in the future.' })
  on!: string;

  @Field(() => Decimal, { description: 'The value, in the indicator’s unit.' })
  value!: string;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'What shows it: a file the caller has sent (uploadTicketCreate).' })
  evidenceFileId?: string | null;
}

@InputType('PlanActionDoneInput', { description: 'That an action was done.' })
export class PlanActionDoneInput extends MutationInput {
  @Field(() => ID, { description: 'The action, of an agreed plan.' })
  actionId!: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'When it was done: not in the future. Null: it is not done after all, and note and evidence go.',
  })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'What shows it: a file the caller has sent (uploadTicketCreate).' })
  evidenceFileId?: string | null;
}

const plan = (name: string, meaning: string) => payloadOf(name, 'plan', () => PlanType, meaning);
export const PlanSavePayload = plan('PlanSavePayload', 'The plan as it stands now');
export const PlanProposePayload = plan('PlanProposePayload', 'The plan proposed');
export const PlanAcknowledgePayload = plan('PlanAcknowledgePayload', 'The plan acknowledged');
export const PlanAcknowledgementRecordPayload = plan('PlanAcknowledgementRecordPayload', 'The plan acknowledged');
export const PlanRevisePayload = plan('PlanRevisePayload', 'The next version, a draft');
export const PlanIndicatorValueRecordPayload = payloadOf(
  'PlanIndicatorValueRecordPayload',
  'indicator',
  () => PlanIndicatorType,
  'The indicator with its new value',
);
export const PlanActionDonePayload = payloadOf('PlanActionDonePayload', 'action', () => PlanActionType, 'The action');
