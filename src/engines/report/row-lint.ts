import { addDays } from '../../kernel/civil-date.js';
import { compare, decimal, whole } from '../../kernel/exact/rational.js';
import { dayOf, fieldValue } from './condition.js';
import type { DataRow } from './datasets.js';
import type { Finding } from './report.js';
import type { LintRule } from './template.js';

/** What is missing or odd in a row, by the template's own rules. What is not known is odd by MISSING alone. */
export const findingsOf = (row: DataRow, rules: readonly LintRule[]): Finding[] =>
  rules.filter((one) => isBroken(row, one)).map(({ code, severity, text }) => ({ code, severity, text }));

function isBroken(row: DataRow, rule: LintRule): boolean {
  if (rule.rule === 'MISSING') {
    const value = fieldValue(row, rule.field);
    return value === null || (typeof value === 'string' && value.trim() === '');
  }
  if (rule.rule === 'BELOW') {
    const value = fieldValue(row, rule.field);
    return typeof value === 'string' && compare(decimal(value), whole(rule.least)) < 0;
  }
  const [first, second] = [dayOf(row, rule.first), dayOf(row, rule.second)];
  if (first === null || second === null) return false;
  switch (rule.rule) {
    case 'BEFORE':
      return second < first;
    case 'LONG_AFTER':
      return second > addDays(first, rule.days);
    case 'TOO_LONG':
      return second > sameDay(first, rule.years);
  }
}

/** The last day of so many years: of 1 January 2020 and 5 years it is 31 December 2024. */
function sameDay(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const that = new Date(`${String(year).padStart(4, '0')}${day.slice(4)}T00:00:00Z`).toISOString().slice(0, 10);
  return addDays(that, -1);
}
