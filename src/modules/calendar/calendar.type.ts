import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { countModes, type CountMode as Mode } from '../../engines/calendar/count.js';
import { type FindingCode, findingCodes } from '../../engines/calendar/lint.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { calendarDayKinds, type Weekday as Day, type CalendarDayKind as DayKind, weekdays } from './calendar.rules.js';
import { calendarDoubts, type CalendarDoubt as Doubt } from './doubts.js';

export const Weekday = enumOf(weekdays);
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week (hari).',
  valuesConfig: {
    MONDAY: { description: 'Senin.' },
    TUESDAY: { description: 'Selasa.' },
    WEDNESDAY: { description: 'Rabu.' },
    THURSDAY: { description: 'Kamis.' },
    FRIDAY: { description: 'Jumat.' },
    SATURDAY: { description: 'Sabtu.' },
    SUNDAY: { description: 'Minggu.' },
  },
});

export const CalendarDayKind = enumOf(calendarDayKinds);
registerEnumType(CalendarDayKind, {
  name: 'CalendarDayKind',
  description: 'Why days are not like the week.',
  valuesConfig: {
    HOLIDAY: { description: 'A public holiday (hari libur nasional): nobody works.' },
    COLLECTIVE_LEAVE: { description: 'Leave taken by all (cuti bersama): nobody works.' },
    CLOSED: { description: 'Another day on which nobody works.' },
    OTHER_HOURS: { description: 'Other hours, such as shorter ones in Ramadan, or a Saturday that is worked.' },
  },
});

export const CountMode = enumOf(countModes);
registerEnumType(CountMode, {
  name: 'CountMode',
  description: 'What “one day” means where a rule says no more. Weeks are of seven days in every mode.',
  valuesConfig: {
    WORKING_DAYS: {
      description:
        'The end of the next working day (hari kerja); the day it begins on does not count. Hours and minutes are working time.',
    },
    WORKING_HOURS: {
      description: 'As much working time as a mean working day of the week has (jam kerja), from the very minute.',
    },
    CALENDAR_DAYS: {
      description: 'The same time of the clock on the next day, whatever day that is (hari kalender).',
    },
    HOURS: { description: '24 hours (1×24 jam), by day and by night.' },
  },
});

export const CalendarDoubt = enumOf(calendarDoubts);
registerEnumType(CalendarDoubt, {
  name: 'CalendarDoubt',
  description: 'Why what was counted by a calendar is not confirmed.',
  valuesConfig: {
    DEFAULT_CALENDAR: {
      description:
        'The institution has set no calendar: Monday to Friday, 08:00–12:00 and 13:00–16:00 in its own time zone.',
    },
    UNCONFIRMED_SOURCE: { description: 'It passes over listed days that no administrator has confirmed.' },
    BEYOND_KNOWN: { description: 'It ends on a day of which the holidays are not known yet (Calendar.knownUntil).' },
  },
});

export const CalendarFindingCode = enumOf(findingCodes);
registerEnumType(CalendarFindingCode, {
  name: 'CalendarFindingCode',
  description: 'What somebody should see to in a calendar.',
  valuesConfig: {
    NEVER_KNOWN: { description: 'Nobody has said until when its holidays are known.' },
    EXPIRED: { description: 'Its holidays are known no longer.' },
    EXPIRES_SOON: { description: 'Its holidays are known for less than 60 days more.' },
    UNCONFIRMED: { description: 'Days are listed that no administrator has confirmed.' },
    BEYOND_KNOWN: { description: 'Days are listed of a time of which not all are known.' },
    NO_WORKING_TIME: { description: 'Nobody works in the coming year.' },
    NEXT_YEAR_MISSING: {
      description: 'It is October or later, and no day of the next year is listed; `date` is its first day.',
    },
    NO_COLLECTIVE_LEAVE: {
      description:
        'Holidays of a year are listed, and no collective leave (cuti bersama) in it; `date` is its first day.',
    },
  },
});

@ObjectType('WorkInterval', { simpleResolvers: true, description: 'Some time of work in a day, without a break.' })
export class WorkIntervalType {
  @Field(() => String, { description: 'When it begins, `HH:MM` of the clock in the calendar’s zone.' })
  from!: string;

  @Field(() => String, { description: 'When it ends, `HH:MM`, at most `24:00`; not part of it.' })
  to!: string;
}

@ObjectType('WorkDay', { simpleResolvers: true, description: 'When people work on a day of the week.' })
export class WorkDayType {
  @Field(() => Weekday, { description: 'Which day.' })
  day!: Day;

  @Field(() => [WorkIntervalType], { description: 'Its times of work in order; empty where nobody works.' })
  intervals!: WorkIntervalType[];
}

@ObjectType('CalendarDay', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Days of a calendar that are not like its week. Where entries overlap the shortest one counts.',
})
export class CalendarDayType extends NodeType {
  @Field(() => CalendarDayKind, { description: 'Why.' })
  kind!: DayKind;

