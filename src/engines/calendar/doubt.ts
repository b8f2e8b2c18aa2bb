import type { CivilDate } from '../../kernel/civil-date.js';
import type { Calendar } from './calendar.js';
import { wallAt } from './zone.js';

/**
 * Why what was counted by a calendar is not confirmed.
 * UNCONFIRMED_SOURCE: it passes over days whose source nobody has checked.
 * BEYOND_KNOWN: it ends on a day of which the holidays are not known yet.
 */
export const doubts = ['UNCONFIRMED_SOURCE', 'BEYOND_KNOWN'] as const;
export type Doubt = (typeof doubts)[number];

/** What is doubtful in a count from one instant to another, in either order. */
export function doubtsBetween(calendar: Calendar, one: Date, other: Date): Doubt[] {
  const [from = '', to = '']: CivilDate[] = [one, other].map((at) => wallAt(at, calendar.zone).date).sort();
  const unconfirmed = calendar.spans.some((span) => !span.confirmed && span.from <= to && span.to >= from);
  const beyond = calendar.knownUntil === null || to > calendar.knownUntil;
  return [...(unconfirmed ? (['UNCONFIRMED_SOURCE'] as const) : []), ...(beyond ? (['BEYOND_KNOWN'] as const) : [])];
}
