import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type {
  CommentRule as Comment,
  FactType as FactKindCode,
  Phase as PhaseCode,
} from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { Phase } from '../procedure/phase.type.js';
import { CommentRule, FactKind } from './case-enums.type.js';

@ObjectType('StepSeat', {
  description: 'Who may act in a step: a position, of one unit or of any.',
  simpleResolvers: true,
})
export class StepSeatType {
  @Field(() => String, { description: 'The position, by its code in the procedure.' })
  position!: string;

  @Field(() => LocalizedTextType, { description: 'The position’s title in the procedure.' })
  title!: LocalizedTextType;

  @Field(() => ID, { nullable: true, description: 'The unit; null where any unit’s holder may act.' })
  unitId?: string | null;
}

@ObjectType('ActiveStep', {
  description: 'A step that is active in a case. A case may have several at once (parallel branches).',
  simpleResolvers: true,
})
export class ActiveStepType {
  @Field(() => ID, { description: 'This activation of the step, within the case.' })
  instance!: string;

  @Field(() => String, { description: 'The step, by its id in the procedure.' })
  step!: string;

  @Field(() => LocalizedTextType, { description: 'The step’s title in the procedure.' })
  title!: LocalizedTextType;

  @Field(() => Phase, { description: 'The step’s canonical phase.' })
  phase!: PhaseCode;

  @Field(() => Int, { description: 'In which round of returns: 1 at first; not the round of work on the execution.' })
  round!: number;

  @Field(() => DateTime, { description: 'Since when it is active.' })
  enteredAt!: string;

  @Field(() => [StepSeatType], { description: 'Who may act.' })
  seats!: StepSeatType[];

  @Field(() => [String], { description: 'The documents that may be put in while it is active, by kind.' })
  accepts!: string[];
}

@ObjectType('FactChoice', { description: 'One of the codes a fact may hold.', simpleResolvers: true })
export class FactChoiceType {
  @Field(() => String, { description: 'The code that goes in.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  title!: LocalizedTextType;
}

@ObjectType('FactValue', { description: 'What a fact holds; exactly one field is not null.', simpleResolvers: true })
export class FactValueType {
  @Field(() => String, { nullable: true, description: 'Free text; null after it was erased.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'A number.' })
  number?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  boolean?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'A day.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'A chosen code.' })
  choice?: string | null;

  @Field(() => [String], { nullable: true, description: 'Chosen codes.' })
  choices?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Org units.' })
  units?: string[] | null;

  @Field(() => [StepSeatType], { nullable: true, description: 'Positions, each in its unit.' })
  positions?: StepSeatType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Entries of the needs register.' })
  needs?: string[] | null;
}

@ObjectType('Fact', { description: 'Something the case knows, declared by its procedure.', simpleResolvers: true })
export class FactType {
  @Field(() => String, { description: 'The fact, by its name in the procedure.' })
  name!: string;

  @Field(() => FactKind, { description: 'What it holds.' })
  kind!: FactKindCode;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  label!: LocalizedTextType;

  @Field(() => FactValueType, { description: 'The value as it now stands.' })
  value!: FactValueType;
}

@ObjectType('FactCandidate', {
  description: 'A post or unit that may be named in a fact: what a form offers to choose from.',
  simpleResolvers: true,
})
export class FactCandidateType {
  @Field(() => ID, { description: 'The id that goes into FactValueInput.positions or units.' })
  value!: string;

  @Field(() => String, { description: 'The position’s code in the institution, or the unit’s.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'The post’s title or the unit’s name.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The unit a post is in; null above units, and for a unit.',
  })
  unit?: LocalizedTextType | null;
}

@ObjectType('ActionFact', { description: 'A fact an action takes with it.', simpleResolvers: true })
export class ActionFactType {
  @Field(() => String, { description: 'The name to give in FactInput.' })
  name!: string;

  @Field(() => FactKind, { description: 'Which field of FactValueInput it takes.' })
  kind!: FactKindCode;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  label!: LocalizedTextType;

  @Field(() => Boolean, { description: 'Whether the action cannot be taken without it.' })
  required!: boolean;

  @Field(() => [FactChoiceType], { description: 'The codes a CHOICE or CHOICES fact may hold; empty for others.' })
  choices!: FactChoiceType[];

  @Field(() => [String], { description: 'The positions a POSITIONS fact may name; empty where any may be named.' })
  positions!: string[];

  @Field(() => Float, {
    nullable: true,
    description: 'The least a NUMBER fact may hold; null where there is no least.',
  })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'The most a NUMBER fact may hold; null where there is no most.' })
  max?: number | null;

  @Field(() => [FactCandidateType], {
    description:
      'The posts a POSITIONS fact or the units a UNITS fact may name here, at most 500, by code; empty for others. Shown to a partner’s contact too, who is asked for them.',
  })
  candidates?: FactCandidateType[];
}

@ObjectType('ProcedureIntake', {
  description:
    'How a case under this procedure begins: what cooperationRequest takes. The counterpart of availableActions.',
  simpleResolvers: true,
})
export class ProcedureIntakeType {
  @Field(() => String, { description: 'The intake’s id in the procedure: the action of a case’s first act.' })
  action!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => [String], {
    description: 'The doors a request may come through: the codes of CooperationRequestInput.channel.',
  })
  channels!: string[];

  @Field(() => [ActionFactType], { description: 'The facts it takes.' })
  facts!: ActionFactType[];
}

@ObjectType('ActionObstacle', { description: 'Why an action is not open to the caller yet.', simpleResolvers: true })
export class ActionObstacleType {
  @Field(() => String, { description: 'The guard, by its code in the procedure or in the engine.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What is missing.' })
  explanation!: LocalizedTextType;

