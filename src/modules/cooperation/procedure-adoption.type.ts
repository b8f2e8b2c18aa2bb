import { Field, ObjectType } from 'type-graphql';
import type { OutcomeKind as OutcomeKindCode, Phase as PhaseCode } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { Phase } from '../procedure/phase.type.js';
import { OutcomeKind } from './case-enums.type.js';
import { ActionFactType } from './case-view.type.js';

@ObjectType('AdoptionOutcome', {
  description: 'An outcome at which an agreement that lived before can stand.',
  simpleResolvers: true,
})
export class AdoptionOutcomeType {
  @Field(() => String, { description: 'Its code; goes into CooperationAdoptInput.outcome.' })
  code!: string;

  @Field(() => OutcomeKind, { description: 'AGREEMENT: in force; any other: it was, and is no more.' })
  kind!: OutcomeKindCode;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;
}

@ObjectType('AdoptionStep', {
  description: 'A step in which an agreement that lived before can stand, in force.',
  simpleResolvers: true,
})
export class AdoptionStepType {
  @Field(() => String, { description: 'Its code; goes into CooperationAdoptInput.steps.' })
  code!: string;

  @Field(() => Phase, { description: 'Its phase.' })
  phase!: PhaseCode;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;
}

@ObjectType('ProcedureAdoption', {
  description:
    'Where an agreement that lived before can enter this procedure (adopsi): as the procedure itself says which outcomes and steps come once an agreement is in force.',
  simpleResolvers: true,
})
export class ProcedureAdoptionType {
  @Field(() => [AdoptionOutcomeType], { description: 'At these outcomes.' })
  outcomes!: AdoptionOutcomeType[];

  @Field(() => [AdoptionStepType], { description: 'In one or several of these steps.' })
  steps!: AdoptionStepType[];

  @Field(() => [ActionFactType], { description: 'With any of these facts, by their names in the procedure.' })
  facts!: ActionFactType[];
}
