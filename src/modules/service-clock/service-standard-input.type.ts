import { Field, ID, InputType, Int } from 'type-graphql';
import type { CountMode as Mode } from '../../engines/calendar/count.js';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { CountMode } from '../calendar/calendar.type.js';
import { payloadOf } from '../identity/list.type.js';
import { ServiceSubject } from './service-enums.type.js';
import { ServiceRequestKindType } from './service-request.type.js';
import type { ServiceSubject as Subject } from './service-standard.rules.js';
import { ServiceStandardType } from './service-standard.type.js';

@InputType('ServiceFactConditionInput', { description: 'What an event must say.' })
export class ServiceFactConditionInput {
  @Field(() => String, {
    description:
      'A fact of the event: of a request `kind`, `channel`, `medium`, and of a delivery the kind of the `document`; of a case `action`, `document`, `channel`, `phase`, and the steps it `entered` and `left`.',
  })
  name!: string;

  @Field(() => [String], { description: 'The fact, or one member of it, is one of these: 1 to 20.' })
  in!: string[];
}

@InputType('ServiceTriggerInput', { description: 'An event that starts, stops or cancels a clock.' })
export class ServiceTriggerInput {
  @Field(() => String, {
    description: 'The kind of event; a kind that nothing can be counted by is refused with a list of those that can.',
  })
  event!: string;

  @Field(() => [ServiceFactConditionInput], { nullable: true, description: 'What it must say; all of these hold.' })
  facts?: ServiceFactConditionInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The fact that says when it happened: `receivedAt` of an intake or a request, `happenedAt` of a response. When it was entered, where left out.',
  })
  at?: string | null;
}

@InputType('ServiceWarningInput', { description: 'When to warn: percent or before.' })
export class ServiceWarningInput {
  @Field(() => Int, { nullable: true, description: 'When so many percent of the time have passed, 1 to 99.' })
  percent?: number | null;

  @Field(() => String, { nullable: true, description: 'So long before it is due, by ISO 8601; less than the time.' })
  before?: string | null;
}

@InputType('ServicePauseReasonInput', { description: 'Why a clock may stand still.' })
export class ServicePauseReasonInput {
  @Field(() => String, { description: 'Its code: 1 to 40 letters, digits and `. _ / -`.' })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters.' })
  title!: LocalizedTextInput;
}

@InputType('ServiceStandardSetInput', { description: 'What is done within which time, counted how.' })
export class ServiceStandardSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: 1 to 40 letters, digits and `. _ / -`. One that is there gets its next edition.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it demands, at most 300 characters.' })
  title!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Where it stands in the institution’s papers.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The footnote marks beside it there, such as `##)`.' })
  marker?: string | null;

  @Field(() => ServiceSubject, { description: 'What its clocks run on.' })
  subject!: Subject;

  @Field(() => [ServiceTriggerInput], { description: 'What starts a clock, unless one of it waits already: 1 to 20.' })
  starts!: ServiceTriggerInput[];

  @Field(() => [ServiceTriggerInput], { description: 'What it waits for: 1 to 20.' })
  stops!: ServiceTriggerInput[];

  @Field(() => [ServiceTriggerInput], {
    nullable: true,
    description: 'After what it is no longer waited for, besides a request that was withdrawn.',
  })
  cancels?: ServiceTriggerInput[] | null;

  @Field(() => String, {
    description: 'How long: weeks, days, hours and minutes of ISO 8601 (`P1D`, `PT15M`), at most 400 days.',
  })
  within!: string;

  @Field(() => CountMode, { description: 'What “one day” means.' })
  mode!: Mode;

  @Field(() => ID, { nullable: true, description: 'By which calendar; the institution’s standard one when left out.' })
  calendarId?: string | null;

  @Field(() => [ServiceWarningInput], { nullable: true, description: 'When to warn, at most 20.' })
  warnings?: ServiceWarningInput[] | null;

  @Field(() => [ServicePauseReasonInput], { nullable: true, description: 'Why its clocks may be paused; none: never.' })
  pauseReasons?: ServicePauseReasonInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long after it began or ended a pause may be entered; `P1D` when left out.',
  })
  pauseEnteredWithin?: string | null;

  @Field(() => CivilDate, {
    description: 'For clocks that start on this day or later; no earlier than the edition before.',
  })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last such day.' })
  validUntil?: string | null;
}

@InputType('ServiceRequestKindSetInput', { description: 'Something that can be asked for.' })
export class ServiceRequestKindSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: 1 to 40 letters, digits and `. _ / -`. One that is there is changed, another one is made.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked for no more; stays when left out.' })
  retired?: boolean | null;
}

export const ServiceStandardSetPayload = payloadOf(
  'ServiceStandardSetPayload',
  'serviceStandard',
  () => ServiceStandardType,
  'The edition',
);
export const ServiceRequestKindSetPayload = payloadOf(
  'ServiceRequestKindSetPayload',
  'serviceRequestKind',
  () => ServiceRequestKindType,
  'The kind as it is now',
);
