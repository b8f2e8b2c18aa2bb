import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { CountMode as Mode } from '../../engines/calendar/count.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CalendarType, CountMode } from '../calendar/calendar.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { ServiceSubject } from './service-enums.type.js';
import type { ServiceSubject as Subject } from './service-standard.rules.js';

@ObjectType('ServiceFactCondition', { simpleResolvers: true, description: 'What an event must say.' })
export class ServiceFactConditionType {
  @Field(() => String, { description: 'The name of the fact.' })
  name!: string;

  @Field(() => [String], { description: 'The fact, or one member of it, is one of these.' })
  in!: string[];
}

@ObjectType('ServiceTrigger', {
  simpleResolvers: true,
  description: 'An event that starts, stops or cancels a clock.',
})
export class ServiceTriggerType {
  @Field(() => String, { description: 'The kind of event.' })
  event!: string;

  @Field(() => [ServiceFactConditionType], { description: 'What it must say; all of these hold.' })
  facts!: ServiceFactConditionType[];

  @Field(() => String, {
    nullable: true,
    description: 'The fact that says when it happened; null: when it was entered.',
  })
  at?: string | null;
}

@ObjectType('ServiceWarning', { simpleResolvers: true, description: 'When to warn before a time has passed.' })
export class ServiceWarningType {
  @Field(() => Int, { nullable: true, description: 'When so many percent of the time have passed.' })
  percent?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'So long before it is due, by ISO 8601, counted as the time is.',
  })
  before?: string | null;
}

@ObjectType('ServicePauseReason', { simpleResolvers: true, description: 'Why a clock may stand still.' })
export class ServicePauseReasonType {
  @Field(() => String, { description: 'Its code in the standard.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;
}

@ObjectType('ServiceStandard', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One edition of a standard of service (standar layanan, SLA): what is done within which time, counted how. An edition is never changed; a running clock keeps the one it began with. For staff.',
})
export class ServiceStandardType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution.' })
  code!: string;

  @Field(() => Int, { description: 'Which edition of it; the latest number goes back in as expectedVersion.' })
  edition!: number;

  @Field(() => LocalizedTextType, { description: 'What it demands.' })
  title!: LocalizedTextType;

  @Field(() => String, {
    nullable: true,
    description: 'Where it stands in the institution’s papers, as written there.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The footnote marks beside it there.' })
  marker?: string | null;

  @Field(() => ServiceSubject, { description: 'What its clocks run on.' })
  subject!: Subject;

  @Field(() => [ServiceTriggerType], { description: 'What starts a clock: any of these.' })
  starts!: ServiceTriggerType[];

  @Field(() => [ServiceTriggerType], { description: 'What it waits for: any of these.' })
  stops!: ServiceTriggerType[];

  @Field(() => [ServiceTriggerType], {
    description: 'After what it is no longer waited for, besides a request that was withdrawn.',
  })
  cancels!: ServiceTriggerType[];

  @Field(() => String, { description: 'How long, by ISO 8601: `PT15M`, `P1D`.' })
  within!: string;

  @Field(() => CountMode, {
    description: 'What “one day” means in it: the setting that a reading of the rule hangs on.',
  })
  mode!: Mode;

  @Field(() => CalendarType, {
    nullable: true,
    description: 'By which calendar it counts; null: by the institution’s standard one.',
  })
  calendar?: CalendarType | null;

  @Field(() => [ServiceWarningType], { description: 'When it warns, each of them once.' })
  warnings!: ServiceWarningType[];

  @Field(() => [ServicePauseReasonType], { description: 'Why its clocks may be paused; empty: never.' })
  pauseReasons!: ServicePauseReasonType[];

  @Field(() => String, { description: 'How long after it began or ended a pause may be entered.' })
  pauseEnteredWithin!: string;

  @Field(() => CivilDate, { description: 'For clocks that start on this day or later.' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last such day; null: until another edition.' })
  validUntil?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who set it.' })
  setBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}
export const ServiceStandardConnection = connectionOf('ServiceStandard', () => ServiceStandardType);

@InputType('ServiceStandardWhere', { description: 'Which editions. Conditions side by side must all hold.' })
export class ServiceStandardWhere {
  @Field(() => [ServiceStandardWhere], { nullable: true, description: 'All of these hold.' })
  and?: ServiceStandardWhere[] | null;

  @Field(() => [ServiceStandardWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ServiceStandardWhere[] | null;

  @Field(() => ServiceStandardWhere, { nullable: true, description: 'This does not hold.' })
  not?: ServiceStandardWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code is one of these.' })
  codeIn?: string[] | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'It begins on this day or earlier, and has not ended by then.',
  })
  validOn?: string | null;
}
export const ServiceStandardArgs = listArgs(
  'ServiceStandard',
  { CODE: 'The code.', AT: 'When it was set.' },
  () => ServiceStandardWhere,
  'ascending',
);