  @Field(() => CivilDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => CivilDate, { description: 'The last day; the first one where it is one day.' })
  endsOn!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => [WorkDayType], { description: 'The hours instead, of OTHER_HOURS; empty where nobody works.' })
  week!: WorkDayType[];

  @Field(() => String, { description: 'Where it was taken from.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether an administrator has confirmed it. What is counted over it says so.' })
  confirmed!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed.' })
  confirmedAt?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who confirmed it.' })
  confirmedBy?: PersonType | null;

  @Field(() => String, { nullable: true, description: 'What it was checked against, such as a joint decree (SKB).' })
  confirmedAgainst?: string | null;

  @Field(() => DateTime, { description: 'When it was listed as it is now.' })
  at!: string;
}
export const CalendarDayConnection = connectionOf('CalendarDay', () => CalendarDayType);

@InputType('CalendarDayWhere', { description: 'Which days. Conditions side by side must all hold.' })
export class CalendarDayWhere {
  @Field(() => [CalendarDayWhere], { nullable: true, description: 'All of these hold.' })
  and?: CalendarDayWhere[] | null;

  @Field(() => [CalendarDayWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CalendarDayWhere[] | null;

  @Field(() => CalendarDayWhere, { nullable: true, description: 'This does not hold.' })
  not?: CalendarDayWhere | null;

  @Field(() => [CalendarDayKind], { nullable: true, description: 'The kind is one of these.' })
  kindIn?: DayKind[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'It ends on this day or later.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'It begins on this day or earlier.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was confirmed.' })
  confirmed?: boolean | null;
}
export const CalendarDayArgs = listArgs('CalendarDay', { STARTS_ON: 'The first day.' }, () => CalendarDayWhere);

@ObjectType('Calendar', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'When an institution, or a part of it, works (kalender kerja). Clocks in working days and hours are counted by the standard one. What was counted stays when a calendar is changed.',
})
export class CalendarType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;

  @Field(() => String, {
    description:
      'The zone of its clock by its IANA name: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).',
  })
  timeZone!: string;

  @Field(() => [WorkDayType], { description: 'The seven days of an ordinary week, Monday first.' })
  week!: WorkDayType[];

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The last day of which all holidays are known. What ends later, or without such a day, is not confirmed.',
  })
  knownUntil?: string | null;

  @Field(() => Boolean, { description: 'Whether it is what the institution counts by where no calendar is named.' })
  standard!: boolean;

  @Field(() => DateTime, { description: 'When it was set up.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it or its days were last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const CalendarConnection = connectionOf('Calendar', () => CalendarType);

@InputType('CalendarWhere', { description: 'Which calendars. Conditions side by side must all hold.' })
export class CalendarWhere {
  @Field(() => [CalendarWhere], { nullable: true, description: 'All of these hold.' })
  and?: CalendarWhere[] | null;

  @Field(() => [CalendarWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CalendarWhere[] | null;

  @Field(() => CalendarWhere, { nullable: true, description: 'This does not hold.' })
  not?: CalendarWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code is one of these.' })
  codeIn?: string[] | null;
}
export const CalendarArgs = listArgs('Calendar', { CODE: 'The code.' }, () => CalendarWhere);

@ObjectType('CalendarFinding', { simpleResolvers: true, description: 'Something to see to in a calendar.' })
export class CalendarFindingType {
  @Field(() => CalendarFindingCode, { description: 'What.' })
  code!: FindingCode;

  @Field(() => Int, { description: 'How many entries it is about; 0 where it is about the calendar as a whole.' })
  count!: number;

  @Field(() => CivilDate, { nullable: true, description: 'The last day known, or the first of those entries.' })
  date?: string | null;
}

@ObjectType('WorkingTime', { simpleResolvers: true, description: 'What a calendar makes of a time to keep.' })
export class WorkingTimeType {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is due; null where no such instant is found for years.',
  })
  due?: Date | null;

  @Field(() => Boolean, { description: 'False: not confirmed; see doubts.' })
  confirmed!: boolean;

  @Field(() => [CalendarDoubt], { description: 'Why it is not confirmed; empty when it is.' })
  doubts!: Doubt[];

  @Field(() => Boolean, { description: 'Whether anybody works at the instant asked about.' })
  isWorking!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The instant asked about where somebody works then, else when work begins again; null: not for years.',
  })
  nextWorkingMoment?: Date | null;

  @Field(() => Int, { nullable: true, description: 'The working minutes between the two, rounded down.' })
  workingMinutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'The calendar it was counted by; null: the default pattern.' })
  calendarId?: string | null;

  @Field(() => String, { description: 'The zone of that calendar.' })
  timeZone!: string;

  @Field(() => CountMode, { description: 'How it was counted.' })
  mode!: Mode;
}
