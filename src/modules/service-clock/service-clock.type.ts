import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { StretchKind } from '../../engines/calendar/explain.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { CalendarDoubt } from '../calendar/calendar.type.js';
import type { CalendarDoubt as Doubt } from '../calendar/doubts.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { ClockStatus } from './clock.rules.js';
import { ServiceClockStatus, ServiceStretchKind, ServiceSubject } from './service-enums.type.js';
import { ServiceRequestType } from './service-request.type.js';
import type { ServiceSubject as Subject } from './service-standard.rules.js';
import { ServiceStandardType } from './service-standard.type.js';

@ObjectType('ServicePause', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A time for which a clock stood still.',
})
export class ServicePauseType extends NodeType {
  @Field(() => Int, { description: 'Its number in the clock’s ledger, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The code of the reason, in the clock’s standard.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A word about it. Can be erased.' })
  note?: string | null;

  @Field(() => DateTime, { description: 'From when on it stood still.' })
  startedAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who entered that.' })
  startedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When that was entered.' })
  startEnteredAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it went on; null while it stands still.' })
  endedAt?: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who entered that; null also where what the clock waited for happened without a person.',
  })
  endedBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was entered.' })
  endEnteredAt?: string | null;
}

@ObjectType('ServiceRecount', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A decision that running clocks were counted anew by the calendars as they were then.',
})
export class ServiceRecountType extends NodeType {
  @Field(() => String, { description: 'Why, such as the decree that changed the holidays.' })
  because!: string;

  @Field(() => Int, { description: 'How many clocks were looked at.' })
  looked!: number;

  @Field(() => Int, { description: 'How many were given another time.' })
  moved!: number;

  @Field(() => PersonType, { nullable: true, description: 'Who decided.' })
  by?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}

@ObjectType('ServiceStretch', { simpleResolvers: true, description: 'A stretch of time in how something was counted.' })
export class ServiceStretchType {
  @Field(() => DateTime, { description: 'Where it begins.' })
  from!: Date;

  @Field(() => DateTime, { description: 'Where it ends.' })
  to!: Date;

  @Field(() => Boolean, { description: 'Whether it counts.' })
  counts!: boolean;

  @Field(() => ServiceStretchKind, { description: 'Why.' })
  kind!: StretchKind;

  @Field(() => Int, { nullable: true, description: 'The number of the working day it belongs to, where days count.' })
  day?: number | null;

  @Field(() => LocalizedTextType, { description: 'The same in words.' })
  note!: LocalizedTextType;
}

@ObjectType('ServiceClockExplanation', {
  simpleResolvers: true,
  description: 'How the due time of a clock comes about, counted by the calendar as it is now.',
})
export class ServiceClockExplanationType {
  @Field(() => DateTime, { nullable: true, description: 'When it is due by that; null while it is paused.' })
  dueAt?: Date | null;

  @Field(() => Boolean, {
    description: 'Whether that is another time than the clock was given: the calendar was changed since.',
  })
  differs!: boolean;

  @Field(() => String, { description: 'The zone of the calendar.' })
  timeZone!: string;

  @Field(() => [CalendarDoubt], { description: 'Why it is not confirmed; empty when it is.' })
  doubts!: Doubt[];

  @Field(() => [ServiceStretchType], {
    description: 'From its start to when it is due (to now, while it is paused), without a gap.',
  })
  stretches!: ServiceStretchType[];
}

@ObjectType('ServiceClock', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A time that runs for a request or a cooperation by a standard of service (jam layanan). For staff who see what it runs on; no partner sees it.',
})
export class ServiceClockType extends NodeType {
  @Field(() => ServiceStandardType, { description: 'The edition of the standard that it began with.' })
  standard!: ServiceStandardType;

  @Field(() => String, { description: 'The code of that standard.' })
  standardCode!: string;

  @Field(() => ServiceSubject, { description: 'What it runs on.' })
  subject!: Subject;

  @Field(() => ServiceRequestType, { nullable: true, description: 'The request it runs on; null where it is a case.' })
  request?: ServiceRequestType | null;

  @Field(() => CooperationType, { nullable: true, description: 'The cooperation it runs on, or the request is about.' })
  cooperation?: CooperationType | null;

  @Field(() => String, { nullable: true, description: 'By which door that came.' })
  channel?: string | null;

