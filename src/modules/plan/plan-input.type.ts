import { Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { MoneyInput } from '../../platform/graphql/money.type.js';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate, Decimal, Duration } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import type { ChannelKind, CommitmentKind, Direction, Duty } from './plan.rules.js';
import { PlanChannelKind, PlanCommitmentKind, PlanDirection, PlanDuty } from './plan-enums.type.js';

const KEY =
  'What it is called, unique among its kind in this plan: 1 to 40 letters, digits and `. _ / -`. Under the same key it stays the same item, here and in later versions.';

@InputType('PlanHolderInput', { description: 'Who something falls to; unit and post are for the institution’s side.' })
export class PlanHolderInput {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => ID, { nullable: true, description: 'A unit of the institution.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A post of the institution.' })
  positionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Somebody, or a body, by name: at most 200 characters.' })
  label?: string | null;
}

@InputType('PlanIndicatorInput', { description: 'By what is seen how far a goal is.' })
export class PlanIndicatorInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextInput, { description: 'What is measured.' })
  title!: LocalizedTextInput;

  @Field(() => String, {
    description: 'The unit of all its numbers, at most 40 characters. With another unit a new series of values begins.',
  })
  unit!: string;

  @Field(() => PlanDirection, { description: 'Which way it is to go.' })
  direction!: Direction;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Where it stands at the start; may follow later. Not for KEEP.',
  })
  baseline?: string | null;

  @Field(() => Decimal, { description: 'Where it is to stand: not behind the baseline, by its direction.' })
  target!: string;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;
}

@InputType('PlanActionInput', { description: 'What is to be done for a goal.' })
export class PlanActionInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextInput, { description: 'What is to be done.' })
  title!: LocalizedTextInput;

  @Field(() => PlanHolderInput, { description: 'Who does it.' })
  owner!: PlanHolderInput;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;
}

@InputType('PlanGoalInput', { description: 'A shared goal with its indicators and actions.' })
export class PlanGoalInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextInput, { description: 'The goal.' })
  title!: LocalizedTextInput;

  @Field(() => [PlanIndicatorInput], { description: 'Its indicators, at most 20.' })
  indicators!: PlanIndicatorInput[];

  @Field(() => [PlanActionInput], { description: 'Its actions, at most 30.' })
  actions!: PlanActionInput[];
}

@InputType('PlanResponsibilityInput', { description: 'What somebody has to do with an activity.' })
export class PlanResponsibilityInput {
  @Field(() => PlanHolderInput, { description: 'Who.' })
  holder!: PlanHolderInput;

  @Field(() => PlanDuty, { description: 'What.' })
  duty!: Duty;
}

@InputType('PlanActivityInput', { description: 'A line of the responsibility matrix (RACI).' })
export class PlanActivityInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextInput, { description: 'The activity.' })
  title!: LocalizedTextInput;

  @Field(() => [PlanResponsibilityInput], {
    description: 'Who has what to do with it, at most 20, each once; one at most is accountable.',
  })
  parts!: PlanResponsibilityInput[];
}

@InputType('PlanCommitmentInput', {
  description: 'What a party puts in: a quantity with its unit, or money, or neither; not both.',
})
export class PlanCommitmentInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => PartyEnum, { description: 'Who puts it in.' })
  party!: Party;

  @Field(() => PlanCommitmentKind, { description: 'What kind of resource it is.' })
  kind!: CommitmentKind;

  @Field(() => LocalizedTextInput, { description: 'What it is.' })
  title!: LocalizedTextInput;

  @Field(() => Decimal, { nullable: true, description: 'How much, more than 0; each time, where it recurs.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of the quantity, at most 40 characters.' })
  unit?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'How much money; each time, where it recurs.' })
  money?: MoneyInput | null;

  @Field(() => CivilDate, { description: 'When it is due; of one that recurs, for the first time.' })
  dueOn!: string;

  @Field(() => Duration, { nullable: true, description: 'How often it recurs; without it once.' })
  recurs?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day it may recur on: not before `dueOn`.' })
  recursUntil?: string | null;
}

@InputType('PlanChannelInput', { description: 'A way the parties keep in touch.' })
export class PlanChannelInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => PlanChannelKind, { description: 'Which way.' })
  channel!: ChannelKind;

  @Field(() => LocalizedTextInput, { description: 'What for.' })
  purpose!: LocalizedTextInput;

  @Field(() => Duration, { nullable: true, description: 'How often; without it when there is something.' })
  cadence?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'From which day the cadence is counted; without it from the day of agreement.',
  })
  startsOn?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Who takes part.' })
  participants?: LocalizedTextInput | null;
}

@InputType('PlanSustainabilityStepInput', {
  description: 'A step by which the cooperation goes on though the first support shrinks.',
})
export class PlanSustainabilityStepInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextInput, { description: 'The step.' })
  step!: LocalizedTextInput;

  @Field(() => PlanHolderInput, { description: 'Who takes it.' })
  owner!: PlanHolderInput;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;
}

@InputType('PlanEvaluationInput', { description: 'When a plan is evaluated.' })
export class PlanEvaluationInput {
  @Field(() => Duration, { description: 'How often.' })
  every!: string;

  @Field(() => CivilDate, { description: 'When the next evaluation is due.' })
  nextOn!: string;
}

@InputType('PlanSaveInput', {
  description: 'The whole plan as it is to stand: what is not given is gone. Kept whole or not at all.',
})
export class PlanSaveInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => Int, {
    description:
      'The `version` of the plan the caller has read; 0 when there is none yet. A StaleError tells when somebody was faster.',
  })
  expectedVersion!: number;

  @Field(() => [PlanGoalInput], { description: 'The shared goals, at most 20.' })
  goals!: PlanGoalInput[];

  @Field(() => [PlanActivityInput], { description: 'The responsibility matrix, at most 60 lines.' })
  activities!: PlanActivityInput[];

  @Field(() => [PlanCommitmentInput], { description: 'What the parties put in, at most 100.' })
  commitments!: PlanCommitmentInput[];

  @Field(() => [PlanChannelInput], { description: 'How the parties keep in touch, at most 20.' })
  channels!: PlanChannelInput[];

  @Field(() => [PlanSustainabilityStepInput], { description: 'How it goes on afterwards, at most 30 steps.' })
  sustainability!: PlanSustainabilityStepInput[];

  @Field(() => PlanEvaluationInput, { nullable: true, description: 'When it is evaluated.' })
  evaluation?: PlanEvaluationInput | null;
}
