import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Phase as PhaseCode } from '../../engines/workflow/definition.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf, PageArgs } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { CaseStatus as Status } from '../cooperation/case.rules.js';
import { CaseStatus } from '../cooperation/case-enums.type.js';
import { Phase } from '../procedure/phase.type.js';
import { EventChangeType } from './event-change.type.js';
import { eventKinds } from './event-kinds.js';

@ObjectType('Event', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Something that happened in the institution. Events are never changed, stand in one order, and are shown to those who may read their subject.',
})
export class EventType extends NodeType {
  @Field(() => String, {
    description: 'Its place in the institution’s log. Give it as `after` to go on behind this event. Opaque.',
  })
  cursor!: string;

  @Field(() => String, {
    description: `What happened, by a code that never changes its meaning. More codes may be added; at present: ${eventKinds.join(', ')}.`,
  })
  kind!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;

  @Field(() => String, { description: 'The type of the object it happened to, by its name in this schema.' })
  subjectType!: string;

  @Field(() => Int, { description: 'The version of that object after the event.' })
  subjectVersion!: number;

  @Field(() => NodeType, {
    nullable: true,
    description: 'The object as it is now, as the caller may see it; null when there is none the caller may see.',
  })
  subject?: object | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who did it, by the person’s global id; null when a clock did, or for a partner when somebody else did.',
  })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The action that was taken, by its id in the procedure; null for other events, and for partners.',
  })
  action?: string | null;

  @Field(() => [String], { description: 'The case’s active steps after the event, by their ids in the procedure.' })
  steps!: string[];

  @Field(() => Phase, { nullable: true, description: 'The case’s canonical phase after the event.' })
  phase?: PhaseCode | null;

  @Field(() => CaseStatus, { nullable: true, description: 'The case’s status after the event.' })
  status?: Status | null;

  @Field(() => [EventChangeType], { description: 'What it changed in the case, in order; empty for other subjects.' })
  changes!: EventChangeType[];
}

export const EventConnection = connectionOf('Event', () => EventType);

@InputType('EventWhere', { description: 'Which events. Conditions side by side must all hold.' })
export class EventWhere {
  @Field(() => [EventWhere], { nullable: true, description: 'All of these hold.' })
  and?: EventWhere[] | null;

  @Field(() => [EventWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: EventWhere[] | null;

  @Field(() => EventWhere, { nullable: true, description: 'This does not hold.' })
  not?: EventWhere | null;

  @Field(() => [String], { nullable: true, description: 'The kind is one of these codes.' })
  kindIn?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The subject’s type is one of these.' })
  subjectTypeIn?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The subject is one of these objects, by their global ids.' })
  subjectIdIn?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'It happened at this instant or later.' })
  atFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'It happened before this instant.' })
  atBefore?: Date | null;
}

const afterField = {
  nullable: true,
  description:
    'A cursor of an event or of a page of events: everything behind it comes first, without gap or duplicate. Without it the stream begins now.',
} as const;

@ArgsType()
export class AfterArgs {
  @Field(() => String, afterField)
  after?: string | null;
}

@ArgsType()
export class EventRecordedArgs extends AfterArgs {
  @Field(() => EventWhere, { nullable: true, description: 'Only these.' })
  where?: EventWhere | null;
}

@ArgsType()
export class CooperationStageChangedArgs extends AfterArgs {
  @Field(() => ID, { description: 'The case’s global id.' })
  cooperationId!: string;
}

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventWhere, { nullable: true, description: 'Only these.' })
  where?: EventWhere | null;
}
