import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, keptLocalized } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, stale } from '../identity/problems.js';
import { WorkCalendar } from './calendar.entity.js';
import { checkWeek, checkZone, type GivenWeek, keptWeek } from './calendar.rules.js';

export interface CalendarSet {
  readonly code: string;
  readonly name: LocalizedText;
  readonly timeZone: string;
  readonly week: GivenWeek;
  readonly knownUntil?: CivilDate | null;
  readonly standard?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Says when an institution, or a part of it, works. What was counted before stays as it was counted. */
export async function calendarSet(work: Work<Actor>, input: CalendarSet): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const { institutionId, now } = work;
  await takeTurns(work, 'calendar');
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'name'], input.name, 200),
    ...checkZone(['input', 'timeZone'], input.timeZone),
    ...checkWeek(['input', 'week'], input.week),
  ];
  const all = await work.em.find(WorkCalendar, { institutionId });
  const known = all.find((one) => one.code === input.code);
  if (input.expectedVersion != null && input.expectedVersion !== (known?.version ?? 0))
    problems.push(stale(known?.version ?? 0));
  if (problems.length > 0) return fail(problems);

  const standing = all.find((one) => one.standard);
  const standard = input.standard === true || !standing || standing === known;
  if (standard && standing && standing !== known) {
    Object.assign(standing, { standard: false, updatedAt: now, version: standing.version + 1 });
    await work.flush();
  }
  const said = {
    name: keptLocalized(input.name),
    timeZone: input.timeZone,
    week: keptWeek(input.week),
    knownUntil: input.knownUntil === undefined ? (known?.knownUntil ?? null) : input.knownUntil,
    standard,
    updatedAt: now,
  };
  const id = known?.id ?? work.ids.next();
  if (known) Object.assign(known, said, { version: known.version + 1 });
  else work.em.create(WorkCalendar, { institutionId, id, code: input.code, createdAt: now, ...said });
  work.announce({
    kind: 'CALENDAR_SET',
    subjectType: 'Calendar',
    subjectId: id,
    subjectVersion: known?.version ?? 1,
    facts: { code: input.code, timeZone: said.timeZone, knownUntil: said.knownUntil, standard },
  });
  return ok({ id });
}
