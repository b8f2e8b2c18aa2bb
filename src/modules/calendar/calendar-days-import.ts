import type { CivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkLocalized, checkText, keptLocalized } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, exists, invalid, required } from '../identity/problems.js';
import { WorkCalendar } from './calendar.entity.js';
import {
  type CalendarDayKind,
  checkHours,
  checkWeek,
  evenWeek,
  type GivenWeek,
  type Hours,
  keptWeek,
} from './calendar.rules.js';

export interface GivenDay {
  readonly kind: CalendarDayKind;
  readonly from: CivilDate;
  readonly to?: CivilDate | null;
  readonly title: LocalizedText;
  readonly intervals?: readonly Hours[] | null;
  readonly week?: GivenWeek | null;
}

export interface CalendarDaysImport {
  readonly calendarId: string;
  readonly source: string;
  readonly days: readonly GivenDay[];
  readonly expectedVersion?: number | null;
}

const MOST_AT_ONCE = 400;
const MOST = 2_000;
const LONGEST = 370;

/** A span already listed is replaced where it says something else, and has to be confirmed again. */
const sql = `insert into "calendar_day" ("institution_id", "id", "calendar_id", "kind", "starts_on", "ends_on", "title",
    "week", "source", "at")
  select $1, d.id, $2, d.kind, d.starts_on, d.ends_on, d.title, d.week, $4, $5
  from json_to_recordset($3) as d(id uuid, kind text, starts_on date, ends_on date, title jsonb, week jsonb)
  on conflict ("institution_id", "calendar_id", "starts_on", "ends_on") do update set "kind" = excluded."kind",
    "title" = excluded."title", "week" = excluded."week", "source" = excluded."source", "at" = excluded."at",
    "confirmed_at" = null, "confirmed_by_id" = null, "confirmed_against" = null
  where ("calendar_day"."kind", "calendar_day"."title", "calendar_day"."week", "calendar_day"."source")
    is distinct from (excluded."kind", excluded."title", excluded."week", excluded."source")`;

/** Lists days that are not like the week: all of them or none. None counts as confirmed. */
export async function calendarDaysImport(work: Work<Actor>, input: CalendarDaysImport): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, WorkCalendar, 'cal', 'calendarId', input.calendarId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const calendar = loaded.value;
  const problems = [...checkText(['input', 'source'], input.source, 500), ...checkDays(input.days)];
  if (problems.length > 0) return fail(problems);
  const rows = input.days.map(({ kind, from, to, title, intervals, week }) => ({
    id: work.ids.next(),
    kind,
    starts_on: from,
    ends_on: to ?? from,
    title: keptLocalized(title),
    week: kind === 'OTHER_HOURS' ? keptWeek(intervals ? evenWeek(intervals) : (week ?? [])) : null,
  }));
  await work.query(sql, [
    work.institutionId,
    calendar.id,
    JSON.stringify(rows),
    input.source.trim(),
    work.now.toISOString(),
  ]);
  const [listed] = await work.query<{ count: number }>(
    'select count(*)::int as "count" from "calendar_day" where "institution_id" = $1 and "calendar_id" = $2',
    [work.institutionId, calendar.id],
  );
  if ((listed?.count ?? 0) > MOST) return fail([tooManyDays(MOST)]);
  calendar.updatedAt = work.now;
  calendar.version += 1;
  work.announce({
    kind: 'CALENDAR_DAYS_IMPORTED',
    subjectType: 'Calendar',
    subjectId: calendar.id,
    subjectVersion: calendar.version,
    facts: { days: rows.length },
  });
  return ok({ id: calendar.id });
}

function checkDays(days: readonly GivenDay[]): Problem[] {
  if (days.length === 0) return [required('input', 'days')];
  if (days.length > MOST_AT_ONCE) return [tooManyDays(MOST_AT_ONCE)];
  const spans = days.map(({ from, to }) => `${from}/${to ?? from}`);
  return days.flatMap((day, at) => {
    const path = ['input', 'days', String(at)];
    const span = spans[at] ?? '';
    return [...checkDay(path, day), ...(spans.indexOf(span) < at ? [listedTwice([...path, 'from'])] : [])];
  });
}

function checkDay(path: readonly string[], { kind, from, to, title, intervals, week }: GivenDay): Problem[] {
  const days = (Date.parse(to ?? from) - Date.parse(from)) / 86_400_000 + 1;
  const hours = [intervals, week].filter((one) => one != null).length;
  return [
    ...checkLocalized([...path, 'title'], title, 200),
    ...(days < 1 || days > LONGEST ? [wrongSpan([...path, 'to'])] : []),
    ...(kind === 'OTHER_HOURS' ? (hours === 1 ? [] : [oneKindOfHours(path)]) : hours > 0 ? [noHours(path)] : []),
    ...(intervals ? checkHours([...path, 'intervals'], intervals) : []),
    ...(week ? checkWeek([...path, 'week'], week) : []),
  ];
}

const tooManyDays = (most: number) =>
  problem(
    'TOO_MANY',
    ['input', 'days'],
    text(
      `At most ${MOST_AT_ONCE} entries at once, and ${MOST} in a calendar; this would be more than ${most}.`,
      `Paling banyak ${MOST_AT_ONCE} entri sekaligus, dan ${MOST} dalam satu kalender; ini lebih dari ${most}.`,
    ),
  );
const listedTwice = (path: readonly string[]) =>
  exists(
    path,
    'The same days are listed twice in this call.',
    'Hari yang sama tercantum dua kali dalam panggilan ini.',
  );
const wrongSpan = (path: readonly string[]) =>
  invalid(
    path,
    `The last day is not before the first, and at most ${LONGEST} days are one entry.`,
    `Hari terakhir tidak mendahului hari pertama, dan satu entri paling lama ${LONGEST} hari.`,
  );
const oneKindOfHours = (path: readonly string[]) =>
  invalid(
    [...path, 'intervals'],
    'Other hours are told either by intervals, the same on each of these days, or by a week.',
    'Jam lain dinyatakan dengan intervals, sama pada tiap hari itu, atau dengan week.',
  );
const noHours = (path: readonly string[]) =>
  invalid(
    [...path, 'kind'],
    'Nobody works on such a day: it has no hours. Say OTHER_HOURS where somebody does.',
    'Tidak ada yang bekerja pada hari itu: tidak ada jamnya. Pakai OTHER_HOURS bila ada yang bekerja.',
  );
