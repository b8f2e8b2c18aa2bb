import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { OutcomeKind as Kind, HoldMode as Mode, Phase as PhaseCode } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf, OrderDirection, PageArgs } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { FormAnswerType } from '../form/form-answer.type.js';
import { PersonType } from '../identity/membership.type.js';
import { PartnerType, PartnerWhere } from '../partner/partner.type.js';
import { Phase } from '../procedure/phase.type.js';
import { ProcedureVersionType } from '../procedure/procedure.type.js';
import type { CaseStatus as Status } from './case.rules.js';
import { CaseClockType } from './case-clocks.type.js';
import { CaseStatus, HoldMode, OutcomeKind } from './case-enums.type.js';

@ObjectType('Task', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Work that waits for a post or a partner (tugas): one for each seat of an active step.',
})
export class TaskType extends NodeType {
  @Field(() => String, { description: 'The step, by its id in the procedure.' })
  step!: string;

  @Field(() => ID, { description: 'The activation of the step; goes into CooperationActInput.instance.' })
  instance!: string;

  @Field(() => LocalizedTextType, { description: 'The step’s title.' })
  title!: LocalizedTextType;

  @Field(() => Phase, { description: 'The step’s canonical phase.' })
  phase!: PhaseCode;

  @Field(() => String, { description: 'The position it waits for, by its code in the procedure.' })
  positionCode!: string;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  openedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the step was left; null while it waits.' })
  closedAt?: string | null;

  @Field(() => CooperationType, { nullable: true, description: 'The case.' })
  cooperation?: object | null;
}

@ObjectType('Comment', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What was said with an act. Inside the house: a partner sees its own only. Erasable without breaking the log.',
})
export class CommentType extends NodeType {
  @Field(() => String, { description: 'The words.' })
  body!: string;
}

@ObjectType('Act', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One act on a case: who did what, in which capacity. Never changed, never deleted.',
})
export class ActType extends NodeType {
  @Field(() => Int, { description: 'The case’s version after it: 1 is the intake.' })
  number!: number;

  @Field(() => String, {
    description:
      'The action, by its id in the procedure. The house’s own are documentAdd, assign, reassign, takeBack and correct, under any procedure.',
  })
  action!: string;

  @Field(() => LocalizedTextType, { description: 'What was done.' })
  label!: LocalizedTextType;

  @Field(() => String, {
    nullable: true,
    description: 'The step it was done in; null for intake and any-time actions.',
  })
  step?: string | null;

  @Field(() => String, { nullable: true, description: 'The position it was done as.' })
  positionCode?: string | null;

  @Field(() => HoldMode, { nullable: true, description: 'The capacity it was done in.' })
  mode?: Mode | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => PersonType, {
    nullable: true,
    description:
      'Who acted (pelaku), on either side. For staff; null for a partner’s contact unless the act is the caller’s own, since a contact sees no other person.',
  })
  person?: PersonType | null;

  @Field(() => CommentType, {
    nullable: true,
    description: 'What was said; null when nothing was, or when the caller may not see it.',
  })
  comment?: CommentType | null;
}

@ObjectType('Cooperation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'The living case (kerja sama): what a partner asked for, and where the institution’s SOP has carried it. Staff see the cases their posts take part in, coordinators and analysts all of them, a partner’s contact the partner’s.',
})
export class CooperationType extends NodeType {
  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The request in more words.' })
  summary?: string | null;

  @Field(() => PartnerType, { nullable: true, description: 'The partner; null when the caller may not see it.' })
  partner?: PartnerType | null;

  @Field(() => ProcedureVersionType, { nullable: true, description: 'The version of the SOP it is pinned to.' })
  procedure?: ProcedureVersionType | null;

  @Field(() => Phase, { description: 'The canonical phase: the latest among its active steps.' })
  phase!: PhaseCode;

  @Field(() => CaseStatus, { description: 'Whether it is under way, in force, or over.' })
  status!: Status;

  @Field(() => String, { nullable: true, description: 'How it ended, by the outcome’s id in the procedure.' })
  outcome?: string | null;

  @Field(() => OutcomeKind, { nullable: true, description: 'How it ended, whatever the procedure calls it.' })
  outcomeKind?: Kind | null;

