import type { Calendar, SpanKind } from '../../engines/calendar/calendar.js';
import { type CountMode, countsWork } from '../../engines/calendar/count.js';
import { doubtsBetween } from '../../engines/calendar/doubt.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { defaultCalendar, type KeptWeek, weekOf } from './calendar.rules.js';
import type { CalendarDoubt } from './doubts.js';

/** A calendar to count by; `id` is null where the institution has set none, and the pattern of the house is used. */
export interface LoadedCalendar {
  readonly id: string | null;
  readonly calendar: Calendar;
}

interface Row {
  readonly zone: string;
  readonly id: string | null;
  readonly week: KeptWeek;
  readonly knownUntil: CivilDate | null;
  readonly spans: readonly {
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly week: KeptWeek | null;
    readonly confirmed: boolean;
    readonly kind: SpanKind;
    readonly title: LocalizedText;
  }[];
}

const sql = `select coalesce(c."time_zone", n."time_zone") as "zone", c."id", c."week",
    to_char(c."known_until", 'YYYY-MM-DD') as "knownUntil",
    (select coalesce(json_agg(json_build_object('from', to_char(d."starts_on", 'YYYY-MM-DD'),
       'to', to_char(d."ends_on", 'YYYY-MM-DD'), 'week', d."week", 'confirmed', d."confirmed_at" is not null,
       'kind', d."kind", 'title', d."title")), '[]')
     from "calendar_day" d where d."institution_id" = c."institution_id" and d."calendar_id" = c."id") as "spans"
  from "institution" n
  left join "calendar" c on c."institution_id" = n."id" and case when $2::uuid is null then c."standard" else c."id" = $2 end
  where n."id" = $1`;

/** The calendar of this row id (null when there is none), or the institution's standard one. */
export async function loadCalendar(
  queries: Queries,
  institutionId: string,
  id: string | null = null,
): Promise<LoadedCalendar | null> {
  const [row] = await queries.query<Row>(sql, [institutionId, id]);
  if (!row) throw new Error('an institution that is not there');
  if (row.id === null) return id === null ? { id: null, calendar: defaultCalendar(row.zone) } : null;
  const spans = row.spans.map(({ week, ...span }) => ({ ...span, week: week && weekOf(week) }));
  return { id: row.id, calendar: { zone: row.zone, week: weekOf(row.week), spans, knownUntil: row.knownUntil } };
}

export const loadStandard = async (work: Queries, institutionId: string): Promise<LoadedCalendar> => {
  const loaded = await loadCalendar(work, institutionId);
  if (!loaded) throw new Error('no standard calendar');
  return loaded;
};

/** What is doubtful in a count; nothing where working time does not matter to it. */
export const doubtsOf = ({ id, calendar }: LoadedCalendar, mode: CountMode, from: Date, to: Date): CalendarDoubt[] =>
  countsWork(mode)
    ? [...(id === null ? (['DEFAULT_CALENDAR'] as const) : []), ...doubtsBetween(calendar, from, to)]
    : [];
