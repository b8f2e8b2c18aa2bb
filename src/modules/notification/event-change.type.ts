import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CaseStanding } from '../../engines/workflow/declared.js';
import type { OutcomeKind as Kind, Phase as PhaseCode } from '../../engines/workflow/definition.js';
import { CaseStandingEnum, OutcomeKind } from '../cooperation/case-enums.type.js';
import { Phase } from '../procedure/phase.type.js';
import { type ChangeKind, changeKinds } from './change-kinds.js';

const kinds = Object.values(changeKinds);
export const EventChangeKind = Object.fromEntries(kinds.map(({ code }) => [code, code])) as Record<
  ChangeKind,
  ChangeKind
>;
registerEnumType(EventChangeKind, {
  name: 'EventChangeKind',
  description:
    'What one change of a case is. Partners are told of the case’s course, not of the work inside the house.',
  valuesConfig: Object.fromEntries(kinds.map(({ code, meaning }) => [code, { description: meaning }])),
});

@ObjectType('EventChange', {
  simpleResolvers: true,
  description:
    'One thing an event changed in a case, by the procedure’s own codes. Fields that do not apply to the kind are null or empty. Free text is never in it.',
})
export class EventChangeType {
  @Field(() => EventChangeKind, { description: 'What changed.' })
  kind!: ChangeKind;

  @Field(() => String, { nullable: true, description: 'The step, by its id in the procedure.' })
  step?: string;

  @Field(() => ID, { nullable: true, description: 'The activation of the step.' })
  instance?: string;

  @Field(() => String, { nullable: true, description: 'The step the case came from.' })
  from?: string;

  @Field(() => [String], { description: 'The steps the case goes on in after a return.' })
  onward!: string[];

  @Field(() => Phase, { nullable: true, description: 'The canonical phase that was reached.' })
  phase?: PhaseCode;

  @Field(() => Int, { nullable: true, description: 'The round of returns: 1 at first.' })
  round?: number;

  @Field(() => String, { nullable: true, description: 'The action, by its id in the procedure.' })
  action?: string;

  @Field(() => Boolean, {
    description: 'False for an action that takes effect only when others have taken it too; true for all else.',
  })
  complete!: boolean;

  @Field(() => [String], {
    description: 'The facts that were set, by their codes; values are on the case.',
  })
  facts!: string[];

  @Field(() => String, { nullable: true, description: 'The form, by its code.' })
  form?: string;

  @Field(() => String, { nullable: true, description: 'The kind of document, by its code in the procedure.' })
  document?: string;

  @Field(() => Int, { nullable: true, description: 'The number of the document’s version.' })
  documentVersion?: number;

  @Field(() => String, { nullable: true, description: 'The approval sheet, by its id in the procedure.' })
  sheet?: string;

  @Field(() => String, { nullable: true, description: 'The set of signatures, by its id in the procedure.' })
  set?: string;

  @Field(() => [String], { description: 'The slots of the sheet or set that are concerned.' })
  slots!: string[];

  @Field(() => String, { nullable: true, description: 'The clock, by its id in the procedure.' })
  timer?: string;

  @Field(() => [ID], { description: 'The persons, by their global ids.' })
  persons!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The seat that was given to persons or filled by another post, by its position in the procedure.',
  })
  position?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The post that fills the seat from now on, by its global id; null when it was taken back.',
  })
  substituteId?: string;

  @Field(() => String, { nullable: true, description: 'What the procedure asks for, by the engine’s code.' })
  effect?: string;

  @Field(() => String, { nullable: true, description: 'How the case ended, by the outcome’s id in the procedure.' })
  outcome?: string;

  @Field(() => OutcomeKind, { nullable: true, description: 'How the case ended, whatever the procedure calls it.' })
  outcomeKind?: Kind;
  @Field(() => Int, {
    nullable: true,
    description: 'The act that no longer counts, by its number in Cooperation.acts.',
  })
  act?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The version of the procedure the case goes on under, by its own name, for example 1.1.0.',
  })
  procedureVersion?: string;

  @Field(() => CaseStandingEnum, {
    nullable: true,
    description: 'How a cooperation whose case goes on stands from now on.',
  })
  standing?: CaseStanding;
}
