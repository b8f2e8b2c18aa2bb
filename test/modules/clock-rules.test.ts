import { describe, expect, it } from 'vitest';
import type { CalendarMode } from '../../src/engines/workflow/definition.js';
import { defaultCalendar } from '../../src/modules/calendar/calendar.rules.js';
import type { LoadedCalendar } from '../../src/modules/calendar/calendar-load.js';
import { type ClockStarted, dueAt } from '../../src/modules/cooperation/clock.rules.js';

/** Mondays to Fridays, 08:00–12:00 and 13:00–16:00 in Jakarta, known through the year, and one holiday on a Tuesday. */
const office = (confirmed = true): LoadedCalendar => ({
  id: 'office',
  calendar: {
    ...defaultCalendar('Asia/Jakarta'),
    knownUntil: '2026-12-31',
    spans: [{ from: '2026-03-10', to: '2026-03-10', week: null, confirmed }],
  },
});
/** Friday 6 March 2026, 09:00 in Jakarta. */
const at = '2026-03-06T02:00:00.000Z';
const clock = (calendar: CalendarMode, due: ClockStarted['due']): ClockStarted => ({
  ...{ type: 'TimerStarted', at, timer: 't', instance: null, kind: 'DEADLINE' },
  calendar,
  due,
});
const lasting = (mode: CalendarMode, duration: string, standing: LoadedCalendar | null = office()) =>
  dueAt(clock(mode, { after: duration }), standing);
const ahead = (mode: CalendarMode, by: string, date = '2026-03-12') =>
  dueAt(clock(mode, { before: by, date }), office());
const sure = (instant: string) => ({ at: new Date(instant), confirmed: true });

describe('a clock of a case', () => {
  it('counts working days to the end of the last one, over weekends and holidays', () => {
    expect(lasting('WORKING_DAYS', 'P1D')).toEqual(sure('2026-03-09T09:00:00Z'));
    expect(lasting('WORKING_DAYS', 'P2D')).toEqual(sure('2026-03-11T09:00:00Z'));
    expect(lasting('WORKING_DAYS', 'PT8H')).toEqual(sure('2026-03-09T03:00:00Z'));
    expect(lasting('WORKING_DAYS', 'P1DT1H')).toEqual(sure('2026-03-11T02:00:00Z'));
  });

  it('counts working hours where the SOP counts hours: a day is the working time of one', () => {
    expect(lasting('HOURS', 'PT7H')).toEqual(sure('2026-03-09T02:00:00Z'));
    expect(lasting('HOURS', 'P1D')).toEqual(sure('2026-03-09T02:00:00Z'));
    expect(lasting('HOURS', 'PT15M')).toEqual(sure('2026-03-06T02:15:00Z'));
  });

  it('keeps years, months and weeks of the calendar, and everything else of an SOP that counts its days', () => {
    for (const mode of ['WORKING_DAYS', 'HOURS', 'CALENDAR_DAYS'] as const) {
      expect(lasting(mode, 'P1M')).toEqual(sure('2026-04-06T02:00:00Z'));
      expect(lasting(mode, 'P1Y')).toEqual(sure('2027-03-06T02:00:00Z'));
      expect(lasting(mode, 'P1W')).toEqual(sure('2026-03-13T02:00:00Z'));
      expect(ahead(mode, 'P3M', '2026-12-31')).toEqual(sure('2026-10-01T00:00:00Z'));
    }
    expect(lasting('CALENDAR_DAYS', 'P1DT1H', null)).toEqual(sure('2026-03-07T03:00:00Z'));
    // First the month, then the days after it.
    expect(lasting('WORKING_DAYS', 'P1M2D')).toEqual(sure('2026-04-08T09:00:00Z'));
  });

  it('counts back from a day by the days of the calendar, whatever the SOP counts in', () => {
    for (const mode of ['WORKING_DAYS', 'HOURS', 'CALENDAR_DAYS'] as const) {
      expect(ahead(mode, 'P2D')).toEqual(sure('2026-03-10T00:00:00Z'));
      expect(ahead(mode, 'P1WT1H')).toEqual(sure('2026-03-04T23:00:00Z'));
    }
  });

  it('tells what is not confirmed', () => {
    expect(lasting('WORKING_DAYS', 'P1D', office(false)).confirmed).toBe(true);
    expect(lasting('WORKING_DAYS', 'P2D', office(false)).confirmed).toBe(false);
    expect(lasting('WORKING_DAYS', 'P300D').confirmed).toBe(false);
    const none = { id: null, calendar: defaultCalendar('Asia/Jakarta') };
    expect(lasting('WORKING_DAYS', 'P1D', none)).toEqual({ at: new Date('2026-03-09T09:00:00Z'), confirmed: false });
    expect(lasting('CALENDAR_DAYS', 'P1D', none).confirmed).toBe(true);
  });

  it('runs out as the calendar on the wall says where nobody works for years', () => {
    const closed: LoadedCalendar = {
      id: 'closed',
      calendar: {
        ...office().calendar,
        spans: [{ from: '2026-01-01', to: '2099-12-31', week: null, confirmed: true }],
      },
    };
    expect(lasting('WORKING_DAYS', 'P2D', closed)).toEqual({ at: new Date('2026-03-08T02:00:00Z'), confirmed: false });
    for (const far of ['P99999999D', 'P9000Y3D', 'P9000YT1H'])
      expect(lasting('WORKING_DAYS', far).at.getUTCFullYear(), far).toBe(9999);
  });
});
