import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly } from '../identity/problems.js';
import { WorkCalendar } from './calendar.entity.js';
import { daysNamed } from './calendar-days-named.js';

export interface CalendarDaysConfirm {
  readonly calendarId: string;
  readonly dayIds?: readonly string[] | null;
  readonly against: string;
  readonly knownUntil?: CivilDate | null;
  readonly expectedVersion?: number | null;
}

/** An administrator has checked days against the source that sets them, and says until when all are known. */
export async function calendarDaysConfirm(work: Work<Actor>, input: CalendarDaysConfirm): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, WorkCalendar, 'cal', 'calendarId', input.calendarId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const calendar = loaded.value;
  const problems = checkText(['input', 'against'], input.against, 500);
  const named = await daysNamed(work, calendar.id, input.dayIds ?? null);
  if (!named.ok) problems.push(...named.error);
  if (!named.ok || problems.length > 0) return fail(problems);
  const confirmed = await work.query<{ id: string }>(
    `update "calendar_day" set "confirmed_at" = $4, "confirmed_by_id" = $5, "confirmed_against" = $6
     where "institution_id" = $1 and "calendar_id" = $2 and "confirmed_at" is null
       and ($3::uuid[] is null or "id" = any($3)) returning "id"`,
    [
      ...[work.institutionId, calendar.id, named.value],
      ...[work.now.toISOString(), work.actor.personId, input.against.trim()],
    ],
  );
  if (input.knownUntil != null) calendar.knownUntil = input.knownUntil;
  calendar.updatedAt = work.now;
  calendar.version += 1;
  work.announce({
    kind: 'CALENDAR_DAYS_CONFIRMED',
    subjectType: 'Calendar',
    subjectId: calendar.id,
    subjectVersion: calendar.version,
    facts: { days: confirmed.length, knownUntil: calendar.knownUntil },
  });
  return ok({ id: calendar.id });
}
