import { compare, over, plus, type Rational, times, whole } from '../../kernel/exact/rational.js';

/** How a target rises from year to year: by points of its own unit, or by a share of the year before, percent. */
export const targetSteps = ['POINTS', 'RELATIVE'] as const;
export type TargetStep = (typeof targetSteps)[number];

export interface TargetRule {
  readonly baseYear: number;
  readonly baseValue: Rational;
  /** Per year; below zero where less is better. */
  readonly step: Rational;
  readonly stepAs: TargetStep;
  /** What it never passes, in the direction of its step. */
  readonly cap: Rational | null;
  /** The first and the last year that have a target; null: from the base year, for good. */
  readonly from: number | null;
  readonly until: number | null;
}

/** Longer than any rule lives; a share of a share of a year has ever longer digits. */
export const MOST_YEARS = 200;

/** What was to be reached in a year, exactly. Null for a year the rule does not speak of. */
export function targetOf(rule: TargetRule, year: number): Rational | null {
  const { baseYear, baseValue, step, stepAs, from, until } = rule;
  const years = year - baseYear;
  if (!Number.isSafeInteger(year) || years < 0 || years > MOST_YEARS) return null;
  if (year < (from ?? baseYear) || (until !== null && year > until)) return null;
  if (stepAs === 'POINTS') return capped(rule, plus(baseValue, times(step, whole(years))));
  const grown = over(plus(whole(100), step), whole(100));
  let value = capped(rule, baseValue);
  for (let done = 0; done < years && !isAtCap(rule, value); done += 1) value = capped(rule, times(value, grown));
  return value;
}

const isAtCap = ({ cap }: TargetRule, value: Rational): boolean => cap !== null && compare(value, cap) === 0;

function capped({ cap, step }: TargetRule, value: Rational): Rational {
  if (cap === null) return value;
  const falls = step.numerator < 0n;
  return compare(value, cap) * (falls ? -1 : 1) > 0 ? cap : value;
}
