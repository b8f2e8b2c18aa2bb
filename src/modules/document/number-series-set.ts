import { civilDateIn } from '../../kernel/civil-date.js';
import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, takeTurns } from '../identity/change.js';
import { checkCode } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, exists, invalid, stale } from '../identity/problems.js';
import { checkPattern, LAST_NUMBER, type NumberReset, periodOf } from './number-pattern.rules.js';
import { NumberSeries } from './number-series.entity.js';

export interface NumberSeriesSet {
  readonly kind: string;
  readonly pattern: string;
  readonly reset: NumberReset;
  readonly nextNumber?: number | null;
  readonly forAddenda?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Sets how documents of a kind are numbered from now on. Numbers that were given stay; the count goes on. */
export async function numberSeriesSet(work: Work<Actor>, input: NumberSeriesSet): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const { institutionId, now } = work;
  await takeTurns(work, 'number-series');
  const forAddenda = input.forAddenda ?? false;
  const problems = [
    ...checkCode(['input', 'kind'], input.kind),
    ...checkPattern(input.pattern, input.reset, forAddenda),
  ];
  const { kind, reset, nextNumber } = input;
  if (nextNumber != null && (nextNumber < 1 || nextNumber > LAST_NUMBER)) problems.push(outside);
  const pattern = input.pattern.trim();
  const all = await work.em.find(NumberSeries, { institutionId });
  let series = all.find((one) => one.kind === kind && one.forAddenda === forAddenda);
  if (all.some((one) => one !== series && one.pattern === pattern)) problems.push(samePattern);
  if (input.expectedVersion != null && input.expectedVersion !== (series?.version ?? 0))
    problems.push(stale(series?.version ?? 0));
  if (problems.length > 0) return fail(problems);

  const day = civilDateIn(now, work.actor.timeZone);
  const period = periodOf(input.reset, day);
  let last = 0;
  if (series) {
    // Locked against documents that are being numbered just now.
    const held = await forChange(work, NumberSeries, 'nse', 'kind', globalId('nse', series.id), null);
    if (!held.ok) return held;
    last = await lastIn(work, series.id, [periodOf(series.reset as NumberReset, day), period]);
  }
  if (nextNumber != null && nextNumber <= last) return fail([given(last)]);
  if (series) {
    Object.assign(series, { pattern, reset: input.reset, updatedAt: now, version: series.version + 1 });
  } else {
    const id = work.ids.next();
    const stamps = { createdAt: now, updatedAt: now };
    series = work.em.create(NumberSeries, { institutionId, id, kind, pattern, reset, forAddenda, ...stamps });
  }
  await work.flush();
  const count = nextNumber == null ? last : nextNumber - 1;
  if (count > 0)
    await work.query(
      `insert into "number_counter" ("institution_id", "series_id", "period", "last") values ($1, $2, $3, $4)
       on conflict ("institution_id", "series_id", "period") do update set "last" = excluded."last"`,
      [institutionId, series.id, period, count],
    );
  work.announce({
    kind: 'NUMBER_SERIES_SET',
    subjectType: 'NumberSeries',
    subjectId: series.id,
    subjectVersion: series.version ?? 1,
    facts: { documentKind: kind, pattern, reset, forAddenda, last: count },
  });
  return ok({ id: series.id });
}

/** The highest sequence given in these spans: a changed reset must not give a number twice. */
async function lastIn(work: Work<Actor>, seriesId: string, periods: readonly string[]): Promise<number> {
  const [row] = await work.query<{ last: number | null }>(
    'select max("last") as "last" from "number_counter" where "institution_id" = $1 and "series_id" = $2 and "period" = any($3)',
    [work.institutionId, seriesId, periods],
  );
  return row?.last ?? 0;
}

const outside = invalid(
  ['input', 'nextNumber'],
  `A sequence is 1 to ${LAST_NUMBER}.`,
  `Nomor urut adalah 1 sampai ${LAST_NUMBER}.`,
);
const samePattern = exists(
  ['input', 'pattern'],
  'Another series numbers by this very pattern: two documents would bear one number.',
  'Pola ini sudah dipakai deret nomor lain: dua dokumen akan bernomor sama.',
);
const given = (last: number) =>
  problem(
    'INVALID',
    ['input', 'nextNumber'],
    text(
      `Numbers up to ${last} were given; the next is ${last + 1} or higher.`,
      `Nomor sampai ${last} sudah diberikan; berikutnya ${last + 1} atau lebih.`,
    ),
  );