  @Field(() => String, {
    description: 'Through which door the request came (letter, e-mail, portal, …), by the procedure’s code.',
  })
  channel!: string;

  @Field(() => DateTime, { description: 'When the request arrived.' })
  receivedAt!: string;

  @Field(() => DateTime, { description: 'When it was registered here.' })
  registeredAt!: string;

  @Field(() => DateTime, { description: 'When a step was last entered or left.' })
  stageChangedAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Int, {
    description:
      'Rounds of returns: 1 at first, one more each time work was sent back to be mended. Not the round of work on the execution that guards count activities of, which a loop of the procedure begins anew (docs/execution.md).',
  })
  round!: number;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The agreement’s last day as it now stands, where the procedure asks for one; see terms for how it came to it.',
  })
  endsOn?: string | null;

  @Field(() => Int, { description: 'Grows with every act; goes back in as expectedVersion.' })
  version!: number;

  @Field(() => [FormAnswerType], { description: 'The forms answered in the case, as far as the caller may see them.' })
  formAnswers!: FormAnswerType[];

  @Field(() => [TaskType], { description: 'Every task of the case, open ones first, then the latest.' })
  tasks!: TaskType[];

  @Field(() => [CaseClockType], {
    description: 'Its clocks that run, the next one first. For staff; empty for a partner’s contact.',
  })
  clocks!: CaseClockType[];
}

export const CooperationConnection = connectionOf('Cooperation', () => CooperationType);
export const ActConnection = connectionOf('Act', () => ActType);
export const TaskConnection = connectionOf('Task', () => TaskType);

export enum CooperationOrderField {
  STAGE_CHANGED_AT = 'STAGE_CHANGED_AT',
  REGISTERED_AT = 'REGISTERED_AT',
}
registerEnumType(CooperationOrderField, {
  name: 'CooperationOrderField',
  description: 'What a list of cooperations can be sorted by.',
  valuesConfig: {
    STAGE_CHANGED_AT: { description: 'The last change of stage.' },
    REGISTERED_AT: { description: 'The registration.' },
  },
});

@InputType('CooperationOrder', { description: 'How a list of cooperations is sorted; ties by id.' })
export class CooperationOrder {
  @Field(() => CooperationOrderField, { description: 'By what.' })
  field!: CooperationOrderField;

  @Field(() => OrderDirection, { description: 'Which end first.' })
  direction!: OrderDirection;
}

@InputType('CooperationWhere', { description: 'Which cooperations. Conditions side by side must all hold.' })
export class CooperationWhere {
  @Field(() => [CooperationWhere], { nullable: true, description: 'All of these hold.' })
  and?: CooperationWhere[] | null;

  @Field(() => [CooperationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CooperationWhere[] | null;

  @Field(() => CooperationWhere, { nullable: true, description: 'This does not hold.' })
  not?: CooperationWhere | null;

  @Field(() => [Phase], { nullable: true, description: 'The phase is one of these.' })
  phaseIn?: PhaseCode[] | null;

  @Field(() => [CaseStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [OutcomeKind], { nullable: true, description: 'It ended in one of these ways.' })
  outcomeKindIn?: Kind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'At least one of these steps is active, by ids in the procedure.',
  })
  activeStepIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The title contains this, whatever the case of letters.' })
  titleContains?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Registered at or after this instant.' })
  registeredFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Registered before this instant.' })
  registeredBefore?: Date | null;

  @Field(() => CivilDate, { nullable: true, description: 'The agreement ends on or before this day.' })
  endsOnOrBefore?: string | null;

  @Field(() => PartnerWhere, { nullable: true, description: 'The partner is such a one.' })
  partner?: PartnerWhere | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is an addendum to an agreement; false to count agreements once, whatever was added to them.',
  })
  isAddendum?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'It is an addendum to this cooperation; nothing when the caller may not see that one.',
  })
  amendsId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'It follows this cooperation; nothing when the caller may not see that one.',
  })
  predecessorId?: string | null;
}

@ArgsType()
export class CooperationsArgs extends PageArgs {
  @Field(() => CooperationWhere, { nullable: true, description: 'Only these.' })
  where?: CooperationWhere | null;

  @Field(() => CooperationOrder, {
    nullable: true,
    description: 'In this order; the last change of stage first when not given.',
  })
  orderBy?: CooperationOrder | null;
}