  @Field(() => Int, { description: 'Which clock of the standard on the same thing, from 1.' })
  round!: number;

  @Field(() => DateTime, { description: 'When it began, by what is known of when things happened.' })
  startedAt!: string;

  @Field(() => DateTime, { description: 'When that was entered.' })
  enteredAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is due: in time up to and with it. Null while PAUSED.',
  })
  dueAt?: string | null;

  @Field(() => Boolean, { description: 'Whether nothing unconfirmed lies before that.' })
  dueConfirmed!: boolean;

  @Field(() => ServiceClockStatus, { description: 'How it stands.' })
  status!: ClockStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was told that the time had passed. Stays where it turned out later to have been in time.',
  })
  breachedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When what it waited for happened.' })
  stoppedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was entered.' })
  stopEnteredAt?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'How many minutes it took, without pauses, counted in its mode (working time in WORKING_DAYS and WORKING_HOURS); two decimals, ROUND_HALF_UP. Null until it was stopped.',
  })
  elapsedMinutes?: string | null;

  @Field(() => [ServicePauseType], { description: 'Its pauses, the earliest first.' })
  pauses!: ServicePauseType[];

  @Field(() => ServiceRecountType, { nullable: true, description: 'The decision by which its time was moved last.' })
  recount?: ServiceRecountType | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ServiceClockConnection = connectionOf('ServiceClock', () => ServiceClockType);

@InputType('ServiceClockWhere', { description: 'Which clocks. Conditions side by side must all hold.' })
export class ServiceClockWhere {
  @Field(() => [ServiceClockWhere], { nullable: true, description: 'All of these hold.' })
  and?: ServiceClockWhere[] | null;

  @Field(() => [ServiceClockWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ServiceClockWhere[] | null;

  @Field(() => ServiceClockWhere, { nullable: true, description: 'This does not hold.' })
  not?: ServiceClockWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code of its standard is one of these.' })
  standardIn?: string[] | null;

  @Field(() => [ServiceClockStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: ClockStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'What it runs on came by one of these doors.' })
  channelIn?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'It runs on this request.' })
  requestId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It runs on this cooperation, or on a request about it.' })
  cooperationId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'It began at this time or later.' })
  startedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'It began before this time.' })
  startedBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'It is due before this time.' })
  dueBefore?: Date | null;
}
export const ServiceClockArgs = listArgs(
  'ServiceClock',
  { DUE_AT: 'When it is due.', STARTED_AT: 'When it began.' },
  () => ServiceClockWhere,
  'ascending',
);

@InputType('ServiceClockPauseInput', { description: 'From when on a clock stands still, and why.' })
export class ServiceClockPauseInput extends ChangeInput {
  @Field(() => ID, { description: 'The clock.' })
  clockId!: string;

  @Field(() => String, { description: 'A code among its standard’s pauseReasons.' })
  reason!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on; now when left out. As long ago at most as the standard’s pauseEnteredWithin.',
  })
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'A word about it, at most 500 characters.' })
  note?: string | null;
}

@InputType('ServiceClockResumeInput', { description: 'When a paused clock goes on.' })
export class ServiceClockResumeInput extends ChangeInput {
  @Field(() => ID, { description: 'The clock.' })
  clockId!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on; now when left out. As long ago at most as the standard’s pauseEnteredWithin.',
  })
  at?: Date | null;
}

@InputType('ServiceClocksRecountInput', { description: 'Why running clocks are counted anew.' })
export class ServiceClocksRecountInput extends MutationInput {
  @Field(() => String, { description: 'Such as the decree that changed the holidays, at most 500 characters.' })
  because!: string;
}

const payload = (name: string) => payloadOf(name, 'serviceClock', () => ServiceClockType, 'The clock as it is now');
export const ServiceClockPausePayload = payload('ServiceClockPausePayload');
export const ServiceClockResumePayload = payload('ServiceClockResumePayload');

@ObjectType('ServiceClocksRecountPayload', { simpleResolvers: true, description: 'What came of it, or why not.' })
export class ServiceClocksRecountPayload {
  @Field(() => ServiceRecountType, { nullable: true, description: 'The decision; null when refused or rehearsed.' })
  serviceRecount?: ServiceRecountType | null;

  @Field(() => Int, { nullable: true, description: 'How many clocks run; also in a rehearsal.' })
  looked?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many get another time; also in a rehearsal.' })
  moved?: number | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
