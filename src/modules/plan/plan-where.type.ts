import { Field, ID, InputType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { CivilDate, Decimal } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { listArgs } from '../identity/list.type.js';
import type { CommitmentKind, PlanStatus } from './plan.rules.js';
import { PlanCommitmentKind, PlanStatusEnum } from './plan-enums.type.js';

@InputType('PlanWhere', { description: 'Which plans. Conditions side by side must all hold.' })
export class PlanWhere {
  @Field(() => [PlanWhere], { nullable: true, description: 'All of these hold.' })
  and?: PlanWhere[] | null;

  @Field(() => [PlanWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PlanWhere[] | null;

  @Field(() => PlanWhere, { nullable: true, description: 'This does not hold.' })
  not?: PlanWhere | null;

  @Field(() => [PlanStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: PlanStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a cooperation with this partner.' })
  partnerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nothing is missing.' })
  complete?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'The next evaluation is due before this day.' })
  nextEvaluationBefore?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The attainment is below this percentage, or not known.' })
  attainmentBelow?: string | null;
}
export const PlansArgs = listArgs('Plan', { CREATED_AT: 'When it was begun.' }, () => PlanWhere);

@InputType('PlanIndicatorWhere', { description: 'Which indicators. Conditions side by side must all hold.' })
export class PlanIndicatorWhere {
  @Field(() => [PlanIndicatorWhere], { nullable: true, description: 'All of these hold.' })
  and?: PlanIndicatorWhere[] | null;

  @Field(() => [PlanIndicatorWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PlanIndicatorWhere[] | null;

  @Field(() => PlanIndicatorWhere, { nullable: true, description: 'This does not hold.' })
  not?: PlanIndicatorWhere | null;

  @Field(() => PlanWhere, { nullable: true, description: 'The plan is such a one.' })
  plan?: PlanWhere | null;

  @Field(() => CivilDate, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Below this percentage, or never measured. With `dueBefore` today and 100: those that are behind.',
  })
  attainmentBelow?: string | null;
}
export const PlanIndicatorsArgs = listArgs('PlanIndicator', { DUE_ON: 'When it is due.' }, () => PlanIndicatorWhere);

@InputType('PlanCommitmentWhere', { description: 'Which commitments. Conditions side by side must all hold.' })
export class PlanCommitmentWhere {
  @Field(() => [PlanCommitmentWhere], { nullable: true, description: 'All of these hold.' })
  and?: PlanCommitmentWhere[] | null;

  @Field(() => [PlanCommitmentWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PlanCommitmentWhere[] | null;

  @Field(() => PlanCommitmentWhere, { nullable: true, description: 'This does not hold.' })
  not?: PlanCommitmentWhere | null;

  @Field(() => PlanWhere, { nullable: true, description: 'The plan is such a one.' })
  plan?: PlanWhere | null;

  @Field(() => [PartyEnum], { nullable: true, description: 'Of one of these sides.' })
  partyIn?: Party[] | null;

  @Field(() => [PlanCommitmentKind], { nullable: true, description: 'Of one of these kinds.' })
  kindIn?: CommitmentKind[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Due, or first due, before this day.' })
  dueBefore?: string | null;
}
export const PlanCommitmentsArgs = listArgs(
  'PlanCommitment',
  { DUE_ON: 'When it is due, or first due.' },
  () => PlanCommitmentWhere,
);