  @Field(() => [String], { description: 'The positions that could meet it.' })
  whoCanMeet!: string[];
}

@ObjectType('PaperSlot', {
  description: 'A signature on paper that an action registers: what PaperSignatureInput is to be given for.',
  simpleResolvers: true,
})
export class PaperSlotType {
  @Field(() => String, { description: 'The set of signatures; goes into PaperSignatureInput.set.' })
  set!: string;

  @Field(() => String, { description: 'The place in it; goes into PaperSignatureInput.slot.' })
  slot!: string;

  @Field(() => String, { description: 'Whose signature it is: the position, by its code in the procedure.' })
  position!: string;

  @Field(() => LocalizedTextType, {
    description: 'The position’s title, with the units and capacities it is limited to.',
  })
  title!: LocalizedTextType;

  @Field(() => Boolean, {
    description: 'Whether the partner signs here: then name and title are asked for, else a person.',
  })
  byPartner!: boolean;
}

@ObjectType('AvailableAction', {
  description:
    'An action of the procedure that the caller’s posts could take in this case. It comes from the same functions that guard cooperationAct: allowed is true exactly when the mutation succeeds with well-formed input.',
  simpleResolvers: true,
})
export class AvailableActionType {
  @Field(() => String, { description: 'The action, by its id in the procedure; goes into CooperationActInput.action.' })
  action!: string;

  @Field(() => LocalizedTextType, { description: 'What a button would say.' })
  label!: LocalizedTextType;

  @Field(() => ID, {
    nullable: true,
    description: 'The active step it belongs to; null for an action open at any time.',
  })
  instance?: string | null;

  @Field(() => String, { nullable: true, description: 'The step, by its id in the procedure.' })
  step?: string | null;

  @Field(() => Boolean, { description: 'Whether it can be taken now.' })
  allowed!: boolean;

  @Field(() => [ActionObstacleType], { description: 'Why not, if not: every condition that does not hold.' })
  because!: ActionObstacleType[];

  @Field(() => [ActionFactType], { description: 'The facts it takes.' })
  facts!: ActionFactType[];

  @Field(() => String, { nullable: true, description: 'The questionnaire answered with it, by code; null when none.' })
  form?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The version of that questionnaire which the procedure names; null without a form.',
  })
  formVersion?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it has a form and the institution has published that version. Answers are judged by it. Until then an action is refused whose form gives facts of the case; others keep the answers as given.',
  })
  formPublished?: boolean;

  @Field(() => CommentRule, { description: 'Whether it takes a comment.' })
  comment!: Comment;

  @Field(() => Boolean, { description: 'Whether it sends work back to be mended.' })
  isReturn!: boolean;

  @Field(() => [PaperSlotType], { description: 'The signatures it registers from paper; empty for others.' })
  paperSlots!: PaperSlotType[];
}
