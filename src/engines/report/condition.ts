import { compare, decimal } from '../../kernel/exact/rational.js';
import type { DataRow, Value } from './datasets.js';
import type { Condition } from './template.js';
import { earlier, type Window } from './window.js';

export type Chosen = Readonly<Record<string, readonly string[]>>;

/** What a report is made for: its time, and the codes that were chosen. */
export interface Scope {
  readonly window: Window;
  readonly chosen: Chosen;
}

export const fieldValue = ({ values }: DataRow, field: string): Value => values[field] ?? null;

/** A day by its text, or null; dates are compared as texts. */
export function dayOf(row: DataRow, field: string): string | null {
  const value = fieldValue(row, field);
  return typeof value === 'string' ? value : null;
}

export const meets = (row: DataRow, conditions: readonly Condition[], scope: Scope): boolean =>
  conditions.every((one) => holds(row, one, scope));

function holds(row: DataRow, condition: Condition, { window, chosen }: Scope): boolean {
  switch (condition.is) {
    case 'IN':
      return isAmong(fieldValue(row, condition.field), condition.values);
    case 'NOT_IN':
      return !isAmong(fieldValue(row, condition.field), condition.values);
    case 'CHOSEN':
      return isAmong(fieldValue(row, condition.field), chosen[condition.parameter] ?? []);
    case 'PRESENT':
      return fieldValue(row, condition.field) !== null;
    case 'AT_LEAST': {
      const value = fieldValue(row, condition.field);
      return typeof value === 'string' && compare(decimal(value), decimal(condition.least)) >= 0;
    }
    case 'DURING': {
      const span = condition.year ? window.years.find(({ code }) => code === condition.year) : window;
      if (!span) return false;
      return touches(
        dayOf(row, condition.from),
        dayOf(row, condition.until),
        span.from,
        earlier(span.until, window.until),
      );
    }
    case 'AT_END':
      return touches(dayOf(row, condition.from), dayOf(row, condition.until), window.until, window.until);
  }
}

const isAmong = (value: Value, values: readonly (string | boolean)[]): boolean =>
  value !== null && values.includes(value);

/** Begun by the last day, and not over before the first; an end that is not known is open. */
const touches = (from: string | null, until: string | null, first: string, last: string): boolean =>
  from !== null && from <= last && (until === null || until >= first);
