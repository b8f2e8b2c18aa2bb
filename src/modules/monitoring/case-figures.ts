import type { CivilDate } from '../../kernel/civil-date.js';
import type { Queries } from '../../platform/database/gateway.js';
import { fulfilledPercent } from '../execution/fulfilled-percent.js';
import type { Period } from './monitoring.rules.js';

/** What one party owed in a period, and how much of it was done. */
export interface PartyFigures {
  readonly party: string;
  readonly total: number;
  readonly fulfilled: number;
  readonly overdue: number;
  readonly breached: number;
  /** Exact decimal; null where nothing was due. */
  readonly percent: string | null;
}
/** A cooperation in figures, for a period that ends on `until`. */
export interface CaseFigures {
  readonly planNumber: number | null;
  readonly attainmentPercent: string | null;
  readonly indicatorsTotal: number;
  readonly indicatorsMet: number;
  readonly obligationsTotal: number;
  readonly obligationsOverdue: number;
  readonly fulfilledPercent: string | null;
  readonly meetingsHeld: number;
  readonly meetingsOverdue: number;
  readonly complaintsOpened: number;
  readonly complaintsOpen: number;
  readonly parties: readonly PartyFigures[];
}

/**
 * What a period owes: all that fell due in it, and all that was owed before and still is. $3 and $4 are its days, $5 is
 * today: what is past its day and not done is overdue, whether or not a sweep has said so yet.
 */
export const owedSql = `
  select o.*, o."due_on" < $5::date and o."status" in ('PLANNED', 'DUE', 'OVERDUE') as "late" from "obligation" o
  where o."institution_id" = $1 and o."cooperation_id" = $2 and o."due_on" <= $4::date and o."status" <> 'DROPPED'
    and (o."due_on" >= $3::date or o."status" in ('PLANNED', 'DUE', 'OVERDUE'))`;

/** Days of the institution's own zone. */
export const dayOf = (column: string): string => `(${column} at time zone i."time_zone")::date`;

const sql = `
with i as (select "time_zone" from "institution" where "id" = $1),
agreed as (select * from "plan" where "institution_id" = $1 and "cooperation_id" = $2 and "status" = 'AGREED'),
owed as (${owedSql}),
parties as (
  select "party", count(*)::int as "total", (count(*) filter (where "status" = 'FULFILLED'))::int as "fulfilled",
    (count(*) filter (where "late"))::int as "overdue", (count(*) filter (where "status" = 'BREACHED'))::int as "breached",
    ${fulfilledPercent('owed', '$5::date')}::text as "percent"
  from owed group by "party")
select (select "number" from agreed) as "planNumber", (select "attainment_percent"::text from agreed) as "attainmentPercent",
  (select count(*)::int from "plan_indicator" n join agreed a on n."institution_id" = $1 and n."plan_id" = a."id") as "indicatorsTotal",
  (select count(*)::int from "plan_indicator" n join agreed a on n."institution_id" = $1 and n."plan_id" = a."id"
   where n."attainment_percent" >= 100) as "indicatorsMet",
  (select count(*)::int from owed) as "obligationsTotal", (select count(*)::int from owed where "late") as "obligationsOverdue",
  (select ${fulfilledPercent('owed', '$5::date')}::text from owed) as "fulfilledPercent",
  (select count(*)::int from "meeting" m where m."institution_id" = $1 and m."cooperation_id" = $2
     and m."status" = 'HELD' and m."held_on" between $3::date and $4::date) as "meetingsHeld",
  (select count(*)::int from "meeting_cadence" c where c."institution_id" = $1 and c."cooperation_id" = $2
     and c."ended_at" is null and (c."missed" > 0 or c."due_on" < $5::date)) as "meetingsOverdue",
  (select count(*)::int from "complaint" c, i where c."institution_id" = $1 and c."cooperation_id" = $2
     and c."status" <> 'WITHDRAWN' and ${dayOf('c."at"')} between $3::date and $4::date) as "complaintsOpened",
  (select count(*)::int from "complaint" c where c."institution_id" = $1 and c."cooperation_id" = $2
     and c."closed_at" is null and c."status" <> 'WITHDRAWN') as "complaintsOpen",
  (select coalesce(json_agg(p order by p."party"), '[]') from parties p) as "parties"`;

/** The figures of a cooperation as they stand now. */
export async function figuresOf(
  queries: Queries,
  institutionId: string,
  cooperationId: string,
  { from, until, today }: Period & { readonly today: CivilDate },
): Promise<CaseFigures> {
  const [row] = await queries.query<CaseFigures>(sql, [institutionId, cooperationId, from, until, today]);
  if (!row) throw new Error('a statement without from answered nothing');
  return row;
}
