import type { Doubt } from '../../engines/calendar/doubt.js';

/** Why what was counted is not confirmed; DEFAULT_CALENDAR: the institution has not said when it works. */
export const calendarDoubts = ['DEFAULT_CALENDAR', 'UNCONFIRMED_SOURCE', 'BEYOND_KNOWN'] as const;
export type CalendarDoubt = 'DEFAULT_CALENDAR' | Doubt;
