import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, required } from '../identity/problems.js';
import { WorkCalendar } from './calendar.entity.js';
import { daysNamed } from './calendar-days-named.js';

export interface CalendarDaysRemove {
  readonly calendarId: string;
  readonly dayIds: readonly string[];
  readonly expectedVersion?: number | null;
}

/** Takes days off the list: they are like the week again. */
export async function calendarDaysRemove(work: Work<Actor>, input: CalendarDaysRemove): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, WorkCalendar, 'cal', 'calendarId', input.calendarId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const calendar = loaded.value;
  if (input.dayIds.length === 0) return fail([required('input', 'dayIds')]);
  const named = await daysNamed(work, calendar.id, input.dayIds);
  if (!named.ok) return named;
  await work.query('delete from "calendar_day" where "institution_id" = $1 and "calendar_id" = $2 and "id" = any($3)', [
    work.institutionId,
    calendar.id,
    named.value,
  ]);
  calendar.updatedAt = work.now;
  calendar.version += 1;
  work.announce({
    kind: 'CALENDAR_DAYS_REMOVED',
    subjectType: 'Calendar',
    subjectId: calendar.id,
    subjectVersion: calendar.version,
    facts: { days: named.value?.length ?? 0 },
  });
  return ok({ id: calendar.id });
}
