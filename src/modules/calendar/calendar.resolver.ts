import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CountMode as Mode } from '../../engines/calendar/count.js';
import { lintCalendar } from '../../engines/calendar/lint.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Queries } from '../../platform/database/gateway.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { rowId } from '../../platform/read/global-id.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import {
  CalendarArgs,
  CalendarConnection,
  CalendarDayArgs,
  CalendarDayConnection,
  CalendarFindingType,
  CalendarType,
  CountMode,
  WorkingTimeType,
} from './calendar.type.js';
import { calendarDaysConfirm } from './calendar-days-confirm.js';
import { calendarDaysImport } from './calendar-days-import.js';
import { calendarDaysRemove } from './calendar-days-remove.js';
import {
  CalendarDaysConfirmInput,
  CalendarDaysConfirmPayload,
  CalendarDaysImportInput,
  CalendarDaysImportPayload,
  CalendarDaysRemoveInput,
  CalendarDaysRemovePayload,
  CalendarSetInput,
  CalendarSetPayload,
} from './calendar-input.type.js';
import { loadCalendar } from './calendar-load.js';
import { calendarSet } from './calendar-set.js';
import { workingTime } from './working-time.js';

const input = { description: 'What is asked.' };

@Resolver(() => CalendarType)
export class CalendarResolver {
  @Query(() => CalendarType, { nullable: true, description: 'One calendar by id; null when there is none.' })
  calendar(
    @Arg('id', () => ID, { description: 'The calendar’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Calendar', id, info);
  }

  @Query(() => CalendarConnection, {
    nullable: true,
    description: 'The institution’s calendars (kalender kerja). Empty where it counts by the default pattern.',
  })
  calendars(
    @Args(() => CalendarArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Calendar', page, info);
  }

  @FieldResolver(() => CalendarDayConnection, {
    description: 'Its days that are not like the week, the earliest first.',
  })
  days(
    @Root() calendar: object,
    @Args(() => CalendarDayArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(calendar, page, info);
  }

  @Query(() => [CalendarFindingType], {
    nullable: true,
    description:
      'What somebody should see to in a calendar as of today: dates that run out, days not confirmed. Null when there is no such calendar.',
  })
  async calendarFindings(
    @Arg('calendarId', () => ID, { description: 'The calendar.' }) calendarId: string,
    @Ctx() request: Request,
  ): Promise<CalendarFindingType[] | null> {
    const { institutionId } = caller(request);
    const id = rowId('cal', calendarId);
    const loaded = id === null ? null : await loadCalendar(reading(request), institutionId, id);
    return loaded && lintCalendar(loaded.calendar, civilDateIn(request.runner.clock.now(), loaded.calendar.zone));
  }

  @Query(() => WorkingTimeType, {
    nullable: true,
    description:
      'When something is due that must be done within a time, and how sure that is. Null when there is no such calendar; a duration that is none is BAD_USER_INPUT.',
  })
  async workingTime(
    @Arg('from', () => DateTime, { description: 'When the time begins, or ends with `before`.' }) from: Date,
    @Arg('duration', () => String, {
      description: 'How long, by ISO 8601 in weeks, days, hours and minutes: `P3D`, `PT4H30M`, `P1W`.',
    })
    duration: string,
    @Arg('mode', () => CountMode, { description: 'What a day means.' }) mode: Mode,
    @Ctx() request: Request,
    @Arg('before', () => Boolean, {
      nullable: true,
      description: 'Counted backwards: when something has to begin, or to be reminded of. False when not given.',
    })
    before?: boolean | null,
    @Arg('calendarId', () => ID, {
      nullable: true,
      description: 'By which calendar; by the institution’s standard one, or else the default pattern, when not given.',
    })
    calendarId?: string | null,
  ): Promise<WorkingTimeType | null> {
    const told = await workingTime(reading(request), caller(request).institutionId, {
      ...{ from, duration, mode },
      before: before ?? false,
      calendarId: calendarId ?? null,
    });
    if (told === undefined) throw noDuration;
    return told;
  }

  @Mutation(() => CalendarSetPayload, {
    nullable: true,
    description: 'Sets up a calendar, or changes the one of this code. For administrators.',
  })
  async calendarSet(
    @Arg('input', () => CalendarSetInput, input) given: CalendarSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'calendarSet', given, (work) => calendarSet(work, given));
    return answer(request, info, 'Calendar', 'calendar', result);
  }

  @Mutation(() => CalendarDaysImportPayload, {
    nullable: true,
    description:
      'Lists holidays and times of other hours, all of them or none. They are not confirmed until an administrator says so (calendarDaysConfirm). For administrators.',
  })
  async calendarDaysImport(
    @Arg('input', () => CalendarDaysImportInput, input) given: CalendarDaysImportInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'calendarDaysImport', given, (work) => calendarDaysImport(work, given));
    return answer(request, info, 'Calendar', 'calendar', result);
  }

  @Mutation(() => CalendarDaysConfirmPayload, {
    nullable: true,
    description: 'Confirms listed days after they were checked against their official source. For administrators.',
  })
  async calendarDaysConfirm(
    @Arg('input', () => CalendarDaysConfirmInput, input) given: CalendarDaysConfirmInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'calendarDaysConfirm', given, (work) => calendarDaysConfirm(work, given));
    return answer(request, info, 'Calendar', 'calendar', result);
  }

  @Mutation(() => CalendarDaysRemovePayload, {
    nullable: true,
    description: 'Takes days off a calendar’s list: they are like the week again. For administrators.',
  })
  async calendarDaysRemove(
    @Arg('input', () => CalendarDaysRemoveInput, input) given: CalendarDaysRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'calendarDaysRemove', given, (work) => calendarDaysRemove(work, given));
    return answer(request, info, 'Calendar', 'calendar', result);
  }
}

/** Single statements for the caller's institution. */
const reading = (request: Request): Queries => {
  const { institutionId } = caller(request);
  return { query: (sql, values) => request.runner.gateway.read(institutionId, sql, values) };
};

const noDuration = new GraphQLError(
  'A duration is written in weeks, days, hours and minutes of ISO 8601: `P3D`, `PT4H`. It begins before the end of all years.',
  {
    extensions: { code: 'BAD_USER_INPUT' },
  },
);
