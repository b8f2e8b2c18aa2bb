import {
  addTo,
  type DateUnit,
  Day,
  dateUnits,
  dayOf,
  daysBetween,
  type Inner,
  isDateUnit,
  monthsBetween,
  yearsBetween,
} from '../evaluate/day.js';
import { DATE, NUMBER } from '../types.js';
import type { ExpressionFunction, Functions } from './function.js';

const present = (today: string): Day => dayOf(today) ?? new Day(Number.NaN);
const unitOf = (value: Inner, otherwise: DateUnit): DateUnit => (isDateUnit(value) ? value : otherwise);

/** A part of a day, of today where none is given. */
const part = (read: (date: Date) => number): ExpressionFunction => ({
  parameters: ['DATE'],
  least: 0,
  returns: NUMBER,
  run: ([value], today) => read(new Date((dayOf(value) ?? present(today)).time)),
});
const yearOf = (date: Date): number => date.getUTCFullYear();

const between: Readonly<Record<DateUnit, (from: Day, to: Day) => number>> = {
  days: daysBetween,
  months: monthsBetween,
  years: yearsBetween,
};

export const dateFunctions: Functions = {
  today: {
    parameters: ['LITERAL_NUMBER'],
    least: 0,
    returns: DATE,
    run: ([days], today) => addTo(present(today), typeof days === 'number' ? days : 0, 'days'),
  },
  getDate: { parameters: ['DATE'], least: 1, returns: DATE, run: ([value]) => dayOf(value) },
  year: part(yearOf),
  month: part((date) => date.getUTCMonth() + 1),
  day: part((date) => date.getUTCDate()),
  weekday: part((date) => date.getUTCDay()),
  currentYear: {
    parameters: [],
    least: 0,
    returns: NUMBER,
    run: (_values, today) => yearOf(new Date(present(today).time)),
  },
  getYear: {
    parameters: ['DATE'],
    least: 1,
    returns: NUMBER,
    run: ([value]) => {
      const day = dayOf(value);
      return day && yearOf(new Date(day.time));
    },
  },
  age: {
    parameters: ['DATE', ['years', 'months']],
    least: 1,
    returns: NUMBER,
    run: ([value, unit], today) => {
      const born = dayOf(value);
      return born && between[unitOf(unit, 'years')](born, present(today));
    },
  },
  dateDiff: {
    parameters: ['DATE', 'DATE', dateUnits],
    least: 2,
    returns: NUMBER,
    run: ([one, other, unit]) => {
      const [from, to] = [dayOf(one), dayOf(other)];
      return from && to && between[unitOf(unit, 'days')](from, to);
    },
  },
  diffDays: {
    parameters: ['DATE', 'DATE'],
    least: 2,
    returns: NUMBER,
    run: ([one, other]) => {
      const [from, to] = [dayOf(one), dayOf(other)];
      return from && to ? daysBetween(from, to) : 0;
    },
  },
  dateAdd: {
    parameters: ['DATE', 'NUMBER', dateUnits],
    least: 2,
    returns: DATE,
    run: ([value, amount, unit]) => {
      const day = dayOf(value);
      return day && typeof amount === 'number' && amount ? addTo(day, amount, unitOf(unit, 'days')) : undefined;
    },
  },
};
