import { Field, ID, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import type { Weekday as Day, CalendarDayKind as DayKind } from './calendar.rules.js';
import { CalendarDayKind, CalendarType, Weekday } from './calendar.type.js';

@InputType('WorkIntervalInput', { description: 'Some time of work in a day, without a break.' })
export class WorkIntervalInput {
  @Field(() => String, { description: 'When it begins, `HH:MM` of the clock in the calendar’s zone.' })
  from!: string;

  @Field(() => String, { description: 'When it ends, `HH:MM`, at most `24:00`.' })
  to!: string;
}

@InputType('WorkDaysInput', { description: 'Days of the week with the same times of work.' })
export class WorkDaysInput {
  @Field(() => [Weekday], { description: 'Which days. A day that is named nowhere is free.' })
  days!: Day[];

  @Field(() => [WorkIntervalInput], { description: 'Their times of work in order, 1 to 6, with a break between them.' })
  intervals!: WorkIntervalInput[];
}

@InputType('CalendarSetInput', { description: 'When the institution, or a part of it, works.' })
export class CalendarSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: 1 to 40 letters, digits and `. _ / -`. One that is there is changed, another one is made.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters.' })
  name!: LocalizedTextInput;

  @Field(() => String, { description: 'The zone of its clock by its IANA name, such as Asia/Makassar.' })
  timeZone!: string;

  @Field(() => [WorkDaysInput], { description: 'An ordinary week. Each day at most once.' })
  week!: WorkDaysInput[];

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The last day of which all holidays are known; stays as it is when left out.',
  })
  knownUntil?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the institution counts by it from now on. The first calendar always is the standard one.',
  })
  standard?: boolean | null;
}

@InputType('CalendarDayInput', { description: 'Days that are not like the week.' })
export class CalendarDayInput {
  @Field(() => CalendarDayKind, { description: 'Why.' })
  kind!: DayKind;

  @Field(() => CivilDate, { description: 'The first day.' })
  from!: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The last day, at most 370 days in all; the first when left out.',
  })
  to?: string | null;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => [WorkIntervalInput], {
    nullable: true,
    description: 'Of OTHER_HOURS: the same times of work on each of these days. Or give a week.',
  })
  intervals?: WorkIntervalInput[] | null;

  @Field(() => [WorkDaysInput], {
    nullable: true,
    description: 'Of OTHER_HOURS: times of work by day of the week, for a longer time. Or give intervals.',
  })
  week?: WorkDaysInput[] | null;
}

@InputType('CalendarDaysImportInput', { description: 'Days to be listed in a calendar.' })
export class CalendarDaysImportInput extends ChangeInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => String, {
    description: 'Where they were taken from, 1 to 500 characters. It is shown with each of them.',
  })
  source!: string;

  @Field(() => [CalendarDayInput], {
    description:
      'At most 400 at once, 2,000 in all. An entry of the very same first and last day is replaced, and must be confirmed again where it says something else.',
  })
  days!: CalendarDayInput[];
}

@InputType('CalendarDaysConfirmInput', { description: 'Days that were checked.' })
export class CalendarDaysConfirmInput extends ChangeInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => [ID], { nullable: true, description: 'Which of its days; all that are not confirmed when left out.' })
  dayIds?: string[] | null;

  @Field(() => String, {
    description: 'What they were checked against, such as the decree that sets them: 1 to 500 characters.',
  })
  against!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last day of which all holidays are known now.' })
  knownUntil?: string | null;
}

@InputType('CalendarDaysRemoveInput', { description: 'Days to take off a calendar’s list.' })
export class CalendarDaysRemoveInput extends ChangeInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => [ID], { description: 'Which of its days, at least one.' })
  dayIds!: string[];
}

export const CalendarSetPayload = payloadOf(
  'CalendarSetPayload',
  'calendar',
  () => CalendarType,
  'The calendar as it is now',
);
export const CalendarDaysImportPayload = payloadOf(
  'CalendarDaysImportPayload',
  'calendar',
  () => CalendarType,
  'The calendar with these days',
);
export const CalendarDaysConfirmPayload = payloadOf(
  'CalendarDaysConfirmPayload',
  'calendar',
  () => CalendarType,
  'The calendar with its days confirmed',
);
export const CalendarDaysRemovePayload = payloadOf(
  'CalendarDaysRemovePayload',
  'calendar',
  () => CalendarType,
  'The calendar without these days',
);
