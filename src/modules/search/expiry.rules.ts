import { parsePeriod } from '../../kernel/period.js';

/** How long before their end agreements are told of while nobody has set it. */
export const usualLeadTimes = ['P6M', 'P90D', 'P30D'] as const;

/** What is said once an agreement has run out and nobody closed its case. */
export const LAPSED = 'LAPSED';

export const MOST_RUNGS = 6;
const MOST_DAYS = 5 * 365;

/** About how many days, to put lead times in an order. */
const length = (leadTime: string): number => {
  const period = parsePeriod(leadTime);
  return period ? period.months * 30.44 + period.days : Number.POSITIVE_INFINITY;
};

export const inOrder = (leadTimes: readonly string[]): string[] =>
  [...new Set(leadTimes)].toSorted((a, b) => length(b) - length(a));

export const isTooLong = (leadTime: string): boolean => length(leadTime) > MOST_DAYS;

/** What has been done about an end that comes. */
export const nextSteps = ['NOTHING_BEGUN', 'DECISION_UNDER_WAY', 'SUCCESSOR_OPEN', 'SUCCESSOR_IN_FORCE'] as const;
export type NextStep = (typeof nextSteps)[number];
