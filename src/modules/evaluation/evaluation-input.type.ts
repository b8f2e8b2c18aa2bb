import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import type { ItemStatus, EvaluationOutcome as Outcome, EvaluationStatus as Status } from './evaluation.rules.js';
import {
  EvaluationItemStatus,
  EvaluationItemType,
  EvaluationOutcome,
  EvaluationStatus,
  EvaluationType,
} from './evaluation.type.js';

@InputType('EvaluationWhere', { description: 'Which evaluations. Conditions side by side must all hold.' })
export class EvaluationWhere {
  @Field(() => [EvaluationWhere], { nullable: true, description: 'All of these hold.' })
  and?: EvaluationWhere[] | null;

  @Field(() => [EvaluationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: EvaluationWhere[] | null;

  @Field(() => EvaluationWhere, { nullable: true, description: 'This does not hold.' })
  not?: EvaluationWhere | null;

  @Field(() => [EvaluationStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [EvaluationOutcome], { nullable: true, description: 'The outcome is one of these.' })
  outcomeIn?: Outcome[] | null;

  @Field(() => ID, { nullable: true, description: 'It is about this cooperation.' })
  cooperationId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its period ends on or after this day.' })
  untilFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its period ends before this day.' })
  untilBefore?: string | null;
}
export const EvaluationArgs = listArgs(
  'Evaluation',
  { STARTED_AT: 'When it was begun.', UNTIL: 'The last day of its period.' },
  () => EvaluationWhere,
);

@InputType('EvaluationItemWhere', { description: 'Which improvements. Conditions side by side must all hold.' })
export class EvaluationItemWhere {
  @Field(() => [EvaluationItemWhere], { nullable: true, description: 'All of these hold.' })
  and?: EvaluationItemWhere[] | null;

  @Field(() => [EvaluationItemWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: EvaluationItemWhere[] | null;

  @Field(() => EvaluationItemWhere, { nullable: true, description: 'This does not hold.' })
  not?: EvaluationItemWhere | null;

  @Field(() => [EvaluationItemStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: ItemStatus[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;

  @Field(() => EvaluationWhere, { nullable: true, description: 'Its evaluation is such a one.' })
  evaluation?: EvaluationWhere | null;
}
export const EvaluationItemArgs = listArgs('EvaluationItem', { DUE_ON: 'When it is due.' }, () => EvaluationItemWhere);

@InputType('EvaluationStartInput', { description: 'A period of a cooperation that is to be evaluated.' })
export class EvaluationStartInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => CivilDate, { description: 'The period’s first day.' })
  from!: string;

  @Field(() => CivilDate, { description: 'The period’s last day: today at the latest.' })
  until!: string;
}

@InputType('EvaluationItemInput', { description: 'What is to be improved.' })
export class EvaluationItemInput {
  @Field(() => String, { description: 'In words, 1 to 4,000 characters.' })
  what!: string;

  @Field(() => ID, { description: 'Who answers for it: a person of the house.' })
  ownerId!: string;

  @Field(() => CivilDate, { description: 'By when: today or later.' })
  dueOn!: string;
}

@InputType('EvaluationChangeInput', {
  description: 'What to change of a draft; what is not given stays, null takes it away.',
})
export class EvaluationChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The period’s first day.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The period’s last day: today at the latest.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, description: 'Benefit (manfaat), 0 to 100 percent.' })
  benefitPercent?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 4,000 characters.' })
  benefitReason?: string | null;

  @Field(() => Int, { nullable: true, description: 'Conformity with what was agreed (kesesuaian), 0 to 100 percent.' })
  conformityPercent?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 4,000 characters.' })
  conformityReason?: string | null;

  @Field(() => String, { nullable: true, description: 'In all, at most 4,000 characters.' })
  summary?: string | null;

  @Field(() => EvaluationOutcome, { nullable: true, description: 'What it comes to.' })
  outcome?: Outcome | null;

  @Field(() => CivilDate, { nullable: true, description: 'IMPROVE: by when the next version of the plan is due.' })
  nextPlanDueOn?: string | null;

  @Field(() => [EvaluationItemInput], { nullable: true, description: 'Improvements to add, at most 100 at once.' })
  add?: EvaluationItemInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Improvements to take away.' })
  remove?: string[] | null;
}

@InputType('EvaluationCompleteInput', { description: 'A draft that is ready.' })
export class EvaluationCompleteInput extends ChangeInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;
}

@InputType('EvaluationItemChangeInput', { description: 'What becomes of an improvement; what is not given stays.' })
export class EvaluationItemChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The improvement.' })
  itemId!: string;

  @Field(() => ID, { nullable: true, description: 'Who answers for it from now on: a person of the house.' })
  ownerId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;

  @Field(() => EvaluationItemStatus, {
    nullable: true,
    description: 'How far it is. DONE needs evidence, DROPPED a note; both are for good.',
  })
  status?: ItemStatus | null;

  @Field(() => String, { nullable: true, description: 'What was done, or why not: at most 4,000 characters.' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The file that shows it: one the caller has sent by upload ticket.' })
  evidenceFileId?: string | null;
}

const payload = (verb: string, meaning: string) =>
  payloadOf(`Evaluation${verb}Payload`, 'evaluation', () => EvaluationType, meaning);
export const EvaluationStartPayload = payload('Start', 'The draft');
export const EvaluationChangePayload = payload('Change', 'The draft as it is now');
export const EvaluationCompletePayload = payload('Complete', 'The evaluation as it was completed');
export const EvaluationItemChangePayload = payloadOf(
  'EvaluationItemChangePayload',
  'item',
  () => EvaluationItemType,
  'The improvement as it is now',
);
