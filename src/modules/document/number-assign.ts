import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { exists, invalid } from '../identity/problems.js';
import { type AddendumNumbered, citesParent, type NumberReset, numberOf, periodOf } from './number-pattern.rules.js';

interface Series {
  readonly id: string;
  readonly pattern: string;
  readonly reset: NumberReset;
  readonly unit: string;
}

/**
 * The next number of the institution's series for a kind of document; null when it has none. An addendum's comes from
 * the series for addenda of that kind, where there is one. The counter's row is changed in the caller's transaction: others wait for it, and a refused or rehearsed act leaves no gap.
 */
export async function assignNumber(
  work: Work<Actor>,
  kind: string,
  unitId: string | null,
  path: readonly string[],
  addendum: AddendumNumbered | null = null,
): Promise<Result<string | null, Problem[]>> {
  const { institutionId } = work;
  const [series] = await work.query<Series>(
    `select s."id", s."pattern", s."reset", coalesce(u."code", i."code") as "unit" from "number_series" s
     join "institution" i on i."id" = s."institution_id"
     left join "org_unit" u on u."institution_id" = s."institution_id" and u."id" = $3
     where s."institution_id" = $1 and s."kind" = $2 and (not s."for_addenda" or $4)
     order by s."for_addenda" desc limit 1 for key share of s`,
    [institutionId, kind, unitId, addendum !== null],
  );
  if (!series) return ok(null);
  if (citesParent(series.pattern) && !addendum?.parent) return fail([parentWithout(path)]);
  const day = civilDateIn(work.now, work.actor.timeZone);
  const [counter] = await work.query<{ last: number }>(
    `insert into "number_counter" ("institution_id", "series_id", "period", "last") values ($1, $2, $3, 1)
     on conflict ("institution_id", "series_id", "period") do update set "last" = "number_counter"."last" + 1
     returning "last"`,
    [institutionId, series.id, periodOf(series.reset, day)],
  );
  if (!counter) throw new Error('a counter that counts nothing');
  const number = numberOf(series.pattern, { seq: counter.last, day, unit: series.unit, addendum });
  const taken = await work.query(
    'select 1 as one from "document" where "institution_id" = $1 and "number" = $2 limit 1',
    [institutionId, number],
  );
  return taken.length > 0 ? fail([isTaken(number, path)]) : ok(number);
}

const isTaken = (number: string, path: readonly string[]): Problem =>
  exists(
    path,
    `The next number of the series, ${number}, is on another document. An administrator must mend the series.`,
    `Nomor berikutnya, ${number}, sudah ada pada dokumen lain. Administrator perlu memperbaiki deret nomor.`,
  );

const parentWithout = (path: readonly string[]): Problem =>
  invalid(
    path,
    'The series for addenda cites the number of the agreement, which bears none. An administrator must mend the series.',
    'Deret nomor adendum memuat nomor perjanjian induk, yang tidak bernomor. Administrator perlu memperbaiki deret nomor.',
  );
